package org.revenuekit.segmentation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.index.Given.assertNames;
import static org.revenuekit.segmentation.index.Given.assertRefused;
import static org.revenuekit.segmentation.index.Given.number;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.observation.ObservedValue;

class CurveTest {
    private static final Curve TICKETS =
            Curve.of(CurvePoint.of(0, 60), CurvePoint.of(1, 100), CurvePoint.of(3, 80), CurvePoint.of(10, 0));

    private static String points(Curve curve, String value) {
        return curve.pointsOf(ObservedValue.of(number(value))).orElseThrow().toPlainString();
    }

    @Test
    void goesInStraightLinesBetweenPoints() {
        assertEquals("60", points(TICKETS, "0"));
        assertEquals("80", points(TICKETS, "0.5"));
        assertEquals("100", points(TICKETS, "1"));
        assertEquals("90", points(TICKETS, "2"));
        assertEquals("80", points(TICKETS, "3"));
        assertEquals("0", points(TICKETS, "10"));
    }

    @Test
    void goesOnLevelOutside() {
        assertEquals("60", points(TICKETS, "-999999999999"));
        assertEquals("0", points(TICKETS, "10.000001"));
    }

    @Test
    void isRoundedHalfUpToSixDecimals() {
        Curve thirds = Curve.of(CurvePoint.of(0, 0), CurvePoint.of(3, 100));
        assertEquals("33.333333", points(thirds, "1"));
        assertEquals("66.666667", points(thirds, "2"));
        Curve flat = new Curve(
                ImmutableList.of(CurvePoint.of(0, 0), new CurvePoint(BigDecimal.valueOf(2), number("0.000001"))));
        assertEquals("0.000001", points(flat, "1"));
        assertEquals("0", points(flat, "0.999999"));
    }

    @Test
    void aNameIsOffTheScale() {
        assertEquals(Optional.empty(), TICKETS.pointsOf(ObservedValue.ofCategory("1")));
    }

    @Test
    void hasADirection() {
        assertEquals(Direction.MIXED, TICKETS.direction());
        assertEquals(Direction.RISING, Given.AS_IS.direction());
        assertEquals(
                Direction.FALLING,
                Curve.of(CurvePoint.of(0, 1), CurvePoint.of(1, 1), CurvePoint.of(2, 0))
                        .direction());
    }

    @Test
    void valuesAscend() {
        assertRefused(
                "values of a curve must ascend, had 1 before 1",
                () -> Curve.of(CurvePoint.of(1, 0), CurvePoint.of(1, 100)));
        assertRefused(
                "values of a curve must ascend, had 2 before 1",
                () -> Curve.of(CurvePoint.of(2, 0), CurvePoint.of(1, 100)));
    }

    @Test
    void thereAreTwoToAThousandPoints() {
        assertRefused("there must be 2 to 1000 points, were 1", () -> Curve.of(CurvePoint.of(1, 0)));
        assertEquals(1_000, new Curve(points(1_000)).points().size());
        assertRefused("there must be 2 to 1000 points, were 1001", () -> new Curve(points(1_001)));
    }

    private static ImmutableList<CurvePoint> points(int count) {
        return IntStream.range(0, count).mapToObj(i -> CurvePoint.of(i, 0)).collect(ImmutableList.toImmutableList());
    }

    @Test
    void pointsAreBounded() {
        assertRefused("points must be 0 to 100 with at most 6 decimals, were 101", () -> CurvePoint.of(0, 101));
        assertRefused(
                "number must have at most 12 digits before the point and 6 decimals, was 1000000000000",
                () -> CurvePoint.of(1_000_000_000_000L, 0));
        assertEquals(CurvePoint.of(1, 2), new CurvePoint(number("1.0"), number("2.0")));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("value", () -> new CurvePoint(null, BigDecimal.ONE));
        assertNames("points", () -> new CurvePoint(BigDecimal.ONE, null));
        assertNames("points", () -> new Curve(null));
    }
}
