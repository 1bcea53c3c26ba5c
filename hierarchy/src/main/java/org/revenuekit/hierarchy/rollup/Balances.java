package org.revenuekit.hierarchy.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.internal.Register;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.hierarchy.HierarchyFinding;

/** Balances of one kind, one for each account and day, with the tax basis (税抜 / 税込) on which all are stated. */
public final class Balances {
    private final Register<Key, Balance> register;
    private final TaxBasis taxBasis;

    private Balances(Register<Key, Balance> register, TaxBasis taxBasis) {
        this.register = register;
        this.taxBasis = taxBasis;
    }

    /**
     * Takes them in order. Of several for one account and day the first stands; the others are reported, not added.
     *
     * @param taxBasis the basis of all amounts
     * @param given the balances, in any order of their dates
     * @return the balances, each account and day once
     */
    public static Balances of(TaxBasis taxBasis, Iterable<Balance> given) {
        requireNonNull(taxBasis, "taxBasis");
        return new Balances(
                new Register<>(
                        given,
                        balance -> new Key(balance.account(), balance.date()),
                        key -> subject(key.account(), key.date()),
                        HierarchyFinding.DUPLICATE_BALANCE),
                taxBasis);
    }

    static Subject subject(AccountId account, LocalDate date) {
        return new Subject("balance", account.value() + " " + date);
    }

    /**
     * Returns them all.
     *
     * @return one for each account and day, in the order given
     */
    public ImmutableList<Balance> list() {
        return register.items();
    }

    /**
     * Returns the basis of all amounts.
     *
     * @return the tax basis
     */
    public TaxBasis taxBasis() {
        return taxBasis;
    }

    /**
     * Returns what is wrong with those given.
     *
     * @return a finding for each account and day given more than once
     */
    public Findings findings() {
        return register.findings();
    }

    private record Key(AccountId account, LocalDate date) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byAccount = account.compareTo(other.account);
            return byAccount != 0 ? byAccount : date.compareTo(other.date);
        }
    }
}
