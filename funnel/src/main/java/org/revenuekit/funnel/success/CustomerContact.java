package org.revenuekit.funnel.success;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.time.Span;

/**
 * When somebody turned to a customer, and when next to.
 *
 * @param customer who
 * @param state whether a contact is due
 * @param dueOn since or from when: the first contact due that nobody made yet; empty if none is due any more
 * @param daysOverdue how many days ago that was; 0 unless it is overdue
 * @param touches the days of all contacts so far during the contract, ascending; a day with several is there as often
 */
public record CustomerContact(
        Customer customer,
        ContactState state,
        Optional<LocalDate> dueOn,
        long daysOverdue,
        ImmutableList<LocalDate> touches) {
    /** The most overdue first, ties by account. */
    static final Comparator<CustomerContact> MOST_OVERDUE_FIRST = Comparator.comparingLong(CustomerContact::daysOverdue)
            .reversed()
            .thenComparing(contact -> contact.customer().account());

    /**
     * Checks that nothing is null.
     *
     * @param customer who
     * @param state whether a contact is due
     * @param dueOn since or from when
     * @param daysOverdue how many days ago that was
     * @param touches the days of all contacts so far during the contract
     */
    public CustomerContact {
        requireNonNull(customer, "customer");
        requireNonNull(state, "state");
        requireNonNull(dueOn, "dueOn");
        requireNonNull(touches, "touches");
    }

    /**
     * Returns the last contact.
     *
     * @return its day; empty if there was none
     */
    public Optional<LocalDate> lastTouch() {
        return touches.isEmpty() ? Optional.empty() : Optional.of(touches.get(touches.size() - 1));
    }

    /**
     * Counts contacts (タッチポイント数).
     *
     * @param period on which days
     * @return how many; O(contacts)
     */
    public long touches(Span period) {
        requireNonNull(period, "period");
        return touches.stream().filter(period::contains).count();
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(customer, state.name(), dueOn, daysOverdue, touches);
    }
}
