package org.revenuekit.funnel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.revenuekit.funnel.plan.PlanWorld.AE;
import static org.revenuekit.funnel.plan.PlanWorld.LEAD;
import static org.revenuekit.funnel.plan.PlanWorld.SR;
import static org.revenuekit.funnel.plan.PlanWorld.WON;
import static org.revenuekit.funnel.plan.PlanWorld.assertNames;
import static org.revenuekit.funnel.plan.PlanWorld.assertRefused;
import static org.revenuekit.funnel.plan.PlanWorld.policy;
import static org.revenuekit.funnel.plan.PlanWorld.ramp;
import static org.revenuekit.funnel.plan.PlanWorld.yen;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.RoleId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StandardProcesses;

class PlanPolicyTest {
    @Test
    void thereIsOneForEachStandardProcess() {
        assertEquals(DefinitionRef.of("plan-policy", 1), PlanPolicy.standard().ref());
        assertEquals(
                DefinitionRef.of("outbound-plan-policy", 1),
                PlanPolicy.outbound().ref());
        assertFits(PlanPolicy.standard(), StandardProcesses.theModel(), Role.SR, Role.SMB_AE, Role.CSM);
        assertFits(PlanPolicy.outbound(), StandardProcesses.outbound(), Role.EBR, Role.ENTERPRISE_AE, Role.CSM);
    }

    private static void assertFits(PlanPolicy policy, SalesProcess process, Role... roles) {
        List<RoleId> ids = List.of(roles).stream().map(Role::id).toList();
        assertEquals(ids, policy.capacities().stream().map(RoleCapacity::role).toList());
        assertEquals(ids, policy.ramps().stream().map(Ramp::role).toList());
        for (RoleCapacity capacity : policy.capacities()) {
            assertEquals(capacity.role(), process.role(capacity.role()).id());
            assertEquals(capacity.stage(), process.stage(capacity.stage()).id());
        }
        assertEquals(Optional.empty(), policy.mix());
        assertEquals(LeadTime.MEAN, policy.leadTime());
    }

    @Test
    void theNumbersAreThoseThatAreTold() {
        assertEquals(
                List.of(
                        RoleCapacity.of(Role.SR.id(), PlanWorld.stage("mql"), 100),
                        RoleCapacity.of(Role.SMB_AE.id(), PlanWorld.stage("opportunity"), 20),
                        RoleCapacity.of(Role.CSM.id(), PlanWorld.stage("won"), 10)),
                PlanPolicy.standard().capacities());
        assertEquals(
                List.of(3, 4, 3),
                PlanPolicy.standard().ramps().stream().map(Ramp::monthsToFull).toList());
        assertEquals(
                List.of(
                        RoleCapacity.of(Role.EBR.id(), PlanWorld.stage("approached"), 100),
                        RoleCapacity.of(Role.ENTERPRISE_AE.id(), PlanWorld.stage("opportunity"), 5),
                        RoleCapacity.of(Role.CSM.id(), PlanWorld.stage("won"), 5)),
                PlanPolicy.outbound().capacities());
        assertEquals(
                List.of(3, 6, 3),
                PlanPolicy.outbound().ramps().stream().map(Ramp::monthsToFull).toList());
    }

    @Test
    void whoHasNoRampDoesAllAtOnce() {
        PlanPolicy policy = policy().withRamps(ramp(SR, "0.5"));

        assertEquals(ramp(SR, "0.5"), policy.ramp(SR));
        assertEquals(ramp(AE), policy.ramp(AE));
    }

    @Test
    void allCanBeChanged() {
        ChannelMix mix = ChannelMix.of(new ChannelShare(ChannelId.of("web"), Ratio.of(1, 1), yen(9)));
        PlanPolicy changed = PlanPolicy.standard().toBuilder()
                .ref(DefinitionRef.of("mine", 2))
                .leadTime(LeadTime.MEDIAN)
                .mix(mix)
                .build();

        assertEquals(LeadTime.MEDIAN, changed.leadTime());
        assertEquals(Optional.of(mix), changed.mix());
        assertEquals(PlanPolicy.standard().capacities(), changed.capacities());
        assertEquals(changed.ref().hashCode(), changed.hashCode());
        assertNotEquals(changed, changed.withLeadTime(LeadTime.MEAN));
        assertEquals(changed, changed.withLeadTime(LeadTime.MEAN).withLeadTime(LeadTime.MEDIAN));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsSaidTwice() {
        RoleCapacity one = RoleCapacity.of(SR, LEAD, 1);
        List<RoleCapacity> thousand = IntStream.range(0, 1_000)
                .mapToObj(i -> RoleCapacity.of(RoleId.of("role" + i), LEAD, 1))
                .toList();

        assertRefused(
                "capacities must differ, had sr at lead again (policy policy@1)",
                () -> policy(one, RoleCapacity.of(SR, LEAD, 2)));
        assertEquals(
                3,
                policy(one, RoleCapacity.of(SR, WON, 1), RoleCapacity.of(AE, LEAD, 1))
                        .capacities()
                        .size());
        assertRefused(
                "ramps must differ, had sr again (policy policy@1)", () -> policy().withRamps(ramp(SR), ramp(SR, "0")));
        assertEquals(1_000, policy().withCapacities(thousand).capacities().size());
        assertRefused(
                "there must be at most 1000 capacities, were 1001 (policy policy@1)",
                () -> policy(one).toBuilder().addAllCapacities(thousand).build());
        assertNames("role", () -> policy().ramp(null));
    }
}
