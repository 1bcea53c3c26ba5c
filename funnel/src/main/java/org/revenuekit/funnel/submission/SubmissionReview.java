package org.revenuekit.funnel.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/** The question what sellers say that a period will bring (ヨミ会): immutable, used again and again. */
public final class SubmissionReview {
    private final ForecastScale definition;

    private SubmissionReview(ForecastScale definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition the categories, and which of them count
     * @return the question
     */
    public static SubmissionReview of(ForecastScale definition) {
        return new SubmissionReview(requireNonNull(definition, "definition"));
    }

    /**
     * Reviews what is said of a period.
     *
     * @param submissions what sellers said
     * @param results what became of leads
     * @param period which days: at least one, with both ends; those to come too
     * @param asOf the point in time; what was submitted or happened after it is not looked at
     * @return the forecast; O(n log n)
     * @throws IllegalArgumentException if the period is empty or open
     */
    public SubmittedForecast review(Submissions submissions, Results results, Span period, AsOf asOf) {
        requireNonNull(submissions, "submissions");
        requireNonNull(results, "results");
        Periods.checked(period);
        LocalDate until = requireNonNull(asOf, "asOf").seenUntil();
        LineReader reader = new LineReader(definition, period, until);
        return new SubmittedForecast(
                definition,
                period,
                asOf,
                LeadIds.of(submissions, results)
                        .map(lead -> reader.read(new LeadRecord(lead, definition, submissions, results, until)))
                        .collect(toImmutableList()));
    }
}
