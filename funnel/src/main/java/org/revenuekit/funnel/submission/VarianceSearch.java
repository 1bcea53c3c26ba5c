package org.revenuekit.funnel.submission;

import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.LeadId;

/** Finds why each lead changed the landing of a period. */
final class VarianceSearch {
    private final SubmittedForecast earlier;
    private final SubmittedForecast later;
    private final ForecastScale scale;
    private final Span period;

    VarianceSearch(SubmittedForecast earlier, SubmittedForecast later) {
        this.earlier = earlier;
        this.later = later;
        this.scale = later.definition();
        this.period = later.period();
    }

    ImmutableList<LeadVariance> find() {
        Set<LeadId> leads = Stream.of(earlier, later)
                .flatMap(forecast -> forecast.lines().stream())
                .filter(this::counts)
                .map(ForecastLine::lead)
                .collect(toCollection(TreeSet::new));
        ImmutableList.Builder<LeadVariance> found = ImmutableList.builder();
        leads.forEach(lead -> found.add(variance(lead, earlier.find(lead), later.find(lead))));
        return found.build();
    }

    private boolean counts(ForecastLine line) {
        return line.wins() > 0
                || line.category().filter(scale.counted()::contains).isPresent();
    }

    private LeadVariance variance(LeadId lead, Optional<ForecastLine> before, Optional<ForecastLine> after) {
        return new LeadVariance(lead, cause(before, after), landing(before), landing(after));
    }

    private MoneyFraction landing(Optional<ForecastLine> line) {
        return line.map(ForecastLine::landing).orElse(scale.nothing());
    }

    private VarianceCause cause(Optional<ForecastLine> before, Optional<ForecastLine> after) {
        if (wins(after) > wins(before)) {
            return VarianceCause.WON;
        }
        if (after.filter(this::counts).isEmpty()) {
            return after.map(this::outward).orElse(VarianceCause.WITHDRAWN);
        }
        if (before.filter(this::counts).isEmpty()) {
            return before.map(this::inward).orElse(VarianceCause.NEW);
        }
        return switch (landing(after).compareTo(landing(before))) {
            case 1 -> VarianceCause.AMOUNT_UP;
            case 0 -> VarianceCause.UNCHANGED;
            default -> VarianceCause.AMOUNT_DOWN;
        };
    }

    private static long wins(Optional<ForecastLine> line) {
        return line.map(ForecastLine::wins).orElse(0L);
    }

    /** Why a lead that counted does not. */
    private VarianceCause outward(ForecastLine now) {
        return switch (now.state()) {
            case LOST -> VarianceCause.LOST;
            case NOT_SUBMITTED -> VarianceCause.WITHDRAWN;
            case EXPECTED -> isOmitted(now) ? VarianceCause.WITHDRAWN : VarianceCause.MOVED_OUT;
            default -> isBeforePeriod(now) ? VarianceCause.PULLED_OUT : VarianceCause.SLIPPED_OUT;
        };
    }

    /** Why a lead that did not count does. */
    private VarianceCause inward(ForecastLine then) {
        return switch (then.state()) {
            case EXPECTED -> VarianceCause.MOVED_IN;
            case ELSEWHERE -> isBeforePeriod(then) ? VarianceCause.SLIPPED_IN : VarianceCause.PULLED_IN;
            default -> VarianceCause.NEW;
        };
    }

    private boolean isOmitted(ForecastLine line) {
        return line.submission()
                .filter(said -> scale.category(said.category()).role() == CategoryRole.OMITTED)
                .isPresent();
    }

    /** Of a lead that is not of the period: whether it is of an earlier one. */
    private boolean isBeforePeriod(ForecastLine line) {
        LocalDate day = line.closedOn()
                .or(() -> line.submission().map(Submission::expectedOn))
                .orElseThrow();
        return period.from().filter(day::isBefore).isPresent();
    }
}
