package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.phase.CriterionResult.MET;
import static org.revenuekit.segmentation.phase.CriterionResult.NOT_MET;
import static org.revenuekit.segmentation.phase.CriterionResult.UNKNOWN;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertNames;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertRefused;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.statistics.CohenKappa;
import org.revenuekit.core.statistics.FleissKappa;

class ObjectivityReviewTest {
    private static final Criterion MEETS = criterion("meets", FactKind.MEETING);
    private static final Criterion QUOTES = criterion("quotes", FactKind.COMPETITIVE_QUOTE);
    private static final PhaseModel MODEL = model(Gate.allOf(MEETS), Gate.allOf(QUOTES));
    private static final ObjectivityPolicy POLICY = ObjectivityPolicy.standard();

    private final List<RaterAnswer> answers = new ArrayList<>();

    private static SellerId rater(int number) {
        return SellerId.of("r" + number);
    }

    private static AccountId account(int number) {
        return AccountId.of(String.format(Locale.ROOT, "A%02d", number));
    }

    /** The raters 1, 2, ... say these of an account. */
    private void say(Criterion criterion, int account, CriterionResult... results) {
        for (int i = 0; i < results.length; i++) {
            answers.add(new RaterAnswer(rater(i + 1), account(account), criterion.id(), results[i]));
        }
    }

    private ObjectivityReport report(ObjectivityPolicy policy) {
        return ObjectivityReview.of(policy).compare(MODEL, answers);
    }

    private ObjectivityReport report() {
        return report(POLICY);
    }

    @Test
    void twoRatersAreComparedByCohen() {
        List<CriterionResult> first = new ArrayList<>();
        List<CriterionResult> second = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            CriterionResult one = i % 2 == 0 ? MET : NOT_MET;
            CriterionResult other = i <= 5 ? MET : one;
            first.add(one);
            second.add(other);
            say(MEETS, i, one, other);
        }
        CriterionAgreement meets = report().of(MEETS.id());

        assertEquals(CohenKappa.of(first, second, 1.96), meets.agreement());
        assertEquals(0.5, meets.agreement().orElseThrow().kappa().orElseThrow(), 1e-12); // 9 of 12 agree, 6 by chance
        assertEquals(CriterionAgreement.Standing.BELOW_FLOOR, meets.standing());
        assertEquals(12, meets.items());
        assertEquals(2, meets.raters());
        assertEquals(
                List.of(account(1), account(3), account(5)),
                meets.disagreements().stream().map(RatedAccount::account).toList());
        assertEquals(
                ImmutableSortedMap.of(rater(1), NOT_MET, rater(2), MET),
                meets.disagreements().get(0).answers());
        assertEquals(List.of(meets), report().belowFloor());
        assertEquals("meets BELOW_FLOOR (12 accounts, 2 raters, 3 apart)", meets.toString());

