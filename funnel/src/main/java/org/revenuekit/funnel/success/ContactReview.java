package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.time.AsOf;

/** The question to whom somebody should turn after the sale: immutable, used again and again. */
public final class ContactReview {
    private final ContactCadence definition;

    private ContactReview(ContactCadence definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition when somebody is to turn to a customer
     * @return the question
     */
    public static ContactReview of(ContactCadence definition) {
        return new ContactReview(requireNonNull(definition, "definition"));
    }

    /**
     * Compares activities with the cadence. A contact does for all that were due until then, and for those due a few
     * days later that the cadence allows for. Activities of other kinds are not looked at.
     *
     * @param customers who
     * @param activities what our people did, in any order
     * @param asOf the point in time; what was done later does not count
     * @return who is overdue; O(n log n)
     */
    public ContactReport review(Customers customers, Iterable<Activity> activities, AsOf asOf) {
        requireNonNull(customers, "customers");
        requireNonNull(activities, "activities");
        LocalDate today = requireNonNull(asOf, "asOf").seenUntil();
        FactSort<Activity> sort = new FactSort<>(
                customers,
                Activity::account,
                activity -> !activity.date().isAfter(today),
                (customer, activity) -> customer.isInContract(activity.date()));
        ImmutableList<Activity> contacts = Streams.stream(activities)
                .filter(activity -> definition.kinds().contains(activity.kind()))
                .collect(toImmutableList());
        return new ContactReport(
                definition,
                asOf,
                sort.sort(contacts).rows(given -> given.row(contact(given.customer(), touches(given), today))));
    }

    private static ImmutableList<LocalDate> touches(CustomerFacts<Activity> given) {
        return given.used().stream().map(Activity::date).sorted().collect(toImmutableList());
    }

    private CustomerContact contact(Customer customer, ImmutableList<LocalDate> touches, LocalDate today) {
        LocalDate done = touches.isEmpty()
                ? customer.contractStart().minusDays(1)
                : touches.get(touches.size() - 1).plusDays(definition.daysAhead());
        Optional<LocalDate> dueOn =
                new DueDays(definition, customer.contractStart()).after(done).filter(day -> !customer.isOver(day));
        ContactState state = state(customer, dueOn, today);
        long overdue = state == ContactState.OVERDUE ? Days.between(dueOn.orElseThrow(), today) : 0;
        return new CustomerContact(customer, state, dueOn, overdue, touches);
    }

    private static ContactState state(Customer customer, Optional<LocalDate> dueOn, LocalDate today) {
        if (!customer.isInContract(today)) {
            return ContactState.OUTSIDE;
        }
        if (dueOn.filter(today::isAfter).isPresent()) {
            return ContactState.OVERDUE;
        }
        return dueOn.filter(today::equals).isPresent() ? ContactState.DUE : ContactState.UP_TO_DATE;
    }
}
