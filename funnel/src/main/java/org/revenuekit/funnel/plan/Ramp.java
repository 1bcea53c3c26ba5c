package org.revenuekit.funnel.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.process.RoleId;

/**
 * How a new person of a role becomes productive (立ち上がり): which share of the full capacity in the month of hiring and in
 * those after it. After the last share it is all.
 *
 * @param role the role
 * @param shares 0 or more, below 1, never falling; those of 1 at the end are left out, as they say nothing more
 */
public record Ramp(RoleId role, ImmutableList<BigDecimal> shares) {
    /** The most months of a ramp: ten years. */
    public static final int MAX_MONTHS = 120;

    /**
     * Checks the bounds.
     *
     * @param role the role
     * @param shares 0 to 1 each, never falling, at most {@link #MAX_MONTHS}
     * @throws IllegalArgumentException if a bound is broken
     */
    public Ramp {
        requireNonNull(role, "role");
        requireNonNull(shares, "shares");
        checkArgument(
                shares.size() <= MAX_MONTHS,
                "a ramp must have at most %s months, had %s (role %s)",
                MAX_MONTHS,
                shares.size(),
                role);
        ImmutableList.Builder<BigDecimal> partial = ImmutableList.builder();
        BigDecimal last = BigDecimal.ZERO;
        for (BigDecimal given : shares) {
            BigDecimal share = Decimals.argument(given, "share");
            checkArgument(
                    share.compareTo(last) >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
                    "shares of a ramp must be 0 to 1 and never fall, had %s after %s (role %s)",
                    share,
                    last,
                    role);
            if (share.compareTo(BigDecimal.ONE) < 0) {
                partial.add(share);
            }
            last = share;
        }
        shares = partial.build();
    }

    /**
     * Returns a ramp.
     *
     * @param role the role
     * @param shares the share in the month of hiring, in the next month, and so on, such as 0, then 0.5
     * @return the ramp
     * @throws IllegalArgumentException if a bound is broken
     */
    public static Ramp of(RoleId role, BigDecimal... shares) {
        return new Ramp(role, ImmutableList.copyOf(shares));
    }

    /**
     * Returns the share in a month.
     *
     * @param months how many months after that of hiring; negative before it
     * @return 0 before hiring, then as stated, then 1
     */
    public BigDecimal shareAfter(long months) {
        if (months < 0) {
            return BigDecimal.ZERO;
        }
        return months < shares.size() ? shares.get((int) months) : BigDecimal.ONE;
    }

    Fraction share(long months) {
        return Fraction.of(Ratio.of(shareAfter(months), BigDecimal.ONE));
    }

    /**
     * Returns how long it takes until a person does all.
     *
     * @return how many months after that of hiring is the first of full capacity; 0 without a ramp
     */
    public int monthsToFull() {
        return shares.size();
    }
}
