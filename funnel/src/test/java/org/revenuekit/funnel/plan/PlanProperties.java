package org.revenuekit.funnel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.plan.PlanWorld.APRIL;
import static org.revenuekit.funnel.plan.PlanWorld.JPY;
import static org.revenuekit.funnel.plan.PlanWorld.NOBODY;
import static org.revenuekit.funnel.plan.PlanWorld.SR;
import static org.revenuekit.funnel.plan.PlanWorld.endOf;
import static org.revenuekit.funnel.plan.PlanWorld.policy;
import static org.revenuekit.funnel.plan.PlanWorld.yen;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.StageId;

class PlanProperties {
    private static final AsOf TODAY = endOf(2026, 5, 15);
    private static final Planning PLANNING = Planning.of(NOBODY);

    @Provide
    Arbitrary<PlanBasis> bases() {
        Arbitrary<Ratio> rates = Arbitraries.integers()
                .between(1, 12)
                .flatMap(base -> Arbitraries.integers().between(1, base).map(part -> Ratio.of(part, base)));
        Arbitrary<List<PlanStep>> steps = Combinators.combine(
                        rates.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(0, 80).list().ofSize(4))
                .as(PlanProperties::steps);
        Arbitrary<MoneyRatio> values = Combinators.combine(
                        Arbitraries.longs().between(1, 1_000),
                        Arbitraries.longs().between(1, 7))
                .as((sum, count) -> MoneyRatio.of(yen(sum), count));
        return Combinators.combine(steps, values)
                .as((list, value) -> PlanBasis.builder()
                        .ref(DefinitionRef.of("any", 1))
                        .steps(list)
                        .meanValue(value)
                        .build())
                .withoutEdgeCases();
    }

