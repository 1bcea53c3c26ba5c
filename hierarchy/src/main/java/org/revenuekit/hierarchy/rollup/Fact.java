package org.revenuekit.hierarchy.rollup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.seller.SellerId;

/**
 * What an opportunity, an activity and a balance have in common, for groupings that tell facts apart.
 *
 * @param subject which fact it is
 * @param account its account, if known
 * @param date when it happened, if known: of a decided opportunity the day of its close, of an open one that of its
 *     creation
 * @param seller who sold or acted, if known; not thereby the owner of the account
 */
public record Fact(Subject subject, Optional<AccountId> account, Optional<LocalDate> date, Optional<SellerId> seller) {
    /**
     * Checks that all parts are there.
     *
     * @param subject which fact it is
     * @param account its account, if known
     * @param date when it happened, if known
     * @param seller who sold or acted, if known
     */
    public Fact {
        requireNonNull(subject, "subject");
        requireNonNull(account, "account");
        requireNonNull(date, "date");
        requireNonNull(seller, "seller");
    }
}
