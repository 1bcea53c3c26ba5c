package org.revenuekit.core.kpi;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.core.kpi.Kpis.id;
import static org.revenuekit.core.kpi.Kpis.kpi;
import static org.revenuekit.core.kpi.Kpis.leaf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

/** Against the definitions read literally: each figure worked out anew, with some of its parts replaced. */
class KpiProperties {
    private static final AsOf AS_OF =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(LocalDate.of(2026, 6, 30));

    private static final ImmutableList<KpiFormula> FORMULAS =
            ImmutableList.of(KpiFormula.LEAF, KpiFormula.SUM, KpiFormula.PRODUCT, KpiFormula.QUOTIENT);

    /** A fraction, never shortened; empty where undefined. */
    private record Fraction(BigDecimal above, BigDecimal below) {
        static Fraction of(int value) {
            return new Fraction(BigDecimal.valueOf(value), BigDecimal.ONE);
        }

        static Fraction of(Ratio ratio) {
            return new Fraction(ratio.numerator(), ratio.denominator());
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Fraction minus(Fraction other) {
            return plus(other.times(of(-1)));
        }

        Fraction times(Fraction other) {
            return new Fraction(above.multiply(other.above), below.multiply(other.below));
        }

        Optional<Fraction> dividedBy(Fraction other) {
            return other.above.signum() == 0
                    ? Optional.empty()
                    : Optional.of(new Fraction(above.multiply(other.below), below.multiply(other.above)));
        }

        void assertIs(Fraction other) {
            assertEquals(0, above.multiply(other.below).compareTo(other.above.multiply(below)), this + " is " + other);
        }
    }

    /** A tree of up to four levels; some leaves without a value, some values 0. */
    private static final class Example {
        private final List<Kpi> nodes = new ArrayList<>();
        private final Map<KpiId, Kpi> byId = new HashMap<>();
        private final Map<KpiId, BigDecimal> actuals = new LinkedHashMap<>();
        private final Map<KpiId, BigDecimal> targets = new LinkedHashMap<>();
        private final Random random;

        Example(Random random) {
            this.random = random;
            grow(KpiLevel.KGI, 4);
            nodes.forEach(node -> byId.put(node.id(), node));
        }

        private String grow(KpiLevel level, int levels) {
            String id = "n" + nodes.size();
            nodes.add(leaf(id, level));
            int place = nodes.size() - 1;
            KpiFormula formula = levels == 1 ? KpiFormula.LEAF : FORMULAS.get(random.nextInt(FORMULAS.size()));
            if (formula == KpiFormula.LEAF) {
                value(actuals, id);
                value(targets, id);
            } else {
                List<String> children = new ArrayList<>();
                int count = formula == KpiFormula.QUOTIENT ? 2 : 1 + random.nextInt(3);
                for (int i = 0; i < count; i++) {
                    children.add(grow(KpiLevel.KPI, levels - 1));
                }
                nodes.set(place, kpi(id, level, formula, children.toArray(String[]::new)));
            }
            return id;
        }

        private void value(Map<KpiId, BigDecimal> values, String id) {
            if (random.nextInt(40) > 0) {
                values.put(id(id), BigDecimal.valueOf(random.nextInt(12) - 3));
            }
        }

        KpiReport report() {
            return KpiReview.of(Kpis.tree(nodes.toArray(Kpi[]::new))).measure(actuals, targets, AS_OF);
        }

        Optional<Fraction> value(KpiId id, Map<KpiId, BigDecimal> values) {
            Kpi kpi = requireNonNull(byId.get(id));
            if (kpi.formula() == KpiFormula.LEAF) {
                return Optional.ofNullable(values.get(id)).map(value -> new Fraction(value, BigDecimal.ONE));
            }
            List<Optional<Fraction>> parts = new ArrayList<>();
            kpi.children().forEach(child -> parts.add(value(child, values)));
            return parts.stream().allMatch(Optional::isPresent)
                    ? value(kpi, parts.stream().map(Optional::orElseThrow).toList())
                    : Optional.empty();
        }

        Optional<Fraction> value(Kpi kpi, List<Fraction> parts) {
            return switch (kpi.formula()) {
                case SUM -> parts.stream().reduce(Fraction::plus);
                case PRODUCT -> parts.stream().reduce(Fraction::times);
                case QUOTIENT -> parts.get(0).dividedBy(parts.get(1));
                case LEAF -> throw new AssertionError(kpi);
            };
        }
    }

    private static void assertIs(Optional<Fraction> expected, Ratio ratio) {
        assertEquals(expected.isPresent(), ratio.isDefined());
        expected.ifPresent(value -> value.assertIs(Fraction.of(ratio)));
    }

    private static Fraction sum(Iterable<Ratio> parts) {
        Fraction sum = Fraction.of(0);
        for (Ratio part : parts) {
            sum = sum.plus(Fraction.of(part));
        }
        return sum;
    }

