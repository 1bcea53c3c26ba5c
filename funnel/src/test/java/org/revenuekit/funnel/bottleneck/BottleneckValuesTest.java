package org.revenuekit.funnel.bottleneck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.LEAD;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.TALK;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.funnel.flow.FlowCounts;

class BottleneckValuesTest {
    private static final Ratio HALF = Ratio.of(1, 2);
    private static final Ratio UNDEFINED = Ratio.of(0, 0);
    private static final WilsonInterval INTERVAL = WilsonInterval.of(1, 2, 1.96);
    private static final StageCapacity CAPACITY = new StageCapacity(LEAD, BigDecimal.TEN);
    private static final CurrencyUnit JPY = CurrencyUnit.of("JPY");
    private static final Headroom HEADROOM = new Headroom(0, HALF, Optional.empty(), HALF, HALF, HALF);
    private static final LittleCheck LITTLE = new LittleCheck(HALF, UNDEFINED);
    private static final FlowCounts FLOW = new BottleneckWorld()
            .enter("a", LEAD, 0)
            .find(BottleneckPolicy.standard(), 1)
            .step(LEAD)
            .queue()
            .flow();
    private static final StageQueue QUEUE = new StageQueue(FLOW, DurationSummary.none(), HALF, HALF, LITTLE);

    private static StepReading step() {
        return new StepReading(LEAD, TALK, HALF, INTERVAL, Optional.empty(), QUEUE, Optional.empty());
    }

    @Test
    void aStageIsOverloadedAboveItsCapacity() {
        assertEquals(Ratio.of(20, 20), new StageLoad(CAPACITY, 20, 2).utilisation());
        assertFalse(new StageLoad(CAPACITY, 20, 2).isOverloaded());
        assertTrue(new StageLoad(CAPACITY, 21, 2).isOverloaded());
        assertFalse(new StageLoad(CAPACITY, 21, 0).isOverloaded()); // undefined, which is above nothing
        assertFalse(new StageLoad(CAPACITY, 0, 0).utilisation().isDefined());
        assertRefused("entries must be >= 0, was -1", () -> new StageLoad(CAPACITY, -1, 2));
        assertRefused("businessDays must be >= 0, was -1", () -> new StageLoad(CAPACITY, 0, -1));
    }

    @Test
    void timesAddUpWhateverTheirNumber() {
        TimeSum sum = new TimeSum();
        sum.add(Long.MAX_VALUE);
        sum.add(Long.MAX_VALUE);
        sum.add(1_999_999);

        assertEquals(new BigDecimal("18446744073711.551613"), sum.seconds());
        assertEquals(0, new TimeSum().seconds().signum());
    }

    @Test
    void worthIsRoundedOnce() {
        Worth worth = new Worth(JPY, Ratio.of(5, 2), HALF, HALF, 0);

        assertEquals(Money.ofMinor(JPY, 3), worth.rounded());
        assertRefused("unvalued must be >= 0, was -1", () -> new Worth(JPY, HALF, HALF, HALF, -1));
        assertRefused("amount must be defined, was 0/0", () -> new Worth(JPY, UNDEFINED, HALF, HALF, 0));
        assertRefused("low must be defined, was 0/0", () -> new Worth(JPY, HALF, UNDEFINED, HALF, 0));
        assertRefused("high must be defined, was 0/0", () -> new Worth(JPY, HALF, HALF, UNDEFINED, 0));
    }

    @Test
    void aBottleneckHasARankAndAMeasure() {
        Bottleneck bottleneck = new Bottleneck(Theory.QUEUE, 1, step());

        assertEquals(HALF, bottleneck.measure());
        assertEquals(bottleneck.hashCode(), new Bottleneck(Theory.QUEUE, 1, step()).hashCode());
        assertNotEquals(bottleneck.hashCode(), new Bottleneck(Theory.QUEUE, 2, step()).hashCode());
        assertRefused("rank must be >= 1, was 0", () -> new Bottleneck(Theory.QUEUE, 0, step()));
        assertRefused(
                "measure must be defined, was not (HEADROOM of lead -> talk 1/2)",
                () -> new Bottleneck(Theory.HEADROOM, 1, step()));
        assertRefused(
                "measure must be defined, was not (CAPACITY of lead -> talk 1/2)",
                () -> new Bottleneck(Theory.CAPACITY, 1, step()));
    }

