package org.revenuekit.funnel.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.partitioningBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/** The question how well sellers forecast (ヨミ精度): immutable, used again and again. */
public final class AccuracyReview {
    private final AccuracyPolicy definition;

    private AccuracyReview(AccuracyPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition what is forecast, when, and how much is enough to judge
     * @return the question
     */
    public static AccuracyReview of(AccuracyPolicy definition) {
        return new AccuracyReview(requireNonNull(definition, "definition"));
    }

    /**
     * Judges the forecasts of past periods, each as it stood then. An amount that would count but is not known in the
     * currency of the scale is a finding; what else is odd about submissions and results is said by
     * {@link SubmissionReview}.
     *
     * @param submissions what sellers said
     * @param results what became of leads
     * @param periods which days each: at least one, with both ends; those that are not over are findings
     * @param asOf the point in time; what was submitted or happened after it is not looked at
     * @return the accuracy; O(periods x n log n)
     * @throws IllegalArgumentException if a period is empty or open
     */
    public ForecastAccuracy review(Submissions submissions, Results results, Iterable<Span> periods, AsOf asOf) {
        requireNonNull(submissions, "submissions");
        requireNonNull(results, "results");
        requireNonNull(periods, "periods");
        LocalDate until = requireNonNull(asOf, "asOf").seenUntil();
        Map<Boolean, List<Span>> isOver = Streams.stream(periods)
                .map(Periods::checked)
                .distinct()
                .sorted(comparing(Periods::firstDay).thenComparing(Periods::lastDay))
                .collect(partitioningBy(period -> !Periods.lastDay(period).isAfter(until)));
        ImmutableList<JudgedPeriod> judged = over(isOver, true)
                .map(span -> new JudgedPeriod(span, definition.point().in(span, asOf.calendar())))
                .collect(toImmutableList());
        ImmutableList<AccuracyRow> rows = IntStream.range(0, judged.size())
                .boxed()
                .flatMap(i -> rows(i, judged.get(i), submissions, results, asOf))
                .collect(toImmutableList());
        return new ForecastAccuracy(definition, asOf, judged, rows, notOver(over(isOver, false)));
    }

    private static Stream<Span> over(Map<Boolean, List<Span>> isOver, boolean which) {
        return isOver.getOrDefault(which, ImmutableList.of()).stream();
    }

    private static Findings notOver(Stream<Span> periods) {
        return Findings.of(periods.map(period ->
                        Finding.of(SubmissionFinding.PERIOD_NOT_OVER, new Subject("period", period.toString())))
                .collect(toImmutableList()));
    }

    private Stream<AccuracyRow> rows(
            int position, JudgedPeriod period, Submissions submissions, Results results, AsOf asOf) {
        SubmissionReview review = SubmissionReview.of(definition.scale());
        SubmittedForecast then = review.review(
                submissions, results, period.span(), asOf.calendar().endOf(period.madeOn()));
        return review.review(submissions, results, period.span(), asOf).readings().stream()
                .flatMap(reading -> reading.line().stream()
                        .map(now -> row(position, period, then.find(now.lead()), now, reading.unknownWins())));
    }

    /** A lead is put to whom it was of when the forecast was taken, whoever has it now. */
    private AccuracyRow row(
            int position,
            JudgedPeriod period,
            Optional<ForecastLine> then,
            ForecastLine now,
            ImmutableSet<Finding> unknownWins) {
        return new AccuracyRow(
                position,
                then.flatMap(ForecastLine::seller).or(now::seller),
                then.map(ForecastLine::landing).orElse(definition.scale().nothing()),
                now.won(),
                Stream.concat(then.flatMap(this::unknownForecast).stream(), unknownWins.stream())
                        .map(finding -> of(period, finding))
                        .collect(toImmutableList()));
    }

    /** What was won by then is among what is won now. */
    private Optional<Finding> unknownForecast(ForecastLine then) {
        return then.category()
                .filter(definition.scale().counted()::contains)
                .flatMap(counted -> then.submission())
                .flatMap(said ->
                        AmountFinding.of(then.lead(), definition.scale(), AmountFinding.SUBMISSION, said.amount()));
    }

    /** A lead may be in several periods. */
    private static Finding of(JudgedPeriod period, Finding finding) {
        Finding.Builder of = Finding.builder();
        of.from(finding).putDetail("period", period.span().toString());
        return of.build();
    }
}
