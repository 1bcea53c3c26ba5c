package org.revenuekit.funnel.forecast;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/**
 * The naive forecast that others must beat (加重パイプライン): each open lead counts with its value times the share of those
 * ever in its stage that reached the goal. It knows neither how long a lead has been there nor by when it will be won,
 * so that it says the same of any horizon.
 */
public final class WeightedPipeline {
    private final Journeys journeys;
    private final CurrencyUnit currency;
    private final ImmutableList<StageWeight> weights; // of the stages before the goal

    private WeightedPipeline(Journeys journeys, CurrencyUnit currency, ImmutableList<StageWeight> weights) {
        this.journeys = journeys;
        this.currency = currency;
        this.weights = weights;
    }

    /**
     * Weighs the open leads.
     *
     * @param journeys the journeys
     * @param currency in which values are counted
     * @return the weighted pipeline; O(visits)
     */
    public static WeightedPipeline over(Journeys journeys, CurrencyUnit currency) {
        Values values = new Values(requireNonNull(journeys, "journeys"), requireNonNull(currency, "currency"));
        Weighing weighing = new Weighing(journeys, values);
        return new WeightedPipeline(journeys, currency, weighing.weights());
    }

    /**
     * Returns all that is expected.
     *
     * @return the sum over the stages
     */
    public ExpectedWins expected() {
        return weights.stream().map(StageWeight::expected).reduce(ExpectedWins.none(currency), ExpectedWins::plus);
    }

    /**
     * Returns the stages before the goal.
     *
     * @return the weight of each, in the order of the process
     */
    public ImmutableMap<StageId, StageWeight> byStage() {
        ImmutableMap.Builder<StageId, StageWeight> stages = ImmutableMap.builder();
        for (int stage = 0; stage < weights.size(); stage++) {
            stages.put(journeys.vocabulary().stage(stage), weights.get(stage));
        }
        return stages.buildOrThrow();
    }

    /**
     * Returns the process.
     *
     * @return the definition of the stages
     */
    public SalesProcess definition() {
        return journeys.definition();
    }

    /**
     * Returns what was known.
     *
     * @return the point in time of the journeys
     */
    public AsOf asOf() {
        return journeys.asOf();
    }

    /** Returns the expected wins. */
    @Override
    public String toString() {
        return "weighted pipeline: " + expected();
    }

    /** One walk over the passes. */
    private static final class Weighing {
        private final JourneyTable table;
        private final Values values;
        private final int goal;
        private final long[] won; // by stage
        private final long[] over;
        private final long[] open;
        private final long[] withoutValue;
        private final BigDecimal[] value;
        private final int[] counted; // the last pass counted at a stage, plus 1

        Weighing(Journeys journeys, Values values) {
            this.table = journeys.table();
            this.values = values;
            this.goal = journeys.vocabulary().goal();
            this.won = new long[goal];
            this.over = new long[goal];
            this.open = new long[goal];
            this.withoutValue = new long[goal];
            this.value = new BigDecimal[goal];
            this.counted = new int[goal];
            Arrays.fill(value, BigDecimal.ZERO);
            for (int lead = 0; lead < table.leads(); lead++) {
                for (int pass = table.firstPass(lead); pass < table.firstPass(lead + 1); pass++) {
                    add(lead, pass);
                }
            }
        }

        private void add(int lead, int pass) {
            int end = table.firstVisit(pass + 1);
            int last = end - 1;
            boolean isWon = table.stage(last) >= goal; // whoever reached it stays beyond
            if (isWon || table.endAt(pass) != Micros.NEVER) {
                for (int visit = table.firstVisit(pass); visit < end; visit++) {
                    count(table.stage(visit), pass, isWon);
                }
            } else {
                addOpen(table.stage(last), values.of(lead));
            }
        }

        private void count(int stage, int pass, boolean isWon) {
            if (stage < goal && counted[stage] <= pass) {
                counted[stage] = pass + 1;
                over[stage]++;
                won[stage] += isWon ? 1 : 0;
            }
        }

        private void addOpen(int stage, Optional<BigDecimal> worth) {
            open[stage]++;
            withoutValue[stage] += worth.isEmpty() ? 1 : 0;
            value[stage] = value[stage].add(worth.orElse(BigDecimal.ZERO));
        }

        ImmutableList<StageWeight> weights() {
            ImmutableList.Builder<StageWeight> weights = ImmutableList.builder();
            for (int stage = 0; stage < goal; stage++) {
                long rate = over[stage] == 0 ? 0 : Cell.micros((double) won[stage] / over[stage]);
                weights.add(new StageWeight(
                        open[stage],
                        Ratio.of(won[stage], over[stage]),
                        ExpectedWins.ofMicros(
                                Math.multiplyExact(open[stage], rate),
                                values.currency(),
                                value[stage].multiply(BigDecimal.valueOf(rate))),
                        withoutValue[stage]));
            }
            return weights.build();
        }
    }
}
