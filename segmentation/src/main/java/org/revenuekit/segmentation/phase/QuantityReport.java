package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/** How much was done with customers during a window. */
public final class QuantityReport {
    private final QuantityPolicy definition;
    private final Span window;
    private final AsOf asOf;
    private final ImmutableList<QuantityItem> items;
    private final Findings findings;

    QuantityReport(
            QuantityPolicy definition, Span window, AsOf asOf, ImmutableList<QuantityItem> items, Findings findings) {
        this.definition = definition;
        this.window = window;
        this.asOf = asOf;
        this.items = items;
        this.findings = findings;
    }

    /**
     * Returns all work together.
     *
     * @return the counts
     */
    public QuantityCount total() {
        return count(items);
    }

    /**
     * Returns the work of each seller.
     *
     * @return the counts by who did an activity or reported a record, whoever leads the account; those of nobody known
     *     apart, so that the parts sum to the total
     */
    public KpiGroups<SellerId, QuantityCount> bySeller() {
        return KpiGroups.of(items, item -> item.seller().stream().collect(toImmutableSet()), this::count);
    }

    /**
     * Returns the work at the accounts of each group.
     *
     * @param grouping to which group an account belongs
     * @param <K> the key of a group
     * @return the counts of groups with work; they sum to the total
     */
    public <K extends Comparable<? super K>> KpiGroups<K, QuantityCount> by(Grouping<AccountId, K> grouping) {
        requireNonNull(grouping, "grouping");
        return KpiGroups.of(
                items, item -> grouping.keyOf(item.account()).stream().collect(toImmutableSet()), this::count);
    }

    private QuantityCount count(ImmutableList<QuantityItem> some) {
        return QuantityReading.count(definition, some);
    }

    /**
     * Returns what is of accounts that were not given.
     *
     * @return a finding for each such account
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns what counts as what.
     *
     * @return the policy
     */
    public QuantityPolicy definition() {
        return definition;
    }

    /**
     * Returns which days were counted.
     *
     * @return the window
     */
    public Span window() {
        return window;
    }

    /**
     * Returns when.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }
}
