package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.AsOf;

/** Whether customers have what success means to them: the answer of {@link SuccessReview}. */
public final class SuccessReport {
    private final SuccessCriteria definition;
    private final AsOf asOf;
    private final Rows<CustomerSuccess> rows;

    SuccessReport(SuccessCriteria definition, AsOf asOf, Rows<CustomerSuccess> rows) {
        this.definition = definition;
        this.asOf = asOf;
        this.rows = rows;
    }

    /**
     * Returns how a customer stands.
     *
     * @param account its account
     * @return its criteria; O(log customers)
     * @throws UnknownIdException if it is no customer
     */
    public CustomerSuccess of(AccountId account) {
        return rows.of(account);
    }

    /**
     * Returns all customers.
     *
     * @return by account
     */
    public ImmutableList<CustomerSuccess> list() {
        return rows.list();
    }

    /**
     * Returns how many criteria were reached.
     *
     * @return each criterion counted once for each customer to whom it applies
     */
    public CriterionCounts total() {
        return count(results());
    }

    /**
     * Returns for how many customers a criterion was reached.
     *
     * @param criterion which
     * @return the counts of the customers to whom it applies
     * @throws IllegalArgumentException if the definition has no such criterion
     */
    public CriterionCounts of(CriterionId criterion) {
        requireNonNull(criterion, "criterion");
        check(criterion);
        return count(results().filter(result -> result.criterion().id().equals(criterion)));
    }

    /** Checks that the definition has a criterion. */
    void check(CriterionId criterion) {
        checkArgument(
                definition.criteria().stream().anyMatch(each -> each.id().equals(criterion)),
                "criteria %s have no criterion %s",
                definition.ref(),
                criterion);
    }

    private Stream<CriterionResult> results() {
        return rows.stream().flatMap(customer -> customer.results().stream());
    }

    private static CriterionCounts count(Stream<CriterionResult> results) {
        return results.map(result -> CriterionCounts.of(result.state()))
                .reduce(CriterionCounts.NONE, CriterionCounts::plus);
    }

    /**
     * Returns how groups of customers stand.
     *
     * @param <K> the key of a group
     * @param grouping tells customers apart
     * @return the report of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, SuccessReport> by(Grouping<? super Customer, K> grouping) {
        return rows.by(grouping, this, some -> new SuccessReport(definition, asOf, some));
    }

    /**
     * Returns what was reached, missed or lost since an earlier answer.
     *
     * @param earlier the answer then, by the same definition or another version of it
     * @return the criteria that stand otherwise, who came and who is gone; O(customers x their criteria)
     * @throws org.revenuekit.core.definition.DefinitionClashException if both definitions have one reference but are
     *     not equal
     */
    public SuccessChange changeSince(SuccessReport earlier) {
        requireNonNull(earlier, "earlier");
        Definitions.checkSame(SuccessCriteria::ref, earlier.definition, definition);
        return new SuccessChange(earlier, this);
    }

    /**
     * Returns how many criteria a customer reached.
     *
     * @param account its account
     * @return the number, which is the sum of 1 for each reached, in time or late, and 0 for each that is not
     * @throws UnknownIdException if it is no customer
     */
    public Explanation explain(AccountId account) {
        return Explanation.sum(
                "criteria reached by account " + account + " as of " + asOf + " (" + definition.ref() + ")",
                of(account).results().stream().map(SuccessReport::explain).collect(toImmutableList()));
    }

    private static Explanation explain(CriterionResult result) {
        SuccessCriterion criterion = result.criterion();
        String measured = result.latest()
                .map(value -> ", last measured " + value.toPlainString())
                .orElse("");
        return Explanation.leaf(
                criterion.id() + " " + result.state() + ", target "
                        + criterion.target().toPlainString() + " of " + criterion.indicator() + " by "
                        + criterion.dueOn() + measured,
                result.reachedOn().isPresent() ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    /**
     * Returns what became of the observations.
     *
     * @return how many are used, and how many in findings
     */
    public FactTally tally() {
        return rows.tally();
    }

    /**
     * Returns what is wrong with the observations.
     *
     * @return the findings, by account, then those of accounts that are no customers
     */
    public Findings findings() {
        return rows.findings();
    }

    /**
     * Returns what success means.
     *
     * @return the definition
     */
    public SuccessCriteria definition() {
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
