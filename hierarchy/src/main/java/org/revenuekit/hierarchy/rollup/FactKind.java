package org.revenuekit.hierarchy.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.seller.SellerId;

/** How facts of one kind are read: all that a roll-up knows of them. */
interface FactKind<F> {
    Optional<AccountId> account(F fact);

    /** When it happened. */
    Optional<LocalDate> date(F fact);

    /** Before which day an undated one did not happen. */
    default Optional<LocalDate> notBefore(F fact) {
        return Optional.empty();
    }

    Optional<SellerId> seller(F fact);

    /** The product of each line, as far as known. */
    default List<Optional<ProductId>> products(F fact) {
        return List.of();
    }

    /** Which fact it is; its id is what an explanation shows. */
    Subject subject(F fact);

    default Fact fact(F fact) {
        return new Fact(subject(fact), account(fact), date(fact), seller(fact));
    }
}
