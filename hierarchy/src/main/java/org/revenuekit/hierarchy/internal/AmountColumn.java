package org.revenuekit.hierarchy.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Exact amounts of the nodes of a forest, at one scale: in longs where the sum of all magnitudes fits, else in big
 * integers. Which of the two depends on the amounts only, never on their order, and so does no overflow.
 */
public final class AmountColumn {
    private static final long LIMIT = (1L << 62) - 1;

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
     * @param nodes the node of each amount
     * @param amounts the amounts
     * @return the sums, 0 where there is no amount
     */
    public static AmountColumn sum(int size, int[] nodes, List<BigDecimal> amounts) {
        int scale = 0;
        for (BigDecimal amount : amounts) {
            scale = Math.max(scale, amount.scale());
        }
        return fitsLongs(amounts, scale) ? longs(size, nodes, amounts, scale) : bigs(size, nodes, amounts, scale);
    }

    private static boolean fitsLongs(List<BigDecimal> amounts, int scale) {
        long magnitude = 0;
        for (BigDecimal amount : amounts) {
            BigInteger units = units(amount, scale);
            if (units.bitLength() > 62) {
                return false;
            }
            magnitude += Math.abs(units.longValue()); // below 2^62 + at most 2^62: does not wrap
            if (magnitude > LIMIT) {
                return false;
            }
        }
        return true;
    }

    private static AmountColumn longs(int size, int[] nodes, List<BigDecimal> amounts, int scale) {
        long[] sums = new long[size];
        for (int i = 0; i < nodes.length; i++) {
            sums[nodes[i]] += units(amounts.get(i), scale).longValue();
        }
        return new AmountColumn(scale, sums, null);
    }

    private static AmountColumn bigs(int size, int[] nodes, List<BigDecimal> amounts, int scale) {
        BigInteger[] sums = new BigInteger[size];
        Arrays.fill(sums, BigInteger.ZERO);
        for (int i = 0; i < nodes.length; i++) {
            sums[nodes[i]] = sums[nodes[i]].add(units(amounts.get(i), scale));
        }
        return new AmountColumn(scale, new long[0], sums);
    }

    private static BigInteger units(BigDecimal amount, int scale) {
        return amount.setScale(scale).unscaledValue();
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
        if (bigs == null) {
            return BigDecimal.valueOf(Arrays.stream(longs).sum(), scale); // within the bound that was checked
        }
        return new BigDecimal(Arrays.stream(bigs).reduce(BigInteger.ZERO, BigInteger::add), scale);
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
