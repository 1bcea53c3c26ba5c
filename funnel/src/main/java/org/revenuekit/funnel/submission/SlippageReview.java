package org.revenuekit.funnel.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/** The question how far leads slip behind what sellers said (期ずれ): immutable, used again and again. */
public final class SlippageReview {
    private final ForecastScale definition;

    private SlippageReview(ForecastScale definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition the categories; of them only what is omitted matters
     * @return the question
     */
    public static SlippageReview of(ForecastScale definition) {
        return new SlippageReview(requireNonNull(definition, "definition"));
    }

    /**
     * Measures slippage. An amount of a lead due that is not known in the currency of the scale is a finding; what else
     * is odd about submissions and results is said by {@link SubmissionReview}.
     *
     * @param submissions what sellers said
     * @param results what became of leads
     * @param period of which days leads are due: at least one, with both ends
     * @param asOf the point in time; what was submitted or happened after it is not looked at
     * @return the slippage; O(n log n)
     * @throws IllegalArgumentException if the period is empty or open
     */
    public Slippage measure(Submissions submissions, Results results, Span period, AsOf asOf) {
        requireNonNull(submissions, "submissions");
        requireNonNull(results, "results");
        LocalDate lastDay = Periods.lastDay(Periods.checked(period));
        LocalDate until = requireNonNull(asOf, "asOf").seenUntil();
        LocalDate end = until.isBefore(lastDay) ? until : lastDay;
        SlippageReader reader = new SlippageReader(definition, period, until);
        ImmutableList<LeadSlippage> moved = LeadIds.of(submissions, results)
                .flatMap(
                        lead -> reader.slippage(new LeadRecord(lead, definition, submissions, results, until)).stream())
                .collect(toImmutableList());
        ImmutableList<DueReading> due = LeadIds.of(submissions, results)
                .flatMap(lead -> reader.due(new LeadRecord(lead, definition, submissions, results, end)).stream())
                .collect(toImmutableList());
        return new Slippage(definition, period, asOf, moved, due);
    }
}
