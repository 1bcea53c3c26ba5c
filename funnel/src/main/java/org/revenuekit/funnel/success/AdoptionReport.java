package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.time.AsOf;

/** How much of what they have customers use: the answer of {@link AdoptionReview}. */
public final class AdoptionReport {
    private final AdoptionPolicy definition;
    private final AsOf asOf;
    private final Rows<CustomerAdoption> rows;

    AdoptionReport(AdoptionPolicy definition, AsOf asOf, Rows<CustomerAdoption> rows) {
        this.definition = definition;
        this.asOf = asOf;
        this.rows = rows;
    }

    /**
     * Returns the adoption of a customer.
     *
     * @param account its account
     * @return its last reading, and signs; O(log customers)
     * @throws UnknownIdException if it is no customer
     */
    public CustomerAdoption of(AccountId account) {
        return rows.of(account);
    }

    /**
     * Returns all customers.
     *
     * @return by account
     */
    public ImmutableList<CustomerAdoption> list() {
        return rows.list();
    }

    /**
     * Returns the adoption rate of all customers together (採用率): not the mean of theirs.
     *
     * @return all used / all available, by the last reading of each that has a contract on the day asked about;
     *     Undefined if nothing is available
     */
    public Ratio rate() {
        return rows.stream().filter(this::isLive).map(CustomerAdoption::rate).reduce(Ratio.of(0, 0), Ratio::plus);
    }

    /** Whether a customer has a contract on the day asked about. */
    boolean isLive(CustomerAdoption adoption) {
        return adoption.customer().isInContract(asOf.seenUntil());
    }

    /**
     * Returns whose usage falls by as much as is a sign (利用低下の兆候).
     *
     * @return the customers that have a contract, by account
     */
    public ImmutableList<CustomerAdoption> declining() {
        return rows.stream()
                .filter(this::isLive)
                .filter(CustomerAdoption::declining)
                .collect(toImmutableList());
    }

    /**
     * Returns who uses nearly all it has.
     *
     * @return the customers that have a contract, by account
     */
    public ImmutableList<CustomerAdoption> nearlyFull() {
        return rows.stream()
                .filter(this::isLive)
                .filter(CustomerAdoption::nearlyFull)
                .collect(toImmutableList());
    }

    /**
     * Returns the adoption of groups of customers.
     *
     * @param <K> the key of a group
     * @param grouping tells customers apart
     * @return the report of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, AdoptionReport> by(Grouping<? super Customer, K> grouping) {
        return rows.by(grouping, this, some -> new AdoptionReport(definition, asOf, some));
    }

    /**
     * Returns who uses more or less than in an earlier answer.
     *
     * @param earlier the answer then, by the same definition or another version of it
     * @return whose adoption fell or rose and by how much, who came and who is gone; O(n log n)
     * @throws IllegalArgumentException if the earlier answer is of another kind of usage
     * @throws org.revenuekit.core.definition.DefinitionClashException if both definitions have one reference but are
     *     not equal
     */
    public AdoptionChange changeSince(AdoptionReport earlier) {
        requireNonNull(earlier, "earlier");
        Definitions.checkSame(AdoptionPolicy::ref, earlier.definition, definition);
        checkArgument(
                earlier.definition.kind() == definition.kind(),
                "earlier must be of %s, was of %s",
                definition.kind(),
                earlier.definition.kind());
        return new AdoptionChange(earlier, this);
    }

    /**
     * Returns of what the adoption rate of a customer is made.
     *
     * @param account its account
     * @return what it used over what was available, with the day of the reading
     * @throws UnknownIdException if it is no customer
     */
    public Explanation explain(AccountId account) {
        Ratio rate = of(account).rate();
        String read = of(account).latest().map(reading -> " on " + reading.on()).orElse(", no reading");
        return Explanation.quotient(
                "adoption rate " + definition.kind() + " of account " + account + " as of " + asOf + " ("
                        + definition.ref() + ")",
                Explanation.leaf("used" + read, rate.numerator()),
                Explanation.leaf("available" + read, rate.denominator()));
    }

    /**
     * Returns the answer as observations, for an index to take: the adoption rate of each customer in percent, rounded
     * half up to 6 decimals. Where there is none, nothing is observed.
     *
     * @return as {@link UsageKind#indicator()}, observed and recorded when the last reading was; by account
     */
    public Observations observations() {
        return Observations.of(rows.stream()
                .flatMap(adoption -> adoption.latest().stream())
                .flatMap(reading -> Percent.of(reading.rate()).stream().map(percent -> {
                    Observation.Builder observation = Observation.builder();
                    observation
                            .account(reading.account())
                            .indicator(definition.kind().indicator())
                            .value(percent)
                            .observedOn(reading.on())
                            .recordedOn(reading.recordedOn())
                            .channel(ObservationChannel.BEHAVIOUR);
                    return observation.build();
                }))
                .collect(toImmutableList()));
    }

    /**
     * Returns what became of the readings.
     *
     * @return how many are used, and how many in findings
     */
    public FactTally tally() {
        return rows.tally();
    }

    /**
     * Returns what is wrong with the readings.
     *
     * @return the findings, by account, then those of accounts that are no customers
     */
    public Findings findings() {
        return rows.findings();
    }

    /**
     * Returns how adoption is measured.
     *
     * @return the definition
     */
    public AdoptionPolicy definition() {
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
