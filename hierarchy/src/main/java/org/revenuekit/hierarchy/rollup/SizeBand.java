package org.revenuekit.hierarchy.rollup;

import java.util.Optional;
import org.revenuekit.core.money.MoneyFraction;

/**
 * The families of a range of sizes.
 *
 * @param fromInclusive the smallest number of accounts
 * @param toExclusive the number of accounts that is too large; empty for the last band
 * @param families how many families there are
 * @param accounts how many accounts these have
 * @param value what these come to, exact
 */
public record SizeBand(
        long fromInclusive, Optional<Long> toExclusive, long families, long accounts, MoneyFraction value) {}
