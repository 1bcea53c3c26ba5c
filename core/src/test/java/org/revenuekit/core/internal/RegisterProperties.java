package org.revenuekit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;

class RegisterProperties {
    record Thing(String id, int number) {}

    private static Register<String, Thing> register(Iterable<Thing> things) {
        return new Register<>(things, Thing::id, id -> new Subject("thing", id), CoreFinding.DUPLICATE_PRODUCT);
    }

    @Example
    @SuppressWarnings("StreamToIterable") // one pass is the point
    void readsWhatIsNoCollectionOnce() {
        Iterable<Thing> once = Stream.of(new Thing("b", 1), new Thing("a", 2), new Thing("b", 3))::iterator;
        Register<String, Thing> register = register(once);

        assertEquals(ImmutableList.of(new Thing("b", 1), new Thing("a", 2)), register.items());
        assertEquals(Optional.of(new Thing("a", 2)), register.find("a"));
        assertEquals(Optional.of(new Thing("b", 1)), register.find("b"));
        assertEquals(Optional.empty(), register.find("c"));
        assertEquals(new Thing("b", 1), register.get("b"));
        assertEquals(
                "never given: thing c",
                assertThrows(UnknownIdException.class, () -> register.get("c")).getMessage());
        assertEquals(
                ImmutableList.of(Finding.of(CoreFinding.DUPLICATE_PRODUCT, new Subject("thing", "b"), "given", "2")),
                register.findings().list());
    }

    @Property
    void whatIsGivenIsKeptOrReported(@ForAll @Size(max = 20) List<@IntRange(max = 5) Integer> ids) {
        List<Thing> given = new ArrayList<>();
        for (int id : ids) {
            given.add(new Thing("id" + id, given.size()));
        }
        Register<String, Thing> register = register(given);

        List<Thing> firsts = new ArrayList<>();
        List<Finding> repeated = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Thing thing : given) {
            if (seen.add(thing.id())) {
                firsts.add(thing);
                long times = given.stream()
                        .filter(other -> other.id().equals(thing.id()))
                        .count();
                if (times > 1) {
                    repeated.add(Finding.of(
                            CoreFinding.DUPLICATE_PRODUCT,
                            new Subject("thing", thing.id()),
                            "given",
                            Long.toString(times)));
                }
            }
        }
        assertEquals(firsts, register.items());
        assertEquals(repeated, register.findings().list());
        for (Thing first : firsts) {
            assertEquals(first, register.get(first.id()));
            assertEquals(firsts.indexOf(first), register.index().find(first.id()));
        }
        assertEquals(firsts.size(), register.index().size());
    }
}
