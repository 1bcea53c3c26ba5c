package org.revenuekit.core.asset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revenuekit.core.time.Span;

/**
 * Segments in ascending order, no two neighbours of equal states.
 *
 * @param segments each holds until the next one, the last for ever
 */
record StateLine(ImmutableList<Segment> segments) {
    static final StateLine NONE = new StateLine(ImmutableList.of());

    static StateLine of(List<Segment> given) {
        List<Segment> changes = new ArrayList<>();
        for (Segment segment : given) {
            if (changes.isEmpty() || !changes.get(changes.size() - 1).state().equals(segment.state())) {
                changes.add(segment);
            }
        }
        return new StateLine(ImmutableList.copyOf(changes));
    }

    ImmutableList<AssetStatePeriod> periods() {
        return IntStream.range(0, segments.size())
                .mapToObj(i -> new AssetStatePeriod(segments.get(i).state(), span(i)))
                .collect(toImmutableList());
    }

    Span span(int i) {
        LocalDate from = segments.get(i).from();
        return i + 1 < segments.size() ? Span.of(from, segments.get(i + 1).from()) : Span.from(from);
    }

    Optional<Segment> at(LocalDate day) {
        int begun = AscendingDays.upTo(Lists.transform(segments, Segment::from), day);
        return begun == 0 ? Optional.empty() : Optional.of(segments.get(begun - 1));
    }

    /** The first day on which two lines differ. */
    static Optional<LocalDate> firstDifference(StateLine one, StateLine other) {
        return Stream.concat(one.segments.stream(), other.segments.stream())
                .map(Segment::from)
                .sorted()
                .filter(day -> !one.stateAt(day).equals(other.stateAt(day)))
                .findFirst();
    }

    private Optional<AssetState> stateAt(LocalDate day) {
        return at(day).map(Segment::state);
    }
}
