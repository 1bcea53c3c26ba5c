package org.revenuekit.funnel.forecast;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;

/** What leads say they are worth in a currency, and what cannot be used of it. */
final class Values {
    private final CurrencyUnit currency;
    private final ImmutableList<Lead> leads;

    Values(Journeys journeys, CurrencyUnit currency) {
        this.currency = currency;
        this.leads = journeys.leads().list();
    }

    CurrencyUnit currency() {
        return currency;
    }

    Lead lead(int lead) {
        return leads.get(lead);
    }

    /** What a lead is worth in the currency, from 0 to the greatest. */
    Optional<BigDecimal> of(int lead) {
        return leads.get(lead)
                .value()
                .filter(value -> value.currency().equals(currency))
                .map(MoneyFraction::amount)
                .filter(Values::isInside);
    }

    private static boolean isInside(BigDecimal amount) {
        return amount.signum() >= 0
                && amount.compareTo(Forecasting.MAX_VALUE) <= 0
                && amount.scale() <= Forecasting.MAX_DECIMALS;
    }

    /** Adds what the lead of a stay is worth, if it was won and says so. */
    void addIfWon(Stays stays, int stay, MeanValue.Sum sum) {
        if (stays.fate(stay) == Fate.WON) {
            of(stays.lead(stay)).ifPresent(sum::add);
        }
    }

    /** What is wrong with the values of some leads, in the order of their ids. */
    List<Finding> findings(IntStream some) {
        return some.filter(lead -> leads.get(lead).value().isPresent() && of(lead).isEmpty())
                .distinct()
                .mapToObj(leads::get)
                .sorted(Comparator.comparing(Lead::id))
                .map(lead -> finding(lead, lead.value().orElseThrow()))
                .toList();
    }

    private Finding finding(Lead lead, MoneyFraction value) {
        Subject subject = new Subject("lead", lead.id().value());
        return value.currency().equals(currency)
                ? Finding.of(ForecastFinding.VALUE_OUT_OF_BOUNDS, subject, "value", value.toString())
                : Finding.of(
                        ForecastFinding.OTHER_CURRENCY,
                        subject,
                        "currency",
                        value.currency().getCode());
    }
}
