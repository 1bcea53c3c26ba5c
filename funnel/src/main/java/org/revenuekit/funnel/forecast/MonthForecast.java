package org.revenuekit.funnel.forecast;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.time.Span;

/**
 * What is expected of a month.
 *
 * @param days its days, as far as they are in the horizon
 * @param fromStock of leads that are open today
 * @param fromNewLeads of leads that do not exist yet; none unless the policy includes them
 */
public record MonthForecast(Span days, ExpectedWins fromStock, ExpectedWins fromNewLeads) {
    /**
     * Checks that nothing is null.
     *
     * @param days its days, as far as they are in the horizon
     * @param fromStock of leads that are open today
     * @param fromNewLeads of leads that do not exist yet
     */
    public MonthForecast {
        requireNonNull(days, "days");
        requireNonNull(fromStock, "fromStock");
        requireNonNull(fromNewLeads, "fromNewLeads");
    }

    /**
     * Returns all that is expected.
     *
     * @return both together
     */
    public ExpectedWins total() {
        return fromStock.plus(fromNewLeads);
    }
}
