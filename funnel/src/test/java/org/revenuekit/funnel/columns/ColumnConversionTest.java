package org.revenuekit.funnel.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.conversion.CountingUnit;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

class ColumnConversionTest {
    static final SalesProcess PROCESS = process(4);
    private static final StageId S0 = StageId.of("s0");
    private static final StageId S1 = StageId.of("s1");
    private static final StageId S2 = StageId.of("s2");
    private static final StageId S3 = StageId.of("s3");
    static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    static final AsOf AS_OF = CALENDAR.endOf(LocalDate.of(2026, 12, 31));
    static final ConversionPolicy TEN_DAYS = ConversionPolicy.standard().toBuilder()
            .ref(DefinitionRef.of("ten-days", 1))
            .window(Duration.ofDays(10))
            .build();

    static SalesProcess process(int stages) {
        return SalesProcess.builder()
                .ref(DefinitionRef.of("columns", 1))
                .name(Label.of("Columns", "列"))
                .addRole(Role.SELLER)
                .stages(IntStream.range(0, stages)
                        .mapToObj(i -> Stage.of("s" + i, "Stage " + i, "ステージ" + i, Role.SELLER))
                        .toList())
                .goal(StageId.of("s" + (stages - 1)))
                .build();
    }

    /** The microsecond in which a day begins; day 1 is the first of January. */
    static long day(int day) {
        return Micros.of(CALENDAR.startOf(LocalDate.of(2026, 1, 1).plusDays(day - 1)));
    }

    /** Lead 0 goes on in time, 1 skips and goes back, 2 is late at the last stage, 3 starts in February, 4 never. */
    private static ColumnEvents events() {
        return ColumnEvents.of(
                PROCESS,
                5,
                new int[] {0, 1, 2, 0, 1, 1, 2, 0, 2, 3, 3},
                new byte[] {0, 0, 0, 1, 2, 1, 1, 3, 3, 1, 1},
                new long[] {day(1), day(1), day(2), day(3), day(4), day(5), day(6), day(11), day(13), day(32), day(40)
                });
    }

    private static ColumnConversion count(ConversionPolicy policy, AsOf asOf) {
        return ColumnConversionAnalysis.of(policy).count(events(), new int[] {0, 1, 0, 1, 0}, 2, asOf);
    }

    @Test
    void countsWhoReachedAStageOrOneBeyondItInsideTheWindow() {
        ColumnConversion conversion = count(TEN_DAYS, AS_OF);
        assertEquals(4, conversion.count(S0));
        assertEquals(4, conversion.count(S1));
        assertEquals(2, conversion.count(S2)); // lead 2 came there by its last entry, a day late
        assertEquals(1, conversion.count(S3)); // ten days to the microsecond are inside
        assertEquals(Ratio.of(1, 4), conversion.rate(S1, S3));
        assertEquals(Ratio.of(4, 4), conversion.rate(S0, S0));
    }

    @Test
    void withoutAWindowAnyTimeCounts() {
        assertEquals(2, count(ConversionPolicy.standard(), AS_OF).count(S3));
    }

    @Test
    void countsByMonthOfTheStartAndByGroup() {
        ColumnConversion conversion = count(TEN_DAYS, AS_OF);
        assertEquals(List.of(YearMonth.of(2026, 1), YearMonth.of(2026, 2)), conversion.months());
        assertEquals(2, conversion.count(YearMonth.of(2026, 1), 0, S1));
        assertEquals(1, conversion.count(YearMonth.of(2026, 1), 1, S2));
        assertEquals(0, conversion.count(YearMonth.of(2026, 2), 0, S0));
        assertEquals(1, conversion.count(YearMonth.of(2026, 2), 1, S1));
        assertEquals(0, conversion.count(YearMonth.of(2026, 3), 1, S1));
        assertThrows(IndexOutOfBoundsException.class, () -> conversion.count(YearMonth.of(2026, 1), 2, S1));
    }

    @Test
    void tellsHowLongItTook() {
        ColumnConversion conversion = count(TEN_DAYS, AS_OF);
        assertEquals(Optional.of(Duration.ZERO), conversion.medianTimeTo(S0));
        assertEquals(Optional.of(Duration.ofHours(60)), conversion.medianTimeTo(S1)); // 0, 2, 3, 4 days
        assertEquals(Optional.of(Duration.ofDays(4)), conversion.ninetiethPercentileOfTimeTo(S1));
        assertEquals(Optional.of(Duration.ofDays(10)), conversion.medianTimeTo(S3));
    }

    @Test
    void countsSkipsAndMovesBack() {
        ColumnConversion conversion = count(TEN_DAYS, AS_OF);
        assertEquals(3, conversion.skips()); // 0 to 2, 1 to 3 twice; to start beyond the first stage skips nothing
        assertEquals(1, conversion.backwardMoves());
    }

