package org.revenuekit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Transitions;

class SideBySideTest {
    private static final SideBySide<String, Integer> SIDES = new SideBySide<>(
            ImmutableMap.of("c", 3, "e", 6, "a", 1, "d", 4), ImmutableMap.of("d", 5, "b", 2, "e", 7, "c", 3));

    private static Compared<String, Integer> compared(String key, int before, int now) {
        return new Compared<>(
                key,
                Optional.of(before).filter(number -> number > 0),
                Optional.of(now).filter(number -> number > 0));
    }

    @Test
    void eachIsInItsOwnOrder() {
        SideBySide<String, String> words =
                SideBySide.of(word -> word.substring(0, 1), List.of("z2", "a1", "x2"), List.of("y3", "a3", "b3", "z1"));

        assertEquals(List.of("y3", "b3"), words.came());
        assertEquals(List.of("x2"), words.gone());
        assertEquals(List.of("a3", "z1"), words.stayed());
        assertEquals(
                List.of(new SideBySide.Pair<>("a1", "a3"), new SideBySide.Pair<>("z2", "z1")),
                words.both().toList());
    }

    @Test
    void anAnswerSpeaksOnceOfEach() {
        List<String> once = List.of("a");
        List<String> twice = List.of("b", "b");

        assertThrows(IllegalArgumentException.class, () -> SideBySide.of(word -> word, once, twice));
        assertThrows(IllegalArgumentException.class, () -> SideBySide.of(word -> word, twice, once));
    }

    @Test
    void whatWentFromAStateToAnotherIsCounted() {
        assertEquals(List.of(5, 7), SIDES.by(number -> number % 2, 0, 1));
        assertEquals(List.of(3), SIDES.by(number -> number % 2, 1, 1));
        assertEquals(List.of(), SIDES.by(number -> number % 2, 0, 0));
        assertEquals(List.of(), SIDES.by(number -> number % 2, 1, 0));
        Transitions<Integer> moves = SIDES.transitions(number -> number % 2);
        assertEquals(2, moves.count(0, 1));
        assertEquals(1, moves.count(1, 1));
        assertEquals(0, moves.count(1, 0));
    }

    @Test
    void eachAnswerIsAskedByItself() {
        SideBySide<String, Integer> high = SIDES.where(number -> number > 3);

        assertEquals(ImmutableMap.of("e", 6, "d", 4), high.before());
        assertEquals(ImmutableMap.of("d", 5, "e", 7), high.now());
        assertEquals(List.of("d", "e"), high.now().keySet().asList());
    }

    @Test
    void whatIsInOneOnlyIsToldToo() {
        assertEquals(
                List.of(
                        compared("a", 1, 0),
                        compared("b", 0, 2),
                        compared("c", 3, 3),
                        compared("d", 4, 5),
                        compared("e", 6, 7)),
                SIDES.all());
    }

    @Test
    void whatIsTheSameIsNoDifference() {
        assertEquals(
                List.of(compared("a", 1, 0), compared("b", 0, 2), compared("d", 4, 5), compared("e", 6, 7)),
                SIDES.differing());
        assertEquals(List.of(), new SideBySide<>(SIDES.now(), SIDES.now()).differing());
        assertTrue(compared("a", 1, 0).isDifferent());
        assertFalse(compared("a", 1, 1).isDifferent());
    }

    @Test
    void whatIsInNoneIsNothing() {
        assertEquals(
                "before or now must be present, were empty (a)",
                assertThrows(IllegalArgumentException.class, () -> compared("a", 0, 0))
                        .getMessage());
    }
}
