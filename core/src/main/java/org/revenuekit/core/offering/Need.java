package org.revenuekit.core.offering;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Text;

/**
 * A need (課題, ニーズ) of an account that a product of ours would meet, as somebody heard or observed it. It is evidence,
 * not a guess from what similar customers bought.
 *
 * @param account whose need
 * @param product what would meet it
 * @param recordedOn when it was recorded
 * @param text the need in the customer's words: not blank, at most 1,000 chars, no control characters
 */
public record Need(AccountId account, ProductId product, LocalDate recordedOn, String text) {
    /**
     * Checks the bounds.
     *
     * @param account whose need
     * @param product what would meet it
     * @param recordedOn when it was recorded
     * @param text the need in the customer's words
     * @throws IllegalArgumentException if the text breaks a bound
     */
    public Need {
        requireNonNull(account, "account");
        requireNonNull(product, "product");
        requireNonNull(recordedOn, "recordedOn");
        Text.checkName(requireNonNull(text, "text"), "need");
    }

    /**
     * Returns a need.
     *
     * @param account whose need
     * @param product what would meet it
     * @param recordedOn when it was recorded
     * @param text the need in the customer's words
     * @return the need
     * @throws IllegalArgumentException if the text breaks a bound
     */
    public static Need of(AccountId account, ProductId product, LocalDate recordedOn, String text) {
        return new Need(account, product, recordedOn, text);
    }
}
