package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;

/**
 * Room to move up (アップセル): a member owns an edition, and a richer one is sold.
 *
 * @param member who
 * @param from the edition owned
 * @param to the next richer edition that is sold and not owned
 * @param more what the richer one costs more by list, if both prices are known in one currency; below 0 where it is
 *     cheaper
 */
public record Upgrade(AccountId member, ProductId from, ProductId to, Optional<MoneyFraction> more) {
    /**
     * Checks that all parts are there.
     *
     * @param member who
     * @param from the edition owned
     * @param to the next richer edition
     * @param more what the richer one costs more by list
     */
    public Upgrade {
        requireNonNull(member, "member");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(more, "more");
    }
}
