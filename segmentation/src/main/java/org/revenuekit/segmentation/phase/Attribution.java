package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.BusinessCalendar;

/** Whose it is that something happened at an account on a day. */
interface Attribution<K> {
    ImmutableSet<K> keys(AccountId account, LocalDate day);

    /** That of who led the account on the day, not of who leads it now. */
    static Attribution<SellerId> leads(Ownership ownership, BusinessCalendar calendar) {
        requireNonNull(ownership, "ownership");
        return (account, day) -> ownership.leadsOf(account, calendar.endOf(day));
    }

    static <K extends Comparable<? super K>> Attribution<K> of(Grouping<AccountId, K> grouping) {
        requireNonNull(grouping, "grouping");
        return (account, day) -> grouping.keyOf(account).stream().collect(toImmutableSet());
    }
}
