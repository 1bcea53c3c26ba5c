package org.revenuekit.funnel.bottleneck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.LEAD;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.OFFER;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.TALK;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;

class BottleneckPolicyTest {
    private static final BottleneckPolicy STANDARD = BottleneckPolicy.standard();
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Test
    void theStandardGoesByTheQueue() {
        assertEquals(DefinitionRef.of("bottleneck-policy", 1), STANDARD.ref());
        assertEquals(Theory.QUEUE, STANDARD.theory());
        assertEquals(List.of(), STANDARD.targets());
        assertEquals(List.of(), STANDARD.capacities());
        assertEquals(30, STANDARD.peerMinimum());
    }

    @Test
    void allCanBeChanged() {
        BottleneckPolicy changed = STANDARD.toBuilder()
                .ref(DefinitionRef.of("mine", 2))
                .theory(Theory.CAPACITY)
                .addTargets(new TargetRate(LEAD, TALK, HALF))
                .addCapacities(new StageCapacity(LEAD, BigDecimal.TEN))
                .peerMinimum(1)
                .build();

        assertEquals(DefinitionRef.of("mine", 2), changed.ref());
        assertEquals(Theory.CAPACITY, changed.theory());
        assertEquals(HALF, changed.targets().get(0).rate());
        assertEquals(BigDecimal.TEN, changed.capacities().get(0).perBusinessDay());
        assertEquals(1, changed.peerMinimum());
    }

    @Test
    void policiesAreEqualByContentAndHashByReference() {
        assertEquals(
                STANDARD.withTargets(new TargetRate(LEAD, TALK, HALF)),
                STANDARD.withTargets(new TargetRate(LEAD, TALK, new BigDecimal("0.50"))));
        assertNotEquals(STANDARD, STANDARD.withPeerMinimum(31));
        assertEquals(STANDARD.ref().hashCode(), STANDARD.withPeerMinimum(31).hashCode());
    }

    @Test
    void eachStepHasOneTargetAndEachStageOneCapacity() {
        assertRefused(
                "each target from a stage must be named once, was twice: lead (policy bottleneck-policy@1)",
                () -> STANDARD.withTargets(new TargetRate(LEAD, TALK, HALF), new TargetRate(LEAD, OFFER, HALF)));
        assertRefused(
                "each capacity of a stage must be named once, was twice: lead (policy bottleneck-policy@1)",
                () -> STANDARD.withCapacities(
                        new StageCapacity(LEAD, BigDecimal.ONE), new StageCapacity(LEAD, BigDecimal.TEN)));
        assertRefused(
                "peerMinimum must be >= 1, was 0 (policy bottleneck-policy@1)", () -> STANDARD.withPeerMinimum(0));
    }

    @Test
    void aTargetIsAbove0AndAtMost1() {
        assertEquals(BigDecimal.ONE, new TargetRate(LEAD, TALK, new BigDecimal("1.0")).rate());
        assertRefused(
                "rate must be > 0 and <= 1, was 0 (lead -> talk)",
                () -> new TargetRate(LEAD, TALK, new BigDecimal("0.0")));
        assertRefused(
                "rate must be > 0 and <= 1, was 1.01 (lead -> talk)",
                () -> new TargetRate(LEAD, TALK, new BigDecimal("1.01")));
        assertThrows(IllegalArgumentException.class, () -> new TargetRate(LEAD, TALK, new BigDecimal("1E-100000000")));
    }

    @Test
    void aCapacityIsAbove0() {
        assertEquals(new BigDecimal("0.1"), new StageCapacity(LEAD, new BigDecimal("0.10")).perBusinessDay());
        assertRefused("perBusinessDay must be > 0, was 0 (stage lead)", () -> new StageCapacity(LEAD, BigDecimal.ZERO));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void nothingIsOptional() {
        assertNull("from", () -> new TargetRate(null, TALK, HALF));
        assertNull("to", () -> new TargetRate(LEAD, null, HALF));
        assertNull("rate", () -> new TargetRate(LEAD, TALK, null));
        assertNull("stage", () -> new StageCapacity(null, HALF));
        assertNull("perBusinessDay", () -> new StageCapacity(LEAD, null));
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
