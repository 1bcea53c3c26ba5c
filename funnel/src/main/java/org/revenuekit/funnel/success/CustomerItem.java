package org.revenuekit.funnel.success;

import java.util.Comparator;
import org.revenuekit.core.account.AccountId;

/**
 * By what something of a customer, such as a request, is the same in two answers. Comparable so that a map keyed by it
 * stays fast whatever the ids.
 *
 * @param account whose
 * @param id which of its
 * @param <I> the type of id
 */
record CustomerItem<I extends Comparable<? super I>>(AccountId account, I id) implements Comparable<CustomerItem<I>> {
    @Override
    public int compareTo(CustomerItem<I> other) {
        return Comparator.comparing(CustomerItem<I>::account)
                .thenComparing(CustomerItem::id)
                .compare(this, other);
    }
}
