package org.revenuekit.examples.report.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.examples.report.Refusals.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revenuekit.examples.report.canonical.Moment;

class DateTextTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static DateText patterns(String... patterns) {
        return DateText.of(Arrays.asList(patterns), TOKYO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yyyy-MM-dd                 | 2025-03-01                    | 2025-03-01
            M/d/yyyy                   | 3/1/2025                      | 2025-03-01
            M/d/yyyy                   | 03/01/2025                    | 2025-03-01
            dd.MM.yyyy                 | 01.03.2025                    | 2025-03-01
            dd.MM.yy                   | 01.03.25                      | 2025-03-01
            yyyyMMdd                   | 20250301                      | 2025-03-01
            d MMM yyyy                 | 1 mar 2025                    | 2025-03-01
            MMMM d, yyyy               | March 1, 2025                 | 2025-03-01
            yyyy年M月d日                  | 2025年3月1日                     | 2025-03-01
            yyyy/M/d                   | ２０２５／３／１                | 2025-03-01
            yyyy-MM                    | 2025-03                       | 2025-03-01
            MM/yyyy                    | 03/2025                       | 2025-03-01
            yyyy-MM-dd HH:mm:ss.SSS    | 2025-03-01 23:59:59.999       | 2025-03-01
            yyyy-MM-dd HH:mm:ss[.SSS]  | 2025-03-01 23:59:59           | 2025-03-01
            M/d/yyyy h:mm a            | 3/1/2025 11:59 pm             | 2025-03-01
            yyyy-MM-dd'T'HH:mm:ssX     | 2025-03-01T14:59:59Z          | 2025-03-01
            yyyy-MM-dd'T'HH:mm:ssX     | 2025-03-01T15:00:00Z          | 2025-03-02
            yyyy-MM-dd'T'HH:mmXXX      | 2025-03-01T23:00-08:00        | 2025-03-02
            yyyy-MM-dd HH:mm VV        | 2025-03-01 00:30 Europe/Paris | 2025-03-01
            yyyy-MM-ddXXX              | 2025-03-01-08:00              | 2025-03-01
            'y'yyyy-MM-dd              | y2025-03-01                   | 2025-03-01
            """)
    void daysAreRead(String pattern, String text, LocalDate day) {
        assertEquals(Optional.of(day), patterns(pattern).read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yyyy-MM-dd'T'HH:mm:ss.SSSXXX | 2025-03-01T00:38:44.546+02:00 | 2025-02-28T22:38:44.546Z | 2025-03-01
            yyyy-MM-dd HH:mm             | 2025-03-01 09:30              | 2025-03-01T00:30:00Z     | 2025-03-01
            yyyy-MM-dd                   | 2025-03-01                    | 2025-02-28T15:00:00Z     | 2025-03-01
            yyyy-MM-ddXXX                | 2025-03-01-08:00              | 2025-02-28T15:00:00Z     | 2025-03-01
            yyyy-MM                      | 2025-03                       | 2025-02-28T15:00:00Z     | 2025-03-01
            yyyy-MM-dd HH:mm VV          | 2025-03-01 20:00 UTC          | 2025-03-01T20:00:00Z     | 2025-03-02
            """)
    void pointsInTimeAreRead(String pattern, String text, Instant at, LocalDate day) {
        assertEquals(Optional.of(new Moment(at, day)), patterns(pattern).readMoment(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-02-30",
                "2025-13-01",
                "2025-3-1",
                "2025-03-01x",
                " 2025-03-01",
                "2025-03-01T00:00",
                "http://www",
                "-2025-03-01",
                "0000-01-01",
                "+12025-03-01",
                "20250301",
                "2023-02-29"
            })
    void whatIsNoDayOfThePatternIsNotRead(String text) {
        assertEquals(Optional.empty(), patterns("yyyy-MM-dd").read(text));
    }

    @Test
    void yearsAreOneTo9999() {
        assertEquals(Optional.of(LocalDate.of(1, 1, 1)), patterns("yyyy-MM-dd").read("0001-01-01"));
        assertEquals(
                Optional.of(LocalDate.of(9999, 12, 31)), patterns("yyyy-MM-dd").read("9999-12-31"));
        assertEquals(
                Optional.of(LocalDate.of(2024, 2, 29)), patterns("yyyy-MM-dd").read("2024-02-29"));
    }

    @Test
    void patternsAreTriedInTheirOrder() {
        assertEquals(
                Optional.of(LocalDate.of(2025, 3, 1)),
                patterns("M/d/yyyy", "d/M/yyyy").read("3/1/2025"));
        assertEquals(
                Optional.of(LocalDate.of(2025, 1, 3)),
                patterns("d/M/yyyy", "M/d/yyyy").read("3/1/2025"));
        assertEquals(
                Optional.of(LocalDate.of(2025, 3, 31)),
                patterns("d/M/yyyy", "M/d/yyyy").read("3/31/2025"));
        assertEquals(
                List.of("d/M/yyyy", "M/d/yyyy"),
                patterns("d/M/yyyy", "M/d/yyyy").patterns());
    }

    @Test
    void longTextsAreNotLookedAt() {
        assertEquals(Optional.empty(), patterns("yyyy-MM-dd").read("2025-03-01" + " ".repeat(55)));
        assertEquals(Optional.empty(), patterns("yyyy-MM-dd").read("9".repeat(1_000_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mm/dd/yyyy",
                "YYYY-MM-DD",
                "yyyy-MM-dd HH:mm T",
                "HH:mm",
                "dd.MM.",
                "yyyy",
                "",
                "yyyy-MM-DD",
                "{"
            })
    void patternsThatStateNoDateAreRefused(String pattern) {
        String refusal = message(IllegalArgumentException.class, () -> patterns(pattern));
        assertTrue(refusal.startsWith("date pattern '" + pattern + "' "), refusal);
        assertTrue(refusal.contains("yyyy"), refusal);
    }

    @Test
    void thereMustBePatternsOfBoundedLength() {
        assertEquals("dates must have at least one pattern", message(IllegalArgumentException.class, () -> patterns()));
        assertEquals(
                "date pattern must have at most 64 characters",
                message(IllegalArgumentException.class, () -> patterns("yyyy-MM-dd" + " ".repeat(55))));
        assertEquals(1, patterns("yyyy-MM-dd" + " ".repeat(54)).patterns().size());
    }
}
