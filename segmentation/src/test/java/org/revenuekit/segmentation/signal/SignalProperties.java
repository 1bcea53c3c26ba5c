package org.revenuekit.segmentation.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.signal.SignalWorld.ACCOUNTS;
import static org.revenuekit.segmentation.signal.SignalWorld.TODAY;
import static org.revenuekit.segmentation.signal.SignalWorld.on;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.segmentation.internal.Decay;

/** Laws 55, 57 and 58, and the strength against a naive reading of its definition. */
class SignalProperties {
    @Provide
    Arbitrary<List<OpportunitySignal>> signals() {
        Arbitrary<BigDecimal> strengths =
                Arbitraries.integers().between(1, 1_000_000).map(n -> BigDecimal.valueOf(n, 6));
        return Combinators.combine(
                        Arbitraries.of("A1", "A2", "A3", "B").map(AccountId::of),
                        Arbitraries.of(SignalKind.class),
                        Arbitraries.integers().between(-20, 400),
                        Arbitraries.integers().between(0, 10),
                        strengths,
                        Arbitraries.of("x", "y", "z"))
                .as((account, kind, daysAgo, later, strength, fact) -> SignalWorld.signal(account, kind, daysAgo)
                        .withRecordedOn(TODAY.minusDays(daysAgo).plusDays(later))
                        .withStrength(strength)
                        .withFact(fact))
                .list()
                .ofMaxSize(12);
    }

    private static SignalBoard weigh(Combination combination, List<OpportunitySignal> signals, int day) {
        return SignalAnalysis.of(SignalPolicy.standard().withCombination(combination))
                .weigh(ACCOUNTS, signals, on(TODAY.plusDays(day)));
    }

    private static BigDecimal strength(SignalBoard board, Account account) {
        return board.of(account.id()).strength();
    }

    /** By the definition alone: the largest weight of each key, all factors multiplied one by one, rounded once. */
    private static BigDecimal naive(Combination combination, List<OpportunitySignal> signals, Account account) {
        Map<String, BigDecimal> byEvent = new HashMap<>();
        for (OpportunitySignal signal : signals) {
            long age = TODAY.toEpochDay() - signal.observedOn().toEpochDay();
            if (signal.account().equals(account.id())
                    && age >= 0
                    && !signal.recordedOn().isAfter(TODAY)) {
                int halfLife = SignalPolicy.standard().halfLifeDays().getOrDefault(signal.kind(), 0);
                BigDecimal left = BigDecimal.valueOf(Decay.ofHalfLife(halfLife).millionthsAfter(age), 6);
                byEvent.merge(
                        signal.dedupeKey(),
                        signal.strength().multiply(left).setScale(6, RoundingMode.HALF_UP),
                        BigDecimal::max);
            }
        }
        BigDecimal none = BigDecimal.ONE;
        BigDecimal most = BigDecimal.ZERO;
        for (BigDecimal weight : byEvent.values()) {
            none = none.multiply(BigDecimal.ONE.subtract(weight));
            most = most.max(weight);
        }
        BigDecimal strength = combination == Combination.MAX ? most : BigDecimal.ONE.subtract(none);
        return strength.setScale(6, RoundingMode.HALF_UP);
    }

    @Property
    void theStrengthIsWhatItsDefinitionSays(
            @ForAll Combination combination, @ForAll("signals") List<OpportunitySignal> signals) {
        SignalBoard board = weigh(combination, signals, 0);

        ACCOUNTS.list()
                .forEach(account -> assertEquals(naive(combination, signals, account), strength(board, account)));
    }

    @Property
    void itIsAtLeastTheLargestWeightAndNeverAboveOne(@ForAll("signals") List<OpportunitySignal> signals) {
        ACCOUNTS.list().forEach(account -> {
            BigDecimal strength = strength(weigh(Combination.SATURATING, signals, 0), account);
            assertTrue(strength.compareTo(strength(weigh(Combination.MAX, signals, 0), account)) >= 0);
            assertTrue(strength.compareTo(BigDecimal.ONE) <= 0);
        });
    }

    /** From when all are seen. */
    @Property
    void itNeverRisesWithTime(
            @ForAll Combination combination,
            @ForAll("signals") List<OpportunitySignal> signals,
            @ForAll @IntRange(min = 30, max = 400) int day,
            @ForAll @IntRange(max = 400) int later) {
        SignalBoard before = weigh(combination, signals, day);
        SignalBoard after = weigh(combination, signals, day + later);

        ACCOUNTS.list()
                .forEach(account -> assertTrue(strength(after, account).compareTo(strength(before, account)) <= 0));
    }

    @Property
    void duplicatesAndOrderChangeNothing(
            @ForAll Combination combination,
            @ForAll("signals") List<OpportunitySignal> signals,
            @ForAll Random random) {
        List<OpportunitySignal> twice = new ArrayList<>(signals);
        twice.addAll(signals);
        Collections.shuffle(twice, random);
        List<OpportunitySignal> shuffled = new ArrayList<>(signals);
        Collections.shuffle(shuffled, random);
        SignalBoard board = weigh(combination, signals, 0);

        assertEquals(board.ranking(), weigh(combination, twice, 0).ranking());
        assertEquals(board.ranking(), weigh(combination, shuffled, 0).ranking());
        assertEquals(board.findings(), weigh(combination, shuffled, 0).findings());
    }

    @Property
    void thePartsOfAnExplanationSumToTheStrength(
            @ForAll Combination combination, @ForAll("signals") List<OpportunitySignal> signals) {
        SignalBoard board = weigh(combination, signals, 0);

        ACCOUNTS.list().forEach(account -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (var part : board.explain(account.id()).parts()) {
                assertTrue(part.amount().orElseThrow().signum() >= 0);
                sum = sum.add(part.amount().orElseThrow());
            }
            assertEquals(0, sum.compareTo(strength(board, account)));
        });
    }

    @Property
    void whatIsGivenIsLiveOrReported(@ForAll("signals") List<OpportunitySignal> signals) {
        SignalBoard board = weigh(Combination.SATURATING, signals, 0);
        int reported = board.findings().stream()
                .mapToInt(finding -> Integer.parseInt(finding.details().getOrDefault("signals", "0")))
                .sum();

        assertEquals(signals.size(), board.signals().count() + reported);
    }
}
