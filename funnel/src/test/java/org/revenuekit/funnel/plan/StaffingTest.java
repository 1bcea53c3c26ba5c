package org.revenuekit.funnel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.funnel.plan.PlanWorld.AE;
import static org.revenuekit.funnel.plan.PlanWorld.APRIL;
import static org.revenuekit.funnel.plan.PlanWorld.BASIS;
import static org.revenuekit.funnel.plan.PlanWorld.JUNE;
import static org.revenuekit.funnel.plan.PlanWorld.LEAD;
import static org.revenuekit.funnel.plan.PlanWorld.MAY;
import static org.revenuekit.funnel.plan.PlanWorld.OPPORTUNITY;
import static org.revenuekit.funnel.plan.PlanWorld.SR;
import static org.revenuekit.funnel.plan.PlanWorld.THIRTY_IN_JUNE;
import static org.revenuekit.funnel.plan.PlanWorld.WON;
import static org.revenuekit.funnel.plan.PlanWorld.assertNames;
import static org.revenuekit.funnel.plan.PlanWorld.endOf;
import static org.revenuekit.funnel.plan.PlanWorld.policy;
import static org.revenuekit.funnel.plan.PlanWorld.q;
import static org.revenuekit.funnel.plan.PlanWorld.ramp;
import static org.revenuekit.funnel.plan.PlanWorld.stage;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.time.AsOf;

/** 180 leads in April, 420 in May; 150 opportunities in May; 30 wins in June. */
class StaffingTest {
    private static final AsOf MARCH_31 = endOf(2026, 3, 31);
    private static final YearMonth MARCH = APRIL.minusMonths(1);

    private static Staffing staffing(PlanPolicy policy, Headcount... people) {
        return Planning.of(policy)
                .with(people)
                .backFrom(THIRTY_IN_JUNE, BASIS, MARCH_31)
                .staffing();
    }

    @Test
    void entriesOverCapacityArePeople() {
        Staffing staffing = staffing(policy(RoleCapacity.of(SR, LEAD, 100), RoleCapacity.of(AE, WON, 12)));

        assertEquals(
                List.of(
                        new RoleNeed(SR, APRIL, q(9, 5), Quantity.ZERO),
                        new RoleNeed(SR, MAY, q(21, 5), Quantity.ZERO),
                        new RoleNeed(AE, JUNE, q(5, 2), Quantity.ZERO)),
                staffing.needs());
        assertEquals(q(21, 5), staffing.needed(SR, MAY));
        assertEquals(5, staffing.needed(SR, MAY).roundedUp());
        assertEquals(Quantity.ZERO, staffing.needed(SR, JUNE));
        assertEquals(Quantity.ZERO, staffing.needed(PlanWorld.NOBODY.ramp(AE).role(), MAY));
    }

    @Test
    void severalStagesOfARoleShareItsTime() {
        Staffing staffing = staffing(policy(
                RoleCapacity.of(AE, OPPORTUNITY, 100),
                RoleCapacity.of(AE, stage("unplanned"), 1),
                RoleCapacity.of(AE, LEAD, 840)));

        assertEquals(q(180, 840), staffing.needed(AE, APRIL));
        assertEquals(Quantity.of(2), staffing.needed(AE, MAY));
        assertEquals(List.of(new Hire(AE, 1, APRIL, APRIL, false), new Hire(AE, 1, MAY, MAY, false)), staffing.hires());
    }

    @Test
    void peopleCountByTheirRamp() {
        PlanPolicy policy = policy(RoleCapacity.of(SR, LEAD, 100)).withRamps(ramp(SR, "0", "0.25"), ramp(AE, "0"));
        Staffing staffing = staffing(
                policy,
                Headcount.of(SR, 1),
                Headcount.hired(SR, 2, MARCH),
                Headcount.hired(SR, 5, JUNE),
                Headcount.of(AE, 9));

        assertEquals(
                List.of(new RoleNeed(SR, APRIL, q(9, 5), q(3, 2)), new RoleNeed(SR, MAY, q(21, 5), Quantity.of(3))),
                staffing.needs());
        assertEquals(
                List.of(new Hire(SR, 1, MARCH.minusMonths(1), APRIL, true), new Hire(SR, 1, MARCH, MAY, true)),
                staffing.hires());
        assertEquals(q(11, 4), staffing.capacity(SR, APRIL));
        assertEquals(Quantity.of(5), staffing.capacity(SR, MAY));
        assertEquals(q(5, 4), staffing.capacity(SR, MARCH));
        assertEquals(staffing.hires().toString(), staffing.toString());
    }

    @Test
    void whoIsThereIsEnough() {
        PlanPolicy policy = policy(RoleCapacity.of(SR, LEAD, 100), RoleCapacity.of(AE, OPPORTUNITY, 150));
        Staffing staffing = staffing(policy, Headcount.of(SR, 5), Headcount.of(AE, 1));

        assertEquals(List.of(), staffing.hires());
        assertEquals(Quantity.of(1), staffing.capacity(AE, MAY));
        assertEquals(Quantity.of(5), staffing.capacity(SR, JUNE));
    }

    @Test
    void hiresAreTheLatestThatAreFullInTime() {
        PlanPolicy policy = policy(RoleCapacity.of(SR, LEAD, 100)).withRamps(ramp(SR, "0.9"));

        assertEquals(
                List.of(new Hire(SR, 2, MARCH, APRIL, true), new Hire(SR, 3, APRIL, MAY, false)),
                staffing(policy).hires());
        assertEquals(
                List.of(new Hire(SR, 2, MARCH, APRIL, true), new Hire(SR, 3, APRIL, MAY, true)),
                Planning.of(policy)
                        .backFrom(THIRTY_IN_JUNE, BASIS, endOf(2026, 4, 1))
                        .staffing()
                        .hires());
    }

    @Test
    void whoCameForALargeMonthStays() {
        DailyFlow leads =
                DailyFlow.monthly(Map.of(APRIL, Quantity.of(300), MAY, Quantity.of(100), JUNE, Quantity.of(301)));
        Staffing staffing = Planning.of(policy(RoleCapacity.of(SR, LEAD, 100)))
                .forward(leads, BASIS, MARCH_31)
                .staffing();

        assertEquals(
                List.of(new Hire(SR, 3, APRIL, APRIL, false), new Hire(SR, 1, JUNE, JUNE, false)), staffing.hires());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsNull() {
        Staffing staffing = staffing(PlanWorld.NOBODY);
        assertNames("role", () -> staffing.needed(null, MAY));
        assertNames("month", () -> staffing.needed(SR, null));
        assertNames("role", () -> staffing.capacity(null, MAY));
        assertNames("month", () -> staffing.capacity(SR, null));
    }
}
