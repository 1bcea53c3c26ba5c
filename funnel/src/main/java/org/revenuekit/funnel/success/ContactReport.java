package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/** To whom somebody should turn after the sale: the answer of {@link ContactReview}. */
public final class ContactReport {
    /** As what {@link #observations()} are observed: days overdue, 0 or more. */
    public static final IndicatorId DAYS_OVERDUE = IndicatorId.of("contact-days-overdue");

    private final ContactCadence definition;
    private final AsOf asOf;
    private final Rows<CustomerContact> rows;

    ContactReport(ContactCadence definition, AsOf asOf, Rows<CustomerContact> rows) {
        this.definition = definition;
        this.asOf = asOf;
        this.rows = rows;
    }

    /**
     * Returns how it stands with a customer.
     *
     * @param account its account
     * @return whether a contact is due; O(log customers)
     * @throws UnknownIdException if it is no customer
     */
    public CustomerContact of(AccountId account) {
        return rows.of(account);
    }

    /**
     * Returns all customers.
     *
     * @return by account
     */
    public ImmutableList<CustomerContact> list() {
        return rows.list();
    }

    /**
     * Returns to whom somebody should have turned (接触漏れ).
     *
     * @return the most overdue first, ties by account
     */
    public ImmutableList<CustomerContact> overdue() {
        return rows.stream()
                .filter(contact -> contact.state() == ContactState.OVERDUE)
                .sorted(CustomerContact.MOST_OVERDUE_FIRST)
                .collect(toImmutableList());
    }

    /**
     * Counts customers in a state.
     *
     * @param state the state
     * @return 0 or more
     */
    public long count(ContactState state) {
        requireNonNull(state, "state");
        return rows.stream().filter(contact -> contact.state() == state).count();
    }

    /**
     * Returns how many customers are overdue.
     *
     * @return overdue / customers with a contract on the day asked about
     */
    public Ratio shareOverdue() {
        return Ratio.of(count(ContactState.OVERDUE), rows.list().size() - count(ContactState.OUTSIDE));
    }

    /**
     * Counts contacts with each customer (顧客別タッチポイント数).
     *
     * @param period on which days; those after the day asked about have none
     * @return how many, by account, of every customer
     */
    public ImmutableSortedMap<AccountId, Long> touches(Span period) {
        requireNonNull(period, "period");
        return rows.stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        AccountId::compareTo,
                        contact -> contact.customer().account(),
                        contact -> contact.touches(period)));
    }

    /**
     * Counts contacts with all customers.
     *
     * @param period on which days
     * @return how many
     */
    public long totalTouches(Span period) {
        requireNonNull(period, "period");
        return rows.stream().mapToLong(contact -> contact.touches(period)).sum();
    }

    /**
     * Returns how it stands with groups of customers.
     *
     * @param <K> the key of a group
     * @param grouping tells customers apart
     * @return the report of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, ContactReport> by(Grouping<? super Customer, K> grouping) {
        return rows.by(grouping, this, some -> new ContactReport(definition, asOf, some));
    }

    /**
     * Returns to whom somebody turned, and to whom nobody did, since an earlier answer.
     *
     * @param earlier the answer then, by the same definition or another version of it
     * @return who became overdue, who is no longer, who came and who is gone; O(customers)
     * @throws org.revenuekit.core.definition.DefinitionClashException if both definitions have one reference but are
     *     not equal
     */
    public ContactChange changeSince(ContactReport earlier) {
        requireNonNull(earlier, "earlier");
        Definitions.checkSame(ContactCadence::ref, earlier.definition, definition);
        return new ContactChange(earlier, this);
    }

    /**
     * Returns how long a contact with a customer is overdue.
     *
     * @param account its account
     * @return the days, with the day due and the last contact
     * @throws UnknownIdException if it is no customer
     */
    public Explanation explain(AccountId account) {
        CustomerContact contact = of(account);
        String due = contact.dueOn().map(day -> ", due " + day).orElse(", none due");
        String last = contact.lastTouch().map(day -> ", last contact " + day).orElse(", no contact yet");
        return Explanation.leaf(
                "days overdue of account " + account + " as of " + asOf + ", " + contact.state() + due + last + " ("
                        + definition.ref() + ")",
                BigDecimal.valueOf(contact.daysOverdue()));
    }

    /**
     * Returns the answer as observations, for an index to take: by how many days contacts are overdue, of every
     * customer with a contract. The channel is that of what our own people report.
     *
     * @return as {@link #DAYS_OVERDUE}, observed on the last day seen; by account
     */
    public Observations observations() {
        return Observations.of(rows.stream()
                .filter(contact -> contact.state() != ContactState.OUTSIDE)
                .map(contact -> Observation.of(
                        contact.customer().account(),
                        DAYS_OVERDUE,
                        ObservedValue.of(contact.daysOverdue()),
                        asOf.seenUntil(),
                        ObservationChannel.HEARING))
                .collect(toImmutableList()));
    }

    /**
     * Returns what became of the activities.
     *
     * @return how many are used, and how many in findings
     */
    public FactTally tally() {
        return rows.tally();
    }

    /**
     * Returns what is wrong with the activities.
     *
     * @return the findings, by account, then those of accounts that are no customers
     */
    public Findings findings() {
        return rows.findings();
    }

    /**
     * Returns when somebody is to turn to a customer.
     *
     * @return the definition
     */
    public ContactCadence definition() {
        return definition;
    }

    /**
     * Returns as of when.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }
}
