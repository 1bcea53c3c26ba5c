package org.revenuekit.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
    private static final int LIMIT = 999_999_998;
    private static final FiscalYear YEAR = FiscalYear.of(2026, Month.APRIL);

    @Test
    void isTwelveMonthsFromItsFirstDay() {
        assertEquals(2026, YEAR.startYear());
        assertEquals(Month.APRIL, YEAR.startMonth());
        assertEquals(Span.parse("[2026-04-01,2027-04-01)"), YEAR.span());
        assertEquals(
                Span.parse("[2026-01-01,2027-01-01)"),
                FiscalYear.of(2026, Month.JANUARY).span());
    }

    @ParameterizedTest
    @CsvSource({
        "1, '[2026-04-01,2026-07-01)'",
        "2, '[2026-07-01,2026-10-01)'",
        "3, '[2026-10-01,2027-01-01)'",
        "4, '[2027-01-01,2027-04-01)'"
    })
    void hasFourQuarters(int number, String span) {
        assertEquals(Span.parse(span), YEAR.quarter(number));
    }

    @Test
    void hasTwoHalves() {
        assertEquals(Span.parse("[2026-04-01,2026-10-01)"), YEAR.half(1));
        assertEquals(Span.parse("[2026-10-01,2027-04-01)"), YEAR.half(2));
    }

    @Test
    void hasTwelveMonthsCountedFromItsStart() {
        assertEquals(Span.parse("[2026-04-01,2026-05-01)"), YEAR.month(1));
        assertEquals(Span.parse("[2027-03-01,2027-04-01)"), YEAR.month(12));
        assertEquals(Span.parse("[2028-02-01,2028-03-01)"), YEAR.next().month(11));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 13, Integer.MAX_VALUE})
    void refusesPartsThatItDoesNotHave(int number) {
        assertEquals("half must be from 1 to 2, was " + number, refused(() -> YEAR.half(number)));
        assertEquals("quarter must be from 1 to 4, was " + number, refused(() -> YEAR.quarter(number)));
        assertEquals("month must be from 1 to 12, was " + number, refused(() -> YEAR.month(number)));
    }

    @Test
    void refusesThePartJustAfterTheLast() {
        assertEquals("half must be from 1 to 2, was 3", refused(() -> YEAR.half(3)));
        assertEquals("quarter must be from 1 to 4, was 5", refused(() -> YEAR.quarter(5)));
    }

    @Test
    void hasNeighbours() {
        assertEquals(FiscalYear.of(2027, Month.APRIL), YEAR.next());
        assertEquals(FiscalYear.of(2025, Month.APRIL), YEAR.previous());
    }

    @Test
    void endsWhereDatesEnd() {
        FiscalYear first = FiscalYear.of(-LIMIT, Month.JANUARY);
        FiscalYear last = FiscalYear.of(LIMIT, Month.DECEMBER);

        assertEquals(LocalDate.of(-LIMIT, 1, 1), first.span().from().orElseThrow());
        assertEquals(LocalDate.of(LIMIT + 1, 12, 1), last.span().to().orElseThrow());
        assertEquals("startYear must be from -999999998 to 999999998, was -999999999", refused(first::previous));
        assertEquals("startYear must be from -999999998 to 999999998, was 999999999", refused(last::next));
    }

    @Test
    void isLabelledByTheYearItStartsIn() {
        assertEquals("FY2026", YEAR.label(Locale.ENGLISH));
        assertEquals("2026年度", YEAR.label(Locale.JAPANESE));
        assertEquals("2026年度", YEAR.label(Locale.JAPAN));
        assertEquals("2026年度", YEAR.label(Locale.forLanguageTag("ja-JP-u-ca-japanese-nu-fullwide")));
        assertEquals("FY2026", YEAR.label(Locale.forLanguageTag("ar-EG-u-nu-arab")));
        assertEquals("FY2026", YEAR.label(Locale.ROOT));
    }

    @Test
    void writesItsStart() {
        assertEquals("FY2026 from APRIL", YEAR.toString());
    }

    @Test
    void isOrderedByItsFirstDay() {
        assertEquals(-1, Integer.signum(YEAR.compareTo(YEAR.next())));
        assertEquals(1, Integer.signum(YEAR.compareTo(YEAR.previous())));
        assertEquals(-1, Integer.signum(YEAR.compareTo(FiscalYear.of(2026, Month.OCTOBER))));
        assertEquals(1, Integer.signum(YEAR.compareTo(FiscalYear.of(2025, Month.OCTOBER))));
        assertEquals(0, YEAR.compareTo(FiscalYear.of(2026, Month.APRIL)));
    }

    @Test
    void equalsByItsStart() {
        EqualsVerifier.forClass(FiscalYear.class).verify();
    }

    @Test
    void hashesTheSameOnEveryLaunch() {
        assertEquals(31 * 2026 + 4, YEAR.hashCode());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals(
                "startMonth",
                assertThrows(NullPointerException.class, () -> FiscalYear.of(2026, null))
                        .getMessage());
        assertEquals(
                "locale",
                assertThrows(NullPointerException.class, () -> YEAR.label(null)).getMessage());
    }

    private static String refused(Executable call) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
