package org.revenuekit.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AsOfTest {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    private static final AsOf AS_OF = CALENDAR.endOf(MARCH_31);

    @Test
    void isKnownOnItsDateUnlessSaidOtherwise() {
        assertEquals(MARCH_31, AS_OF.date());
        assertEquals(MARCH_31, AS_OF.knownOn());
        assertEquals(CALENDAR, AS_OF.calendar());

        AsOf later = AS_OF.knownOn(MAY_1);
        assertEquals(MARCH_31, later.date());
        assertEquals(MAY_1, later.knownOn());
        assertEquals(CALENDAR, later.calendar());
        assertEquals(MARCH_31, AS_OF.knownOn());
    }

    @Test
    void seesWhatHappenedByTheEndOfItsDate() {
        assertTrue(AS_OF.sees(MARCH_31.minusDays(1)));
        assertTrue(AS_OF.sees(MARCH_31));
        assertFalse(AS_OF.sees(MARCH_31.plusDays(1)));
        assertFalse(AS_OF.knownOn(MAY_1).sees(MARCH_31.plusDays(1)));
    }

    @Test
    void seesWhatWasRecordedByTheEndOfTheDayItIsKnownOn() {
        AsOf later = AS_OF.knownOn(MAY_1);

        assertTrue(AS_OF.sees(MARCH_31, MARCH_31));
        assertFalse(AS_OF.sees(MARCH_31, MARCH_31.plusDays(1)));
        assertTrue(later.sees(MARCH_31, MAY_1));
        assertFalse(later.sees(MARCH_31, MAY_1.plusDays(1)));
        assertFalse(later.sees(MARCH_31.plusDays(1), MARCH_31));
    }

    @Test
    void seesNothingAfterTheDayItIsKnownOn() {
        assertEquals(MARCH_31, AS_OF.seenUntil());
        assertEquals(MARCH_31, AS_OF.knownOn(MAY_1).seenUntil());
        assertEquals(MARCH_31, CALENDAR.endOf(MAY_1).knownOn(MARCH_31).seenUntil());
    }

    @Test
    void aSpanIsLiveOnItsDaysOnly() {
        assertTrue(AS_OF.isLive(Span.of(MARCH_31, MARCH_31.plusDays(1))));
        assertTrue(AS_OF.isLive(Span.always()));
        assertFalse(AS_OF.isLive(Span.until(MARCH_31)));
        assertFalse(AS_OF.isLive(Span.from(MARCH_31.plusDays(1))));
        assertFalse(AS_OF.knownOn(MAY_1).isLive(Span.from(MAY_1)));
    }

    @Test
    void liesInTheFiscalYearOfItsDate() {
        assertEquals(FiscalYear.of(2025, Month.APRIL), AS_OF.knownOn(MAY_1).fiscalYear());
        assertEquals(FiscalYear.of(2026, Month.APRIL), CALENDAR.endOf(MAY_1).fiscalYear());
    }

    @Test
    void writesItsDates() {
        assertEquals("2026-03-31", AS_OF.toString());
        assertEquals("2026-03-31", AS_OF.knownOn(MAY_1).knownOn(MARCH_31).toString());
        assertEquals("2026-03-31 known on 2026-05-01", AS_OF.knownOn(MAY_1).toString());
    }

    @Test
    void equalsByDatesAndCalendar() {
        EqualsVerifier.forClass(AsOf.class)
                .withPrefabValues(BusinessCalendar.class, CALENDAR, BusinessCalendar.of(ZoneId.of("UTC"), Month.MAY))
                .withNonnullFields("date", "knownOn", "calendar")
                .verify();
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals("day", nullPointer(() -> AS_OF.knownOn(null)));
        assertEquals("factDate", nullPointer(() -> AS_OF.sees(null)));
        assertEquals("factDate", nullPointer(() -> AS_OF.sees(null, MAY_1)));
        assertEquals("recordedOn", nullPointer(() -> AS_OF.sees(MAY_1, null)));
        assertEquals("span", nullPointer(() -> AS_OF.isLive(null)));
    }

    private static String nullPointer(Executable call) {
        return String.valueOf(assertThrows(NullPointerException.class, call).getMessage());
    }
}
