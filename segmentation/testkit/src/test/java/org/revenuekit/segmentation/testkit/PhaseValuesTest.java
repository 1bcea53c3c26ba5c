package org.revenuekit.segmentation.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.segmentation.phase.CriterionResult;
import org.revenuekit.segmentation.phase.Evidence;
import org.revenuekit.segmentation.phase.EvidenceId;
import org.revenuekit.segmentation.phase.EvidenceRegister;
import org.revenuekit.segmentation.phase.EvidenceScope;
import org.revenuekit.segmentation.phase.EvidenceStatus;
import org.revenuekit.segmentation.phase.FactKind;
import org.revenuekit.segmentation.phase.PhaseModel;
import org.revenuekit.segmentation.phase.PhasePersistence;

class PhaseValuesTest {
    private static final AccountId ACCOUNT = AccountId.of("A");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final AsOf AS_OF =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(TODAY);
    private static final Evidence MEETING =
            Evidence.held(EvidenceId.of("e"), FactKind.MEETING, ACCOUNT, TODAY).withMinutes(15);
    private static final PhaseJudgeCase GIVEN =
            PhaseJudgeCase.of(PhaseModel.standard(), List.of(MEETING), AS_OF.knownOn(TODAY.plusDays(1)));

    @Test
    void aCaseSaysWhatOurJudgeIsGiven() {
        assertEquals(PhaseModel.standard().criteria().size(), GIVEN.criteria().size());
        assertEquals(
                new PhaseJudgeGate(1, ImmutableList.of("meets-us")),
                GIVEN.gates().get(0));
        assertEquals(4, GIVEN.gates().size());
        assertEquals(TODAY.toEpochDay(), GIVEN.today());
        assertEquals(TODAY.toEpochDay() + 1, GIVEN.knownOn());
        assertEquals(AS_OF.calendar(), GIVEN.calendar());
        assertEquals(
                PhaseJudgeRecord.held("e", FactKind.MEETING, GIVEN.today()).withMinutes(Optional.of(15)),
                GIVEN.records().get(0));
        assertEquals(1, OwnPhaseJudgeProperties.judge(GIVEN).certain());
    }

