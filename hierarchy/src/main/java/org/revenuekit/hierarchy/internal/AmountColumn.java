package org.revenuekit.hierarchy.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Exact amounts of the nodes of a forest, at one scale: in longs where every amount and the sum of all magnitudes fit,
 * else in big integers. Which of the two depends on the amounts only, never on their order, and so does no overflow.
 */
public final class AmountColumn {
    private static final int LONG_DIGITS = 18;
    private static final long LIMIT = 1L << 62;

    private final int scale;
    private final long[] longs;
    private final BigInteger @Nullable [] bigs;

    private AmountColumn(int scale, long[] longs, BigInteger @Nullable [] bigs) {
        this.scale = scale;
        this.longs = longs;
        this.bigs = bigs;
    }

    /**
     * Sums amounts by node.
     *
     * @param size how many nodes there are
     * @param nodes the node of each amount; what is behind them is not looked at
     * @param amounts the amounts
     * @return the sums, 0 where there is no amount
     */
    public static AmountColumn sum(int size, int[] nodes, List<BigDecimal> amounts) {
        int scale = 0;
        for (BigDecimal amount : amounts) {
            scale = Math.max(scale, amount.scale());
        }
        long[] sums = new long[size];
        long magnitude = 0;
        for (int i = 0; i < amounts.size(); i++) {
            BigDecimal units = units(amounts.get(i), scale);
            if (units.precision() > LONG_DIGITS) {
                return bigs(size, nodes, amounts, scale);
            }
            long value = units.longValueExact();
            magnitude += Math.abs(value); // less than 2^62 + 10^18: does not wrap
            if (magnitude > LIMIT) {
                return bigs(size, nodes, amounts, scale);
            }
            sums[nodes[i]] += value;
        }
        return new AmountColumn(scale, sums, null);
    }

    private static AmountColumn bigs(int size, int[] nodes, List<BigDecimal> amounts, int scale) {
        BigInteger[] sums = new BigInteger[size];
        Arrays.fill(sums, BigInteger.ZERO);
        for (int i = 0; i < amounts.size(); i++) {
            sums[nodes[i]] = sums[nodes[i]].add(units(amounts.get(i), scale).toBigIntegerExact());
        }
        return new AmountColumn(scale, new long[0], sums);
    }

    /** The amount as a whole number, which is the form from which a long is had without a big integer. */
    private static BigDecimal units(BigDecimal amount, int scale) {
        return amount.setScale(scale).scaleByPowerOfTen(scale);
    }

    /**
     * Adds to every node what is below it.
     *
     * @param forest the forest
     * @return a new column
     */
    public AmountColumn rollUp(Forest forest) {
        int[] up = forest.parentPositions();
        if (bigs == null) {
            long[] totals = new long[longs.length];
            for (int at = up.length - 1; at >= 0; at--) {
                int node = forest.nodeAt(at);
                totals[node] += longs[node];
                if (up[at] >= 0) {
                    totals[forest.nodeAt(up[at])] += totals[node];
                }
            }
            return new AmountColumn(scale, totals, null);
        }
        BigInteger[] totals = bigs.clone();
        for (int at = up.length - 1; at >= 0; at--) {
            if (up[at] >= 0) {
                int parent = forest.nodeAt(up[at]);
                totals[parent] = totals[parent].add(totals[forest.nodeAt(at)]);
            }
        }
        return new AmountColumn(scale, longs, totals);
    }

    /**
     * Returns the sum over all nodes.
     *
     * @return the exact sum
     */
    public BigDecimal sum() {
        // Not in longs: the amounts fit, but rolled up they count once for each ancestor.
        BigDecimal sum = BigDecimal.valueOf(0, scale);
        for (int node = 0; node < size(); node++) {
            sum = sum.add(get(node));
        }
        return sum;
    }

    private int size() {
        return bigs == null ? longs.length : bigs.length;
    }

    /**
     * Returns the amount of a node.
     *
     * @param node the node
     * @return the exact amount
     */
    public BigDecimal get(int node) {
        return bigs == null ? BigDecimal.valueOf(longs[node], scale) : new BigDecimal(bigs[node], scale);
    }

    /**
     * Compares the amounts of two nodes.
     *
     * @param one a node
     * @param other a node
     * @return negative, 0 or positive
     */
    public int compare(int one, int other) {
        return bigs == null ? Long.compare(longs[one], longs[other]) : bigs[one].compareTo(bigs[other]);
    }
}
