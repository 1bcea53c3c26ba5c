package org.revenuekit.funnel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.funnel.conversion.Counting;

/** What the subject is given, and what the counter that others are compared with makes of it. */
class ConversionCounterValuesTest {
    private static final ImmutableList<String> STAGES = ImmutableList.of("new", "talk", "won");

    private static StageRow row(String lead, String stage, int second) {
        return new StageRow(lead, stage, Instant.EPOCH.plusSeconds(second));
    }

    private static ConversionCounterCase given(StageRow... rows) {
        return new ConversionCounterCase(STAGES, ImmutableList.copyOf(rows));
    }

    private static Map<String, Long> count(Counting counting, StageRow... rows) {
        return new NaiveConversionCounter().count(STAGES, List.of(rows), counting);
    }

    private static Map<String, Long> counts(long first, long second, long third) {
        return ImmutableMap.of("new", first, "talk", second, "won", third);
    }

    @Test
    void readingsDifferWhereALeadSkipsAndComesBack() {
        StageRow[] rows = {row("d", "new", 0), row("d", "won", 1), row("d", "talk", 2)};

        assertEquals(counts(1, 1, 1), count(Counting.REACHED, rows));
        assertEquals(counts(1, 1, 1), count(Counting.VISITED, rows));
        assertEquals(counts(1, 0, 1), count(Counting.FIRST_ENTRY, rows));
        assertEquals(counts(1, 0, 0), count(Counting.IN_SEQUENCE, rows));
    }

    @Test
    void readingsDifferWhereALeadBeginsInTheMiddle() {
        assertEquals(counts(1, 1, 0), count(Counting.REACHED, row("d", "talk", 0)));
        assertEquals(counts(0, 1, 0), count(Counting.VISITED, row("d", "talk", 0)));
        assertEquals(counts(0, 1, 0), count(Counting.FIRST_ENTRY, row("d", "talk", 0)));
        assertEquals(counts(0, 0, 0), count(Counting.IN_SEQUENCE, row("d", "talk", 0)));
    }

    @Test
    void anInstantIsReadInTheOrderOfTheProcess() {
        for (Counting counting : Counting.values()) {
            assertEquals(counts(1, 1, 1), count(counting, row("d", "won", 0), row("d", "new", 0), row("d", "talk", 0)));
        }
        assertEquals(
                counts(1, 0, 1),
                count(Counting.FIRST_ENTRY, row("d", "won", 0), row("d", "new", 0), row("d", "talk", 1)));
    }

    @Test
    void leadsAreToldApart() {
        assertEquals(counts(2, 0, 0), count(Counting.IN_SEQUENCE, row("d", "new", 0), row("D", "new", 0)));
        assertEquals(counts(0, 0, 0), count(Counting.REACHED));
    }

    @Test
    void aCaseKnowsItsLeads() {
        ConversionCounterCase given = given(row("d", "won", 1), row("b", "new", 0), row("d", "new", 0));

        assertEquals(ImmutableSet.of("d", "b"), given.leads());
        assertEquals(ImmutableList.of(row("d", "won", 1), row("d", "new", 0)), given.rowsOf("d"));
        assertEquals(ImmutableList.of(), given.rowsOf("c"));
    }

    @Test
    void aCaseIsChecked() {
        assertEquals("stages must be at least 2, were 1", refused(() -> stages("new")));
        assertEquals("each stage must be named once, were [new, new]", refused(() -> stages("new", "new")));
        assertEquals("a row must name one of the stages, was lost", refused(() -> given(row("d", "lost", 0))));
        assertEquals(
                "a row must name one of the stages, was lost",
                refused(() -> count(Counting.REACHED, row("d", "lost", 0))));
    }

    private static ConversionCounterCase stages(String... stages) {
        return new ConversionCounterCase(ImmutableList.copyOf(stages), ImmutableList.of());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingMayBeMissing() {
        assertEquals("lead", missing(() -> new StageRow(null, "new", Instant.EPOCH)));
        assertEquals("stage", missing(() -> new StageRow("d", null, Instant.EPOCH)));
        assertEquals("at", missing(() -> new StageRow("d", "new", null)));
        assertEquals("stages", missing(() -> new ConversionCounterCase(null, ImmutableList.of())));
        assertEquals("rows", missing(() -> new ConversionCounterCase(STAGES, null)));
        assertEquals("lead", missing(() -> given().rowsOf(null)));
        assertEquals("stages", missing(() -> new NaiveConversionCounter().count(null, List.of(), Counting.REACHED)));
        assertEquals("rows", missing(() -> new NaiveConversionCounter().count(STAGES, null, Counting.REACHED)));
        assertEquals("counting", missing(() -> new NaiveConversionCounter().count(STAGES, List.of(), null)));
    }

    @Test
    void valuesAreValues() {
        EqualsVerifier.forClass(StageRow.class)
                .withNonnullFields("lead", "stage", "at")
                .verify();
        assertEquals(given(row("d", "won", 1)), given(row("d", "won", 1)));
    }

    private static @Nullable String refused(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    private static @Nullable String missing(Executable call) {
        return assertThrows(NullPointerException.class, call).getMessage();
    }
}
