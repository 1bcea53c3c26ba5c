package org.revenuekit.hierarchy.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.opportunity.Opportunities;

/** All that is known of customers and can be rolled up; each measure takes from it what it speaks of. Immutable. */
public final class Facts {
    private static final Facts NONE = new Facts(
            Opportunities.of(TaxBasis.UNSTATED, ImmutableList.of()),
            ImmutableList.of(),
            Balances.of(TaxBasis.UNSTATED, ImmutableList.of()));

    private final Opportunities opportunities;
    private final ImmutableList<Activity> activities;
    private final Balances balances;

    private Facts(Opportunities opportunities, ImmutableList<Activity> activities, Balances balances) {
        this.opportunities = opportunities;
        this.activities = activities;
        this.balances = balances;
    }

    /**
     * Returns nothing.
     *
     * @return no facts
     */
    public static Facts none() {
        return NONE;
    }

    /**
     * Returns facts.
     *
     * @param opportunities the opportunities
     * @return these alone
     */
    public static Facts of(Opportunities opportunities) {
        return NONE.with(opportunities);
    }

    /**
     * Returns the same with other opportunities.
     *
     * @param others instead of those there
     * @return a copy
     */
    public Facts with(Opportunities others) {
        return new Facts(requireNonNull(others, "others"), activities, balances);
    }

    /**
     * Returns the same with other activities.
     *
     * @param others instead of those there
     * @return a copy
     */
    public Facts with(Iterable<Activity> others) {
        return new Facts(opportunities, ImmutableList.copyOf(requireNonNull(others, "others")), balances);
    }

    /**
     * Returns the same with other balances.
     *
     * @param others instead of those there
     * @return a copy
     */
    public Facts with(Balances others) {
        return new Facts(opportunities, activities, requireNonNull(others, "others"));
    }

    /**
     * Returns the opportunities.
     *
     * @return those given, or none
     */
    public Opportunities opportunities() {
        return opportunities;
    }

    /**
     * Returns the activities.
     *
     * @return those given, in their order
     */
    public ImmutableList<Activity> activities() {
        return activities;
    }

    /**
     * Returns the balances.
     *
     * @return those given, or none
     */
    public Balances balances() {
        return balances;
    }
}
