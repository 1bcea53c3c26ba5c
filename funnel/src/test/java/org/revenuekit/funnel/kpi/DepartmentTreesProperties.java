package org.revenuekit.funnel.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.kpi.KpiWorld.APRIL;
import static org.revenuekit.funnel.kpi.KpiWorld.AS_OF;
import static org.revenuekit.funnel.kpi.KpiWorld.JPY;
import static org.revenuekit.funnel.kpi.KpiWorld.facts;
import static org.revenuekit.funnel.kpi.KpiWorld.id;
import static org.revenuekit.funnel.kpi.KpiWorld.measure;
import static org.revenuekit.funnel.kpi.KpiWorld.yen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.kpi.KpiContributions;
import org.revenuekit.core.kpi.KpiId;
import org.revenuekit.core.kpi.KpiReport;
import org.revenuekit.core.kpi.KpiResult;
import org.revenuekit.core.kpi.KpiReview;
import org.revenuekit.core.kpi.KpiTree;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;

class DepartmentTreesProperties {
    private static final KpiTree COMPANY = DepartmentTrees.company(JPY);
    private static final BigDecimal Z = BigDecimal.ONE;

    /** How many leads stop at each of the eight stages; some come to the last, so that no base is empty. */
    @Provide
    Arbitrary<List<Integer>> stops() {
        return Arbitraries.integers().between(1, 4).list().ofSize(8).withoutEdgeCases();
    }

    private static long reached(List<Integer> stops, int stage) {
        return stops.subList(stage, stops.size()).stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** A company of which leads stop so often, times a factor. */
    private static KpiLeaves company(List<Integer> stops, int factor) {
        ModelWorld world = new ModelWorld();
        for (int stage = 0; stage < stops.size(); stage++) {
            world.add(factor * stops.get(stage), stage + 1, Optional.of(yen(1_000L * (stage + 1))));
        }
        MarketingReport marketing = measure(
                facts("website", APRIL)
                        .visitors(factor * (stops.get(1) + reached(stops, 0)))
                        .conversions(factor * reached(stops, 0))
                        .build(),
                facts("x", APRIL).visitors(factor).conversions(0).build());
        CustomerFacts customers = new CustomerFacts(
                20L * factor,
                (long) factor * stops.get(0),
                (long) factor * stops.get(1),
                (long) factor * stops.get(2),
                MoneyFraction.of(yen(5_000L * factor)),
                MoneyFraction.of(yen(70L * factor)));
        return KpiLeaves.builder()
                .addMarketing(marketing)
                .addConversion(world.conversion(), JPY)
                .addFigures(customers.figures(Z, AS_OF))
                .build();
    }

    private static KpiReport report(KpiLeaves actuals, KpiLeaves targets) {
        return KpiReview.of(COMPANY).measure(actuals.of(COMPANY), targets.of(COMPANY), AS_OF);
    }

    private static void assertIs(long value, KpiResult result) {
        assertEquals(Ratio.of(value, 1), result.actual(), result.toString());
    }

    @Property
    void theTreeComesToWhatWasCounted(@ForAll("stops") List<Integer> stops) {
        KpiLeaves leaves = company(stops, 1);
        KpiReport report = report(leaves, leaves);

        assertIs(reached(stops, 0), report.of(id("lead.count")));
        assertIs(reached(stops, 2), report.of(id("mql.count")));
        assertIs(reached(stops, 3), report.of(id("opportunity.count")));
        assertIs(reached(stops, 6), report.of(id("won.count")));
        long won = 7_000L * stops.get(6) + 8_000L * stops.get(7);
        assertIs(won, report.of(id("new-revenue")));
        assertIs(won + 5_070, report.goal());
        assertTrue(report.findings().isEmpty());
    }

    @Property
    void twiceAsMuchOfEverythingChangesNoRate(@ForAll("stops") List<Integer> stops) {
        KpiReport once = report(company(stops, 1), company(stops, 1));
        KpiReport twice = report(company(stops, 2), company(stops, 2));
        for (KpiResult result : once.results()) {
            Ratio doubled = twice.of(result.kpi().id()).actual();
            boolean isRate =
                    result.kpi().unit().equals("rate") || isMean(result.kpi().id());
            Ratio expected = isRate
                    ? result.actual()
                    : Ratio.of(
                            result.actual().numerator().multiply(BigDecimal.valueOf(2)),
                            result.actual().denominator());
            assertEquals(0, Ratio.byValue().compare(expected, doubled), result.toString());
        }
    }

    private static boolean isMean(KpiId id) {
        return id.value().equals("mean-contract-value") || id.value().equals("mean-customer-revenue");
    }

    @Property
    void partsOfAGapSumToTheWhole(@ForAll("stops") List<Integer> actual, @ForAll("stops") List<Integer> target) {
        KpiReport report = report(company(actual, 1), company(target, 2));
        for (String code : List.of("company-revenue", "won.count", "lead.count", "existing-revenue")) {
            KpiContributions gap = report.gap(id(code));
            Ratio left = gap.whole();
            for (Map.Entry<KpiId, Ratio> part : gap.parts().entrySet()) {
                left = left.difference(part.getValue());
            }
            assertEquals(0, left.numerator().signum(), code);
        }
    }
}
