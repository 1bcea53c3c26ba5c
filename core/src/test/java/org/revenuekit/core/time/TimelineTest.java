package org.revenuekit.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TimelineTest {
    private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
    private static final Span APRIL = Span.of(APRIL_1, LocalDate.of(2026, 5, 1));
    private static final Timeline<String> TIMELINE = Timeline.starting(APRIL, "low")
            .then(LocalDate.of(2026, 4, 11), "high")
            .then(LocalDate.of(2026, 4, 16), "low")
            .build();

    private static Timeline.Period<String> period(String state, int from, int to) {
        return new Timeline.Period<>(state, Span.of(APRIL_1.plusDays(from), APRIL_1.plusDays(to)));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void periodsTileTheWindow() {
        assertEquals(List.of(period("low", 0, 10), period("high", 10, 15), period("low", 15, 30)), TIMELINE.periods());
        assertEquals(APRIL, TIMELINE.window());
        assertEquals(List.of("low", "high"), TIMELINE.states().asList());
        assertEquals(25, TIMELINE.days("low"));
        assertEquals(5, TIMELINE.days("high"));
        assertEquals(0, TIMELINE.days("other"));
        assertEquals(10, TIMELINE.periods().get(0).days());
    }

    @Test
    void theLastChangeNotAfterADayTellsItsState() {
        assertEquals("low", TIMELINE.at(APRIL_1));
        assertEquals("low", TIMELINE.at(APRIL_1.plusDays(9)));
        assertEquals("high", TIMELINE.at(APRIL_1.plusDays(10)));
        assertEquals("high", TIMELINE.at(APRIL_1.plusDays(14)));
        assertEquals("low", TIMELINE.at(APRIL_1.plusDays(15)));
        assertEquals("low", TIMELINE.at(APRIL_1.plusDays(29)));
        assertRefused(
                "date must be in [2026-04-01,2026-05-01), was 2026-05-01", () -> TIMELINE.at(APRIL_1.plusDays(30)));
        assertRefused(
                "date must be in [2026-04-01,2026-05-01), was 2026-03-31", () -> TIMELINE.at(APRIL_1.minusDays(1)));
    }

    @Test
    void equalNeighboursAreOnePeriod() {
        LocalDate later = APRIL_1.plusDays(3);
        assertEquals(
                List.of(period("low", 0, 30)),
                Timeline.starting(APRIL, "low").then(later, "low").build().periods());
        assertEquals(
                List.of(period("low", 0, 30)),
                Timeline.starting(APRIL, "low")
                        .then(later, "high")
                        .then(later, "low")
                        .build()
                        .periods());
        assertEquals(
                List.of(period("high", 0, 3), period("low", 3, 30)),
                Timeline.starting(APRIL, "low")
                        .then(APRIL_1, "high")
                        .then(later, "low")
                        .then(later.plusDays(1), "low")
                        .build()
                        .periods());
    }

    @Test
    void changesComeInOrder() {
        Timeline.Builder<String> builder = Timeline.starting(APRIL, "low").then(APRIL_1.plusDays(3), "high");
        assertRefused(
                "date must be in [2026-04-01,2026-05-01) and not before 2026-04-04, was 2026-04-03",
                () -> builder.then(APRIL_1.plusDays(2), "low"));
        assertRefused(
                "date must be in [2026-04-01,2026-05-01) and not before 2026-04-04, was 2026-05-01",
                () -> builder.then(APRIL_1.plusDays(30), "low"));
    }

    @Test
    void aWindowHasDaysAndEnds() {
        assertRefused(
                "window must be of at least one day and have both ends, was [2026-04-01,2026-04-01)",
                () -> Timeline.starting(Span.of(APRIL_1, APRIL_1), "low"));
        assertRefused(
                "window must be of at least one day and have both ends, was [2026-04-01,..)",
                () -> Timeline.starting(Span.from(APRIL_1), "low"));
        assertRefused(
                "span must be of at least one day and have both ends, was [..,2026-04-01)",
                () -> new Timeline.Period<>("low", Span.until(APRIL_1)));
    }

    @Test
    void equalIfItTellsTheSame() {
        Timeline<String> same = Timeline.starting(APRIL, "low")
                .then(LocalDate.of(2026, 4, 11), "high")
                .then(LocalDate.of(2026, 4, 16), "low")
                .build();
        Timeline<String> other = Timeline.starting(APRIL, "low").build();
        assertEquals(TIMELINE, same);
        assertEquals(TIMELINE.hashCode(), same.hashCode());
        assertNotEquals(TIMELINE, other);
        assertNotEquals(TIMELINE.hashCode(), other.hashCode());
        assertNotEquals(TIMELINE, new Object());
        assertNotEquals(period("low", 0, 1), period("high", 0, 1));
        assertEquals(
                Span.of(APRIL_1, APRIL_1.plusDays(1)).hashCode(),
                period("low", 0, 1).hashCode());
        assertEquals("low [2026-04-01,2026-05-01)", other.toString());
        assertEquals(
                "low [2026-04-01,2026-04-11), high [2026-04-11,2026-04-16), low [2026-04-16,2026-05-01)",
                TIMELINE.toString());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("window", () -> Timeline.starting(null, "low"));
        assertNames("state", () -> Timeline.starting(APRIL, null));
        assertNames("date", () -> Timeline.starting(APRIL, "low").then(null, "low"));
        assertNames("state", () -> Timeline.starting(APRIL, "low").then(APRIL_1, null));
        assertNames("date", () -> TIMELINE.at(null));
        assertNames("state", () -> TIMELINE.days(null));
        assertNames("state", () -> new Timeline.Period<>(null, APRIL));
        assertNames("span", () -> new Timeline.Period<>("low", null));
    }
}
