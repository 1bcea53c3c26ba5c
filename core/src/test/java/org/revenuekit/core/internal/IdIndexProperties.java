package org.revenuekit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The index against a map that remembers when an id was first seen. */
class IdIndexProperties {
    /** Few ids, some of equal hash, so that they repeat and crowd. */
    private record Id(int value, int hash) implements Comparable<Id> {
        @Override
        public int compareTo(Id other) {
            return Integer.compare(value, other.value);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Id that && value == that.value;
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    @Provide
    Arbitrary<List<Id>> ids() {
        return Arbitraries.of(1, 5, 50)
                .flatMap(buckets -> Arbitraries.integers()
                        .between(0, 2_000)
                        .map(value -> new Id(value, value % buckets))
                        .list()
                        .ofMaxSize(1_500));
    }

    @Property
    void itAgreesWithAMap(@ForAll("ids") List<Id> ids) {
        IdIndex<Id> index = new IdIndex<>(0);
        Map<Integer, Integer> expected = new HashMap<>();
        for (Id id : ids) {
            int position = expected.size();
            Integer known = expected.putIfAbsent(id.value(), position);
            assertEquals(known == null ? position : known, index.add(id));
        }
        ids.forEach(id -> assertEquals(expected.get(id.value()), index.find(id)));
        ids.forEach(id -> assertEquals(id, index.get(index.find(id))));
        int[] positions = new int[ids.size()];
        IdIndex<Id> atOnce = new IdIndex<>(0);
        atOnce.addAll(positions, 0, ids.size(), ids::get);
        for (int i = 0; i < ids.size(); i++) {
            assertEquals(expected.get(ids.get(i).value()), positions[i]);
        }
        assertEquals(expected.size(), atOnce.size());
        List<Id> asked = new ArrayList<>(ids);
        asked.add(new Id(-1, 0));
        asked.add(null);
        int[] found = new int[asked.size()];
        index.findAll(found, asked::get);
        for (int i = 0; i < ids.size(); i++) {
            assertEquals(index.find(ids.get(i)), found[i]);
        }
        assertEquals(-1, found[ids.size()]);
        assertEquals(-1, found[ids.size() + 1]);
        assertEquals(-1, index.find(new Id(-1, 0)));
        assertEquals(expected.size(), index.size());
    }
}
