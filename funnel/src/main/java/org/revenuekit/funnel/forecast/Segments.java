package org.revenuekit.funnel.forecast;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.funnel.journey.Lead;

/** Numbers the segments of leads, in the order of their keys. */
final class Segments {
    /** The lead is in no segment. */
    static final int NONE = -1;

    private final Function<ImmutableList<Lead>, int[]> numbers;

    private Segments(Function<ImmutableList<Lead>, int[]> numbers) {
        this.numbers = numbers;
    }

    static Segments none() {
        return new Segments(leads -> {
            int[] none = new int[leads.size()];
            Arrays.fill(none, NONE);
            return none;
        });
    }

    static <K extends Comparable<? super K>> Segments by(Grouping<? super Lead, K> grouping) {
        return new Segments(leads -> {
            List<Optional<K>> keys = leads.stream().map(grouping::keyOf).toList();
            Map<K, Integer> numbers = new HashMap<>();
            TreeSet<K> sorted = new TreeSet<>();
            keys.forEach(key -> key.ifPresent(sorted::add));
            sorted.forEach(key -> numbers.put(key, numbers.size()));
            return keys.stream()
                    .mapToInt(key -> key.map(numbers::get).orElse(NONE))
                    .toArray();
        });
    }

    /** The number of each lead's segment, from 0, or {@link #NONE}. */
    int[] of(ImmutableList<Lead> leads) {
        return numbers.apply(leads);
    }
}
