package org.revenuekit.funnel.testkit;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.conversion.CountingUnit;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.process.SalesProcess;

/**
 * Arbitrary processes and leads that go through them, a few each, and made so that what is hard occurs often: ties,
 * skips, moves back, exits, returns, repetitions, and events that contradict each other or come too late. They shrink
 * to fewer leads and events, to the first stages, and to one instant; paid periods to fewer accounts, assets and
 * stretches, one after the other.
 */
public final class FunnelArbitraries {
    private FunnelArbitraries() {}

    /**
     * Processes.
     *
     * @return with two to five stages, any but the first of which may be the goal, with reasons of all three kinds,
     *     perhaps a qualification, a hand-off, channels and a named rate
     */
    public static Arbitrary<SalesProcess> processes() {
        return ArbitraryProcesses.processes();
    }

    /**
     * Processes, leads and their events.
     *
     * @return with at most five leads, one of which may be given twice, and at most 48 events; some of unknown leads,
     *     stages and reasons, some recorded late, some after the date as of which they are seen
     */
    public static Arbitrary<FunnelInput> inputs() {
        return ArbitraryLogs.inputs();
    }

    /**
     * The journeys that leads make of their events.
     *
     * @return those of {@link #inputs()}
     */
    public static Arbitrary<Journeys> journeys() {
        return inputs().map(FunnelInput::follow);
    }

    /**
     * Ways of counting.
     *
     * @return every reading and unit, with and without a window of half a day to six days
     */
    public static Arbitrary<ConversionPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(Counting.class),
                        Arbitraries.of(CountingUnit.class),
                        Arbitraries.integers().between(1, 12).optional())
                .as((counting, unit, halfDays) -> ConversionPolicy.builder()
                        .ref(DefinitionRef.of("any", 1))
                        .counting(counting)
                        .unit(unit)
                        .window(halfDays.map(number -> Duration.ofHours(12L * number)))
                        .build())
                .withoutEdgeCases();
    }

    /**
     * Stages and rows for a counter of conversion.
     *
     * @return with two to five stages and at most five leads of at most eight rows each, some ids of which differ by
     *     letter case only
     */
    public static Arbitrary<ConversionCounterCase> conversionCounterCases() {
        return ArbitraryRows.cases();
    }

    /**
     * Paid periods, groups and months for a classifier of movements.
     *
     * @return with at most five accounts of at most two assets each, some ids of which differ by letter case only, and
     *     one to six months
     */
    public static RevenueMovementCaseArbitrary revenueMovementCases() {
        return RevenueMovementCaseArbitrary.ANY;
    }
}
