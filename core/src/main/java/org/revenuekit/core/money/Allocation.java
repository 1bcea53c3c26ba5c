package org.revenuekit.core.money;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.joda.money.Money;

/**
 * Splits a money into parts that sum to it exactly, by largest remainder: each part is its ideal share of minor units
 * cut off toward zero, and the units left over go one each to the parts that lost most. So every part is within one
 * minor unit of its ideal, a weight of zero gets nothing, and splitting the negated money gives the negated parts.
 */
public final class Allocation {
    private Allocation() {}

    /**
     * Splits by a list of weights; of equal remainders the earlier position wins, so the order of the list matters.
     *
     * @param whole the money, of any sign
     * @param weights the weights, each &gt;= 0, their sum &gt; 0
     * @return one part for each weight, in the order given; O(n log n)
     * @throws IllegalArgumentException if a weight is negative or all are zero or there is none
     */
    public static ImmutableList<Money> allocate(Money whole, List<Long> weights) {
        ImmutableList<Long> all = ImmutableList.copyOf(Objects.requireNonNull(weights, "weights"));
        List<Integer> positions = IntStream.range(0, all.size()).boxed().toList();
        return allocate(whole, Maps.toMap(positions, all::get)).values().asList();
    }

    /**
     * Splits by weights of keys; of equal remainders the smaller key wins, so the order of the map does not matter.
     *
     * @param <K> the key, in its natural order
     * @param whole the money, of any sign
     * @param weights the weight of each key, each &gt;= 0, their sum &gt; 0
     * @return the part of each key, in the order given; O(n log n)
     * @throws IllegalArgumentException if a weight is negative or all are zero or there is none
     */
    public static <K extends Comparable<? super K>> ImmutableMap<K, Money> allocate(
            Money whole, ImmutableMap<K, Long> weights) {
        ImmutableList<K> keys =
                Objects.requireNonNull(weights, "weights").keySet().asList();
        BigInteger units = Objects.requireNonNull(whole, "whole").getAmount().unscaledValue();
        BigInteger total = total(weights.values());
        BigInteger[][] shares = weights.values().stream()
                .map(weight -> units.multiply(BigInteger.valueOf(weight)).divideAndRemainder(total))
                .toArray(BigInteger[][]::new);
        // the remainders have the sign of the whole and sum to the units left over
        BigInteger left = Arrays.stream(shares)
                .map(share -> share[1])
                .reduce(BigInteger.ZERO, BigInteger::add)
                .divide(total);
        BigInteger unit = BigInteger.valueOf(units.signum());
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> shares[i][1].abs())
                        .reversed()
                        .thenComparing(keys::get))
                .limit(left.abs().longValueExact())
                .forEach(i -> shares[i][0] = shares[i][0].add(unit));
        Iterator<BigInteger[]> parts = Arrays.stream(shares).iterator();
        return Maps.toMap(
                keys, key -> Money.of(whole.getCurrencyUnit(), new BigDecimal(parts.next()[0], whole.getScale())));
    }

    private static BigInteger total(ImmutableCollection<Long> weights) {
        long smallest = weights.isEmpty() ? 0 : Collections.min(weights);
        if (smallest < 0) {
            throw new IllegalArgumentException("weights must be >= 0, smallest was " + smallest);
        }
        BigInteger total = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() == 0) {
            throw new IllegalArgumentException("sum of weights must be > 0, was 0 (" + weights.size() + " weights)");
        }
        return total;
    }
}