    @Property
    void valuesAreTheFormulasReadLiterally(@ForAll Random random) {
        Example example = new Example(random);

        for (KpiResult result : example.report().results()) {
            Optional<Fraction> actual = example.value(result.kpi().id(), example.actuals);
            Optional<Fraction> target = example.value(result.kpi().id(), example.targets);
            assertIs(actual, result.actual());
            assertIs(target, result.target());
            assertIs(actual.flatMap(value -> target.map(value::minus)), result.gap());
        }
    }

    @Property
    void partsSumToTheWholeExactly(@ForAll Random random) {
        KpiReport report = new Example(random).report();

        for (KpiResult result : report.results()) {
            KpiContributions gap = report.gap(result.kpi().id());
            assertEquals(result.gap(), gap.whole());
            if (gap.whole().isDefined()) {
                sum(gap.parts().values()).assertIs(Fraction.of(gap.whole()));
            } else {
                assertTrue(gap.parts().isEmpty());
            }
        }
    }

    /** What the leaves below a child contribute is what the figure moves as the child is replaced, in proportion. */
    @Property
    void eachChildContributesWhatItsReplacementMoves(@ForAll Random random) {
        Example example = new Example(random);
        KpiReport report = example.report();

        for (Kpi kpi : example.nodes) {
            KpiContributions gap = report.gap(kpi.id());
            if (kpi.formula() != KpiFormula.LEAF && gap.whole().isDefined()) {
                List<Fraction> parts = new ArrayList<>();
                kpi.children()
                        .forEach(child -> parts.add(Fraction.of(report.of(child).target())));
                for (int i = 0; i < parts.size(); i++) {
                    KpiId child = kpi.children().get(i);
                    Fraction before = example.value(kpi, parts).orElseThrow();
                    parts.set(i, Fraction.of(report.of(child).actual()));
                    assertShares(example.value(kpi, parts).orElseThrow().minus(before), report.gap(child), gap);
                }
            }
        }
    }

    private static void assertShares(Fraction moved, KpiContributions ofChild, KpiContributions ofParent) {
        List<Ratio> shares = new ArrayList<>();
        ofChild.parts().forEach((leaf, part) -> {
            Ratio share = requireNonNull(ofParent.parts().get(leaf));
            shares.add(share);
            Fraction.of(share)
                    .times(Fraction.of(ofChild.whole()))
                    .assertIs(Fraction.of(part).times(moved));
        });
        sum(shares).assertIs(moved);
    }

    @Property
    void theOrderOfNodesAndValuesIsIrrelevant(@ForAll Random random) {
        Example example = new Example(random);
        KpiReport report = example.report();
        Collections.shuffle(example.nodes, random);
        KpiReport shuffled = KpiReview.of(Kpis.tree(example.nodes.toArray(Kpi[]::new)))
                .measure(reversed(example.actuals), reversed(example.targets), AS_OF);

        assertEquals(text(report), text(shuffled));
        assertEquals(report.findings(), shuffled.findings());
    }

    private static Map<KpiId, BigDecimal> reversed(Map<KpiId, BigDecimal> values) {
        Map<KpiId, BigDecimal> reversed = new LinkedHashMap<>();
        ImmutableList.copyOf(values.entrySet())
                .reverse()
                .forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));
        return reversed;
    }

    private static ImmutableMap<String, String> text(KpiReport report) {
        return report.results().stream()
                .collect(ImmutableMap.toImmutableMap(
                        KpiResult::toString,
                        result -> report.gap(result.kpi().id()).toString()));
    }

    @Property
    void whatIsScaledMovesSoManyTimesAsFar(@ForAll Random random) {
        Example example = new Example(random);
        KpiReport report = example.report();
        KpiContributions gap = report.gap(report.goal().kpi().id());
        List<Kpi> scaled = new ArrayList<>(example.nodes);
        scaled.set(0, scaled.get(0).withLevel(KpiLevel.KSF));
        scaled.add(kpi("scaled", KpiLevel.KGI, KpiFormula.PRODUCT, "scale", "n0"));
        scaled.add(leaf("scale", KpiLevel.KPI));
        example.actuals.put(id("scale"), BigDecimal.TEN);
        example.targets.put(id("scale"), BigDecimal.TEN);
        KpiContributions ten = KpiReview.of(Kpis.tree(scaled.toArray(Kpi[]::new)))
                .measure(example.actuals, example.targets, AS_OF)
                .gap(id("scaled"));

        gap.parts()
                .forEach((leaf, part) -> Fraction.of(part)
                        .times(Fraction.of(10))
                        .assertIs(Fraction.of(requireNonNull(ten.parts().get(leaf)))));
        assertEquals(gap.parts().isEmpty(), ten.parts().isEmpty());
    }
}
