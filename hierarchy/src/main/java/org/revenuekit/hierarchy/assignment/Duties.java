package org.revenuekit.hierarchy.assignment;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Table;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Hierarchy;

/** How many accounts each seller leads, and how many he owns in each family; linear in the rows of the table. */
final class Duties {
    private final Ownership ownership;
    private final AsOf asOf;
    private final Multiset<SellerId> led = HashMultiset.create();
    private final Table<AccountId, SellerId, Long> ownedByTop = HashBasedTable.create();

    Duties(Hierarchy hierarchy, Ownership ownership, AsOf asOf) {
        this.ownership = ownership;
        this.asOf = asOf;
        for (AccountId account : ownership.accounts()) {
            led.addAll(ownership.leadsOf(account, asOf)); // of accounts that were not given, too: they are work as well
            if (hierarchy.accountOf(account).isPresent()) {
                AccountId top = hierarchy.ultimateOf(account).id();
                ownership.ownersOf(account, asOf).forEach(owner -> ownedByTop.put(top, owner, owned(top, owner) + 1));
            }
        }
    }

    long led(SellerId seller) {
        return led.count(seller);
    }

    /** How many accounts of a family somebody owns, in any role. */
    long owned(AccountId top, SellerId seller) {
        Long owned = ownedByTop.get(top, seller);
        return owned == null ? 0 : owned;
    }

    boolean owns(SellerId seller, AccountId account) {
        return ownership.ownersOf(account, asOf).contains(seller);
    }
}
