package org.revenuekit.hierarchy.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;

/** Sorting by keys against sorting by comparison. */
class IdOrderProperties {
    /** Ids with much in common, some the beginning of others, some of chars that a key cannot tell apart. */
    @Provide
    Arbitrary<List<String>> ids() {
        Arbitrary<String> start = Arbitraries.of("", "a", "001");
        Arbitrary<String> rest = Arbitraries.strings()
                .withChars('a', 'b', '\u00ff', '\u0100', '\u3042')
                .ofMinLength(1)
                .ofMaxLength(7);
        return start.flatMap(
                same -> rest.map(same::concat).list().uniqueElements().ofMaxSize(40));
    }

    @Property
    void itIsTheOrderOfTheIds(@ForAll("ids") List<String> ids) {
        check(ids);
    }

    @Test
    void fourCharsBehindTheCommonOnesAreAKey() {
        check(List.of());
        check(List.of("one"));
        check(List.of("00abcdz", "00abcda", "00abcc", "00", "00abce", "00abcd"));
        check(List.of("00aaaa", "00aaab", "00aaa`"));
        check(List.of("\u3042", "\u00ff", "\u0100", "\u00fe", "\u3041"));
    }

    private static void check(List<String> ids) {
        int[] expected = IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing(ids::get))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] nodes = IntStream.range(0, ids.size()).toArray();
        assertArrayEquals(expected, IdOrder.sorted(nodes, node -> AccountId.of(ids.get(node))));
    }
}
