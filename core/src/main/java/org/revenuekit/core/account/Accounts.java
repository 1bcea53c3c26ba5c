package org.revenuekit.core.account;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.IdIndex;
import org.revenuekit.core.internal.Register;

/** The accounts that an analysis speaks about: built once, immutable, in the order given. */
public final class Accounts {
    private final Register<AccountId, Account> register;

    private Accounts(Register<AccountId, Account> register) {
        this.register = register;
    }

    /**
     * Takes them in order. Of several with one id the first stands; the others are reported.
     *
     * @param given the accounts
     * @return the accounts, each id once
     */
    public static Accounts of(Iterable<Account> given) {
        return new Accounts(new Register<>(given, Account::id, Subject::of, CoreFinding.DUPLICATE_ACCOUNT));
    }

    /**
     * Returns them all.
     *
     * @return one for each id, in the order given
     */
    public ImmutableList<Account> list() {
        return register.items();
    }

    /**
     * Returns how many there are.
     *
     * @return 0 or more
     */
    public int size() {
        return list().size();
    }

    /**
     * Looks one up.
     *
     * @param id its id
     * @return the account, or empty if it was never given
     */
    public Optional<Account> find(AccountId id) {
        return register.find(id);
    }

    /**
     * Returns one that must be there.
     *
     * @param id its id
     * @return the account
     * @throws UnknownIdException if the id was never given
     */
    public Account get(AccountId id) {
        return register.get(id);
    }

    /**
     * Returns what is wrong with those given.
     *
     * @return a finding for each id given more than once
     */
    public Findings findings() {
        return register.findings();
    }

    /**
     * Returns the dense numbering of the ids, for the engines of this library only: its type is not exported.
     *
     * @return positions in {@link #list()}
     */
    public IdIndex<AccountId> index() {
        return register.index();
    }
}
