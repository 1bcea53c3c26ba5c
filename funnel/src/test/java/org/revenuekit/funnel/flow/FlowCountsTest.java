package org.revenuekit.funnel.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.revenuekit.funnel.journey.PassSource;
import org.revenuekit.funnel.process.ExitKind;

class FlowCountsTest {
    @Test
    void theIdentityCanFail() {
        EnumCounts<Inflow> in = new EnumCounts<>(Inflow.values());
        EnumCounts<Outflow> out = new EnumCounts<>(Outflow.values());

        assertFalse(new FlowCounts(1, in, out, 0).isBalanced());
        in.count(Inflow.NEW);
        assertFalse(new FlowCounts(1, in, out, 1).isBalanced());
        assertEquals("2 + 2 - 0 = 3", twice(new FlowCounts(1, in, out, 2), new FlowCounts(1, in, out, 1)));
    }

    private static String twice(FlowCounts some, FlowCounts others) {
        return some.plus(others).toString();
    }

    @Test
    void fourWaysInAreOfRecycling() {
        assertEquals(
                List.of(Inflow.UNRIPE, Inflow.LOST, Inflow.DISQUALIFIED, Inflow.CUSTOMER),
                Arrays.stream(Inflow.values()).filter(Inflow::isRecycled).toList());
    }

    @Test
    void waysAreThoseOfSourcesAndExits() {
        for (PassSource source : PassSource.values()) {
            assertEquals(source.name(), Inflow.of(source).name());
        }
        for (ExitKind kind : ExitKind.values()) {
            assertEquals(kind.name(), Outflow.of(kind).name());
        }
        assertEquals(PassSource.UNRIPE, PassSource.after(ExitKind.RECYCLED));
        assertEquals(PassSource.LOST, PassSource.after(ExitKind.LOST));
        assertEquals(PassSource.DISQUALIFIED, PassSource.after(ExitKind.DISQUALIFIED));
    }

    @Test
    void countsAreEqualByNumber() {
        EqualsVerifier.forClass(FlowCounts.class).withNonnullFields("in", "out").verify();
        EqualsVerifier.forClass(EnumCounts.class).withNonnullFields("counts").verify();
    }

    @Test
    void aRatioMayExceedOneAndIsOfCounts() {
        FlowRatio ratio = new FlowRatio(3, 2);

        assertEquals("3/2", ratio.toString());
        assertEquals("1.5", ratio.value().orElseThrow().toPlainString());
        assertEquals(new FlowRatio(4, 6), ratio.plus(new FlowRatio(1, 4)));
        assertEquals(
                "exits must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> new FlowRatio(-1, 0))
                        .getMessage());
        assertEquals(
                "entries must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> new FlowRatio(0, -1))
                        .getMessage());
        assertEquals(new FlowRatio(0, 0), new FlowRatio(0, 0).plus(new FlowRatio(0, 0)));
    }
}
