package org.revenuekit.funnel.submission;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.time.Span;

/** Tells how the days moved on which leads are expected, and what came of those due in a period. */
final class SlippageReader {
    private final ForecastScale scale;
    private final Span period;
    private final boolean isOver;

    SlippageReader(ForecastScale scale, Span period, LocalDate until) {
        this.scale = scale;
        this.period = period;
        this.isOver = !until.isBefore(Periods.lastDay(period));
    }

    /** Empty if no day was ever said. */
    Optional<LeadSlippage> slippage(LeadRecord lead) {
        ImmutableList<Submission> expected = expected(lead);
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        long pushes = 0;
        long daysPushed = 0;
        long pulls = 0;
        long daysPulled = 0;
        for (int i = 1; i < expected.size(); i++) {
            long days = ChronoUnit.DAYS.between(
                    expected.get(i - 1).expectedOn(), expected.get(i).expectedOn());
            if (days > 0) {
                pushes++;
                daysPushed += days;
            }
            if (days < 0) {
                pulls++;
                daysPulled -= days;
            }
        }
        return Optional.of(new LeadSlippage(
                lead.lead(), expected.get(expected.size() - 1).seller(), pushes, daysPushed, pulls, daysPulled));
    }

    private static ImmutableList<Submission> expected(LeadRecord lead) {
        Optional<LocalDate> won = lead.wins().map(Result::on).findFirst();
        Stream<Submission> open = lead.said().standing().stream()
                .filter(said -> lead.role(said) != CategoryRole.OMITTED)
                .filter(said -> won.filter(said.submittedOn()::isAfter).isEmpty());
        return open.collect(ImmutableList.toImmutableList());
    }

    /** Empty if it was not due; of the record until the end of the period. */
    Optional<DueReading> due(LeadRecord atEnd) {
        return expected(atEnd).stream()
                .filter(said -> period.contains(said.expectedOn()))
                .reduce((first, last) -> last)
                .map(said -> new DueReading(
                        new DueLead(atEnd.lead(), said.seller(), scale.own(said.amount()), fate(atEnd)),
                        AmountFinding.of(atEnd.lead(), scale, AmountFinding.SUBMISSION, said.amount())));
    }

    private DueFate fate(LeadRecord atEnd) {
        if (atEnd.isWon()) {
            return DueFate.WON;
        }
        Optional<Submission> current = atEnd.current();
        if (current.isEmpty()) {
            return DueFate.LOST;
        }
        if (atEnd.role(current.get()) == CategoryRole.OMITTED) {
            return DueFate.WITHDRAWN;
        }
        return isOver || current.get().expectedOn().isAfter(Periods.lastDay(period)) ? DueFate.SLIPPED : DueFate.OPEN;
    }
}
