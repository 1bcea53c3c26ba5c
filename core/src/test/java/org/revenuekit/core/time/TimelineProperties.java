package org.revenuekit.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A timeline against a list of the state of each day. */
class TimelineProperties {
    @Property
    void tellsTheStateOfEachDay(
            @ForAll @IntRange(min = -800_000, max = 800_000) int start,
            @ForAll @IntRange(min = 1, max = 40) int length,
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 39) Integer> changes,
            @ForAll @Size(value = 8) List<@IntRange(min = 0, max = 2) Integer> states) {
        LocalDate first = LocalDate.ofEpochDay(start);
        Span window = Span.of(first, first.plusDays(length));
        List<Integer> byDay = new ArrayList<>(Collections.nCopies(length, 0));
        Timeline.Builder<Integer> builder = Timeline.starting(window, 0);
        List<Integer> ascending =
                changes.stream().sorted().filter(day -> day < length).toList();
        for (int i = 0; i < ascending.size(); i++) {
            builder.then(first.plusDays(ascending.get(i)), states.get(i));
            for (int day = ascending.get(i); day < length; day++) {
                byDay.set(day, states.get(i));
            }
        }
        Timeline<Integer> timeline = builder.build();

        for (int day = 0; day < length; day++) {
            assertEquals(byDay.get(day), timeline.at(first.plusDays(day)));
        }
        for (int state = 0; state <= 2; state++) {
            assertEquals(Collections.frequency(byDay, state), timeline.days(state));
        }
        assertEquals(
                length, timeline.states().stream().mapToLong(timeline::days).sum());
        LocalDate end = first;
        for (int i = 0; i < timeline.periods().size(); i++) {
            Span span = timeline.periods().get(i).span();
            assertEquals(end, span.from().orElseThrow());
            end = span.to().orElseThrow();
            if (i > 0) {
                assertNotEquals(
                        timeline.periods().get(i - 1).state(),
                        timeline.periods().get(i).state());
            }
        }
        assertEquals(first.plusDays(length), end);
    }
}
