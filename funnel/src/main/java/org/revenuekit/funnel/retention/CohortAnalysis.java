package org.revenuekit.funnel.retention;

import static java.util.Objects.requireNonNull;

import org.revenuekit.funnel.revenue.RecurringRevenue;

/** The question how cohorts (コホート) of customers are retained: immutable, used again and again. */
public final class CohortAnalysis {
    private final RetentionPolicy definition;

    private CohortAnalysis(RetentionPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition which customers are one cohort, and for how long it is followed
     * @return the question
     */
    public static CohortAnalysis of(RetentionPolicy definition) {
        return new CohortAnalysis(requireNonNull(definition, "definition"));
    }

    /**
     * Measures cohorts of whatever recurring revenue is told by: customers, families.
     *
     * @param <K> by what revenue is told
     * @param revenue recurring revenue; the answer is as of when it is
     * @return the cohorts; O(keys x months x log steps)
     */
    public <K extends Comparable<? super K>> CohortMatrix<K> measure(RecurringRevenue<K> revenue) {
        Members<K> members = Members.of(requireNonNull(revenue, "revenue"));
        return new CohortMatrix<>(
                definition, revenue.definition(), revenue.asOf(), members.members(), members.findings());
    }
}
