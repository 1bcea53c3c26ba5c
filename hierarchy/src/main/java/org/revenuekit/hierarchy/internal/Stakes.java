package org.revenuekit.hierarchy.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Decimals;

/**
 * What one holder has of every company of a graph, directly and through others, if each share is one number: its own
 * stake is 1, and that of any other company the sum of share times stake over the company's holders, but at most 1, as
 * nobody holds more than all.
 *
 * <p>In topological order, so that what is not in a cycle is calculated once. A cycle of up to {@value #ELIMINATED}
 * companies is solved by {@link Elimination}, unless a stake comes out above 1 or the shares feed each other without
 * limit; these, and larger ones, by Gauss-Seidel sweeps: from 0 up for the least stakes, from 1 down for the most, so
 * that wherever the sweeps end they have not gone beyond the solution.
 */
public final class Stakes {
    /** The largest cycle that is solved directly, in companies. */
    static final int ELIMINATED = 100;

    /** How many products the sweeps over one cycle may take, unless so few sweeps fit in that a few more are due. */
    private static final int PRODUCTS = 1_000_000;

    private static final int FEWEST_SWEEPS = 10;

    /** What moves less than this in a sweep stands still. */
    private static final BigDecimal STILL = new BigDecimal("1e-30");

    /** What differs by no more than this is equal but for rounding. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-25");

    private final Adjacency holders;
    private final BigDecimal[] shares;
    private final BigDecimal[] floor;
    private final BigDecimal start;
    private final BigDecimal[] stakes;
    private final Condensation groups;
    private final int[] place; // of a company among the members of its cycle
    private BigDecimal residual = BigDecimal.ZERO;
    private boolean cut;

    private Stakes(int size, int[] children, int[] parents, BigDecimal[] shares, BigDecimal[] floor, BigDecimal start) {
        int[] positive = IntStream.range(0, shares.length)
                .filter(link -> shares[link].signum() > 0)
                .toArray();
        this.holders = new Adjacency(
                size,
                IntStream.of(positive).map(link -> children[link]).toArray(),
                IntStream.of(positive).map(link -> parents[link]).toArray());
        this.shares = IntStream.of(positive).mapToObj(link -> shares[link]).toArray(BigDecimal[]::new);
        this.floor = floor;
        this.start = start;
        this.groups = new Condensation(holders);
        this.place = new int[size];
        this.stakes = new BigDecimal[size];
        Arrays.fill(stakes, BigDecimal.ZERO);
    }

    /**
     * Returns what the holder has at least. Takes time in the links, but for cycles.
     *
     * @param holder the holder, whose own holders are left out
     * @param size how many companies there are
     * @param children the company of each link
     * @param parents its holder
     * @param shares the share, 0 to 1
     * @return the stakes
     */
    public static Stakes least(int holder, int size, int[] children, int[] parents, BigDecimal[] shares) {
        BigDecimal[] floor = new BigDecimal[size];
        Arrays.fill(floor, BigDecimal.ZERO);
        return new Stakes(size, children, parents, shares, floor, BigDecimal.ZERO).from(holder);
    }

    /**
     * Returns what the holder has at most. Takes time in the links, but for cycles.
     *
     * @param holder the holder, whose own holders are left out
     * @param least what it has at least
     * @param children the company of each link
     * @param parents its holder
     * @param shares the share, 0 to 1
     * @return the stakes, none below the least
     */
    public static Stakes most(int holder, Stakes least, int[] children, int[] parents, BigDecimal[] shares) {
        return new Stakes(least.stakes.length, children, parents, shares, least.stakes, BigDecimal.ONE).from(holder);
    }

    private Stakes from(int holder) {
        for (int group = 0; group < groups.size(); group++) {
            int[] members = groups.members(group);
            if (members.length > 1) {
                solve(members);
            } else if (members[0] == holder) {
                stakes[holder] = BigDecimal.ONE;
            } else {
                stakes[members[0]] = limited(members[0], sum(members[0]));
            }
        }
        return this;
    }

