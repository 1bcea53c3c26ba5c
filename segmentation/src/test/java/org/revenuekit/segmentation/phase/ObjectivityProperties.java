package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.SellerId;

/** The meter finds the one question that people judge by opinion, and loses no answer. */
class ObjectivityProperties {
    private static final int CRITERIA = 8;
    private static final int RATED = 100;
    private static final PhaseModel MODEL = model(Gate.allOf(IntStream.range(0, CRITERIA)
            .mapToObj(i -> criterion("c" + i, FactKind.MEETING))
            .toArray(Criterion[]::new)));

    /**
     * All raters see what is so and err once in a hundred answers, but of one criterion, of which they say what they
     * feel like. Two raters who guess still come to a kappa of 0.6 by chance: of {@value #RATED} accounts in one of
     * three billion tries, of 60 in one of a million, which is too often.
     */
    @Property
    void thePlantedDisagreementIsFoundAndNoOther(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = CRITERIA - 1) int planted,
            @ForAll @IntRange(min = 2, max = 5) int raters) {
        Random random = new Random(seed);
        List<RaterAnswer> answers = new ArrayList<>();
        for (int account = 0; account < RATED; account++) {
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                boolean isSo = random.nextBoolean();
                for (int rater = 0; rater < raters; rater++) {
                    boolean said = criterion == planted ? random.nextBoolean() : isSo ^ random.nextInt(100) == 0;
                    answers.add(new RaterAnswer(
                            SellerId.of("r" + rater),
                            AccountId.of("A" + account),
                            CriterionId.of("c" + criterion),
                            said ? CriterionResult.MET : CriterionResult.NOT_MET));
                }
            }
        }
        Collections.shuffle(answers, random);
        ObjectivityReport report =
                ObjectivityReview.of(ObjectivityPolicy.standard()).compare(MODEL, answers);

        assertEquals(
                List.of(CriterionId.of("c" + planted)),
                report.belowFloor().stream()
                        .map(agreement -> agreement.criterion().id())
                        .toList());
        CriterionAgreement found = report.belowFloor().get(0);
        assertTrue(found.disagreements().size() > 10);
        found.disagreements()
                .forEach(account -> assertTrue(account.answers().keySet().size() == raters && account.isDisputed()));
        report.criteria().stream()
                .filter(agreement -> !agreement.equals(found))
                .forEach(agreement -> assertEquals(CriterionAgreement.Standing.OBJECTIVE, agreement.standing()));
        assertTrue(report.findings().isEmpty());
    }

    @Provide
    Arbitrary<List<RaterAnswer>> answers() {
        return Combinators.combine(
                        Arbitraries.of("r1", "r2", "r3").map(SellerId::of),
                        Arbitraries.of("A", "B", "C").map(AccountId::of),
                        Arbitraries.of("c0", "c1", "other").map(CriterionId::of),
                        Arbitraries.of(CriterionResult.class))
                .as(RaterAnswer::new)
                .list()
                .ofMaxSize(25);
    }

    /** Given = used + reported, and who disagrees is told word by word. */
    @Property
    void noAnswerIsLost(@ForAll("answers") List<RaterAnswer> answers) {
        ObjectivityReport report = ObjectivityReview.of(
                        ObjectivityPolicy.standard().withMinimumItems(2))
                .compare(MODEL, answers);
        long reported = report.findings().stream()
                .mapToLong(finding -> Long.parseLong(finding.details().getOrDefault("answers", "0")))
                .sum();
        long used = 0;
        for (CriterionAgreement agreement : report.criteria()) {
            List<RaterAnswer> own = answers.stream()
                    .filter(answer ->
                            answer.criterion().equals(agreement.criterion().id()))
                    .toList();
            List<RaterAnswer> clear = own.stream()
                    .distinct()
                    .filter(answer -> own.stream()
                            .noneMatch(other -> other.rater().equals(answer.rater())
                                    && other.account().equals(answer.account())
                                    && other.result() != answer.result()))
                    .toList();
            var byAccount = clear.stream().collect(Collectors.groupingBy(RaterAnswer::account));
            byAccount.values().removeIf(list -> list.size() < 2);
            used += byAccount.values().stream().mapToLong(List::size).sum();
            assertEquals(byAccount.size(), agreement.items());
            assertEquals(
                    byAccount.entrySet().stream()
                            .filter(entry -> entry.getValue().stream()
                                            .map(RaterAnswer::result)
                                            .distinct()
                                            .count()
                                    > 1)
                            .map(entry -> entry.getKey())
                            .sorted()
                            .toList(),
                    agreement.disagreements().stream()
                            .map(RatedAccount::account)
                            .toList());
            agreement
                    .disagreements()
                    .forEach(account -> account.answers()
                            .forEach((rater, result) -> assertTrue(clear.contains(new RaterAnswer(
                                    rater,
                                    account.account(),
                                    agreement.criterion().id(),
                                    result)))));
            assertEquals(agreement.items() < 2, agreement.standing() == CriterionAgreement.Standing.TOO_FEW_ITEMS);
        }
        assertEquals(answers.size(), used + reported);
    }
}
