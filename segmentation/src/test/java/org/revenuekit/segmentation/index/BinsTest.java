package org.revenuekit.segmentation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.revenuekit.segmentation.index.Given.assertNames;
import static org.revenuekit.segmentation.index.Given.assertRefused;
import static org.revenuekit.segmentation.index.Given.number;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.observation.ObservedValue;

class BinsTest {
    /** A published setup had ">= 5 poor, 2-5 concerning, < 2 healthy", in which 5 is twice. */
    private static final Bins TICKETS = Bins.of(Bin.of(0, 2, 100), Bin.of(2, 5, 50), Bin.of(5, 10, 0));

    private static Optional<BigDecimal> points(Bins bins, String value) {
        return bins.pointsOf(ObservedValue.of(number(value)));
    }

    private static Optional<BigDecimal> worth(long points) {
        return Optional.of(BigDecimal.valueOf(points));
    }

    @Test
    void aBinIncludesItsStartAndNotItsEnd() {
        assertEquals(worth(100), points(TICKETS, "0"));
        assertEquals(worth(100), points(TICKETS, "1.999999"));
        assertEquals(worth(50), points(TICKETS, "2"));
        assertEquals(worth(50), points(TICKETS, "4.999999"));
        assertEquals(worth(0), points(TICKETS, "5"));
    }

    @Test
    void theLastBinIncludesItsEnd() {
        assertEquals(worth(0), points(TICKETS, "10"));
        assertEquals(Optional.empty(), points(TICKETS, "10.000001"));
        assertEquals(Optional.empty(), points(TICKETS, "-0.000001"));
    }

    @Test
    void aNameIsOffTheScale() {
        assertEquals(Optional.empty(), TICKETS.pointsOf(ObservedValue.ofCategory("5")));
    }

    @Test
    void hasADirection() {
        assertEquals(Direction.FALLING, TICKETS.direction());
        assertEquals(
                Direction.RISING,
                Bins.of(Bin.of(0, 1, 0), Bin.of(1, 2, 0), Bin.of(2, 3, 1)).direction());
        assertEquals(Direction.RISING, Bins.of(Bin.of(0, 1, 7), Bin.of(1, 2, 7)).direction());
        assertEquals(
                Direction.MIXED,
                Bins.of(Bin.of(0, 1, 0), Bin.of(1, 2, 9), Bin.of(2, 3, 1)).direction());
    }

    @Test
    void binsTileTheDomain() {
        assertRefused(
                "bins must tile the domain, had a gap between [0,50) = 1 and [51,75) = 2",
                () -> Bins.of(Bin.of(0, 50, 1), Bin.of(51, 75, 2)));
        assertRefused(
                "bins must tile the domain, had an overlap between [0,50) = 1 and [49.5,75) = 2",
                () -> Bins.of(Bin.of(0, 50, 1), new Bin(number("49.5"), number("75.0"), BigDecimal.valueOf(2))));
    }

    @Test
    void thereAreOneToAThousand() {
        assertRefused("there must be 1 to 1000 bins, were 0", Bins::of);
        assertEquals(1_000, new Bins(bins(1_000)).bins().size());
        assertRefused("there must be 1 to 1000 bins, were 1001", () -> new Bins(bins(1_001)));
    }

    private static ImmutableList<Bin> bins(int count) {
        return IntStream.range(0, count).mapToObj(i -> Bin.of(i, i + 1, 0)).collect(ImmutableList.toImmutableList());
    }

    @Test
    void aBinEndsAboveItsStart() {
        assertRefused("a bin must end above its start, was 2 to 2", () -> Bin.of(2, 2, 0));
        assertRefused("a bin must end above its start, was 2 to 1", () -> Bin.of(2, 1, 0));
    }

    @Test
    void pointsAreZeroToAHundred() {
        assertEquals(BigDecimal.ZERO, Bin.of(0, 1, 0).points());
        assertEquals(BigDecimal.valueOf(100), Bin.of(0, 1, 100).points());
        assertRefused("points must be 0 to 100 with at most 6 decimals, were -1", () -> Bin.of(0, 1, -1));
        assertRefused("points must be 0 to 100 with at most 6 decimals, were 101", () -> Bin.of(0, 1, 101));
        assertEquals(number("0.000001"), bin("0.0000010").points());
        assertRefused("points must be 0 to 100 with at most 6 decimals, were 0.0000011", () -> bin("0.0000011"));
    }

    private static Bin bin(String points) {
        return new Bin(BigDecimal.ZERO, BigDecimal.ONE, number(points));
    }

    @Test
    void equalNumbersAreEqualBins() {
        assertEquals(Bin.of(0, 10, 50), new Bin(number("0.0"), number("1E1"), number("50.00")));
        assertNotEquals(Bin.of(0, 10, 50), Bin.of(0, 10, 51));
        assertEquals("[0,10) = 50", Bin.of(0, 10, 50).toString());
        assertEquals(TICKETS, Bins.of(Bin.of(0, 2, 100), Bin.of(2, 5, 50), Bin.of(5, 10, 0)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("from", () -> new Bin(null, BigDecimal.ONE, BigDecimal.ONE));
        assertNames("to", () -> new Bin(BigDecimal.ONE, null, BigDecimal.ONE));
        assertNames("points", () -> new Bin(BigDecimal.ZERO, BigDecimal.ONE, null));
        assertNames("bins", () -> new Bins(null));
    }
}