    private void solve(int[] members) {
        if (IntStream.of(members).allMatch(member -> sum(member).signum() == 0)) {
            return; // nothing comes in, so that nothing goes round
        }
        BigDecimal[] solution = members.length <= ELIMINATED ? eliminated(members) : null;
        if (solution != null && Arrays.stream(solution).noneMatch(Stakes::isAboveAll)) {
            for (int i = 0; i < members.length; i++) {
                stakes[members[i]] = limited(members[i], clipped(solution[i]));
            }
        } else {
            sweep(members);
        }
        for (int member : members) {
            BigDecimal difference = limited(member, sum(member)).subtract(stakes[member]);
            residual = residual.max(difference.abs());
        }
    }

    private BigDecimal @Nullable [] eliminated(int[] members) {
        BigDecimal[][] matrix = new BigDecimal[members.length][members.length];
        BigDecimal[] constant = new BigDecimal[members.length];
        for (int row = 0; row < members.length; row++) {
            place[members[row]] = row;
            constant[row] = sum(members[row]); // the members have no stake yet
            Arrays.fill(matrix[row], BigDecimal.ZERO);
            matrix[row][row] = BigDecimal.ONE;
        }
        for (int row = 0; row < members.length; row++) {
            for (int at = holders.start(members[row]); at < holders.end(members[row]); at++) {
                int target = holders.target(at);
                if (groups.group(target) == groups.group(members[row])) {
                    matrix[row][place[target]] = shares[holders.link(at)].negate();
                }
            }
        }
        return Elimination.solve(matrix, constant);
    }

    private void sweep(int[] members) {
        int products = IntStream.of(members).map(holders::degree).sum();
        for (int member : members) {
            stakes[member] = start.max(floor[member]);
        }
        boolean moved = true;
        for (int left = Math.max(FEWEST_SWEEPS, PRODUCTS / products); moved && left > 0; left--) {
            moved = false;
            for (int member : members) {
                BigDecimal stake = limited(member, sum(member));
                moved |= stake.subtract(stakes[member]).abs().compareTo(STILL) > 0;
                stakes[member] = stake;
            }
        }
    }

    private BigDecimal sum(int company) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = holders.start(company); at < holders.end(company); at++) {
            sum = sum.add(product(shares[holders.link(at)], stakes[holders.target(at)]));
        }
        return sum;
    }

    private BigDecimal limited(int company, BigDecimal sum) {
        cut |= isAboveAll(sum);
        return sum.min(BigDecimal.ONE).max(floor[company]);
    }

    private static boolean isAboveAll(BigDecimal stake) {
        return stake.subtract(BigDecimal.ONE).compareTo(TOLERANCE) > 0;
    }

    /**
     * Returns what somebody has through another.
     *
     * @param share the other's share
     * @param stake the stake in the other
     * @return the product to 34 digits and at most 100 decimals
     */
    public static BigDecimal product(BigDecimal share, BigDecimal stake) {
        return clipped(share.multiply(stake, MathContext.DECIMAL128));
    }

    private static BigDecimal clipped(BigDecimal stake) {
        return stake.scale() <= Decimals.MAX_SCALE ? stake : stake.setScale(Decimals.MAX_SCALE, RoundingMode.DOWN);
    }

    /**
     * Returns the stake in a company.
     *
     * @param company the company
     * @return 0 to 1
     */
    public BigDecimal of(int company) {
        return stakes[company];
    }

    /**
     * Returns by how much the stakes in cycles miss the sums they should be.
     *
     * @return the largest difference; 0 if there is no cycle
     */
    public BigDecimal residual() {
        return residual;
    }

    /**
     * Returns whether the stakes in cycles are the solution but for rounding.
     *
     * @return false if the sweeps had to end before
     */
    public boolean isConverged() {
        return residual.compareTo(TOLERANCE) <= 0;
    }

    /**
     * Returns whether a stake was cut to 1.
     *
     * @return true if a sum was above 1 by more than rounding
     */
    public boolean isCut() {
        return cut;
    }
}