    @Test
    void anInputJudgesAndSaysWhatItIs() {
        PhaseInput input = new PhaseInput(
                PhaseModel.standard(),
                Accounts.of(List.of(Account.of(ACCOUNT))),
                EvidenceRegister.of(List.of(MEETING)),
                AS_OF);

        assertEquals(List.of(ACCOUNT), input.judge().members(1));
        assertEquals(List.of(ACCOUNT), input.with(List.of()).judge().members(0));
        assertTrue(input.toString().contains("evidence [" + MEETING), input.toString());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        PhaseJudgePattern pattern = GIVEN.criteria().get(0).pattern();
        PhaseJudgeRecord record = GIVEN.records().get(0);
        assertNames("criteria", () -> new PhaseJudgeGate(1, null));
        assertNames("id", () -> new PhaseJudgeCriterion(null, pattern, Optional.empty(), CriterionResult.UNKNOWN));
        assertNames("pattern", () -> new PhaseJudgeCriterion("c", null, Optional.empty(), CriterionResult.UNKNOWN));
        assertNames("occasion", () -> new PhaseJudgeCriterion("c", pattern, null, CriterionResult.UNKNOWN));
        assertNames("unseen", () -> new PhaseJudgeCriterion("c", pattern, Optional.empty(), null));
        assertNames(
                "kinds",
                () -> new PhaseJudgePattern(
                        null,
                        ImmutableSet.of(),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        Optional.empty(),
                        Optional.empty()));
        assertNames(
                "roles",
                () -> new PhaseJudgePattern(
                        ImmutableSet.of(),
                        null,
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        Optional.empty(),
                        Optional.empty()));
        assertNames(
                "minimumMinutes",
                () -> new PhaseJudgePattern(
                        ImmutableSet.of(),
                        ImmutableSet.of(),
                        null,
                        Optional.empty(),
                        1,
                        Optional.empty(),
                        Optional.empty()));
        assertNames(
                "minimumAmount",
                () -> new PhaseJudgePattern(
                        ImmutableSet.of(),
                        ImmutableSet.of(),
                        Optional.empty(),
                        null,
                        1,
                        Optional.empty(),
                        Optional.empty()));
        assertNames(
                "withinDays",
                () -> new PhaseJudgePattern(
                        ImmutableSet.of(),
                        ImmutableSet.of(),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        null,
                        Optional.empty()));
        assertNames(
                "withinBusinessDays",
                () -> new PhaseJudgePattern(
                        ImmutableSet.of(),
                        ImmutableSet.of(),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        Optional.empty(),
                        null));
        assertNames(
                "id",
                () -> new PhaseJudgeRecord(
                        null,
                        Optional.empty(),
                        FactKind.MEETING,
                        Optional.empty(),
                        EvidenceStatus.HELD,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        1,
                        Optional.empty()));
        assertNames(
                "opportunity",
                () -> new PhaseJudgeRecord(
                        "e",
                        null,
                        FactKind.MEETING,
                        Optional.empty(),
                        EvidenceStatus.HELD,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        1,
                        Optional.empty()));
        assertNames(
                "kind",
                () -> new PhaseJudgeRecord(
                        "e",
                        Optional.empty(),
                        null,
                        Optional.empty(),
                        EvidenceStatus.HELD,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        1,
                        Optional.empty()));
        assertNames(
                "actor",
                () -> new PhaseJudgeRecord(
                        "e",
                        Optional.empty(),
                        FactKind.MEETING,
                        null,
                        EvidenceStatus.HELD,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        1,
                        Optional.empty()));
        assertNames(
                "status",
                () -> new PhaseJudgeRecord(
                        "e",
                        Optional.empty(),
                        FactKind.MEETING,
                        Optional.empty(),
                        null,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        1,
                        Optional.empty()));
        assertNames(
                "minutes",
                () -> new PhaseJudgeRecord(
                        "e",
                        Optional.empty(),
                        FactKind.MEETING,
                        Optional.empty(),
                        EvidenceStatus.HELD,
                        true,
                        null,
                        Optional.empty(),
                        1,
                        1,
                        Optional.empty()));
        assertNames(
                "amount",
                () -> new PhaseJudgeRecord(
                        "e",
                        Optional.empty(),
                        FactKind.MEETING,
                        Optional.empty(),
                        EvidenceStatus.HELD,
                        true,
                        Optional.empty(),
                        null,
                        1,
                        1,
                        Optional.empty()));
        assertNames(
                "validUntil",
                () -> new PhaseJudgeRecord(
                        "e",
                        Optional.empty(),
                        FactKind.MEETING,
                        Optional.empty(),
                        EvidenceStatus.HELD,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        1,
                        null));
        assertNames(
                "criteria",
                () -> new PhaseJudgeCase(
                        null,
                        GIVEN.gates(),
                        EvidenceScope.ACCOUNT,
                        PhasePersistence.current(),
                        ImmutableList.of(record),
                        1,
                        1,
                        AS_OF.calendar()));
        assertNames(
                "gates",
                () -> new PhaseJudgeCase(
                        GIVEN.criteria(),
                        null,
                        EvidenceScope.ACCOUNT,
                        PhasePersistence.current(),
                        ImmutableList.of(record),
                        1,
                        1,
                        AS_OF.calendar()));
        assertNames(
                "scope",
                () -> new PhaseJudgeCase(
                        GIVEN.criteria(),
                        GIVEN.gates(),
                        null,
                        PhasePersistence.current(),
                        ImmutableList.of(record),
                        1,
                        1,
                        AS_OF.calendar()));
        assertNames(
                "persistence",
                () -> new PhaseJudgeCase(
                        GIVEN.criteria(),
                        GIVEN.gates(),
                        EvidenceScope.ACCOUNT,
                        null,
                        ImmutableList.of(record),
                        1,
                        1,
                        AS_OF.calendar()));
        assertNames(
                "records",
                () -> new PhaseJudgeCase(
                        GIVEN.criteria(),
                        GIVEN.gates(),
                        EvidenceScope.ACCOUNT,
                        PhasePersistence.current(),
                        null,
                        1,
                        1,
                        AS_OF.calendar()));
        assertNames(
                "calendar",
                () -> new PhaseJudgeCase(
                        GIVEN.criteria(),
                        GIVEN.gates(),
                        EvidenceScope.ACCOUNT,
                        PhasePersistence.current(),
                        ImmutableList.of(record),
                        1,
                        1,
                        null));
        assertNames("opportunity", () -> new PhaseJudgeAnswer(0, 0, null, ImmutableMap.of()));
        assertNames("results", () -> new PhaseJudgeAnswer(0, 0, Optional.empty(), null));
        Accounts accounts = Accounts.of(List.of());
        EvidenceRegister none = EvidenceRegister.none();
        assertNames("definition", () -> new PhaseInput(null, accounts, none, AS_OF));
        assertNames("accounts", () -> new PhaseInput(PhaseModel.standard(), null, none, AS_OF));
        assertNames("evidence", () -> new PhaseInput(PhaseModel.standard(), accounts, null, AS_OF));
        assertNames("asOf", () -> new PhaseInput(PhaseModel.standard(), accounts, none, null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
