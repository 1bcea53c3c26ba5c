package org.revenuekit.funnel.success;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Register;

/** Customers by account: built once, immutable. */
public final class Customers {
    private final Register<AccountId, Customer> register;
    private final ImmutableList<Customer> list;

    private Customers(Register<AccountId, Customer> register) {
        this.register = register;
        this.list = ImmutableList.sortedCopyOf(comparing(Customer::account), register.items());
    }

    /**
     * Takes them.
     *
     * @param given in any order; of several of one account the first stands, with a finding
     * @return the customers; O(n log n)
     */
    public static Customers of(Iterable<Customer> given) {
        return new Customers(new Register<>(given, Customer::account, Subject::of, SuccessFinding.DUPLICATE_CUSTOMER));
    }

    /**
     * Returns them all.
     *
     * @return one for each account, by account
     */
    public ImmutableList<Customer> list() {
        return list;
    }

    /**
     * Returns a customer.
     *
     * @param account its account
     * @return the customer
     * @throws UnknownIdException if it was never given
     */
    public Customer get(AccountId account) {
        return register.get(account);
    }

    /**
     * Returns the accounts given more than once.
     *
     * @return a finding for each
     */
    public Findings findings() {
        return register.findings();
    }

    /** Returns how many there are. */
    @Override
    public String toString() {
        return list.size() + " customers";
    }
}
