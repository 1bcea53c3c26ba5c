/**
 * What will be won (着地予測): computed from today's stock by what became of comparable leads, with an interval, and tested
 * on history against the naive forecast that it must beat. What sellers say will be won (ヨミ) is another matter, and so
 * is another package.
 *
 * <h2>Questions</h2>
 *
 * <ul>
 *   <li>{@link org.revenuekit.funnel.forecast.Forecasting}: how many of the open leads reach the goal within a horizon,
 *       and what they are worth; by stage, age, segment and month, and lead by lead.
 *   <li>{@link org.revenuekit.funnel.forecast.WeightedPipeline} (加重パイプライン): the naive forecast, value times the share
 *       of those ever in the stage that reached the goal.
 *   <li>{@link org.revenuekit.funnel.forecast.Backtesting} (バックテスト): forecasts made again as of earlier dates, beside
 *       what happened and beside the naive one.
 * </ul>
 *
 * <pre>{@code
 * Journeys journeys = JourneyTracking.of(process).follow(leads, events, asOf);
 * Forecast quarter = Forecasting.of(ForecastPolicy.standard())
 *         .with(bySize)                                          // segments of their own history
 *         .forecast(journeys, calendar.quarter(2026, 1), JPY);
 * quarter.total().expected().value();                            // exact, parts sum to it
 * quarter.total().valueInterval();                               // 95 % of quarters, if the future is as the past
 * quarter.byMonth();
 * quarter.of(LeadId.of("L-1")).orElseThrow().probability();
 * quarter.total().notForecast();                                 // too little history: told apart, never hidden
 * quarter.changeSince(lastWeek).won();                           // less, as they are no forecast any more
 * Backtest backtest = Backtesting.of(ForecastPolicy.standard())
 *         .run(JourneyTracking.of(process), leads, events, monthEnds, 90, JPY, asOf);
 * backtest.count().wape();                                       // beside naiveWape()
 * backtest.beatsNaive();
 * }</pre>
 *
 * <h2>How it is computed</h2>
 *
 * <ul>
 *   <li><b>Whose history.</b> A lead that has been in its stage for a days compares with the stays in that stage, of
 *       its segment, that had lasted for a days as well. If of fewer than {@code minimumSample} of them it is known
 *       what happened next, all segments together are asked, then this stage and the later ones, and then the lead is
 *       not forecast: it is in {@code notForecast}, and in a finding. A lead that was in a stage twice has two stays.
 *   <li><b>Probability.</b> The estimator of Aalen and Johansen from that age on, as
 *       {@link org.revenuekit.funnel.forecast.Forecasting} says. Stays are those that began in the history used; passes
 *       that last are censored. Without censoring it is the share of the comparable stays that reached the goal within
 *       the horizon, counted one by one.
 *   <li><b>Beyond what was observed.</b> Where nobody was followed for as long as the horizon asks, nothing more is
 *       expected after the last one; the part to whom nothing had happened by then is {@code unobserved}, and the upper
 *       ends of the intervals include it.
 *   <li><b>Value.</b> The lead's own; otherwise the mean of those won among the comparable stays if at least
 *       {@code minimumSample} of them state one, otherwise of all passes won; such leads are counted in
 *       {@code withoutValue}.
 *   <li><b>New leads.</b> As many begin on each business day to come as did on average, whether new or back, and reach
 *       the goal as those did.
 * </ul>
 *
 * <h2>Intervals, and their limits</h2>
 *
 * <p>Expected +- z standard deviations, from 0 up to as many leads as there are. The variance is that of independent
 * fates given the probabilities (Poisson binomial: the sum of p(1 - p)), plus that of the estimates: the delta method
 * on the hazards of each day, at least that of a share of which half a win more was seen, so that none of thirty is not
 * never. Estimates from one pool of stays are taken to err together, those from different pools independently. The
 * variance of a value adds the spread of the values of those won where the lead states none. New leads add the variance
 * of their number from day to day.
 *
 * <p>It says nothing of what history does not know: a changed market, campaign or price, seasons, and leads whose fates
 * hang together. What is expected of few leads is skewed, so that the normal distribution is rough. The backtest's
 * {@code coverage()} tells whether it holds.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Probabilities lie from 0 to 1. A horizon that ends later never expects less.
 *   <li>Parts by stage, age, group and month sum to the whole exactly: probabilities are rounded once, to millionths,
 *       and all sums of them are exact. Intervals are doubles, to about 1e-9 of the numbers in them.
 *   <li>Nothing that happened or was recorded after the point in time is used.
 *   <li>The parts of a change sum to the difference exactly.
 *   <li>The order of leads and events changes nothing.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.forecast;

import org.jspecify.annotations.NullMarked;
