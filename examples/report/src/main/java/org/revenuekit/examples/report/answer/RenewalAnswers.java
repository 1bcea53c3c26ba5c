package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.mapping.RevenueDefinitions;
import org.revenuekit.funnel.retention.RateSource;
import org.revenuekit.funnel.retention.RenewalForecast;
import org.revenuekit.funnel.retention.RenewalForecasting;
import org.revenuekit.funnel.retention.RenewalPolicy;
import org.revenuekit.funnel.retention.RenewalRateAnalysis;
import org.revenuekit.funnel.retention.RenewalRates;
import org.revenuekit.funnel.revenue.RecurringRevenue;

/**
 * What runs out, what of it is expected to go on, and by which rates.
 *
 * @param forecast what is expected
 * @param past which part went on of what ran out in the past; empty if the mapping does not ask for it
 */
public record RenewalAnswers(RenewalForecast forecast, Optional<RenewalRates> past) {
    private static final Grouping<RenewalDue, Boolean> AUTOMATIC =
            Grouping.of("automatic", due -> Optional.of(due.automatic()));

    /** Checks that nothing is null. */
    public RenewalAnswers {
        requireNonNull(forecast, "forecast");
        requireNonNull(past, "past");
    }

    static RenewalAnswers of(RevenueFacts facts, RecurringRevenue<AccountId> revenue, RevenueDefinitions definitions) {
        LocalDate next = facts.asOf().date().plusDays(1);
        LocalDate horizon =
                facts.asOf().date().plusMonths(definitions.horizonMonths()).plusDays(1);
        Optional<RenewalRates> past = definitions.renewalMonths().isEmpty()
                ? Optional.empty()
                : Optional.of(RenewalRateAnalysis.of(definitions.renewal())
                        .measure(
                                facts.pastRenewals(),
                                revenue.byAsset(),
                                Span.of(
                                        facts.asOf()
                                                .date()
                                                .minusMonths(definitions
                                                        .renewalMonths()
                                                        .getAsInt())
                                                .plusDays(1),
                                        next)));
        RenewalForecasting standard = RenewalForecasting.of(definitions.renewal());
        return new RenewalAnswers(
                past.map(standard::with)
                        .orElse(standard)
                        .forecast(facts.renewals(horizon), Span.of(next, horizon), facts.asOf()),
                past);
    }

    /**
     * Returns by which rates renewals are expected that nothing else is known of.
     *
     * @return that of contracts that are renewed by hand, then of those that renew by themselves
     */
    public ImmutableList<RenewalRate> rates() {
        return ImmutableList.of(rate(false), rate(true));
    }

    private RenewalRate rate(boolean automatic) {
        RenewalPolicy policy = forecast.definition();
        Optional<RenewalRates> kind = past.flatMap(all -> all.by(AUTOMATIC).of(automatic));
        return kind.filter(known -> known.due() >= policy.minimumPast())
                .map(known -> new RenewalRate(automatic, RateSource.MEASURED, known.byAmount(), kind))
                .orElseGet(() -> new RenewalRate(
                        automatic, RateSource.POLICY, automatic ? policy.automaticRate() : policy.rate(), kind));
    }

    Findings findings() {
        return past.map(known -> known.findings().plus(forecast.findings())).orElse(forecast.findings());
    }
}
