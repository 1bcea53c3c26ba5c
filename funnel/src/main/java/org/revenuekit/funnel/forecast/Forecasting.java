package org.revenuekit.funnel.forecast;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.forecast.History.OpenStay;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The question what will be won of today's stock (着地予測): immutable, used again and again.
 *
 * <p>Of an open lead that has been in its stage for a days, history is asked about the stays in that stage that had
 * lasted for a days as well: which part of their passes reached the goal within the horizon. Passes that ended before
 * compete, passes that last are censored at the last day seen; so it is the estimator of Aalen and Johansen from the
 * landmark a on (van Houwelingen, Scandinavian Journal of Statistics 34, 2007; Putter and Spitoni, Statistical Methods
 * in Medical Research 27, 2018). Where nobody moves between stages, it is (I(a + h) - I(a)) / (1 - I(a) - C(a)) with
 * the incidences I of the goal and C of other ends since entry; where they do, that quotient would count those who have
 * moved on by a as if they were still here, and overstate.
 *
 * <p>Time is in whole days, as both the point in time and the horizon are.
 */
public final class Forecasting {
    /** The farthest end of a horizon, in days after the point in time: some ten years. */
    public static final int MAX_HORIZON_DAYS = 3_660;

    /** The greatest value of a lead that is used. */
    public static final BigDecimal MAX_VALUE = BigDecimal.TEN.pow(18);

    /** The most decimals of a value of a lead that is used: times a probability it is still exact. */
    public static final int MAX_DECIMALS = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Forecasting.class);

    private final ForecastPolicy definition;
    private final Segments segments;

    private Forecasting(ForecastPolicy definition, Segments segments) {
        this.definition = definition;
        this.segments = segments;
    }

    /**
     * Returns the question.
     *
     * @param definition how to forecast
     * @return the question, without segments
     */
    public static Forecasting of(ForecastPolicy definition) {
        return new Forecasting(requireNonNull(definition, "definition"), Segments.none());
    }

    /**
     * Returns this question for leads of several segments, each forecast by its own history where there is enough of
     * it.
     *
     * @param <K> the key of a segment
     * @param segmentation tells the segments apart; it takes the place of one given before
     * @return the question
     */
    public <K extends Comparable<? super K>> Forecasting with(Grouping<? super Lead, K> segmentation) {
        return new Forecasting(definition, Segments.by(requireNonNull(segmentation, "segmentation")));
    }

    /**
     * Forecasts.
     *
     * @param journeys what is known: nothing that happened or was recorded after its point in time
     * @param horizon the days asked about; those up to the point in time are left out
     * @param currency in which values are counted
     * @return the forecast; O(visits log visits + ages x days) time
     * @throws IllegalArgumentException if the horizon is empty, or does not end 1 to {@link #MAX_HORIZON_DAYS} days
     *     after the point in time
     */
    public Forecast forecast(Journeys journeys, Span horizon, CurrencyUnit currency) {
        requireNonNull(journeys, "journeys");
        requireNonNull(currency, "currency");
        History history = new History(journeys, definition);
        Horizon cuts = Horizon.of(horizon, journeys.asOf(), history.seen());
        Values values = new Values(journeys, currency);
        Optional<MeanValue> mean = meanOfWon(history.starts(), values);
        ImmutableList<StockLead> stock = stock(journeys, history, cuts, values, mean);
        Optional<NewLeads> newLeads = definition.includesNewLeads()
                ? NewLeads.of(history, cuts, definition, journeys.asOf().calendar(), mean)
                : Optional.of(NewLeads.none(cuts));
        LOG.debug("{}: {} open leads forecast over {}", definition.ref(), stock.size(), horizon);
        return new Forecast(
                definition,
                journeys,
                horizon,
                cuts.months(),
                currency,
                stock,
                newLeads.orElse(NewLeads.none(cuts)),
                new FindingList(journeys, history, values).of(stock, newLeads));
    }

    private static Optional<MeanValue> meanOfWon(Stays passes, Values values) {
        MeanValue.Sum sum = new MeanValue.Sum();
        for (int pass = 0; pass < passes.size(); pass++) {
            values.addIfWon(passes, pass, sum);
        }
        return sum.ofAtLeast(1);
    }

    private ImmutableList<StockLead> stock(
            Journeys journeys, History history, Horizon cuts, Values values, Optional<MeanValue> mean) {
        int[] numbers = segments.of(journeys.leads().list());
        Cell[] cells = new Estimator(history, cuts, definition, values, numbers, mean)
                .estimate(journeys.vocabulary().goal());
        List<StockLead> stock = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            OpenStay stay = history.open().get(i);
            stock.add(new StockLead(
                    values.lead(stay.lead()),
                    stay.pass() - journeys.table().firstPass(stay.lead()),
                    stay.stage(),
                    stay.age(),
                    cells[i],
                    values.of(stay.lead())));
        }
        return ImmutableList.sortedCopyOf(StockLead.ORDER, stock);
    }
}
