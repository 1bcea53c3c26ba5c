package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.offering.ProductId;

/**
 * One reason why a cell is what it is.
 *
 * @param kind which kind of reason
 * @param account of which account of the member
 * @param product of which product of the offering
 * @param fact the fact it rests on, such as an opportunity, an asset, or the company that holds a licence; empty if it
 *     follows from a definition or the catalogue
 * @param text more for people, such as a rule's name; may be empty
 */
public record CellReason(ReasonKind kind, AccountId account, ProductId product, Optional<Subject> fact, String text) {
    /**
     * Checks that all parts are there.
     *
     * @param kind which kind of reason
     * @param account of which account of the member
     * @param product of which product of the offering
     * @param fact the fact it rests on
     * @param text more for people
     */
    public CellReason {
        requireNonNull(kind, "kind");
        requireNonNull(account, "account");
        requireNonNull(product, "product");
        requireNonNull(fact, "fact");
        requireNonNull(text, "text");
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.name(), account, product, fact, text); // an enum's own hash differs between launches
    }

    /** Returns the kind, the product and the account, then the fact and the text as far as there are any. */
    @Override
    public String toString() {
        return kind + " " + product + " at " + account
                + fact.map(subject -> ": " + subject).orElse("") + (text.isEmpty() ? "" : " (" + text + ")");
    }
}
