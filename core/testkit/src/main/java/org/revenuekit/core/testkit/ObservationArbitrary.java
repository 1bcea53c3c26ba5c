package org.revenuekit.core.testkit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.ObservedValue;

/** Generates observations. Immutable: each method returns another generator. */
public final class ObservationArbitrary extends ArbitraryDecorator<Observation> {
    private static final int MOST_DAYS_LATE = 60;
    static final ObservationArbitrary ANY = new ObservationArbitrary(
            CoreArbitraries.accountIds(),
            CoreArbitraries.indicatorIds(),
            CoreArbitraries.observedValues(),
            CoreArbitraries.dates());

    private final Arbitrary<AccountId> accounts;
    private final Arbitrary<IndicatorId> indicators;
    private final Arbitrary<ObservedValue> values;
    private final Arbitrary<LocalDate> days;

    private ObservationArbitrary(
            Arbitrary<AccountId> accounts,
            Arbitrary<IndicatorId> indicators,
            Arbitrary<ObservedValue> values,
            Arbitrary<LocalDate> days) {
        this.accounts = accounts;
        this.indicators = indicators;
        this.values = values;
        this.days = days;
    }

    /**
     * Only accounts of one source.
     *
     * @param ids whence the ids of the accounts
     * @return such observations
     */
    public ObservationArbitrary by(Arbitrary<AccountId> ids) {
        return new ObservationArbitrary(requireNonNull(ids, "ids"), indicators, values, days);
    }

    /**
     * Only indicators of one source.
     *
     * @param ids whence the ids of the indicators
     * @return such observations
     */
    public ObservationArbitrary ofIndicators(Arbitrary<IndicatorId> ids) {
        return new ObservationArbitrary(accounts, requireNonNull(ids, "ids"), values, days);
    }

    /**
     * Only values of one source, such as those that a scale knows.
     *
     * @param observed whence the values
     * @return such observations
     */
    public ObservationArbitrary withValues(Arbitrary<ObservedValue> observed) {
        return new ObservationArbitrary(accounts, indicators, requireNonNull(observed, "observed"), days);
    }

    /**
     * Only days of one source; some observations are still recorded later.
     *
     * @param dates whence the days of observation
     * @return such observations
     */
    public ObservationArbitrary on(Arbitrary<LocalDate> dates) {
        return new ObservationArbitrary(accounts, indicators, values, requireNonNull(dates, "dates"));
    }

    @Override
    protected Arbitrary<Observation> arbitrary() {
        return Combinators.combine(
                        accounts,
                        indicators,
                        values,
                        days,
                        daysLate(),
                        Arbitraries.of(ObservationChannel.class),
                        CoreArbitraries.sellerIds().optional(),
                        CoreArbitraries.names().optional())
                .as((account, indicator, value, day, late, channel, reporter, source) -> Observation.builder()
                        .account(account)
                        .indicator(indicator)
                        .value(value)
                        .observedOn(day)
                        .recordedOn(day.plusDays(late))
                        .channel(channel)
                        .reporter(reporter)
                        .source(source)
                        .build());
    }

    private static Arbitrary<Integer> daysLate() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, MOST_DAYS_LATE)));
    }
}
