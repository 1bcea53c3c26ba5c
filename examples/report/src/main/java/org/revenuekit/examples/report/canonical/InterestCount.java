package org.revenuekit.examples.report.canonical;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many interests of one type are no links.
 *
 * @param type the type in the words of the source, empty where it states none
 * @param indirect whether they are held through other companies
 * @param count how many were stated
 */
public record InterestCount(String type, boolean indirect, long count) {

    private static final Comparator<InterestCount> ORDER =
            Comparator.comparing(InterestCount::type).thenComparing(InterestCount::indirect);

    /** Checks that nothing is null. */
    public InterestCount {
        requireNonNull(type, "type");
    }

    /**
     * Counts the interests that are no links.
     *
     * @param data what was read
     * @return the counts by type, the direct ones first
     */
    public static ImmutableList<InterestCount> of(CanonicalData data) {
        Map<InterestCount, Long> counts = new TreeMap<>(ORDER);
        for (StatedInterest interest : data.interests()) {
            counts.merge(new InterestCount(interest.type(), interest.indirect(), 0), 1L, Long::sum);
        }
        return counts.entrySet().stream()
                .map(entry ->
                        new InterestCount(entry.getKey().type(), entry.getKey().indirect(), entry.getValue()))
                .collect(toImmutableList());
    }
}
