package org.revenuekit.funnel.success;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.SideBySide;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Transitions;

/**
 * To whom somebody turned, and to whom nobody did, between two answers. Each customer of either is of both, or came, or
 * is gone.
 */
public final class ContactChange {
    private final ContactReport earlier;
    private final ContactReport later;
    private final SideBySide<AccountId, CustomerContact> customers;
    private final SideBySide<AccountId, CustomerContact> overdue;

    ContactChange(ContactReport earlier, ContactReport later) {
        this.earlier = earlier;
        this.later = later;
        this.customers = sides(earlier.list(), later.list());
        this.overdue = sides(earlier.overdue(), later.overdue());
    }

    private static SideBySide<AccountId, CustomerContact> sides(
            ImmutableList<CustomerContact> before, ImmutableList<CustomerContact> now) {
        return SideBySide.of(contact -> contact.customer().account(), before, now);
    }

    /**
     * Returns the earlier answer.
     *
     * @return as it was
     */
    public ContactReport earlier() {
        return earlier;
    }

    /**
     * Returns the later answer.
     *
     * @return as it is
     */
    public ContactReport later() {
        return later;
    }

    /**
     * Returns how many customers went from which state to which.
     *
     * @return the counts of the customers of both answers
     */
    public Transitions<ContactState> transitions() {
        return customers.transitions(CustomerContact::state);
    }

    /**
     * Returns who went from one state to another.
     *
     * @param from the state before
     * @param to the state now, perhaps the same
     * @return the customers of both answers that did, as they are now, by account
     */
    public ImmutableList<CustomerContact> by(ContactState from, ContactState to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        return customers.by(CustomerContact::state, from, to);
    }

    /**
     * Returns who became overdue since (新たな接触漏れ).
     *
     * @return the customers that are overdue now and were not then, who came included, the most overdue first, ties by
     *     account
     */
    public ImmutableList<CustomerContact> becameOverdue() {
        return overdue.came();
    }

    /**
     * Returns who is still overdue: perhaps again, if somebody turned to it in between.
     *
     * @return the customers that are overdue now and were then, the most overdue now first, ties by account
     */
    public ImmutableList<CustomerContact> stillOverdue() {
        return overdue.stayed();
    }

    /**
     * Returns who is no longer overdue: somebody turned to it, its contract is over, or it is gone.
     *
     * @return the customers that were overdue then and are not now, as they were then, the most overdue then first,
     *     ties by account
     */
    public ImmutableList<CustomerContact> noLongerOverdue() {
        return overdue.gone();
    }

    /**
     * Returns by how much the share of customers overdue is higher.
     *
     * @return later - earlier, exact; undefined if either is
     */
    public Ratio shareOverdue() {
        return later.shareOverdue().difference(earlier.shareOverdue());
    }

    /**
     * Returns who is new.
     *
     * @return the customers that only the later answer has, by account
     */
    public ImmutableList<CustomerContact> came() {
        return customers.came();
    }

    /**
     * Returns who is no customer any more.
     *
     * @return the customers that only the earlier answer has, as they were then, by account
     */
    public ImmutableList<CustomerContact> gone() {
        return customers.gone();
    }
}
