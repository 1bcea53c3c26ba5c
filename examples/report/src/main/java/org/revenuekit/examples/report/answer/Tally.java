package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How often each word occurs.
 *
 * @param counts the counts, by word
 * @param notKnown of how many no word is known
 */
public record Tally(ImmutableSortedMap<String, Long> counts, long notKnown) {
    static Tally of(Stream<Optional<String>> words) {
        SortedMap<String, Long> counts = new TreeMap<>();
        long[] notKnown = new long[1];
        words.forEach(word -> word.ifPresentOrElse(text -> counts.merge(text, 1L, Long::sum), () -> notKnown[0]++));
        return new Tally(ImmutableSortedMap.copyOfSorted(counts), notKnown[0]);
    }

    /**
     * Returns whether nothing is known.
     *
     * @return true if there is no word
     */
    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
