package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.offering.Offering;

/** The rules against the plainest count: for each two offerings, all members. */
class AffinityProperties {
    private static final int PRODUCTS = 6;

    @Provide
    Arbitrary<List<Integer>> baskets() {
        return Arbitraries.integers().between(0, (1 << PRODUCTS) - 1).list().ofMaxSize(12);
    }

    private static WhiteSpace survey(List<Integer> baskets) {
        Trade trade = new Trade();
        for (int product = 0; product < PRODUCTS; product++) {
            trade.products("p" + product);
        }
        for (int member = 0; member < baskets.size(); member++) {
            List<String> owned = new ArrayList<>();
            for (int product = 0; product < PRODUCTS; product++) {
                if ((baskets.get(member) >> product & 1) == 1) {
                    owned.add("p" + product);
                }
            }
            trade.member("m" + member, owned.toArray(String[]::new));
        }
        return trade.survey();
    }

    private static long owners(WhiteSpace space, Offering one, Offering other) {
        return space.members().stream()
                .filter(member -> owns(space, member, one) && owns(space, member, other))
                .count();
    }

    private static boolean owns(WhiteSpace space, AccountId member, Offering offering) {
        return space.of(member, offering) == CellState.OWNED;
    }

    private static AffinityRule count(WhiteSpace space, Offering from, Offering to) {
        return new AffinityRule(
                from,
                to,
                owners(space, from, to),
                owners(space, from, from),
                owners(space, to, to),
                space.members().size());
    }

    @Property
    void rulesAreThoseOfThePlainCount(
            @ForAll("baskets") List<Integer> baskets,
            @ForAll @IntRange(min = 1, max = 4) int support,
            @ForAll @IntRange(min = 0, max = 4) int quarters) {
        WhiteSpace space = survey(baskets);
        BigDecimal confidence = new BigDecimal("0.25").multiply(BigDecimal.valueOf(quarters));
        AffinityRules rules = AffinityAnalysis.of(
                        AffinityPolicy.standard().withMinimumSupport(support).withMinimumConfidence(confidence))
                .mine(space);
        List<AffinityRule> expected = new ArrayList<>();
        for (Offering from : space.offerings()) {
            for (Offering to : space.offerings()) {
                AffinityRule rule = count(space, from, to);
                assertEquals(rule, rules.of(from, to));
                if (!from.equals(to)
                        && rule.both() >= support
                        && rule.confidence().isAtLeast(confidence)) {
                    expected.add(rule);
                }
            }
        }
        expected.sort(Comparator.comparing(AffinityRule::lift, Ratio.byValue().reversed())
                .thenComparing(AffinityRule::both, Comparator.reverseOrder())
                .thenComparing(AffinityRule::from)
                .thenComparing(AffinityRule::to));

        assertEquals(expected, rules.rules());
        for (Offering from : space.offerings()) {
            assertEquals(
                    expected.stream().filter(rule -> rule.from().equals(from)).toList(), rules.from(from));
        }
    }
}
