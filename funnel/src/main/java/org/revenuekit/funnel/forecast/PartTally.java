package org.revenuekit.funnel.forecast;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.MoneyFraction;

/**
 * Adds up what is expected, leads in {@link StockLead#ORDER}. Expected numbers are exact; spreads are doubles, summed
 * in that order.
 *
 * <p>Given the probabilities, leads are taken as independent: variances p(1 - p) add up (Poisson binomial), of values v
 * v p (1 - p), and where v is a mean of those won, p times their variance more. Estimates of one pool rest on the same
 * stays, and are taken to err together: their deviations add up. Pools are taken as independent.
 */
final class PartTally {
    private static final double SQUARE = (double) Cell.ONE * Cell.ONE;

    private final CurrencyUnit currency;
    private final double z;
    private long leads;
    private long withoutValue;
    private long unvalued;
    private long notForecast;
    private BigDecimal notForecastValue = BigDecimal.ZERO;
    private long count; // in millionths, as all that follows up to variances
    private BigDecimal value = BigDecimal.ZERO;
    private long unobserved;
    private BigDecimal unobservedValue = BigDecimal.ZERO;
    private double limit; // how many there can be
    private double countVariance;
    private double valueVariance;
    private int pool;
    private double deviation; // of the pool
    private double valueDeviation;
    private double valuedByMean; // how many wins of the pool

    PartTally(CurrencyUnit currency, ForecastPolicy policy) {
        this.currency = currency;
        this.z = policy.z().doubleValue();
    }

    void add(StockLead stock) {
        leads++;
        if (stock.cell().isForecast()) {
            addForecast(stock);
        } else {
            notForecast++;
            notForecastValue = notForecastValue.add(stock.own().orElse(BigDecimal.ZERO));
        }
    }

    private void addForecast(StockLead stock) {
        Cell cell = stock.cell();
        if (cell.pool() != pool) {
            closePool();
            pool = cell.pool();
        }
        long probability = cell.probability();
        double share = (double) probability / Cell.ONE;
        double worth = stock.value().map(BigDecimal::doubleValue).orElse(0.0);
        double fates = probability * (Cell.ONE - probability) / SQUARE;
        limit++;
        count = Math.addExact(count, probability);
        value = value.add(stock.valueOf(probability));
        unobserved = Math.addExact(unobserved, cell.unobserved());
        unobservedValue = unobservedValue.add(stock.valueOf(cell.unobserved()));
        countVariance += fates;
        valueVariance += worth * worth * fates;
        deviation += cell.deviation();
        valueDeviation += worth * cell.deviation();
        if (stock.own().isEmpty()) {
            addWithoutValue(cell.mean(), share);
        }
    }

    private void addWithoutValue(Optional<MeanValue> mean, double share) {
        withoutValue++;
        if (mean.isEmpty()) {
            unvalued++;
        } else {
            valueVariance += share * mean.get().variance();
            valuedByMean += share * Math.sqrt(mean.get().variance() / mean.get().count());
        }
    }

    private void closePool() {
        countVariance += deviation * deviation;
        valueVariance += valueDeviation * valueDeviation + valuedByMean * valuedByMean;
        deviation = 0;
        valueDeviation = 0;
        valuedByMean = 0;
    }

    void add(NewLeads more) {
        limit = Double.MAX_VALUE;
        count = Math.addExact(count, more.expected());
        value = value.add(more.valueOf(more.expected()));
        countVariance += more.variance();
        more.mean().ifPresent(mean -> {
            double amount = mean.amount().doubleValue();
            double wins = (double) more.expected() / Cell.ONE;
            valueVariance += amount * amount * more.variance()
                    + wins * mean.variance()
                    + wins * wins * mean.variance() / mean.count();
        });
    }

    ForecastPart build() {
        closePool();
        ExpectedWins expected = ExpectedWins.ofMicros(count, currency, value);
        ExpectedWins more = ExpectedWins.ofMicros(unobserved, currency, unobservedValue);
        return new ForecastPart(
                leads,
                expected,
                PredictionInterval.around(
                        expected.count().doubleValue(),
                        reach(countVariance),
                        more.count().doubleValue(),
                        limit),
                PredictionInterval.around(
                        expected.value().amount().doubleValue(),
                        reach(valueVariance),
                        more.value().amount().doubleValue(),
                        Double.MAX_VALUE),
                more.count(),
                withoutValue,
                unvalued,
                notForecast,
                MoneyFraction.of(currency, notForecastValue));
    }

    private double reach(double variance) {
        return z * Math.sqrt(variance);
    }
}
