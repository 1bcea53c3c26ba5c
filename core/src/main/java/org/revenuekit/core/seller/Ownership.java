package org.revenuekit.core.seller;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.AsOf;

/**
 * The owner table: which seller looks after which account, as what, dated.
 *
 * <p>Without such a table coverage is not measured: {@link #none()}. The seller of an opportunity is not taken for the
 * owner of its account.
 */
public final class Ownership {
    private static final Ownership NONE = new Ownership(Sellers.of(ImmutableList.of()), ImmutableListMultimap.of());

    private final Sellers sellers;
    private final ImmutableListMultimap<AccountId, AccountOwner> byAccount;

    private Ownership(Sellers sellers, ImmutableListMultimap<AccountId, AccountOwner> byAccount) {
        this.sellers = sellers;
        this.byAccount = byAccount;
    }

    /**
     * Returns the owner table.
     *
     * @param sellers what is known of our sellers
     * @param owners in any order; empty if there is no such table
     * @return the table
     */
    public static Ownership of(Sellers sellers, Iterable<AccountOwner> owners) {
        requireNonNull(sellers, "sellers");
        ImmutableListMultimap.Builder<AccountId, AccountOwner> byAccount = ImmutableListMultimap.builder();
        for (AccountOwner owner : requireNonNull(owners, "owners")) {
            byAccount.put(owner.account(), owner);
        }
        return new Ownership(sellers, byAccount.build());
    }

    /**
     * Returns that neither sellers nor owners are known.
     *
     * @return the empty table
     */
    public static Ownership none() {
        return NONE;
    }

    /**
     * Returns whether there is no table.
     *
     * @return true if no owner of any account was given
     */
    public boolean isEmpty() {
        return byAccount.isEmpty();
    }

    /**
     * Returns who owned an account, whatever the role.
     *
     * @param account the account
     * @param asOf when
     * @return the owners at that date, sorted by id; empty if none
     */
    public ImmutableSortedSet<SellerId> ownersOf(AccountId account, AsOf asOf) {
        return sellers(live(account, asOf));
    }

    /**
     * Returns who owned an account in a role.
     *
     * @param account the account
     * @param role as what
     * @param asOf when
     * @return the owners in that role at that date, sorted by id; empty if none
     */
    public ImmutableSortedSet<SellerId> ownersOf(AccountId account, OwnerRole role, AsOf asOf) {
        requireNonNull(role, "role");
        return sellers(live(account, asOf).filter(owner -> owner.role() == role));
    }

    /**
     * Returns who led an account (主担当).
     *
     * @param account the account
     * @param asOf when
     * @return the leads at that date, sorted by id; should be one, may be none or several
     */
    public ImmutableSortedSet<SellerId> leadsOf(AccountId account, AsOf asOf) {
        return ownersOf(account, OwnerRole.LEAD, asOf);
    }

    /**
     * Returns the rows of an account that held at a date.
     *
     * @param account the account
     * @param asOf when
     * @return the rows as given, sorted by role, then seller
     */
    public ImmutableList<AccountOwner> teamOf(AccountId account, AsOf asOf) {
        return live(account, asOf)
                .sorted(Comparator.comparing(AccountOwner::role).thenComparing(AccountOwner::seller))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<AccountOwner> live(AccountId account, AsOf asOf) {
        requireNonNull(asOf, "asOf");
        return byAccount.get(requireNonNull(account, "account")).stream()
                .filter(owner -> asOf.isLive(owner.validity()));
    }

    private static ImmutableSortedSet<SellerId> sellers(Stream<AccountOwner> owners) {
        return owners.map(AccountOwner::seller).collect(ImmutableSortedSet.toImmutableSortedSet(SellerId::compareTo));
    }

    /**
     * Returns all rows, whenever they held.
     *
     * @return the rows by account, the accounts in the order of their first row
     */
    public ImmutableList<AccountOwner> list() {
        return byAccount.values().asList();
    }

    /**
     * Returns of which accounts an owner was given.
     *
     * @return the accounts, in the order of their first row
     */
    public ImmutableSet<AccountId> accounts() {
        return byAccount.keySet();
    }

    /**
     * Returns what is known of our sellers.
     *
     * @return the sellers
     */
    public Sellers sellers() {
        return sellers;
    }
}
