package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Spans;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.revenue.RecurringRevenue;

/**
 * The question which part of revenue comes from existing customers (既存顧客売上比率), of which is said that it is 61 % in most
 * firms: immutable, used again and again.
 */
public final class ExistingShareAnalysis {
    private static final Grouping<AccountId, AccountId> ACCOUNT = Grouping.of("account", Optional::of);

    private final ExistingPolicy definition;

    private ExistingShareAnalysis(ExistingPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition who is an existing customer
     * @return the question
     */
    public static ExistingShareAnalysis of(ExistingPolicy definition) {
        return new ExistingShareAnalysis(requireNonNull(definition, "definition"));
    }

    /**
     * Measures recurring revenue, of whatever it is told by: customers, families. A month makes what there is on its
     * last day, also one that is not over, by what is agreed.
     *
     * @param <K> by what revenue is told
     * @param revenue recurring revenue, in the currency of the policy; the answer is as of when it is
     * @param first the first month
     * @param last the last month, not before the first
     * @return the shares; O(keys x months x log steps)
     * @throws IllegalArgumentException if the months are out of order, more than 1,200, or the currency is another
     */
    public <K extends Comparable<? super K>> ExistingShare<K> measure(
            RecurringRevenue<K> revenue, YearMonth first, YearMonth last) {
        requireNonNull(revenue, "revenue");
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        checkArgument(
                revenue.currency().equals(definition.currency()),
                "revenue must be in %s, was in %s (policy %s)",
                definition.currency(),
                revenue.currency(),
                definition.ref());
        return new ExistingMonths(definition, first, last).measure(revenue);
    }

    /**
     * Measures won orders by account.
     *
     * @param orders all orders, also those before the period: they tell who was a customer then
     * @param period of which days orders count: at least one, with both ends
     * @param asOf the point in time; what was won after it is not looked at
     * @return the shares; O(n log n)
     * @throws IllegalArgumentException if the period is empty or open
     */
    public ExistingShare<AccountId> measure(Opportunities orders, Span period, AsOf asOf) {
        return measure(orders, ACCOUNT, period, asOf);
    }

    /**
     * Measures won orders by customers of another scope, such as families: the first order of any of its accounts makes
     * a family an existing customer.
     *
     * @param <K> the key of a customer
     * @param orders all orders, also those before the period: they tell who was a customer then
     * @param customer tells the customer of an account; the order of an account without one is of an unknown customer
     * @param period of which days orders count: at least one, with both ends
     * @param asOf the point in time; what was won after it is not looked at
     * @return the shares; O(n log n)
     * @throws IllegalArgumentException if the period is empty or open
     */
    public <K extends Comparable<? super K>> ExistingShare<K> measure(
            Opportunities orders, Grouping<? super AccountId, K> customer, Span period, AsOf asOf) {
        requireNonNull(orders, "orders");
        requireNonNull(customer, "customer");
        requireNonNull(asOf, "asOf");
        Spans.checkBounded(period, "period");
        return new ExistingOrders<>(definition, customer, period, asOf).measure(orders);
    }
}
