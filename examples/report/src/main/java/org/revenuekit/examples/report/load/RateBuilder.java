package org.revenuekit.examples.report.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.ExchangeRate;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.RowRef;

/** Makes exchange rates, of which there can be one for each pair of currencies and date. */
final class RateBuilder {

    private RateBuilder() {}

    static ExchangeRates rates(CanonicalData data, ImportLog log) {
        Map<String, ExchangeRate> rates = new LinkedHashMap<>();
        Map<String, RowRef> places = new LinkedHashMap<>();
        for (CanonicalRow row : data.rows(CanonicalTable.RATES)) {
            String from = row.requiredText(CanonicalColumn.RATE_FROM);
            String to = row.requiredText(CanonicalColumn.RATE_TO);
            if (from.equals(to)) {
                log.add(ImportFinding.RATE_OF_ONE_CURRENCY, row.at(), "", "", from);
                continue;
            }
            ExchangeRate rate = ExchangeRate.of(
                    CurrencyUnit.of(from),
                    CurrencyUnit.of(to),
                    row.date(CanonicalColumn.RATE_DATE).orElseThrow(),
                    row.number(CanonicalColumn.RATE_RATE).orElseThrow());
            String key = from + to + rate.validFrom();
            ExchangeRate earlier = rates.putIfAbsent(key, rate);
            places.putIfAbsent(key, row.at());
            if (earlier != null && !earlier.equals(rate)) {
                log.add(
                        ImportFinding.RATE_CONTRADICTS,
                        row.at(),
                        CanonicalColumn.RATE_RATE.jsonName(),
                        rate.rate().toPlainString(),
                        String.valueOf(places.get(key)));
            }
        }
        return ExchangeRates.of(rates.values());
    }
}
