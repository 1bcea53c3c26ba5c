package org.revenuekit.hierarchy.rollup;

import org.revenuekit.core.money.MoneyFraction;

/**
 * Where a family stood in one answer.
 *
 * @param rank its rank among families
 * @param value its rolled-up value, exact
 */
public record Standing(long rank, MoneyFraction value) {}
