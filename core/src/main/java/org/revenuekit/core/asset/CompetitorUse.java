package org.revenuekit.core.asset;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.Span;

/**
 * An account uses a competitor's product where ours could stand.
 *
 * @param account who uses it
 * @param product our product that could stand there
 * @param competitor whose product it is: not blank, at most 1,000 chars, no control characters
 * @param during the days on which it is used
 */
public record CompetitorUse(AccountId account, ProductId product, String competitor, Span during) {
    /**
     * Checks the bounds.
     *
     * @param account who uses it
     * @param product our product that could stand there
     * @param competitor whose product it is
     * @param during the days on which it is used
     * @throws IllegalArgumentException if the competitor's name breaks a bound
     */
    public CompetitorUse {
        requireNonNull(account, "account");
        requireNonNull(product, "product");
        Text.checkName(requireNonNull(competitor, "competitor"), "competitor");
        requireNonNull(during, "during");
    }

    /**
     * Returns a use without known begin and end.
     *
     * @param account who uses it
     * @param product our product that could stand there
     * @param competitor whose product it is
     * @return the use
     * @throws IllegalArgumentException if the competitor's name breaks a bound
     */
    public static CompetitorUse of(AccountId account, ProductId product, String competitor) {
        return new CompetitorUse(account, product, competitor, Span.always());
    }
}