    @Test
    void seesWhatHappenedUntilTheDateAndWasKnown() {
        ColumnConversion until = count(TEN_DAYS, CALENDAR.endOf(LocalDate.of(2026, 1, 3)));
        assertEquals(4, until.used());
        assertEquals(7, until.afterAsOf());
        assertEquals(3, until.count(S0));
        assertEquals(1, until.count(S1));
        assertEquals(Optional.empty(), until.medianTimeTo(S2));
        assertEquals(Optional.empty(), until.ninetiethPercentileOfTimeTo(S2));
        ColumnConversion known = count(TEN_DAYS, AS_OF.knownOn(LocalDate.of(2026, 1, 3)));
        assertEquals(4, known.used());
        assertEquals(11, count(TEN_DAYS, AS_OF).used());
    }

    @Test
    void saysHowAndWhenItWasCounted() {
        ColumnConversion conversion = count(TEN_DAYS, AS_OF);
        assertSame(TEN_DAYS, conversion.definition());
        assertSame(AS_OF, conversion.asOf());
        assertSame(PROCESS, events().process());
        assertEquals(5, events().leads());
        assertEquals(11, events().size());
    }

    @Test
    void nothingHappened() {
        ColumnEvents none = ColumnEvents.of(PROCESS, 0, new int[0], new byte[0], new long[0]);
        ColumnConversion conversion = ColumnConversionAnalysis.of(TEN_DAYS).count(none, new int[0], 1, AS_OF);
        assertEquals(0, conversion.count(S0));
        assertEquals(List.of(), conversion.months());
        assertEquals(Ratio.of(0, 0), conversion.rate(S0, S3));
    }

    @Test
    void refusesColumnsThatDoNotFit() {
        assertMessage(
                "columns must be of equal length, were 1, 0 and 1",
                () -> ColumnEvents.of(PROCESS, 1, new int[1], new byte[0], new long[1]));
        assertMessage(
                "columns must be of equal length, were 1, 1 and 2",
                () -> ColumnEvents.of(PROCESS, 1, new int[1], new byte[1], new long[2]));
        assertMessage(
                "leads must be >= 0, was -1", () -> ColumnEvents.of(PROCESS, -1, new int[0], new byte[0], new long[0]));
        String bounds = "lead must be >= 0 and < 2, and stage >= 0 and < 4, were ";
        assertMessage(bounds + "2 and 0 at 0", () -> one(2, 0));
        assertMessage(bounds + "-1 and 0 at 0", () -> one(-1, 0));
        assertMessage(bounds + "1 and 4 at 0", () -> one(1, 4));
        assertMessage(bounds + "1 and -1 at 0", () -> one(1, -1));
        assertEquals(1, one(1, 3).size());
        assertMessage(
                "stages must be at most 127, were 128",
                () -> ColumnEvents.of(process(128), 0, new int[0], new byte[0], new long[0]));
        assertEquals(
                0,
                ColumnEvents.of(process(127), 0, new int[0], new byte[0], new long[0])
                        .size());
    }

    private static ColumnEvents one(int lead, int stage) {
        return ColumnEvents.of(PROCESS, 2, new int[] {lead}, new byte[] {(byte) stage}, new long[1]);
    }

    @Test
    void refusesRowsInAnyOrder() {
        assertMessage("rows must ascend by micros, then by stage, did not at 1", () -> two(1, 0, 0, 0));
        assertMessage("rows must ascend by micros, then by stage, did not at 1", () -> two(1, 2, 1, 1));
        assertEquals(2, two(1, 2, 1, 2).size());
        assertEquals(2, two(1, 2, 2, 1).size());
    }

    private static ColumnEvents two(long at, int stage, long then, int next) {
        return ColumnEvents.of(PROCESS, 1, new int[2], new byte[] {(byte) stage, (byte) next}, new long[] {at, then});
    }

    @Test
    void refusesGroupsThatDoNotFit() {
        ColumnConversionAnalysis analysis = ColumnConversionAnalysis.of(TEN_DAYS);
        assertMessage(
                "group must have a row for each of 5 leads, had 4",
                () -> analysis.count(events(), new int[4], 1, AS_OF));
        assertMessage("groups must be >= 1, was 0", () -> analysis.count(events(), new int[5], 0, AS_OF));
        assertMessage(
                "group must be >= 0 and < 2, was 2 at 4",
                () -> analysis.count(events(), new int[] {0, 1, 0, 1, 2}, 2, AS_OF));
        assertMessage(
                "group must be >= 0 and < 2, was -1 at 0",
                () -> analysis.count(events(), new int[] {-1, 1, 0, 1, 1}, 2, AS_OF));
    }

    @Test
    void refusesOtherWaysToCount() {
        ConversionPolicy visited = ConversionPolicy.standard().withCounting(Counting.VISITED);
        assertMessage(
                "columns are counted by REACHED and LEADS only, was VISITED and LEADS (policy conversion-policy@1)",
                () -> ColumnConversionAnalysis.of(visited));
        assertMessage(
                "columns are counted by REACHED and LEADS only, was REACHED and PASSES (policy conversion-policy@1)",
                () -> ColumnConversionAnalysis.of(ConversionPolicy.standard().withUnit(CountingUnit.PASSES)));
        assertMessage(
                "to must not come before from, were s0 and s1",
                () -> count(TEN_DAYS, AS_OF).rate(S1, S0));
    }

    private static void assertMessage(String message, Runnable refused) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, refused::run).getMessage());
    }
}
