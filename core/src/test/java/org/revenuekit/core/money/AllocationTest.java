package org.revenuekit.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.core.money.Fractions.JPY;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AllocationTest {
    private static List<String> allocate(String whole, Long... weights) {
        return Allocation.allocate(Money.parse(whole), List.of(weights)).stream()
                .map(Money::toString)
                .toList();
    }

    @Test
    void unitsLeftOverGoToTheLargestRemaindersAndThenByPosition() {
        assertEquals(List.of("USD 0.34", "USD 0.33", "USD 0.33"), allocate("USD 1.00", 1L, 1L, 1L));
        assertEquals(List.of("JPY 4", "JPY 4", "JPY 3"), allocate("JPY 11", 1L, 1L, 1L));
        assertEquals(List.of("JPY 0", "JPY 1", "JPY 9"), allocate("JPY 10", 4L, 10L, 86L));
        assertEquals(List.of("JPY 7", "JPY 0"), allocate("JPY 7", 5L, 0L));
    }

    @Test
    void negativeMoneyIsSplitLikeItsNegation() {
        assertEquals(List.of("USD -0.34", "USD -0.33", "USD -0.33"), allocate("USD -1.00", 1L, 1L, 1L));
        assertEquals(List.of("JPY 0", "JPY 0"), allocate("JPY 0", 1L, 2L));
    }

    @Test
    void hugeAmountsAndWeightsDoNotWrap() {
        assertEquals(
                List.of("JPY -4611686018427387904", "JPY -4611686018427387904"),
                Allocation.allocate(Money.ofMinor(JPY, Long.MIN_VALUE), List.of(Long.MAX_VALUE, Long.MAX_VALUE))
                        .stream()
                        .map(Money::toString)
                        .toList());
    }

    @Test
    void keyedPartsKeepTheOrderGivenAndTieByKey() {
        ImmutableMap<String, Money> parts =
                Allocation.allocate(Money.parse("JPY 4"), ImmutableMap.of("c", 1L, "b", 1L, "a", 1L));

        assertEquals("{c=JPY 1, b=JPY 1, a=JPY 2}", parts.toString());
    }

    @Test
    void refusesNegativeAllZeroAndNoWeights() {
        assertEquals(
                "weights must be >= 0, smallest was -2",
                assertThrows(IllegalArgumentException.class, () -> allocate("JPY 1", 5L, -2L, -1L))
                        .getMessage());
        assertEquals(
                "sum of weights must be > 0, was 0 (2 weights)",
                assertThrows(IllegalArgumentException.class, () -> allocate("JPY 0", 0L, 0L))
                        .getMessage());
        assertEquals(
                "sum of weights must be > 0, was 0 (0 weights)",
                assertThrows(IllegalArgumentException.class, () -> allocate("JPY 1"))
                        .getMessage());
    }

    @Test
    void theListGivenIsNotKept() {
        List<Long> weights = new ArrayList<>(List.of(1L, 3L));
        List<Money> parts = Allocation.allocate(Money.parse("JPY 8"), weights);
        weights.set(0, 7L);

        assertEquals(List.of(Money.parse("JPY 2"), Money.parse("JPY 6")), parts);
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("whole", () -> Allocation.allocate(null, List.of(1L)));
        assertNames("weights", () -> Allocation.allocate(Money.zero(JPY), (List<Long>) null));
        assertNames("weights", () -> Allocation.allocate(Money.zero(JPY), (ImmutableMap<String, Long>) null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
