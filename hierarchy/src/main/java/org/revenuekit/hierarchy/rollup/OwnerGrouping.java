package org.revenuekit.hierarchy.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

/**
 * Facts by the owner of their account, who need not be the one who sold. A fact is in no group if its account is not
 * known or had no lead owner (主担当) at the date, and also if it had several, for none of them has it alone.
 */
public final class OwnerGrouping {
    private OwnerGrouping() {}

    /**
     * As it was: by who owned the account on the day of the fact. An undated fact is in no group.
     *
     * @param ownership who owned what, and when
     * @param calendar of which the fact's day is a business day
     * @return {@code owner-as-was}
     */
    public static Grouping<Fact, SellerId> asWas(Ownership ownership, BusinessCalendar calendar) {
        requireNonNull(ownership, "ownership");
        requireNonNull(calendar, "calendar");
        return Grouping.of(
                "owner-as-was",
                fact -> fact.account()
                        .flatMap(account ->
                                fact.date().flatMap(date -> onlyOwner(ownership, account, calendar.endOf(date)))));
    }

    /**
     * As it is: by who owns the account at one date, whenever the fact was.
     *
     * @param ownership who owned what, and when
     * @param asOf the date, usually that of the roll-up
     * @return {@code owner-as-is}
     */
    public static Grouping<Fact, SellerId> asIs(Ownership ownership, AsOf asOf) {
        requireNonNull(ownership, "ownership");
        requireNonNull(asOf, "asOf");
        return Grouping.of(
                "owner-as-is", fact -> fact.account().flatMap(account -> onlyOwner(ownership, account, asOf)));
    }

    private static Optional<SellerId> onlyOwner(Ownership ownership, AccountId account, AsOf asOf) {
        ImmutableSortedSet<SellerId> owners = ownership.leadsOf(account, asOf);
        return owners.size() == 1 ? Optional.of(owners.first()) : Optional.empty();
    }
}
