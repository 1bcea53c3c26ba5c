package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.MoneyFraction;

/** Laws of adding ranges up, on which the sums of potential rest. */
class ValueRangeProperties {
    @Provide
    Arbitrary<ValueRange> ranges() {
        return Arbitraries.longs()
                .between(-1_000_000, 1_000_000)
                .map(thousandths -> MoneyFraction.of(CurrencyUnit.USD, BigDecimal.valueOf(thousandths, 3)))
                .list()
                .ofSize(3)
                .map(ValueRangeProperties::inOrder);
    }

    private static ValueRange inOrder(List<MoneyFraction> values) {
        List<MoneyFraction> sorted = values.stream().sorted().toList();
        return ValueRange.of(sorted.get(0), sorted.get(1), sorted.get(2));
    }

    @Property
    void theOrderOfAddingChangesNoSum(
            @ForAll("ranges") ValueRange a, @ForAll("ranges") ValueRange b, @ForAll("ranges") ValueRange c) {
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
    }

    @Property
    void nothingAddsNothing(@ForAll("ranges") ValueRange range) {
        assertEquals(range, range.plus(ValueRange.exactly(MoneyFraction.zero(CurrencyUnit.USD))));
    }

    @Property
    void theExpectedValueLiesWithinTheBounds(@ForAll("ranges") ValueRange a, @ForAll("ranges") ValueRange b) {
        ValueRange sum = a.plus(b);

        assertTrue(sum.bounds().low().compareTo(sum.mid()) <= 0);
        assertTrue(sum.mid().compareTo(sum.bounds().high()) <= 0);
        assertEquals(a.mid().plus(b.mid()), sum.mid());
    }
}
