package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.statistics.CumulativeIncidence;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.time.AsOf;

/** How the onboarding (オンボーディング) of customers stands: the answer of {@link OnboardingReview}. */
public final class OnboardingReport {
    private final OnboardingPlan definition;
    private final AsOf asOf;
    private final Rows<CustomerOnboarding> rows;

    OnboardingReport(OnboardingPlan definition, AsOf asOf, Rows<CustomerOnboarding> rows) {
        this.definition = definition;
        this.asOf = asOf;
        this.rows = rows;
    }

    /**
     * Returns how a customer stands.
     *
     * @param account its account
     * @return each milestone, and all together; O(log customers)
     * @throws UnknownIdException if it is no customer
     */
    public CustomerOnboarding of(AccountId account) {
        return rows.of(account);
    }

    /**
     * Returns all customers.
     *
     * @return by account
     */
    public ImmutableList<CustomerOnboarding> list() {
        return rows.list();
    }

    /**
     * Returns how many customers completed their onboarding (オンボーディング完了率): reached all milestones.
     *
     * @return the counts of customers
     */
    public MilestoneCounts whole() {
        return count(rows.stream().map(CustomerOnboarding::whole));
    }

    /**
     * Returns how many customers reached a milestone.
     *
     * @param milestone which
     * @return the counts of customers
     * @throws IllegalArgumentException if the plan has no such milestone
     */
    public MilestoneCounts of(MilestoneId milestone) {
        requireNonNull(milestone, "milestone");
        check(milestone);
        return count(rows.stream().map(each -> each.of(milestone)));
    }

    /** Checks that the plan has a milestone. */
    void check(MilestoneId milestone) {
        checkArgument(
                definition.milestones().stream().anyMatch(each -> each.id().equals(milestone)),
                "plan %s has no milestone %s",
                definition.ref(),
                milestone);
    }

    /**
     * Returns how many customers reached each milestone.
     *
     * @return by milestone, in the order of the plan
     */
    public ImmutableMap<MilestoneId, MilestoneCounts> byMilestone() {
        ImmutableMap.Builder<MilestoneId, MilestoneCounts> counts = ImmutableMap.builder();
        definition.milestones().forEach(milestone -> counts.put(milestone.id(), of(milestone.id())));
        return counts.buildOrThrow();
    }

    private static MilestoneCounts count(Stream<MilestoneStatus> statuses) {
        return statuses.map(status -> MilestoneCounts.of(status.state()))
                .reduce(MilestoneCounts.NONE, MilestoneCounts::plus);
    }

    /**
     * Returns how long customers took from the start of the contract to the value milestone (価値実現までの期間), of those who
     * reached it. It reads low while many have not; {@link #valueIncidence()} does not.
     *
     * @return whole days, as durations
     */
    public DurationSummary timeToValue() {
        DurationSummary.Builder taken = DurationSummary.builder();
        valueDays().forEach(days -> taken.addMicros(Days.micros(days)));
        return taken.build();
    }

    private LongStream valueDays() {
        return rows.stream()
                .flatMapToLong(each -> valueOn(each).stream()
                        .mapToLong(day -> Days.between(each.customer().contractStart(), day)));
    }

    private Optional<LocalDate> valueOn(CustomerOnboarding onboarding) {
        return onboarding.of(definition.valueMilestone()).reachedOn();
    }

    /**
     * Returns by when how many customers reach the value milestone, where some still may, and some never can as their
     * contract ended before (the competing event).
     *
     * @return the estimate, in days from the start of the contract; empty if no contract has started
     */
    public Optional<CumulativeIncidence> valueIncidence() {
        return CumulativeIncidence.of(
                valueDays().toArray(),
                withoutValue(true).toArray(),
                withoutValue(false).toArray());
    }

    /** How long customers are known to have been without value: until the contract was over, or until today. */
    private LongStream withoutValue(boolean isOver) {
        LocalDate today = asOf.seenUntil();
        return rows.stream()
                .filter(each -> valueOn(each).isEmpty())
                .map(CustomerOnboarding::customer)
                .filter(customer -> !today.isBefore(customer.contractStart()) && customer.isOver(today) == isOver)
                .mapToLong(customer -> Days.between(customer.contractStart(), isOver ? customer.end() : today));
    }

    /**
     * Returns the onboarding of groups of customers.
     *
     * @param <K> the key of a group
     * @param grouping tells customers apart
     * @return the report of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, OnboardingReport> by(Grouping<? super Customer, K> grouping) {
        return rows.by(grouping, this, some -> new OnboardingReport(definition, asOf, some));
    }

    /**
     * Returns who moved on since an earlier answer.
     *
     * @param earlier the answer then, by the same definition or another version of it
     * @return who completed, reached or missed what, who came and who is gone; O(customers)
     * @throws org.revenuekit.core.definition.DefinitionClashException if both definitions have one reference but are
     *     not equal
     */
    public OnboardingChange changeSince(OnboardingReport earlier) {
        requireNonNull(earlier, "earlier");
        Definitions.checkSame(OnboardingPlan::ref, earlier.definition, definition);
        return new OnboardingChange(earlier, this);
    }

    /**
     * Returns how many milestones a customer reached.
     *
     * @param account its account
     * @return the number, which is the sum of 1 for each reached and 0 for each that is not, in the order of the plan
     * @throws UnknownIdException if it is no customer
     */
    public Explanation explain(AccountId account) {
        return Explanation.sum(
                "milestones reached by account " + account + " as of " + asOf + " (" + definition.ref() + ")",
                of(account).milestones().entrySet().stream()
                        .map(entry -> explain(entry.getKey(), entry.getValue()))
                        .collect(toImmutableList()));
    }

    private static Explanation explain(MilestoneId milestone, MilestoneStatus status) {
        String reached = status.reachedOn().map(day -> ", reached " + day).orElse("");
        return Explanation.leaf(
                milestone + " " + status.state() + ", due " + status.dueOn() + reached,
                status.reachedOn().isPresent() ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    /**
     * Returns what became of the facts.
     *
     * @return how many are used, and how many in findings
     */
    public FactTally tally() {
        return rows.tally();
    }

    /**
     * Returns what is wrong with the facts.
     *
     * @return the findings, by account, then those of accounts that are no customers
     */
    public Findings findings() {
        return rows.findings();
    }

    /**
     * Returns what is reached by when.
     *
     * @return the definition
     */
    public OnboardingPlan definition() {
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
