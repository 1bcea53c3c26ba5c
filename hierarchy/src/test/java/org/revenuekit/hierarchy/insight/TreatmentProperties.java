package org.revenuekit.hierarchy.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.id;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.time.Span;

/** Treatments against the plainest reading of the rule, for any facts in any order. */
class TreatmentProperties {
    private static final List<String> ACCOUNTS = List.of("a", "b", "c");

    /** A number for an account; some are no longer valid. */
    private record Fact(int account, int size, boolean live) {
        Treatment number() {
            return dated(Treatment.of(id(ACCOUNTS.get(account)), Aspect.PAYMENT_TERMS, BigDecimal.valueOf(size)));
        }

        Treatment day() {
            return dated(Treatment.of(id(ACCOUNTS.get(account)), Aspect.PAYMENT_TERMS, LocalDate.EPOCH.plusDays(size)));
        }

        private Treatment dated(Treatment treatment) {
            return live ? treatment : treatment.withValidity(Span.until(DAY));
        }
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, ACCOUNTS.size() - 1),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(true, true, false))
                .as(Fact::new)
                .list()
                .ofMaxSize(6);
    }

    private static boolean isReported(
            Comparison comparison, int tolerance, List<Fact> facts, Function<Fact, Treatment> treatment) {
        TreatmentRule rule = TreatmentRule.builder()
                .ref(DefinitionRef.of("rule", 1))
                .aspect(Aspect.PAYMENT_TERMS)
                .comparison(comparison)
                .tolerance(BigDecimal.valueOf(tolerance))
                .build();
        FamilyInsights insights = Desk.family("a", "b", "c")
                .check(TreatmentCheck.of(rule, facts.stream().map(treatment).toList()))
                .inspect();
        return !insights.ofYours().isEmpty();
    }

    @Property
    void unequalMeansTwoLiveFactsOfTwoAccountsOrMoreTooFarApart(
            @ForAll("facts") List<Fact> facts, @ForAll @IntRange(max = 4) int tolerance, @ForAll long seed) {
        List<Fact> live = facts.stream().filter(Fact::live).toList();
        Set<Integer> accounts = new HashSet<>();
        live.forEach(fact -> accounts.add(fact.account()));
        boolean far = live.stream().anyMatch(one -> live.stream().anyMatch(other -> apart(one, other) > tolerance));
        boolean different = live.stream().anyMatch(one -> live.stream().anyMatch(other -> apart(one, other) > 0));
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(accounts.size() > 1 && far, isReported(Comparison.NUMBERS, tolerance, shuffled, Fact::number));
        assertEquals(accounts.size() > 1 && far, isReported(Comparison.DAYS, tolerance, shuffled, Fact::day));
        assertEquals(accounts.size() > 1 && different, isReported(Comparison.EQUAL, 0, shuffled, Fact::number));
    }

    private static int apart(Fact one, Fact other) {
        return one.size() - other.size();
    }
}
