package org.revenuekit.funnel.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.Partition;

/**
 * How well was forecast (ヨミ精度): the answer of {@link AccuracyReview}. Errors of sellers sum to that of all; absolute
 * errors do not, since what one forecast too much another may have forecast too little.
 */
public final class ForecastAccuracy {
    private final AccuracyPolicy definition;
    private final AsOf asOf;
    private final ImmutableList<JudgedPeriod> judged;
    private final ImmutableList<AccuracyRow> rows;
    private final Findings notOver;
    private final ImmutableList<ForecastError> periods;

    ForecastAccuracy(
            AccuracyPolicy definition,
            AsOf asOf,
            ImmutableList<JudgedPeriod> judged,
            ImmutableList<AccuracyRow> rows,
            Findings notOver) {
        this.definition = definition;
        this.asOf = asOf;
        this.judged = judged;
        this.rows = rows;
        this.notOver = notOver;
        this.periods = errors();
    }

    private ImmutableList<ForecastError> errors() {
        MoneyFraction[] forecast = new MoneyFraction[judged.size()];
        MoneyFraction[] result = new MoneyFraction[judged.size()];
        Arrays.fill(forecast, zero());
        Arrays.fill(result, zero());
        for (AccuracyRow row : rows) {
            forecast[row.period()] = forecast[row.period()].plus(row.forecast());
            result[row.period()] = result[row.period()].plus(row.result());
        }
        return IntStream.range(0, judged.size())
                .mapToObj(i ->
                        new ForecastError(judged.get(i).span(), judged.get(i).madeOn(), forecast[i], result[i]))
                .collect(toImmutableList());
    }

    private MoneyFraction zero() {
        return definition.scale().nothing();
    }

    /**
     * Returns forecast and result of each period.
     *
     * @return the periods that are over, by their first day, each once
     */
    public ImmutableList<ForecastError> periods() {
        return periods;
    }

    /**
     * Returns in how many periods there is something to judge.
     *
     * @return those in which anything was forecast or won
     */
    public long sample() {
        return periods.stream().filter(ForecastError::hasAnything).count();
    }

    /**
     * Returns by how much forecasts were off in all.
     *
     * @return the sum of forecasts - that of results: above zero if more was forecast than came
     */
    public MoneyFraction error() {
        return sum(ForecastError::error);
    }

    /**
     * Returns by how much forecasts were off whichever way.
     *
     * @return the sum of the absolute errors of the periods
     */
    public MoneyFraction absoluteError() {
        return sum(period -> absolute(period.error()));
    }

    private MoneyFraction sum(Function<ForecastError, MoneyFraction> part) {
        return periods.stream().map(part).reduce(zero(), MoneyFraction::plus);
    }

    private static MoneyFraction absolute(MoneyFraction amount) {
        return MoneyFraction.of(amount.currency(), amount.amount().abs());
    }

    /**
     * Returns the weighted absolute percentage error (WAPE): 0 is perfect, and it may exceed 1.
     *
     * @return absolute errors / absolute results; Undefined where nothing resulted
     */
    public Ratio wape() {
        return Ratio.of(absoluteError().amount(), results());
    }

    /**
     * Returns how far forecasts were off in one direction, as a part of what came.
     *
     * @return error / absolute results; Undefined where nothing resulted
     */
    public Ratio biasShare() {
        return Ratio.of(error().amount(), results());
    }

    private BigDecimal results() {
        return sum(period -> absolute(period.result())).amount();
    }

    /**
     * Returns to which side forecasts are off (強気・弱気).
     *
     * @return the side; empty if there are fewer periods to judge than the policy asks for
     */
    public Optional<ForecastBias> bias() {
        if (sample() < definition.minimumPeriods()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (error().amount().signum()) {
                    case 1 -> ForecastBias.STRONG;
                    case 0 -> ForecastBias.NONE;
                    default -> ForecastBias.WEAK;
                });
    }

    /**
     * Returns the accuracy of each seller.
     *
     * @return by who answered for a lead when the forecast was taken, or else by who answers for it now; ungrouped are
     *     leads whose seller is not known
     */
    public Grouped<SellerId, ForecastAccuracy> bySeller() {
        Partition<SellerId> sellers = new Partition<>();
        for (int i = 0; i < rows.size(); i++) {
            sellers.add(rows.get(i).seller(), i);
        }
        return sellers.grouped("seller", this, this::only);
    }

    private ForecastAccuracy only(ImmutableIntArray some) {
        return new ForecastAccuracy(
                definition, asOf, judged, some.stream().mapToObj(rows::get).collect(toImmutableList()), notOver);
    }

    /**
     * Returns which periods are not judged, and which leads are counted with nothing, since an amount on the day judged
     * is not known or is in another currency than the scale.
     *
     * @return a finding for each period that is not over, then, by period and lead, one for each such lead, of what was
     *     forecast and of what came
     */
    public Findings findings() {
        return notOver.plus(Findings.of(
                rows.stream().flatMap(row -> row.findings().stream()).collect(toImmutableList())));
    }

    /**
     * Returns how it was judged.
     *
     * @return the definition
     */
    public AccuracyPolicy definition() {
        return definition;
    }

    /**
     * Returns as of when.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }
}
