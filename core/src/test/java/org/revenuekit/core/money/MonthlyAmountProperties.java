package org.revenuekit.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.measure.Ratio;

class MonthlyAmountProperties {
    @Provide
    Arbitrary<MonthlyAmount> amounts() {
        return Combinators.combine(
                        Arbitraries.longs().between(-100_000, 100_000),
                        Arbitraries.longs().between(1, 5_000))
                .as((above, below) -> MonthlyAmount.of(Fractions.USD, Ratio.of(above, below)));
    }

    @Provide
    Arbitrary<List<MonthlyAmount>> lists() {
        return amounts().list().ofMaxSize(20);
    }

    private static MonthlyAmount sum(List<MonthlyAmount> amounts) {
        return amounts.stream().reduce(MonthlyAmount.zero(Fractions.USD), MonthlyAmount::plus);
    }

    /** Law 1. */
    @Property
    void law1TheOrderOfASumDoesNotCount(@ForAll("lists") List<MonthlyAmount> amounts, @ForAll long seed) {
        List<MonthlyAmount> shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(sum(amounts), sum(shuffled));
    }

    @Property
    void whatIsAddedCanBeTakenAway(@ForAll("amounts") MonthlyAmount one, @ForAll("amounts") MonthlyAmount other) {
        assertEquals(one, one.plus(other).minus(other));
        assertEquals(one.minus(other).signum(), Integer.signum(one.compareTo(other)));
        assertEquals(one.equals(other), one.compareTo(other) == 0);
    }

    @Property
    void aQuotientTimesItsBaseIsTheAmount(
            @ForAll("amounts") MonthlyAmount one, @ForAll("amounts") MonthlyAmount other) {
        MonthlyAmount base = other.times(Ratio.of(other.signum(), 1));
        if (base.signum() == 0) {
            assertFalse(one.over(base).isDefined());
        } else {
            assertEquals(one, base.times(one.over(base)));
        }
    }
}
