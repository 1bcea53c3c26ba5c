package org.revenuekit.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

class AllocationProperties {
    @Provide
    Arbitrary<Money> wholes() {
        Arbitrary<Long> units = Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(-50, 50),
                Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE));
        return Combinators.combine(Fractions.currencies(), units)
                .as(Money::ofMinor)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        Arbitrary<Long> weight = Arbitraries.oneOf(
                Arbitraries.longs().between(0, Long.MAX_VALUE),
                Arbitraries.longs().between(0, 5));
        return weight.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(all -> all.stream().anyMatch(w -> w > 0));
    }

    @Property
    void law3PartsSumExactlyAndAreWithinAMinorUnitOfTheirIdeal(
            @ForAll("wholes") Money whole, @ForAll("weights") List<Long> weights) {
        List<Money> parts = Allocation.allocate(whole, weights);
        BigInteger units = whole.getAmount().unscaledValue();
        BigInteger total = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);

        assertEquals(weights.size(), parts.size());
        assertEquals(
                whole.getAmount(),
                parts.stream().map(Money::getAmount).reduce(BigDecimal.valueOf(0, whole.getScale()), BigDecimal::add));
        for (int i = 0; i < parts.size(); i++) {
            // |part - units x weight / total| < 1, without dividing
            BigInteger part = parts.get(i).getAmount().unscaledValue();
            BigInteger error = part.multiply(total).subtract(units.multiply(BigInteger.valueOf(weights.get(i))));
            assertTrue(error.abs().compareTo(total) < 0);
            assertTrue(weights.get(i) > 0 || parts.get(i).isZero());
        }
    }

    @Property
    void ofEqualWeightsTheEarlierIsNeverSmallerAndNegationMirrors(
            @ForAll("wholes") Money whole, @ForAll("weights") List<Long> weights) {
        List<Money> parts = Allocation.allocate(whole, weights);
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                if (weights.get(i).equals(weights.get(j))) {
                    assertTrue(parts.get(i)
                                    .getAmount()
                                    .abs()
                                    .compareTo(parts.get(j).getAmount().abs())
                            >= 0);
                }
            }
        }
        assertEquals(
                parts.stream().map(Money::negated).toList(),
                Allocation.allocate(MoneyFraction.of(whole).negated().rounded(), weights));
    }

    @Property
    void law3KeyedPartsDoNotDependOnTheOrderGiven(
            @ForAll("wholes") Money whole, @ForAll("weights") List<Long> weights, @ForAll long seed) {
        List<Integer> keys = new ArrayList<>();
        ImmutableMap.Builder<Integer, Long> inOrder = ImmutableMap.builder();
        for (int i = 0; i < weights.size(); i++) {
            keys.add(i);
            inOrder.put(i, weights.get(i));
        }
        Collections.shuffle(keys, new Random(seed));
        ImmutableMap.Builder<Integer, Long> shuffled = ImmutableMap.builder();
        keys.forEach(key -> shuffled.put(key, weights.get(key)));
        ImmutableMap<Integer, Money> parts = Allocation.allocate(whole, shuffled.buildOrThrow());

        assertEquals(keys, parts.keySet().asList());
        assertEquals(new HashMap<>(Allocation.allocate(whole, inOrder.buildOrThrow())), new HashMap<>(parts));
    }
}