    private static List<PlanStep> steps(List<Ratio> rates, List<Integer> days) {
        List<PlanStep> steps = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            steps.add(new PlanStep(StageId.of("s" + i), StageId.of("s" + (i + 1)), rates.get(i), days.get(i)));
        }
        return steps;
    }

    @Provide
    Arbitrary<Map<Integer, Integer>> months() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 5_000))
                .ofMinSize(1)
                .ofMaxSize(5)
                .withoutEdgeCases();
    }

    private static RevenueTarget target(Map<Integer, Integer> months, int factor) {
        Map<YearMonth, Money> target = new TreeMap<>();
        months.forEach((month, yen) -> target.put(APRIL.plusMonths(month), Money.ofMajor(JPY, (long) yen * factor)));
        return RevenueTarget.monthly(target);
    }

    private static Map<YearMonth, Quantity> quantities(Map<Integer, Integer> months) {
        Map<YearMonth, Quantity> quantities = new TreeMap<>();
        months.forEach(
                (month, number) -> quantities.put(APRIL.plusMonths(month), Quantity.of(BigDecimal.valueOf(number, 2))));
        return quantities;
    }

    private static Plan plan(Map<Integer, Integer> months, PlanBasis basis) {
        return PLANNING.backFrom(target(months, 1), basis, TODAY);
    }

    @Property
    void aPlanRunForwardIsItselfAndItsTarget(
            @ForAll("bases") PlanBasis basis, @ForAll("months") Map<Integer, Integer> months) {
        Plan plan = plan(months, basis);

        assertEquals(plan.target().byMonth(), plan.run().revenue());
        assertEquals(plan.target().total(), plan.run().totalRevenue());
        for (StageId stage : basis.stages()) {
            assertEquals(plan.flow(stage), plan.run().flow(stage));
        }
    }

    @Property
    void leadsRunForwardPlanBackToThemselves(
            @ForAll("bases") PlanBasis basis, @ForAll("months") Map<Integer, Integer> months) {
        DailyFlow leads = DailyFlow.monthly(quantities(months));
        PlanRun run = PLANNING.forward(leads, basis, TODAY);

        assertEquals(leads, StageFlows.backFrom(run.flow(basis.goal()), basis).of(basis.start()));
        assertEquals(
                leads.total().value().times(wholeRate(basis)),
                run.flow(basis.goal()).total().value());
    }

    private static Fraction wholeRate(PlanBasis basis) {
        return basis.steps().stream().map(step -> Fraction.of(step.rate())).reduce(Fraction.ONE, Fraction::times);
    }

    @Property
    void twiceTheTargetNeedsTwiceAsMuch(
            @ForAll("bases") PlanBasis basis,
            @ForAll("months") Map<Integer, Integer> months,
            @ForAll @IntRange(max = 9) int factor) {
        Plan once = plan(months, basis);
        Plan often = PLANNING.backFrom(target(months, factor), basis, TODAY);

        for (StageId stage : basis.stages()) {
            assertEquals(once.flow(stage).times(Fraction.of(factor, 1)), often.flow(stage));
        }
    }

    @Property
    void aHigherTargetNeedsNowhereLess(
            @ForAll("bases") PlanBasis basis,
            @ForAll("months") Map<Integer, Integer> months,
            @ForAll("months") Map<Integer, Integer> more) {
        Map<Integer, Integer> higher = new TreeMap<>(months);
        more.forEach((month, yen) -> higher.merge(month, yen, Integer::sum));

        assertNowhereAbove(plan(months, basis), plan(higher, basis));
    }

    private static void assertNowhereAbove(Plan low, Plan high) {
        for (StageId stage : low.basis().stages()) {
            assertEquals(DailyFlow.none(), low.flow(stage).above(high.flow(stage)));
        }
    }

    @Property
    void aHigherRateNeedsNowhereMoreAndChangedBackIsNoChange(
            @ForAll("bases") PlanBasis basis, @ForAll("months") Map<Integer, Integer> months) {
        PlanStep step = basis.steps().get(basis.steps().size() / 2);
        PlanBasis better = basis.withRate(step.from(), step.to(), Ratio.of(1, 1));

        assertNowhereAbove(plan(months, better), plan(months, basis));
        assertEquals(basis, better.withRate(step.from(), step.to(), step.rate()));
        assertEquals(List.of(), plan(months, basis).changeSince(plan(months, basis)));
    }

    /** Target wins are new ones and expected ones; expected ones are taken off or surplus. */
    @Property
    void expectedWinsAreUsedOrSaid(
            @ForAll("bases") PlanBasis basis,
            @ForAll("months") Map<Integer, Integer> months,
            @ForAll("months") Map<Integer, Integer> expected) {
        Plan whole = plan(months, basis);
        Plan rest = PLANNING.withExpectedWins(quantities(expected)).backFrom(target(months, 1), basis, TODAY);
        Fraction given = DailyFlow.monthly(quantities(expected)).total().value();
        Fraction taken = given.minus(rest.surplus().total().value());

        assertEquals(whole.wins().total().value(), rest.wins().total().value().plus(taken));
        assertNowhereAbove(rest, whole);
        assertEquals(rest.wins(), rest.wins().above(rest.surplus()), "on no day both");
        assertEquals(
                rest.surplus().byMonth().size(),
                rest.findings().of(PlanFinding.WINS_ABOVE_TARGET).size());
    }

    @Property
    void whatIsTooLateIsPartOfAll(@ForAll("bases") PlanBasis basis, @ForAll("months") Map<Integer, Integer> months) {
        Plan plan = plan(months, basis);

        for (StageId stage : basis.stages()) {
            Quantity late = plan.tooLate().getOrDefault(stage, Quantity.ZERO);
            assertEquals(plan.flow(stage).until(LocalDate.of(2026, 5, 15)), late);
            assertTrue(late.compareTo(plan.flow(stage).total()) <= 0);
        }
    }

    @Provide
    Arbitrary<Ramp> ramps() {
        return Arbitraries.integers()
                .between(0, 4)
                .list()
                .ofMaxSize(5)
                .map(quarters -> new Ramp(
                        SR,
                        quarters.stream()
                                .sorted()
                                .map(quarter -> BigDecimal.valueOf(quarter * 25L, 2))
                                .collect(ImmutableList.toImmutableList())));
    }

    @Property
    void hiresAreEnoughInTimeAndNoneTooMany(
            @ForAll("months") Map<Integer, Integer> leads,
            @ForAll("ramps") Ramp ramp,
            @ForAll @IntRange(max = 3) int people,
            @ForAll @IntRange(max = 9) int hired) {
        PlanPolicy policy = policy(RoleCapacity.of(SR, PlanWorld.LEAD, 7)).withRamps(ramp);
        Staffing staffing = Planning.of(policy)
                .with(Headcount.of(SR, people), Headcount.hired(SR, 1, APRIL.plusMonths(hired)))
                .forward(DailyFlow.monthly(quantities(leads)), PlanWorld.BASIS, TODAY)
                .staffing();

        for (RoleNeed need : staffing.needs()) {
            assertTrue(staffing.capacity(SR, need.month()).compareTo(need.needed()) >= 0);
        }
        for (Hire hire : staffing.hires()) {
            assertEquals(hire.fullFrom(), hire.start().plusMonths(ramp.monthsToFull()));
            assertEquals(!hire.start().isAfter(YearMonth.of(2026, 5)), hire.isTooLate());
            assertTrue(isShortWithoutOneOf(hire, staffing, ramp));
        }
    }

    private static boolean isShortWithoutOneOf(Hire hire, Staffing staffing, Ramp ramp) {
        return staffing.needs().stream().anyMatch(need -> {
            Fraction full = staffing.capacity(SR, need.month()).value();
            Fraction one = ramp.share(hire.start().until(need.month(), ChronoUnit.MONTHS));
            return full.minus(one).compareTo(need.needed().value()) < 0;
        });
    }

    @Property
    void spendIsThatOfAllLeads(@ForAll("bases") PlanBasis basis, @ForAll("months") Map<Integer, Integer> months) {
        ChannelId web = ChannelId.of("web");
        ChannelId fair = ChannelId.of("fair");
        PlanPolicy policy = policy().withMix(ChannelMix.of(
                new ChannelShare(web, Ratio.of(2, 7), yen(3)), new ChannelShare(fair, Ratio.of(5, 7), yen(11))));
        Plan plan = Planning.of(policy).backFrom(target(months, 1), basis, TODAY);
        Spending spending = plan.spending().orElseThrow();

        assertEquals(
                plan.leads().total(),
                spending.list().stream().map(ChannelSpend::leads).reduce(Quantity.ZERO, Quantity::plus));
        assertEquals(amount(spending.total()), sum(List.of(spending.of(web), spending.of(fair))));
        assertEquals(
                amount(spending.total()),
                sum(plan.entries(basis.start()).keySet().stream()
                        .map(spending::in)
                        .toList()));
        assertEquals(plan.leads().total().value().times(Fraction.of(2 * 3 + 5 * 11, 7)), amount(spending.total()));
    }

    private static Fraction amount(MoneyRatio money) {
        return Fraction.of(money.amount());
    }

    private static Fraction sum(Collection<MoneyRatio> parts) {
        return Fraction.sum(parts.stream().map(PlanProperties::amount).toList());
    }
}
