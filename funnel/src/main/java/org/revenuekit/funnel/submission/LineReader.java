package org.revenuekit.funnel.submission;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.Span;

/** Tells how a lead stands towards the forecast of a period. */
final class LineReader {
    private final ForecastScale scale;
    private final Span period;
    private final LocalDate until;
    private final MoneyFraction nothing;

    LineReader(ForecastScale scale, Span period, LocalDate until) {
        this.scale = scale;
        this.period = period;
        this.until = until;
        this.nothing = scale.nothing();
    }

    LeadReading read(LeadRecord lead) {
        List<Result> wins = lead.wins().filter(win -> period.contains(win.on())).toList();
        LeadFindings findings = new LeadFindings(lead, scale, until);
        ImmutableSet<Finding> unknownWins = wins.stream()
                .flatMap(win -> AmountFinding.of(lead.lead(), scale, AmountFinding.RESULT, win.amount()).stream())
                .collect(toImmutableSet());
        findings.addAll(unknownWins);
        return new LeadReading(
                state(lead).map(state -> line(lead, state, wins)), lead.tally(), findings.build(), unknownWins);
    }

    private Optional<LineState> state(LeadRecord lead) {
        Optional<Submission> current = lead.current();
        if (current.isPresent()) {
            return Optional.of(period.contains(current.get().expectedOn()) ? LineState.EXPECTED : LineState.ELSEWHERE);
        }
        if (lead.isOpenUnsaid()) {
            return Optional.of(LineState.NOT_SUBMITTED);
        }
        return lead.results().last().map(result -> lead.isWon() ? LineState.WON : LineState.LOST);
    }

    private ForecastLine line(LeadRecord lead, LineState state, List<Result> wins) {
        Optional<Submission> said = lead.said().last();
        MoneyFraction expected = said.filter(last -> state == LineState.EXPECTED)
                .map(last -> scale.own(last.amount()))
                .orElse(nothing);
        boolean counts =
                said.filter(last -> scale.counted().contains(last.category())).isPresent();
        return new ForecastLine(
                lead.lead(),
                lead.seller(),
                state,
                said,
                state == LineState.WON || state == LineState.LOST ? lead.closedOn() : Optional.empty(),
                wins.size(),
                wins.stream().map(win -> scale.own(win.amount())).reduce(nothing, MoneyFraction::plus),
                expected,
                counts ? expected : nothing);
    }
}
