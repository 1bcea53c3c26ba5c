package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MoneyRatio;

/**
 * What is known of a customer who buys without a contract (非契約型): all that the models of buying need. Times are in
 * periods, such as weeks, counted from the first purchase.
 *
 * @param account who it is
 * @param repeats how often it bought again after its first purchase (frequency), 0 to 1e9
 * @param lastRepeat when it bought last (recency); 0 without repeats, else above 0
 * @param age how long it was seen, from the first purchase to the date asked about (T): at least {@code lastRepeat}, at
 *     most 1e9
 * @param meanSpend what it spent on a repeat purchase in the mean, the first one left out, if known
 */
public record Buyer(AccountId account, long repeats, double lastRepeat, double age, Optional<MoneyRatio> meanSpend) {
    /**
     * Checks the bounds.
     *
     * @param account who it is
     * @param repeats how often it bought again
     * @param lastRepeat when it bought last
     * @param age how long it was seen
     * @param meanSpend what it spent on a repeat purchase in the mean
     * @throws IllegalArgumentException if a bound is broken
     */
    public Buyer {
        requireNonNull(account, "account");
        requireNonNull(meanSpend, "meanSpend");
        History.check(repeats, lastRepeat, age);
        lastRepeat += 0.0; // there is one zero only
        age += 0.0;
        checkArgument(
                repeats > 0 || meanSpend.isEmpty(), "mean spend must be that of repeats, were none (%s)", account);
    }

    /**
     * Returns a customer of whom it is not known what it spent.
     *
     * @param account who it is
     * @param repeats how often it bought again
     * @param lastRepeat when it bought last
     * @param age how long it was seen
     * @return the customer
     * @throws IllegalArgumentException if a bound is broken
     */
    public static Buyer of(AccountId account, long repeats, double lastRepeat, double age) {
        return new Buyer(account, repeats, lastRepeat, age, Optional.empty());
    }

    /**
     * Returns the same customer with what it spent.
     *
     * @param mean on a repeat purchase in the mean
     * @return a copy with it
     * @throws IllegalArgumentException if there are no repeats
     */
    public Buyer spending(MoneyRatio mean) {
        return new Buyer(account, repeats, lastRepeat, age, Optional.of(mean));
    }

    History history() {
        return new History(repeats, lastRepeat, age);
    }
}