    @Test
    void boundsOfAHeadroomGoAwayFromTheRate() {
        // Nearly no uncertainty: both bounds are the rate to the last digit of a double.
        Ratio third = Ratio.of(1, 3);
        Headroom headroom = Headroom.of(10, third, WilsonInterval.of(1, 3, 1e-20), HALF, Optional.empty());

        assertTrue(Ratio.byValue().compare(headroom.low(), headroom.gain()) < 0);
        assertTrue(Ratio.byValue().compare(headroom.gain(), headroom.high()) < 0);
        assertEquals(headroom.low().rounded(9), headroom.high().rounded(9));
        assertRefused(
                "conversions must be >= 0, was -1", () -> new Headroom(-1, HALF, Optional.empty(), HALF, HALF, HALF));
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"}) // what a caller without it would see
    void nothingIsOptional() {
        assertNull("reference", () -> new Headroom(0, null, Optional.empty(), HALF, HALF, HALF));
        assertNull("peer", () -> new Headroom(0, HALF, null, HALF, HALF, HALF));
        assertNull("gain", () -> new Headroom(0, HALF, Optional.empty(), null, HALF, HALF));
        assertNull("low", () -> new Headroom(0, HALF, Optional.empty(), HALF, null, HALF));
        assertNull("high", () -> new Headroom(0, HALF, Optional.empty(), HALF, HALF, null));
        assertNull("currency", () -> new Worth(null, HALF, HALF, HALF, 0));
        assertNull("amount", () -> new Worth(JPY, null, HALF, HALF, 0));
        assertNull("low", () -> new Worth(JPY, HALF, null, HALF, 0));
        assertNull("high", () -> new Worth(JPY, HALF, HALF, null, 0));
        assertNull("capacity", () -> new StageLoad(null, 0, 0));
        assertNull("meanWorkInProcess", () -> new LittleCheck(null, HALF));
        assertNull("expected", () -> new LittleCheck(HALF, null));
        assertNull("theory", () -> new Bottleneck(null, 1, step()));
        assertNull("step", () -> new Bottleneck(Theory.QUEUE, 1, null));
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"}) // what a caller without it would see
    void nothingOfAStepIsOptional() {
        Optional<StageLoad> load = Optional.empty();
        Optional<Headroom> headroom = Optional.of(HEADROOM);

        assertNull("flow", () -> new StageQueue(null, DurationSummary.none(), HALF, HALF, LITTLE));
        assertNull("finished", () -> new StageQueue(FLOW, null, HALF, HALF, LITTLE));
        assertNull("meanWorkInProcess", () -> new StageQueue(FLOW, DurationSummary.none(), null, HALF, LITTLE));
        assertNull("shareOfTimeToGoal", () -> new StageQueue(FLOW, DurationSummary.none(), HALF, null, LITTLE));
        assertNull("littlesLaw", () -> new StageQueue(FLOW, DurationSummary.none(), HALF, HALF, null));
        assertNull("from", () -> new StepReading(null, TALK, HALF, INTERVAL, headroom, QUEUE, load));
        assertNull("to", () -> new StepReading(LEAD, null, HALF, INTERVAL, headroom, QUEUE, load));
        assertNull("rate", () -> new StepReading(LEAD, TALK, null, INTERVAL, headroom, QUEUE, load));
        assertNull("interval", () -> new StepReading(LEAD, TALK, HALF, null, headroom, QUEUE, load));
        assertNull("headroom", () -> new StepReading(LEAD, TALK, HALF, INTERVAL, null, QUEUE, load));
        assertNull("queue", () -> new StepReading(LEAD, TALK, HALF, INTERVAL, headroom, null, load));
        assertNull("load", () -> new StepReading(LEAD, TALK, HALF, INTERVAL, headroom, QUEUE, null));
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
