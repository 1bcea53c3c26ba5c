package org.revenuekit.funnel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.revenuekit.funnel.plan.PlanWorld.BASIS;
import static org.revenuekit.funnel.plan.PlanWorld.JPY;
import static org.revenuekit.funnel.plan.PlanWorld.LEAD;
import static org.revenuekit.funnel.plan.PlanWorld.NOBODY;
import static org.revenuekit.funnel.plan.PlanWorld.endOf;
import static org.revenuekit.funnel.plan.PlanWorld.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.process.RoleId;
import org.revenuekit.funnel.process.StageId;

/** The largest of everything that a plan accepts. */
class PlanHostileSizesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PEOPLE = 100_000;
    private static final AsOf TODAY = endOf(2026, 3, 31);

    /** Each month asks for another number, so that no two of them become one run. */
    private static RevenueTarget tenYears() {
        Map<YearMonth, Money> months = new TreeMap<>();
        for (int i = 0; i < DailyFlow.MAX_MONTHS; i++) {
            months.put(YearMonth.of(2030, 1).plusMonths(i), Money.ofMajor(JPY, 1_000_003L * (i + 1)));
        }
        return RevenueTarget.monthly(months);
    }

    @Test
    void theLongestNumbersComeOutExact() {
        List<PlanStep> steps = IntStream.range(0, PlanBasis.MAX_DIGITS - 1)
                .mapToObj(i -> PlanStep.of(StageId.of("s" + i), StageId.of("s" + (i + 1)), new BigDecimal("0.7"), 91))
                .toList();
        PlanBasis basis = BASIS.withSteps(steps);

        assertTimeout(PATIENCE, () -> {
            Plan plan = Planning.of(NOBODY).backFrom(tenYears(), basis, TODAY);
            assertEquals(tenYears().byMonth(), plan.run().revenue());
            // the 15 last steps before the goal begin within the 1,372 days to the first month
            assertEquals(PlanBasis.MAX_DIGITS - 16, plan.tooLate().size());
        });
    }

    @Test
    void manyRolesAndPeopleAreEachLookedAtOnce() {
        RoleCapacity[] capacities = IntStream.range(0, PlanPolicy.MAX_PARTS)
                .mapToObj(i -> RoleCapacity.of(RoleId.of("role" + i), LEAD, i + 1))
                .toArray(RoleCapacity[]::new);
        Headcount[] people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> Headcount.of(RoleId.of("role" + i % PlanPolicy.MAX_PARTS), 1))
                .toArray(Headcount[]::new);

        assertTimeout(PATIENCE, () -> {
            Plan plan = Planning.of(policy(capacities)).with(people).backFrom(tenYears(), BASIS, TODAY);
            assertEquals(
                    Quantity.of(PEOPLE / PlanPolicy.MAX_PARTS),
                    plan.staffing().needs().get(0).available());
        });
    }
}