        // the floor itself is enough; just above it is not
        BigDecimal half = new BigDecimal("0.5");
        assertEquals(
                CriterionAgreement.Standing.OBJECTIVE,
                report(POLICY.withFloor(half)).of(MEETS.id()).standing());
        assertEquals(
                CriterionAgreement.Standing.BELOW_FLOOR,
                report(POLICY.withFloor(new BigDecimal("0.5001")))
                        .of(MEETS.id())
                        .standing());
    }

    @Test
    void manyRatersAreComparedByFleiss() {
        List<List<CriterionResult>> said = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            CriterionResult result = i % 2 == 0 ? MET : UNKNOWN;
            said.add(i == 1 ? List.of(result, MET) : List.of(result, result, result));
            say(MEETS, i, said.get(i - 1).toArray(CriterionResult[]::new));
        }
        CriterionAgreement meets = report().of(MEETS.id());

        assertEquals(FleissKappa.of(said, 1.96), meets.agreement());
        assertEquals(3, meets.raters());
        assertEquals(1, meets.disagreements().size());
        assertEquals(CriterionAgreement.Standing.OBJECTIVE, meets.standing());
        assertEquals(List.of(), report().belowFloor());
    }

    @Test
    void fewAccountsTellNothing() {
        for (int i = 1; i <= 9; i++) {
            say(MEETS, i, MET, NOT_MET);
        }
        assertEquals(
                CriterionAgreement.Standing.TOO_FEW_ITEMS,
                report().of(MEETS.id()).standing());
        assertEquals(9, report().of(MEETS.id()).disagreements().size());
        assertEquals(
                CriterionAgreement.Standing.BELOW_FLOOR,
                report(POLICY.withMinimumItems(9)).of(MEETS.id()).standing());
        CriterionAgreement quotes = report().of(QUOTES.id());
        assertEquals(
                new CriterionAgreement(
                        QUOTES,
                        CriterionAgreement.Standing.TOO_FEW_ITEMS,
                        0,
                        0,
                        Optional.empty(),
                        quotes.disagreements()),
                quotes);
        assertEquals(
                List.of(MEETS, QUOTES),
                report().criteria().stream().map(CriterionAgreement::criterion).toList());
    }

    @Test
    void whereNothingDiffersNothingIsShown() {
        for (int i = 1; i <= 10; i++) {
            say(MEETS, i, MET, MET);
        }
        assertEquals(
                CriterionAgreement.Standing.NO_VARIATION,
                report().of(MEETS.id()).standing());
    }

    @Test
    void answersThatAreNotUsedAreReported() {
        say(MEETS, 1, MET, MET);
        say(MEETS, 1, MET); // again
        say(MEETS, 2, MET, NOT_MET, MET);
        say(MEETS, 2, NOT_MET); // changed his mind
        say(MEETS, 3, MET);
        say(criterion("other", FactKind.CALL), 1, MET, MET, MET);
        say(QUOTES, 4, MET);
        say(QUOTES, 4, NOT_MET);
        ObjectivityReport report = report();

        assertEquals(
                List.of(
                        "REPEATED_ANSWER account A01, criterion meets, answers 1, rater r1",
                        "CONTRADICTORY_ANSWERS account A02, criterion meets, answers 2, rater r1",
                        "ONE_RATER account A03, criterion meets, answers 1, rater r1",
                        "UNKNOWN_CRITERION account A01, criterion other, answers 3",
                        "CONTRADICTORY_ANSWERS account A04, criterion quotes, answers 2, rater r1"),
                report.findings().stream().map(Object::toString).toList());
        assertEquals(2, report.of(MEETS.id()).items());
        assertEquals(
                ImmutableSortedMap.of(rater(2), NOT_MET, rater(3), MET),
                report.of(MEETS.id()).disagreements().get(0).answers());
        assertEquals(Severity.INFO, ObjectivityFinding.ONE_RATER.severity());
        assertEquals("ONE_RATER", ObjectivityFinding.ONE_RATER.code());
        Collections.reverse(answers);
        assertEquals(report.findings(), report().findings());
        assertEquals(report.criteria(), report().criteria());
    }

    @Test
    void badArgumentsAreRefused() {
        assertRefused("the model test@1 has no criterion other", () -> report().of(CriterionId.of("other")));
        assertEquals(POLICY, report().definition());
        assertEquals(MODEL, report().model());
    }

    @Test
    void theStandardPolicy() {
        assertEquals("objectivity-policy@1", POLICY.ref().toString());
        assertEquals(new BigDecimal("0.6"), POLICY.floor());
        assertEquals(new BigDecimal("1.96"), POLICY.z());
        assertEquals(10, POLICY.minimumItems());
        assertEquals(POLICY, POLICY.toBuilder().build());
        assertEquals(POLICY.ref().hashCode(), POLICY.hashCode());
        assertEquals(POLICY, POLICY.withFloor(new BigDecimal("0.60")).withZ(new BigDecimal("1.960")));
        assertEquals(
                POLICY,
                POLICY.toBuilder()
                        .floor(new BigDecimal("0.60"))
                        .z(new BigDecimal("1.960"))
                        .build());
        assertEquals(BigDecimal.ONE, POLICY.withFloor(BigDecimal.ONE).floor());
        assertNotEquals(POLICY, POLICY.withMinimumItems(2));
        assertRefused(
                "floor must be -1 to 1, was 1.01 (policy objectivity-policy@1)",
                () -> POLICY.withFloor(new BigDecimal("1.01")));
        assertRefused(
                "floor must be -1 to 1, was -1.01 (policy objectivity-policy@1)",
                () -> POLICY.withFloor(new BigDecimal("-1.01")));
        assertRefused(
                "z must be above 0 and at most 100, was 0 (policy objectivity-policy@1)",
                () -> POLICY.withZ(BigDecimal.ZERO));
        assertRefused(
                "minimumItems must be >= 2, was 1 (policy objectivity-policy@1)", () -> POLICY.withMinimumItems(1));
    }

    @Test
    void answersAndAgreementsAreValues() {
        RaterAnswer answer = new RaterAnswer(rater(1), account(1), MEETS.id(), MET);
        assertEquals(answer, new RaterAnswer(rater(1), account(1), MEETS.id(), MET));
        assertEquals(answer.hashCode(), new RaterAnswer(rater(1), account(1), MEETS.id(), MET).hashCode());
        assertNotEquals(answer, new RaterAnswer(rater(2), account(1), MEETS.id(), MET));
        assertNotEquals(answer, new RaterAnswer(rater(1), account(2), MEETS.id(), MET));
        assertNotEquals(answer, new RaterAnswer(rater(1), account(1), QUOTES.id(), MET));
        assertNotEquals(answer, new RaterAnswer(rater(1), account(1), MEETS.id(), UNKNOWN));
        assertNotEquals(answer, "answer");
        assertNotEquals(answer.hashCode(), new RaterAnswer(rater(1), account(1), MEETS.id(), UNKNOWN).hashCode());

        RatedAccount rated = new RatedAccount(account(1), ImmutableSortedMap.of(rater(1), MET, rater(2), UNKNOWN));
        assertTrue(rated.isDisputed());
        assertFalse(new RatedAccount(account(1), ImmutableSortedMap.of(rater(1), MET, rater(2), MET)).isDisputed());
        assertEquals(
                rated.hashCode(),
                new RatedAccount(account(1), ImmutableSortedMap.of(rater(2), UNKNOWN, rater(1), MET)).hashCode());
        assertNotEquals(
                rated.hashCode(),
                new RatedAccount(account(1), ImmutableSortedMap.of(rater(1), UNKNOWN, rater(2), MET)).hashCode());

        say(MEETS, 1, MET, MET);
        CriterionAgreement agreement = report().of(MEETS.id());
        assertEquals(agreement, report().of(MEETS.id()));
        assertEquals(agreement.hashCode(), report().of(MEETS.id()).hashCode());
        assertNotEquals(agreement, report().of(QUOTES.id()));
        assertNotEquals(agreement, "agreement");
        assertNotEquals(agreement.hashCode(), report().of(QUOTES.id()).hashCode());
        CriterionAgreement.Standing few = CriterionAgreement.Standing.TOO_FEW_ITEMS;
        var same = agreement.agreement();
        var none = agreement.disagreements();
        assertEquals(agreement, new CriterionAgreement(MEETS, few, 1, 2, same, none));
        assertNotEquals(agreement, new CriterionAgreement(QUOTES, few, 1, 2, same, none));
        assertNotEquals(
                agreement, new CriterionAgreement(MEETS, CriterionAgreement.Standing.OBJECTIVE, 1, 2, same, none));
        assertNotEquals(agreement, new CriterionAgreement(MEETS, few, 2, 2, same, none));
        assertNotEquals(agreement, new CriterionAgreement(MEETS, few, 1, 3, same, none));
        assertNotEquals(agreement, new CriterionAgreement(MEETS, few, 1, 2, Optional.empty(), none));
        assertNotEquals(agreement, new CriterionAgreement(MEETS, few, 1, 2, same, ImmutableList.of(rated)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        ObjectivityReview review = ObjectivityReview.of(POLICY);
        assertNames("definition", () -> ObjectivityReview.of(null));
        assertNames("model", () -> review.compare(null, answers));
        assertNames("answers", () -> review.compare(MODEL, null));
        assertNames("criterion", () -> report().of(null));
        assertNames("rater", () -> new RaterAnswer(null, account(1), MEETS.id(), MET));
        assertNames("account", () -> new RaterAnswer(rater(1), null, MEETS.id(), MET));
        assertNames("criterion", () -> new RaterAnswer(rater(1), account(1), null, MET));
        assertNames("result", () -> new RaterAnswer(rater(1), account(1), MEETS.id(), null));
    }
}
