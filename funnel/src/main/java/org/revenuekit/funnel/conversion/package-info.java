/**
 * Conversion (転換率): how many of a cohort go from stage to stage of a process, how long it takes them, what they are
 * worth, and what became of the others.
 *
 * <h2>Parts</h2>
 *
 * <ul>
 *   <li>A {@link org.revenuekit.funnel.conversion.ConversionPolicy policy} says who counts at a stage
 *       ({@link org.revenuekit.funnel.conversion.Counting}), whether leads or passes are counted, and within which
 *       time.
 *   <li>A {@link org.revenuekit.funnel.conversion.ConversionAnalysis question} takes journeys and a period: the cohort
 *       are those who <em>started</em> in it.
 *   <li>The {@link org.revenuekit.funnel.conversion.Conversion answer} gives counts, rates, times and values between
 *       any two stages, of the whole and {@linkplain org.revenuekit.core.measure.Grouped of groups}.
 * </ul>
 *
 * <pre>{@code
 * ConversionPolicy policy = ConversionPolicy.standard().toBuilder()
 *         .ref(DefinitionRef.of("within-90-days", 1))
 *         .window(Duration.ofDays(90))
 *         .build();
 * Conversion quarter = ConversionAnalysis.of(policy).count(journeys, calendar.quarter(2026, 1));
 * quarter.count(opportunity);                        // how many reached it
 * quarter.rate(lead, opportunity);                   // 商談化率, as numerator and denominator
 * quarter.interval(lead, opportunity);               // how far it can be trusted (Wilson)
 * quarter.maturity(lead, won).matureOnly();          // without those whose 90 days are not over
 * quarter.cumulativeIncidence(lead, won);            // by when which part, the open ones taken for what they tell
 * quarter.timeTo(lead, won).median();                // of those who were converted
 * quarter.valueRate(lead, won, yen).rate();          // by value instead of count
 * quarter.namedRates();                              // those that the process names, each from its base
 * quarter.byChannel();                               // also byMonth(), bySeller(stage), by(any grouping)
 * quarter.difference(other, lead, won).interval();   // is one group really better? (Newcombe)
 * quarter.explain(lead, won).text();                 // converted, lost, not yet, open
 * }</pre>
 *
 * <h2>Who counts at a stage</h2>
 *
 * <p>Programs differ, mostly without saying so. Of a lead that went from the first stage to the third and came back to
 * the second, {@code REACHED} counts all three (as who fills in skipped stages does), {@code VISITED} too,
 * {@code FIRST_ENTRY} and {@code IN_SEQUENCE} not the second, and {@code IN_SEQUENCE} not the third either. Where
 * nobody skips a stage, starts in the middle, or goes back, all agree.
 *
 * <h2>Three rates, never mixed</h2>
 *
 * <p>A young cohort has not had its time. The plain rate counts the open ones as not converted, and is too low. The
 * {@linkplain org.revenuekit.funnel.conversion.Maturity#matureOnly() rate of those whose time is over} leaves out
 * whoever began late, converted or not: to leave out only the open ones would keep the quick and drop the slow. The
 * {@linkplain org.revenuekit.funnel.conversion.ConversionCurve curve} takes every subject for as long as it is known,
 * with being lost as a competing event. What happens after a window is <em>not yet</em>, never lost. Where everybody's
 * time is over, the three are one.
 *
 * <h2>Cohorts are not flows</h2>
 *
 * <p>Above and below the line of a rate here are the same subjects, so that it lies between 0 and 1. What left a stage
 * in a month over what entered it in that month is another measure and another type, and may exceed 1.
 *
 * <h2>Laws</h2>
 *
 * <ul>
 *   <li>Counts: {@code IN_SEQUENCE <= FIRST_ENTRY <= VISITED <= REACHED} at each stage; first and last never rise along
 *       the process.
 *   <li>Fates: who counts at a stage is converted, lost, not yet converted, or open; these sum to the count.
 *   <li>Rates lie between 0 and 1 or are undefined; without a window, the rates of steps multiply to that of the whole
 *       way, exactly, for {@code REACHED} and {@code IN_SEQUENCE}.
 *   <li>Groups and those in none sum to the whole at every stage; the conversions of disjoint subjects merge to that of
 *       all, however they are split.
 *   <li>Two edges: the period of a cohort is half-open; a window is a maximum gap, its last instant inside.
 *   <li>A mature cohort: no later event changes its rate. The order of events changes nothing.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.conversion;

import org.jspecify.annotations.NullMarked;
