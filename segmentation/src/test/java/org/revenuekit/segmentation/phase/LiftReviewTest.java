package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.phase.PhaseWorld.AS_OF;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertNames;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertRefused;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.RateDifferenceInterval;

/** Accounts in phase 1 by a visit long ago; a call is the activity, and a consultation leads to phase 2. */
class LiftReviewTest {
    private static final int DAYS = 100;
    private static final Criterion ADVISED = criterion("advised", FactKind.CONSULTATION);
    private static final AdvancementActivity CALL = AdvancementActivity.builder()
            .id(AdvancementActivityId.of("call"))
            .name(Label.of("Call", "架電"))
            .fromLevel(1)
            .pattern(EvidencePattern.of(FactKind.CALL).withWithinDays(50))
            .addServes(ADVISED.id())
            .build();
    private static final AdvancementActivity FIRST_VISIT = CALL.withId(AdvancementActivityId.of("card"))
            .withFromLevel(0)
            .withPattern(EvidencePattern.of(FactKind.BUSINESS_CARD))
            .withServes(ImmutableSet.of(CriterionId.of("visited")));
    private static final PhaseModel MODEL = PhaseWorld.model(
                    Gate.allOf(criterion("visited", FactKind.VISIT)), Gate.allOf(ADVISED))
            .withActivities(CALL, FIRST_VISIT);
    private static final LiftPolicy POLICY =
            LiftPolicy.standard().withDays(DAYS).withMinimumGroup(1);

    private final List<Account> accounts = new ArrayList<>();
    private final List<Evidence> records = new ArrayList<>();

    /** An account, and what it did so many days ago. */
    private LiftReviewTest account(Object... kindsAndAges) {
        AccountId id = AccountId.of("A" + (100 + accounts.size()));
        accounts.add(Account.of(id));
        for (int i = 0; i < kindsAndAges.length; i += 2) {
            FactKind kind = (FactKind) kindsAndAges[i];
            int age = (Integer) kindsAndAges[i + 1];
            records.add(Evidence.held(EvidenceId.of("E" + records.size()), kind, id, TODAY.minusDays(age)));
        }
        return this;
    }

    private PhaseBoard board() {
        return PhaseReview.of(MODEL).judge(Accounts.of(accounts), EvidenceRegister.of(records), AS_OF);
    }

    private ActivityLift lift() {
        return LiftReview.of(POLICY).measure(board()).of(CALL.id());
    }

    @Test
    void comparesThoseWhoDidItWithThoseWhoDidNot() {
        account(FactKind.VISIT, 300, FactKind.CALL, 120, FactKind.CONSULTATION, 60);
        account(FactKind.VISIT, 300, FactKind.CALL, 120);
        account(FactKind.VISIT, 300, FactKind.CONSULTATION, 60);
        account(FactKind.VISIT, 300);
        account(FactKind.VISIT, 300);

        assertEquals("call: 1/2 against 1/3", lift().toString());
        assertEquals(Optional.of(RateDifferenceInterval.of(1, 2, 1, 3, 1.96)), lift().interval());
        assertEquals(Optional.of(Ratio.of(1, 6)), lift().difference());
        assertFalse(lift().isAboveZero());
    }

    @Test
    void theDayOfDivisionIsTheDaysBeforeTheDate() {
        account(FactKind.VISIT, 300, FactKind.CALL, 100); // on the day itself: did
        account(FactKind.VISIT, 300, FactKind.CALL, 99); // a day later: did not
        account(FactKind.VISIT, 300, FactKind.CALL, 150); // counts for the last day
        account(FactKind.VISIT, 300, FactKind.CALL, 151); // a day too old

        ActivityLifts lifts = LiftReview.of(POLICY).measure(board());
        assertEquals("call: 0/2 against 0/2", lifts.of(CALL.id()).toString());
        assertEquals(TODAY.minusDays(DAYS), lifts.startedOn());
    }

    @Test
    void whoRoseIsWhoWasHigherOnALaterDay() {
        account(FactKind.VISIT, 300, FactKind.CONSULTATION, 0); // on the last day
        account(FactKind.VISIT, 300, FactKind.CONSULTATION, 99); // on the first day after
        account(FactKind.VISIT, 300, FactKind.CONSULTATION, 100); // was higher then already
        account(FactKind.VISIT, 100); // came into the phase that day
        account(FactKind.VISIT, 99, FactKind.CONSULTATION, 50); // came later
        account();

        assertEquals("call: 0/0 against 2/3", lift().toString());
        assertEquals(Optional.empty(), lift().interval());
        assertEquals(Optional.empty(), lift().difference());
        assertEquals(
                "[call: 0/0 against 2/3, card: 0/0 against 1/2]",
                LiftReview.of(POLICY).measure(board()).toString());
    }

    @Test
    void whoFellOnTheDayOfDivisionDidNotRise() {
        account(FactKind.VISIT, 300, FactKind.CONSULTATION, 200);
        records.set(1, records.get(1).withValidUntil(TODAY.minusDays(DAYS + 1)));

        assertEquals(Ratio.of(0, 1), lift().didNot());
    }

    @Test
    void whatRoseAndFellAgainRose() {
        account(FactKind.VISIT, 300, FactKind.CONSULTATION, 60);
        records.set(1, records.get(1).withValidUntil(TODAY.minusDays(40)));

        assertEquals(Ratio.of(1, 1), lift().didNot());
    }

    @Test
    void smallGroupsAreRefused() {
        for (int i = 0; i < 3; i++) {
            account(FactKind.VISIT, 300, FactKind.CALL, 120, FactKind.CONSULTATION, 60);
            account(FactKind.VISIT, 300);
        }
        LiftReview three = LiftReview.of(POLICY.withMinimumGroup(3));
        assertTrue(three.measure(board()).of(CALL.id()).interval().isPresent());

        account(FactKind.VISIT, 300);
        LiftReview four = LiftReview.of(POLICY.withMinimumGroup(4));
        ActivityLift refused = four.measure(board()).of(CALL.id());
        assertEquals(Optional.empty(), refused.interval());
        assertFalse(refused.isAboveZero());
        assertEquals(Ratio.of(3, 3), refused.did());
        assertEquals(Ratio.of(0, 4), refused.didNot());
    }

    @Test
    void aClearDifferenceIsAboveZero() {
        for (int i = 0; i < 10; i++) {
            account(FactKind.VISIT, 300, FactKind.CALL, 120, FactKind.CONSULTATION, 60);
            account(FactKind.VISIT, 300);
        }
        assertTrue(lift().isAboveZero());
    }

    @Test
    @SuppressWarnings("NullAway") // the test is about what NullAway forbids
    void theAnswerTellsWhatWasAsked() {
        PhaseBoard board = board();
        ActivityLifts lifts = LiftReview.of(POLICY).measure(board);

        assertEquals(POLICY, lifts.definition());
        assertSame(board, lifts.board());
        assertEquals(AS_OF, lifts.asOf());
        assertEquals(2, lifts.list().size());
        assertNames("activity", () -> lifts.of(null));
        assertRefused("the model test@1 has no activity other", () -> lifts.of(AdvancementActivityId.of("other")));
    }
}
