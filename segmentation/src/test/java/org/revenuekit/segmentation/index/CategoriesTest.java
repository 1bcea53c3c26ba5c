package org.revenuekit.segmentation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.index.Given.assertNames;
import static org.revenuekit.segmentation.index.Given.assertRefused;
import static org.revenuekit.segmentation.index.Given.number;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.observation.ObservedValue;

class CategoriesTest {
    private static final Categories INTENT = Categories.of(Map.of("yes", 100, "no", 0));

    @Test
    void namesAreComparedAsWritten() {
        assertEquals(Optional.of(BigDecimal.valueOf(100)), INTENT.pointsOf(ObservedValue.ofCategory("yes")));
        assertEquals(Optional.of(BigDecimal.ZERO), INTENT.pointsOf(ObservedValue.ofCategory("no")));
        assertEquals(Optional.empty(), INTENT.pointsOf(ObservedValue.ofCategory("Yes")));
        assertEquals(Optional.empty(), INTENT.pointsOf(ObservedValue.of(100)));
    }

    @Test
    void namesHaveNoOrder() {
        assertEquals(Direction.MIXED, INTENT.direction());
    }

    @Test
    void pointsHaveOneForm() {
        assertEquals(INTENT, new Categories(ImmutableMap.of("no", number("0.00"), "yes", number("1E2"))));
        assertRefused(
                "points must be 0 to 100 with at most 6 decimals, were 101", () -> Categories.of(Map.of("x", 101)));
    }

    @Test
    void thereAreOneToAThousand() {
        assertRefused("there must be 1 to 1000 categories, were 0", () -> Categories.of(Map.of()));
        assertEquals(1_000, Categories.of(names(1_000)).points().size());
        assertRefused("there must be 1 to 1000 categories, were 1001", () -> Categories.of(names(1_001)));
    }

    private static Map<String, Integer> names(int count) {
        return IntStream.range(0, count)
                .boxed()
                .collect(ImmutableMap.toImmutableMap(
                        Object::toString, Function.<Integer>identity().andThen(i -> 1)));
    }

    @Test
    void aNameIsACategoryThatCanBeObserved() {
        assertRefused("category must not begin or end with a blank, was \" \"", () -> Categories.of(Map.of(" ", 1)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("points", () -> new Categories(null));
    }
}
