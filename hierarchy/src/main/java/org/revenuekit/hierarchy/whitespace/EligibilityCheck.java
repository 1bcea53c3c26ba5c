package org.revenuekit.hierarchy.whitespace;

import java.util.Optional;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.offering.Product;

/**
 * Code of your own that says what cannot be offered to whom. It must answer the same for the same account and product,
 * and it is asked for every account and product, so that a survey takes as long as there are cells: an
 * {@link EligibilityRule} does without that.
 */
public interface EligibilityCheck {
    /**
     * Returns name and version.
     *
     * @return the reference, part of the answer's definitions
     */
    DefinitionRef ref();

    /**
     * Says why a product cannot be offered to an account.
     *
     * @param account to whom
     * @param product what
     * @return the reason, for people; empty if it can
     */
    Optional<String> excludes(Account account, Product product);
}
