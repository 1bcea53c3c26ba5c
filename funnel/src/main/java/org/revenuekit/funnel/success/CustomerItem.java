package org.revenuekit.funnel.success;

import java.util.Comparator;
import org.revenuekit.core.account.AccountId;

/**
 * By what something of a customer, such as a request, is the same in two answers. Comparable, and not generic, so that
 * a hash map keyed by it stays fast whatever the ids: only then does it order keys of one hash.
 *
 * @param account whose
 * @param id which of its, as text
 */
record CustomerItem(AccountId account, String id) implements Comparable<CustomerItem> {
    private static final Comparator<CustomerItem> ORDER =
            Comparator.comparing(CustomerItem::account).thenComparing(CustomerItem::id);

    @Override
    public int compareTo(CustomerItem other) {
        return ORDER.compare(this, other);
    }
}
