package org.revenuekit.funnel.testkit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * Some days in a row on which an account pays one price for an asset: a row of a list of subscriptions.
 *
 * @param asset the id of the asset; ids that differ by letter case only are two, here and elsewhere
 * @param account the id of the account
 * @param from the first day
 * @param until the first day that is not paid any more; empty if no end is agreed
 * @param price what is paid for each billing period, in whole minor units such as cents, 0 or more
 * @param every the billing period
 */
public record PaidPeriod(
        String asset, String account, LocalDate from, Optional<LocalDate> until, Money price, BillingPeriod every) {
    /**
     * Checks the bounds.
     *
     * @param asset the id of the asset
     * @param account the id of the account
     * @param from the first day
     * @param until the first day that is not paid any more
     * @param price what is paid for each billing period
     * @param every the billing period
     * @throws IllegalArgumentException if it does not end after its first day, or the price is negative
     */
    public PaidPeriod {
        requireNonNull(asset, "asset");
        requireNonNull(account, "account");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(price, "price");
        requireNonNull(every, "every");
        checkArgument(
                until.map(from::isBefore).orElse(true),
                "until must be after from, was %s to %s",
                from,
                until.orElse(from));
        checkArgument(!price.isNegative(), "price must be >= 0, was %s", price);
    }

    /**
     * Returns whether a day is paid.
     *
     * @param day a day
     * @return whether it is not before the first day and before the end
     */
    public boolean isPaidOn(LocalDate day) {
        return !requireNonNull(day, "day").isBefore(from)
                && until.map(day::isBefore).orElse(true);
    }

    /**
     * Returns what the price is a month.
     *
     * @param basis how many weeks and days a year has
     * @return the exact amount
     */
    public MonthlyAmount perMonth(MonthBasis basis) {
        return new UnitPrice(MoneyFraction.of(price), every).perMonth(BigDecimal.ONE, requireNonNull(basis, "basis"));
    }

    PaidPeriod named(String newAsset, String newAccount) {
        return new PaidPeriod(newAsset, newAccount, from, until, price, every);
    }

    PaidPeriod billed(Money newPrice, BillingPeriod newEvery) {
        return new PaidPeriod(asset, account, from, until, newPrice, newEvery);
    }

    PaidPeriod during(LocalDate newFrom, Optional<LocalDate> newUntil) {
        return new PaidPeriod(asset, account, newFrom, newUntil, price, every);
    }
}
