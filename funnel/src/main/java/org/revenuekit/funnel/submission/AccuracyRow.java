package org.revenuekit.funnel.submission;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;

/**
 * What was forecast of a lead in a period, beside what came.
 *
 * @param period the position of the period
 * @param seller who forecast it
 * @param forecast what it added to the landing
 * @param result what was won of it
 * @param findings why less is counted of it than was forecast or won
 */
record AccuracyRow(
        int period,
        Optional<SellerId> seller,
        MoneyFraction forecast,
        MoneyFraction result,
        ImmutableList<Finding> findings) {}
