package org.revenuekit.core.internal;

import java.util.Comparator;
import org.revenuekit.core.account.AccountId;

/**
 * By what something of an account, such as a request, is the same in two answers. Comparable, and not generic, so that
 * a hash map keyed by it stays fast whatever the ids: only then does it order keys of one hash.
 *
 * @param account whose
 * @param id which of its, as text
 */
public record AccountItem(AccountId account, String id) implements Comparable<AccountItem> {
    private static final Comparator<AccountItem> ORDER =
            Comparator.comparing(AccountItem::account).thenComparing(AccountItem::id);

    @Override
    public int compareTo(AccountItem other) {
        return ORDER.compare(this, other);
    }
}
