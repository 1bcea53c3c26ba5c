package org.revenuekit.segmentation.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.segmentation.index.Bin;
import org.revenuekit.segmentation.index.Bins;
import org.revenuekit.segmentation.index.Categories;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.Summary;

class ColumnScoringTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final AsOf AS_OF =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(TODAY);
    private static final int DAY = (int) TODAY.toEpochDay();
    private static final ImmutableList<IndicatorId> IDS =
            ImmutableList.of(IndicatorId.of("other"), IndicatorId.of("a"), IndicatorId.of("b"), IndicatorId.of("c"));
    private static final Curve AS_IS = Curve.of(CurvePoint.of(0, 0), CurvePoint.of(100, 100));
    private static final IndexDefinition CS =
            index("cs", Indicator.of("a", 1, AS_IS), Indicator.of("b", 3, AS_IS).withSummary(Summary.MEAN));
    private static final IndexDefinition OP = index("op", Indicator.of("c", 1, Bins.of(Bin.of(0, 10, 70))));

    private static IndexDefinition index(String name, Indicator... indicators) {
        return IndexDefinition.builder()
                .ref(DefinitionRef.of(name, 1))
                .addGroups(IndicatorGroup.of("all", 1, indicators))
                .build();
    }

    private static long[] whole(long... numbers) {
        long[] millionths = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            millionths[i] = 1_000_000 * numbers[i];
        }
        return millionths;
    }

    private static ColumnObservations observations(int[] starts, int[] indicator, int[] day, long... values) {
        return ColumnObservations.of(IDS, starts, indicator, day, whole(values));
    }

    @Test
    void scoresTheRowsOfSeveralIndicesInOnePass() {
        ColumnObservations observations = observations(
                new int[] {0, 3, 3, 6},
                new int[] {1, 2, 2, 3, 0, 3},
                new int[] {DAY - 1, DAY - 2, DAY - 3, DAY, DAY, DAY + 1},
                20,
                40,
                80,
                5,
                50,
                5);
        ImmutableList<ColumnScores> scores = ColumnScoring.of(CS, OP).score(observations, AS_OF);
        ColumnScores cs = scores.get(0);
        ColumnScores op = scores.get(1);

        assertEquals(3, cs.rows());
        assertEquals("50 in 50..50, coverage 1", cs.of(0).toString(), "(20 + 3 x 60) / 4");
        assertEquals("NOTHING_OBSERVED, coverage 0", cs.of(1).toString());
        assertEquals("NOTHING_OBSERVED, coverage 0", cs.of(2).toString());
        assertEquals("70 in 70..70, coverage 1", op.of(2).toString(), "what is of tomorrow is not seen");
        assertEquals(50_000_000, cs.millionths(0));
        assertTrue(cs.millionths(1) < 0);
        assertTrue(cs.isScored(0));
        assertFalse(cs.isScored(1));
        assertEquals(CS, cs.definition());
        assertEquals(OP, op.definition());
        assertEquals(AS_OF, cs.asOf());
    }

    @Test
    void aScoreOfNothingIsAScore() {
        ColumnScores scores = ColumnScoring.of(CS)
                .score(observations(new int[] {0, 2}, new int[] {1, 2}, new int[] {DAY, DAY}, 0, 0), AS_OF)
                .get(0);
        assertEquals(0, scores.millionths(0));
        assertTrue(scores.isScored(0));
    }

    @Test
    void numbersOffTheScaleAndScalesOfNamesAreNotMeasured() {
        ColumnObservations observations = observations(new int[] {0, 2}, new int[] {3, 1}, new int[] {DAY, DAY}, 11, 7);
        assertEquals(
                "NOTHING_OBSERVED, coverage 0",
                ColumnScoring.of(OP).score(observations, AS_OF).get(0).of(0).toString());
        IndexDefinition names = index("names", Indicator.of("a", 1, Categories.of(ImmutableMap.of("7", 50))));
        assertEquals(
                "NOTHING_OBSERVED, coverage 0",
                ColumnScoring.of(names).score(observations, AS_OF).get(0).of(0).toString());
    }

    @Test
    void thereMayBeNoRows() {
        ColumnObservations none = observations(new int[] {0}, new int[0], new int[0]);
        assertEquals(0, none.rows());
        assertEquals(0, ColumnScoring.of(CS).score(none, AS_OF).get(0).rows());
    }

    @Test
    void rowsAreChecked() {
        ColumnScores scores = ColumnScoring.of(CS)
                .score(observations(new int[] {0, 0}, new int[0], new int[0]), AS_OF)
                .get(0);
        for (int row : new int[] {-1, 1}) {
            assertThrows(IndexOutOfBoundsException.class, () -> scores.of(row));
            assertThrows(IndexOutOfBoundsException.class, () -> scores.isScored(row));
            assertThrows(IndexOutOfBoundsException.class, () -> scores.millionths(row));
        }
    }

    @Test
    void columnsAreChecked() {
        int[] one = {1};
        int[] starts = {0, 1};
        assertRefuses(
                "indicators must differ, had a again",
                () -> ColumnObservations.of(ImmutableList.of(IDS.get(1), IDS.get(1)), starts, one, one, whole(1)));
        assertRefuses(
                "columns must be of equal length, were 1, 2 and 1",
                () -> ColumnObservations.of(IDS, starts, one, new int[2], whole(1)));
        assertRefuses(
                "columns must be of equal length, were 1, 1 and 2",
                () -> ColumnObservations.of(IDS, starts, one, one, whole(1, 2)));
        for (int[] wrong : new int[][] {{}, {1, 1}, {0, 0}, {0, 2}}) {
            assertRefuses("starts must go from 0 to 1", () -> observations(wrong, one, one, 1));
        }
        assertRefuses(
                "starts must ascend, had 1 before 0 at 2", () -> observations(new int[] {0, 1, 0, 1}, one, one, 1));
        assertRefuses(
                "indicator must be 0 to 3, was 4 at 1",
                () -> observations(new int[] {0, 2}, new int[] {3, 4}, new int[2], 1, 1));
        assertRefuses("indicator must be 0 to 3, was -1 at 0", () -> observations(starts, new int[] {-1}, one, 1));
    }

    @Test
    void anIndicatorIsInOneIndex() {
        assertRefuses("there must be an index, was none", () -> ColumnScoring.of());
        assertRefuses(
                "an indicator must be in one index, a was in two (index again@1)",
                () -> ColumnScoring.of(CS, CS.withRef(DefinitionRef.of("again", 1))));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNamed() {
        int[] one = {1};
        int[] starts = {0, 1};
        assertNames("indicators", () -> ColumnObservations.of(null, starts, one, one, whole(1)));
        assertNames("starts", () -> ColumnObservations.of(IDS, null, one, one, whole(1)));
        assertNames("indicator", () -> ColumnObservations.of(IDS, starts, null, one, whole(1)));
        assertNames("day", () -> ColumnObservations.of(IDS, starts, one, null, whole(1)));
        assertNames("millionths", () -> ColumnObservations.of(IDS, starts, one, one, null));
        assertNames("observations", () -> ColumnScoring.of(CS).score(null, AS_OF));
        assertNames("asOf", () -> ColumnScoring.of(CS).score(observations(starts, one, one, 1), null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    private static void assertRefuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
