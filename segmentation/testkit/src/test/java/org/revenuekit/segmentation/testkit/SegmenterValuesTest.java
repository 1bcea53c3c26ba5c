package org.revenuekit.segmentation.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SegmenterValuesTest {
    private static final SegmenterRow FIRST = row(1, 10);
    private static final SegmenterRow SECOND = row(2, 20);

    private static SegmenterRow row(int day, long cs) {
        return new SegmenterRow(day, Optional.of(BigDecimal.valueOf(cs)), Optional.empty());
    }

    @Test
    void daysAreInOrderAndOnce() {
        SegmenterCase given = new SegmenterCase(
                ImmutableList.of(),
                ImmutableList.of(),
                BigDecimal.ZERO,
                Optional.empty(),
                ImmutableList.of(SECOND, FIRST, SECOND));

        assertEquals(List.of(FIRST, SECOND), given.days());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        ImmutableList<BigDecimal> cuts = ImmutableList.of();
        assertNames("csCuts", () -> new SegmenterCase(null, cuts, BigDecimal.ZERO, Optional.empty(), rows()));
        assertNames("opCuts", () -> new SegmenterCase(cuts, null, BigDecimal.ZERO, Optional.empty(), rows()));
        assertNames("hysteresis", () -> new SegmenterCase(cuts, cuts, null, Optional.empty(), rows()));
        assertNames("before", () -> new SegmenterCase(cuts, cuts, BigDecimal.ZERO, null, rows()));
        assertNames("rows", () -> new SegmenterCase(cuts, cuts, BigDecimal.ZERO, Optional.empty(), null));
        assertNames("cs", () -> new SegmenterRow(1, null, Optional.empty()));
        assertNames("op", () -> new SegmenterRow(1, Optional.empty(), null));
        assertNames("cs", () -> new SegmenterState(1, null, Optional.empty()));
        assertNames("op", () -> new SegmenterState(1, Optional.empty(), null));
    }

    private static ImmutableList<SegmenterRow> rows() {
        return ImmutableList.of(FIRST);
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
