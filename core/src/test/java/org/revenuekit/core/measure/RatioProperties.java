package org.revenuekit.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RatioProperties {
    @Provide
    Arbitrary<BigDecimal> decimals() {
        Arbitrary<Long> units = Arbitraries.oneOf(
                Arbitraries.longs().between(-6, 6),
                Arbitraries.longs().greaterOrEqual(-Long.MAX_VALUE),
                Arbitraries.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE));
        return Combinators.combine(units, Arbitraries.integers().between(-3, 3))
                .as(BigDecimal::valueOf)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return Combinators.combine(decimals(), decimals().map(BigDecimal::abs)).as(Ratio::of);
    }

    @Provide
    Arbitrary<List<Ratio>> manyRatios() {
        return ratios().list().ofMaxSize(20);
    }

    @Property
    void law9ByValueIsATotalPreorder(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        Comparator<Ratio> order = Ratio.byValue();

        assertEquals(0, order.compare(a, a));
        assertEquals(Integer.signum(order.compare(a, b)), -Integer.signum(order.compare(b, a)));
        if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
            assertTrue(order.compare(a, c) <= 0);
        }
        if (order.compare(a, b) == 0) {
            assertEquals(Integer.signum(order.compare(a, c)), Integer.signum(order.compare(b, c)));
        }
    }

    @Property
    void theOrderAgreesWithTheQuotientsAndTheThreshold(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        if (a.isDefined() && b.isDefined()) {
            int byQuotient = a.orElseThrow().compareTo(b.orElseThrow());
            int byValue = Integer.signum(Ratio.byValue().compare(a, b));
            assertTrue(byQuotient == 0 || byQuotient == byValue);
            assertEquals(
                    a.isAtLeast(b.numerator()),
                    Ratio.byValue().compare(a, Ratio.of(b.numerator(), BigDecimal.ONE)) >= 0);
        }
    }

    @Property
    void law10AnUndefinedRatioIsAtLeastNothingAndHasAReason(
            @ForAll("ratios") Ratio ratio, @ForAll("decimals") BigDecimal threshold) {
        assertEquals(ratio.denominator().signum() != 0, ratio.isDefined());
        assertEquals(ratio.isDefined(), ratio.undefined().isEmpty());
        if (!ratio.isDefined()) {
            assertFalse(ratio.isAtLeast(threshold));
            assertEquals(Optional.empty(), ratio.rounded(2));
            assertEquals(ratio.undefined(), ratio.fold(value -> Optional.empty(), Optional::of));
        }
    }

    @Property
    void law10AndLaw4ParseReadsWhatToStringWrites(@ForAll("ratios") Ratio ratio) {
        assertEquals(ratio, Ratio.parse(ratio.toString()));
        assertEquals(ratio.undefined(), Ratio.parse(ratio.toString()).undefined());
    }

    @Property
    void law2TheScaleDoesNotCount(@ForAll("ratios") Ratio ratio) {
        Ratio rescaled = Ratio.of(
                ratio.numerator().setScale(ratio.numerator().scale() + 3),
                ratio.denominator().setScale(ratio.denominator().scale() + 1));

        assertEquals(ratio, rescaled);
        assertEquals(ratio.hashCode(), rescaled.hashCode());
    }

    @Property
    void aRollUpIsTheWeightedMeanInAnyOrderAndSplit(@ForAll("manyRatios") List<Ratio> ratios, @ForAll long seed) {
        Ratio nothing = Ratio.of(0, 0);
        Ratio rolledUp = ratios.stream().reduce(nothing, Ratio::plus);
        List<Ratio> shuffled = new ArrayList<>(ratios);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(rolledUp, shuffled.stream().reduce(nothing, Ratio::plus));
        assertEquals(rolledUp, shuffled.parallelStream().reduce(nothing, Ratio::plus));
        assertEquals(
                0,
                rolledUp.numerator()
                        .compareTo(ratios.stream().map(Ratio::numerator).reduce(BigDecimal.ZERO, BigDecimal::add)));
        assertEquals(
                0,
                rolledUp.denominator()
                        .compareTo(ratios.stream().map(Ratio::denominator).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    @Property
    void aRollUpOfTwoDefinedRatiosLiesBetweenThem(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        if (a.isDefined() && b.isDefined() && Ratio.byValue().compare(a, b) <= 0) {
            assertTrue(Ratio.byValue().compare(a, a.plus(b)) <= 0);
            assertTrue(Ratio.byValue().compare(a.plus(b), b) <= 0);
        }
    }
}
