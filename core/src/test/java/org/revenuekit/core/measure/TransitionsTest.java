package org.revenuekit.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TransitionsTest {
    private enum Phase {
        FIRST,
        SECOND
    }

    private static final Transitions<String> SOME = Transitions.<String>builder()
            .add("keep", "keep")
            .add("keep", "expand")
            .add("keep", "keep")
            .add("watch", "keep")
            .add("keep", "watch")
            .build();

    @Test
    void countsWhoWentFromWhereToWhere() {
        assertEquals(2, SOME.count("keep", "keep"));
        assertEquals(1, SOME.count("keep", "expand"));
        assertEquals(1, SOME.count("watch", "keep"));
        assertEquals(0, SOME.count("expand", "keep"));
        assertEquals(0, SOME.count("watch", "watch"));
        assertEquals("{keep={expand=1, keep=2, watch=1}, watch={keep=1}}", SOME.toString());
    }

    @Test
    void sumsRowsColumnsAndAll() {
        assertEquals(4, SOME.from("keep"));
        assertEquals(1, SOME.from("watch"));
        assertEquals(0, SOME.from("expand"));
        assertEquals(3, SOME.to("keep"));
        assertEquals(1, SOME.to("watch"));
        assertEquals(1, SOME.to("expand"));
        assertEquals(0, SOME.to("elsewhere"));
        assertEquals(5, SOME.total());
        assertEquals(2, SOME.stayed());
        assertEquals(3, SOME.moved());
    }

    @Test
    void namesStatesThatWereOnlyLeftOrOnlyReached() {
        assertEquals(ImmutableSortedSet.of("expand", "keep", "watch"), SOME.states());
        assertEquals(
                ImmutableSortedSet.of("a", "b"),
                Transitions.<String>builder().add("b", "a").build().states());
    }

    @Test
    void aRateIsOfThoseThatWereInTheState() {
        assertEquals(Ratio.of(2, 4), SOME.rate("keep", "keep"));
        assertEquals(Ratio.of(0, 4), SOME.rate("keep", "elsewhere"));
        assertEquals(Ratio.of(1, 1), SOME.rate("watch", "keep"));
        assertEquals(
                Optional.of(Undefined.NOTHING_TO_MEASURE),
                SOME.rate("expand", "keep").undefined());
    }

    @Test
    void ofNobodyNothingIsCounted() {
        Transitions<String> none = Transitions.<String>builder().build();

        assertEquals(0, none.total());
        assertEquals(0, none.moved());
        assertEquals(0, none.stayed());
        assertEquals(0, none.count("a", "a"));
        assertEquals(ImmutableSortedSet.of(), none.states());
        assertEquals("{}", none.toString());
        assertEquals(SOME, SOME.plus(none));
        assertEquals(SOME, none.plus(SOME));
    }

    @Test
    void theseAndThoseAreTheSums() {
        Transitions<String> others = Transitions.<String>builder()
                .add("keep", "keep")
                .add("new", "keep")
                .build();

        assertEquals(
                "{keep={expand=1, keep=3, watch=1}, new={keep=1}, watch={keep=1}}",
                SOME.plus(others).toString());
        assertEquals("{keep={expand=1, keep=2, watch=1}, watch={keep=1}}", SOME.toString());
    }

    /** Law 11: 1 + 2 + 4 + ... + 2^62 is the largest long. */
    @Test
    void countsAreLongAndNeverWrap() {
        Transitions<String> power = Transitions.<String>builder().add("a", "b").build();
        Transitions<String> most = power;
        for (int i = 0; i < 62; i++) {
            power = power.plus(power);
            most = most.plus(power);
        }
        Transitions<String> all = most;

        assertEquals(Long.MAX_VALUE, all.count("a", "b"));
        assertEquals(Long.MAX_VALUE, all.total());
        for (Transitions<String> other :
                ImmutableList.of(oneMore("a", "b"), oneMore("a", "c"), oneMore("c", "b"), oneMore("c", "c"))) {
            assertEquals(
                    "long overflow",
                    assertThrows(ArithmeticException.class, () -> all.plus(other))
                            .getMessage());
        }
    }

    private static Transitions<String> oneMore(String from, String to) {
        return Transitions.<String>builder().add(from, to).build();
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("from", () -> SOME.count(null, "a"));
        assertNames("to", () -> SOME.count("a", null));
        assertNames("to", () -> SOME.count("keep", null));
        assertNames("state", () -> SOME.from(null));
        assertNames("state", () -> SOME.to(null));
        assertNames("state", () -> Transitions.<String>builder().build().to(null));
        assertNames("from", () -> SOME.rate(null, "a"));
        assertNames("to", () -> SOME.rate("a", null));
        assertNames("others", () -> SOME.plus(null));
        assertNames("from", () -> Transitions.<String>builder().add(null, "a"));
        assertNames("to", () -> Transitions.<String>builder().add("a", null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    /** What differs between launches is an enum's own hash. */
    @Test
    void theHashIsOfTheCounts() {
        Transitions<Phase> phases = Transitions.<Phase>builder()
                .add(Phase.FIRST, Phase.FIRST)
                .add(Phase.FIRST, Phase.SECOND)
                .add(Phase.FIRST, Phase.SECOND)
                .build();

        assertEquals(List.of(1L, 2L).hashCode(), phases.hashCode());
    }

    @Test
    void equalsAndHashCode() {
        assertNotEquals(
                Transitions.<Integer>builder().add(1, 1).build(), oneMore("1", "1"), "states of different types");
        EqualsVerifier.forClass(Transitions.class)
                .withPrefabValues(
                        ImmutableSortedMap.class,
                        ImmutableSortedMap.of("a", ImmutableSortedMap.of("a", 1L)),
                        ImmutableSortedMap.of("a", ImmutableSortedMap.of("a", 2L)))
                .withIgnoredFields("total")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
