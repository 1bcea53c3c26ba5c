package org.revenuekit.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate NEXT_APRIL = LocalDate.of(2027, 4, 1);
    private static final Span YEAR = Span.of(APRIL, NEXT_APRIL);

    @Test
    void containsItsFirstDayButNotItsEnd() {
        assertFalse(YEAR.contains(APRIL.minusDays(1)));
        assertTrue(YEAR.contains(APRIL));
        assertTrue(YEAR.contains(NEXT_APRIL.minusDays(1)));
        assertFalse(YEAR.contains(NEXT_APRIL));
    }

    @Test
    void anEmptySpanContainsNothing() {
        Span empty = Span.of(APRIL, APRIL);

        assertTrue(empty.isEmpty());
        assertFalse(empty.contains(APRIL));
        assertEquals(Optional.of(APRIL), empty.from());
        assertEquals(Optional.of(APRIL), empty.to());
        assertNotEquals(empty, Span.of(NEXT_APRIL, NEXT_APRIL));
        assertFalse(Span.of(APRIL, APRIL.plusDays(1)).isEmpty());
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Span.of(APRIL, APRIL.minusDays(1)));

        assertEquals("end must not be before start, was [2026-04-01,2026-03-31)", refused.getMessage());
    }

    @Test
    void openEndsAreAbsentAndNeverOverflow() {
        assertEquals(Optional.empty(), Span.always().from());
        assertEquals(Optional.empty(), Span.always().to());
        assertTrue(Span.always().contains(LocalDate.MIN));
        assertTrue(Span.always().contains(LocalDate.MAX));

        assertEquals(Optional.of(APRIL), Span.from(APRIL).from());
        assertEquals(Optional.empty(), Span.from(APRIL).to());
        assertTrue(Span.from(LocalDate.MAX).contains(LocalDate.MAX));
        assertFalse(Span.of(APRIL, LocalDate.MAX).contains(LocalDate.MAX));

        assertEquals(Optional.empty(), Span.until(APRIL).from());
        assertEquals(Optional.of(APRIL), Span.until(APRIL).to());
        assertTrue(Span.until(APRIL).contains(LocalDate.MIN));
        assertTrue(Span.until(LocalDate.MIN).isEmpty());
    }

    @Test
    void endsAreNumbersToo() {
        assertEquals(APRIL.toEpochDay(), Span.from(APRIL).startDay());
        assertEquals(APRIL.toEpochDay(), Span.until(APRIL).endDay());
        assertEquals(LocalDate.MIN.toEpochDay(), Span.until(APRIL).startDay());
        assertEquals(LocalDate.MAX.toEpochDay() + 1, Span.from(APRIL).endDay());
        assertEquals(LocalDate.MAX.toEpochDay(), Span.of(APRIL, LocalDate.MAX).endDay());
    }

    @Test
    void aStartBeforeWhichThereIsNoDayIsOpen() {
        assertEquals(Span.always(), Span.from(LocalDate.MIN));
        assertEquals(Span.until(APRIL), Span.of(LocalDate.MIN, APRIL));
        assertNotEquals(Span.from(APRIL), Span.of(APRIL, LocalDate.MAX));
    }

    @Test
    void spansThatMeetDoNotOverlapButUnite() {
        Span before = Span.of(APRIL.minusDays(5), APRIL);

        assertFalse(before.overlaps(YEAR));
        assertEquals(Optional.empty(), before.intersection(YEAR));
        assertEquals(ImmutableList.of(Span.of(APRIL.minusDays(5), NEXT_APRIL)), before.union(YEAR));
        assertEquals(ImmutableList.of(before), before.difference(YEAR));
    }

    @Test
    void spansApartStayApartInAscendingOrder() {
        Span later = Span.from(NEXT_APRIL.plusDays(1));

        assertEquals(ImmutableList.of(YEAR, later), YEAR.union(later));
        assertEquals(ImmutableList.of(YEAR, later), later.union(YEAR));
        assertEquals(
                ImmutableList.of(YEAR, later),
                Span.from(APRIL).difference(Span.of(NEXT_APRIL, NEXT_APRIL.plusDays(1))));
    }

    @Test
    void emptySpansLeaveNoTrace() {
        Span inside = Span.of(APRIL.plusDays(9), APRIL.plusDays(9));
        Span outside = Span.of(APRIL.minusDays(9), APRIL.minusDays(9));

        assertFalse(YEAR.overlaps(inside));
        assertEquals(ImmutableList.of(YEAR), YEAR.difference(inside));
        assertEquals(ImmutableList.of(YEAR), YEAR.union(outside));
        assertEquals(ImmutableList.of(YEAR), outside.union(YEAR));
        assertEquals(ImmutableList.of(), inside.union(outside));
        assertEquals(ImmutableList.of(), inside.union(inside));
        assertEquals(ImmutableList.of(), inside.difference(outside));
    }

    @Test
    void writesAndReadsItsEnds() {
        assertEquals("[2026-04-01,2027-04-01)", YEAR.toString());
        assertEquals("[..,2026-04-01)", Span.until(APRIL).toString());
        assertEquals("[2026-04-01,..)", Span.from(APRIL).toString());
        assertEquals("[..,..)", Span.always().toString());

        assertEquals(YEAR, Span.parse("[2026-04-01,2027-04-01)"));
        assertEquals(Span.always(), Span.parse("[..,..)"));
        assertEquals(
                "[+999999999-12-31,+999999999-12-31)",
                Span.parse("[+999999999-12-31,+999999999-12-31)").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                ")",
                "[)",
                "[,)",
                "[2026-04-01)",
                "[2026-04-01,)",
                "[,2026-04-01)",
                "(2026-04-01,2027-04-01)",
                "[2026-04-01,2027-04-01]",
                "[2026-04-01,2027-04-01",
                "2026-04-01,2027-04-01)",
                "[2026-04-01,2026-05-01,2026-06-01)",
                "[2026-02-29,..)",
                "[2026-4-1,..)",
                "[２０２６-04-01,..)",
                " [..,..)",
                "[..,..) "
            })
    void refusesOtherText(String text) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Span.parse(text));

        assertEquals(
                "span must be written like [2026-04-01,2027-04-01) or [2026-04-01,..), was " + text,
                refused.getMessage());
    }

    @Test
    void tellsWhichDateCouldNotBeRead() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Span.parse("[2026-02-29,..)"));

        assertInstanceOf(DateTimeParseException.class, refused.getCause());
    }

    @Test
    void refusesLongTextUnreadAndCutShort() {
        String text = "[2026-04-01,2027-04-01" + " ".repeat(100_000) + ")";

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Span.parse(text));

        assertNull(refused.getCause());
        assertEquals(
                "span must be written like [2026-04-01,2027-04-01) or [2026-04-01,..), was [2026-04-01,2027-04-01"
                        + " ".repeat(13) + "..",
                refused.getMessage());
    }

    @Test
    void refusesTextThatEndsBeforeItStarts() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Span.parse("[2027-04-01,2026-04-01)"));

        assertEquals("end must not be before start, was [2027-04-01,2026-04-01)", refused.getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals("fromInclusive", nullPointer(() -> Span.of(null, APRIL)));
        assertEquals("toExclusive", nullPointer(() -> Span.of(APRIL, null)));
        assertEquals("date", nullPointer(() -> Span.from(null)));
        assertEquals("date", nullPointer(() -> Span.until(null)));
        assertEquals("text", nullPointer(() -> Span.parse(null)));
        assertEquals("date", nullPointer(() -> YEAR.contains(null)));
        assertEquals("other", nullPointer(() -> YEAR.overlaps(null)));
        assertEquals("other", nullPointer(() -> YEAR.intersection(null)));
        assertEquals("other", nullPointer(() -> YEAR.union(null)));
        assertEquals("other", nullPointer(() -> YEAR.difference(null)));
    }

    @Test
    void equalsByItsEnds() {
        EqualsVerifier.forClass(Span.class).verify();
    }

    private static String nullPointer(Executable call) {
        return String.valueOf(assertThrows(NullPointerException.class, call).getMessage());
    }
}
