package org.revenuekit.lifetime;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.time.AsOf;

/** The question how long customers under contract stay: immutable, used again and again. */
public final class RetentionFitting {
    /** Cohorts of one start differ in nothing but their survivors. */
    private static final Comparator<SurvivalCohort> ORDER = Comparator.comparing(SurvivalCohort::start)
            .thenComparing(SurvivalCohort::survivors, Comparators.lexicographical(Comparator.<Long>naturalOrder()));

    private final RetentionFitPolicy definition;

    private RetentionFitting(RetentionFitPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition what is asked for
     * @return the question
     */
    public static RetentionFitting of(RetentionFitPolicy definition) {
        return new RetentionFitting(requireNonNull(definition, "definition"));
    }

    /**
     * Fits the shifted-beta-geometric model, and beside it the plain geometric one, to all cohorts at once.
     *
     * @param cohorts in any order; the same start may be given more than once, as for several segments
     * @param asOf the date asked about; cohorts that start after it are not looked at
     * @return the fit; O(cohorts x periods), then O(periods) for each evaluation of the likelihood
     */
    public RetentionFit fit(Iterable<SurvivalCohort> cohorts, AsOf asOf) {
        requireNonNull(asOf, "asOf");
        ImmutableList<SurvivalCohort> given = ImmutableList.sortedCopyOf(ORDER, requireNonNull(cohorts, "cohorts"));
        ImmutableList<SurvivalCohort> seen =
                given.stream().filter(cohort -> asOf.sees(cohort.start())).collect(ImmutableList.toImmutableList());
        Findings findings = Findings.of(given.stream()
                .filter(cohort -> !asOf.sees(cohort.start()))
                .map(cohort -> Finding.of(
                        LifetimeFinding.COHORT_AFTER_AS_OF,
                        new Subject("cohort", cohort.start().toString())))
                .collect(ImmutableList.toImmutableList()));
        return RetentionFit.of(definition, seen, findings, asOf);
    }
}
