package org.revenuekit.core.money;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The rates of exchange that a calculation may use: for a pair and a date the latest rate stated not after that date.
 *
 * <p>Only stated directions count. An inverse is never taken, because 1 / rate is in general not a finite decimal and
 * would round where nobody asked for it; a triangle over a third currency is never taken, because it is an assumption
 * about a market that the data does not state. A pair without a rate is an empty answer, and the caller's finding.
 * Immutable; the order of the rates given does not count.
 */
public final class ExchangeRates {
    private static final ExchangeRates NONE = new ExchangeRates(ImmutableSortedMap.of());

    private final ImmutableSortedMap<Key, BigDecimal> rates;

    private ExchangeRates(ImmutableSortedMap<Key, BigDecimal> rates) {
        this.rates = rates;
    }

    /**
     * Stated rates. The same rate given twice counts once.
     *
     * @param rates the rates, in any order
     * @return the rates, ready to be asked; O(n log n)
     * @throws IllegalArgumentException if two different rates are stated for the same pair and date
     */
    public static ExchangeRates of(Iterable<ExchangeRate> rates) {
        TreeMap<Key, BigDecimal> byKey = new TreeMap<>();
        for (ExchangeRate rate : Objects.requireNonNull(rates, "rates")) {
            Objects.requireNonNull(rate, "rates must not contain null");
            Key key = new Key(rate.from(), rate.to(), rate.validFrom());
            BigDecimal earlier = byKey.putIfAbsent(key, rate.rate());
            if (earlier != null && earlier.compareTo(rate.rate()) != 0) {
                // smaller first, so that the message does not depend on the order given
                throw new IllegalArgumentException("rate from " + rate.from() + " to " + rate.to() + " on "
                        + rate.validFrom() + " must be stated once, was "
                        + earlier.min(rate.rate()).toPlainString() + " and "
                        + earlier.max(rate.rate()).toPlainString());
            }
        }
        return new ExchangeRates(ImmutableSortedMap.copyOfSorted(byKey));
    }

    /**
     * No rates: every currency converts to itself and to nothing else.
     *
     * @return the empty rates
     */
    public static ExchangeRates none() {
        return NONE;
    }

    /**
     * The rate to use on a date: the latest one stated for this direction not after the date; 1 within one currency.
     *
     * @param from the currency of the amount that is given
     * @param to the currency of the amount that is wanted
     * @param date the date of the policy: of the transaction, of the end of the period, or a constant one
     * @return the rate, or empty if none is stated for this direction by then; O(log n)
     */
    public Optional<BigDecimal> rate(CurrencyUnit from, CurrencyUnit to, LocalDate date) {
        Key key = new Key(from, to, date);
        if (from.equals(to)) {
            return Optional.of(BigDecimal.ONE);
        }
        Map.@Nullable Entry<Key, BigDecimal> latest = rates.floorEntry(key);
        return latest != null && latest.getKey().isOfSamePair(key) ? Optional.of(latest.getValue()) : Optional.empty();
    }

    /**
     * The amount in another currency, exact: amount x rate, not rounded.
     *
     * @param amount the amount
     * @param to the currency that is wanted
     * @param date the date of the rate, as in {@link #rate}
     * @return the amount in that currency, or empty if no rate is stated; the same amount within one currency
     * @throws ArithmeticException if the product is beyond the limits of {@link MoneyFraction}
     */
    public Optional<MoneyFraction> convert(MoneyFraction amount, CurrencyUnit to, LocalDate date) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(date, "date");
        if (amount.currency().equals(to)) {
            return Optional.of(amount);
        }
        return rate(amount.currency(), to, date)
                .map(rate -> MoneyFraction.of(to, amount.amount()).times(rate));
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof ExchangeRates other && rates.equals(other.rates);
    }

    @Override
    public int hashCode() {
        return rates.hashCode();
    }

    /** How many rates there are, not which. */
    @Override
    public String toString() {
        return "ExchangeRates[" + rates.size() + " rates]";
    }

    /**
     * Pairs stand together, dates ascend within a pair: the floor of a key is then the latest rate, or belongs to
     * another pair.
     */
    private record Key(CurrencyUnit from, CurrencyUnit to, LocalDate date) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::from).thenComparing(Key::to).thenComparing(Key::date);

        Key {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(date, "date");
        }

        boolean isOfSamePair(Key other) {
            return from.equals(other.from) && to.equals(other.to);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
