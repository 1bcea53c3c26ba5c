package org.revenuekit.funnel.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.internal.Spans;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/** The question what of the contracts that run out is renewed, and what is at risk: immutable, used again and again. */
public final class RenewalForecasting {
    private final RenewalPolicy definition;
    private final Optional<RenewalRates> rates;
    private final Optional<AccountRisk> risk;

    private RenewalForecasting(RenewalPolicy definition, Optional<RenewalRates> rates, Optional<AccountRisk> risk) {
        this.definition = definition;
        this.rates = rates;
        this.risk = risk;
    }

    /**
     * Returns the question.
     *
     * @param definition how renewals are expected
     * @return the question, by the rates of the policy
     */
    public static RenewalForecasting of(RenewalPolicy definition) {
        return new RenewalForecasting(requireNonNull(definition, "definition"), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the question with the rates of the past: those of contracts renewed by hand and by themselves, each if
     * there are as many as the policy asks for.
     *
     * @param past the rates
     * @return the question
     * @throws org.revenuekit.core.definition.DefinitionClashException if they are by another policy of the same
     *     reference
     */
    public RenewalForecasting with(RenewalRates past) {
        Definitions.checkSame(RenewalPolicy::ref, requireNonNull(past, "past").definition(), definition);
        return new RenewalForecasting(definition, Optional.of(past), risk);
    }

    /**
     * Returns the question with the risk of accounts, which goes before all rates but those of contracts that can no
     * longer be refused.
     *
     * @param accounts how likely each leaves
     * @return the question
     */
    public RenewalForecasting with(AccountRisk accounts) {
        return new RenewalForecasting(definition, rates, Optional.of(requireNonNull(accounts, "accounts")));
    }

    /**
     * Forecasts. Contracts due by the last day of which anything is known ({@link AsOf#seenUntil()}) are overdue,
     * whatever the period: they were not renewed, or would not be among those due. Of what is due later, also until the
     * date of the question, it is not known yet whether it is renewed or refused.
     *
     * @param due what is to be renewed
     * @param period of which due days contracts are looked at: at least one, with both ends
     * @param asOf the point in time
     * @return the forecast; O(n log n)
     * @throws IllegalArgumentException if the period is empty or open
     */
    public RenewalForecast forecast(Iterable<RenewalDue> due, Span period, AsOf asOf) {
        Spans.checkBounded(period, "period");
        requireNonNull(asOf, "asOf");
        RenewalReader reader = RenewalReader.read(definition, due);
        LocalDate today = asOf.seenUntil();
        RenewalJudge judge = new RenewalJudge(definition, rates, risk, today);
        return new RenewalForecast(
                definition,
                risk.map(AccountRisk::ref),
                asOf,
                period,
                reader.priced().stream()
                        .filter(priced -> period.contains(priced.renewal().due())
                                || !priced.renewal().due().isAfter(today))
                        .map(judge::judge)
                        .sorted(RenewalForecast.BY_AMOUNT)
                        .collect(toImmutableList()),
                reader.findings().plus(judge.findings()));
    }
}
