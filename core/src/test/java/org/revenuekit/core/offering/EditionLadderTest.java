package org.revenuekit.core.offering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EditionLadderTest {
    private static final ProductId BASIC = ProductId.of("basic");
    private static final ProductId PLUS = ProductId.of("plus");
    private static final ProductId MAX = ProductId.of("max");
    private static final EditionLadder LADDER = EditionLadder.of("Suite", BASIC, PLUS, MAX);

    @Test
    void theRichestIsLast() {
        assertEquals("Suite", LADDER.name());
        assertEquals(ImmutableList.of(BASIC, PLUS, MAX), LADDER.editions());
        assertEquals("Suite [basic, plus, max]", LADDER.toString());
        assertEquals(LADDER, new EditionLadder("Suite", ImmutableList.of(BASIC, PLUS, MAX)));
        assertNotEquals(LADDER, EditionLadder.of("Suite", MAX, PLUS, BASIC));
    }

    @Test
    void whoHasOneCanMoveUpToTheRicherOnes() {
        assertEquals(ImmutableList.of(PLUS, MAX), LADDER.above(BASIC));
        assertEquals(ImmutableList.of(MAX), LADDER.above(PLUS));
        assertEquals(ImmutableList.of(), LADDER.above(MAX));
        assertEquals(ImmutableList.of(), LADDER.above(ProductId.of("another")));
    }

    @Test
    void hasTwoDifferentEditionsAtLeast() {
        assertEquals(2, EditionLadder.of("x", BASIC, PLUS).editions().size());
        assertRefused("editions must be at least 2, were 1 (ladder x)", () -> EditionLadder.of("x", BASIC));
        assertRefused("editions must be at least 2, were 0 (ladder \\u202ex)", () -> EditionLadder.of("\u202ex"));
        assertRefused(
                "editions must be different products, had basic again (ladder x)",
                () -> EditionLadder.of("x", BASIC, PLUS, BASIC, PLUS));
        assertRefused(
                "editions must be different products, had \\u202e again (ladder \\u202ex)",
                () -> EditionLadder.of("\u202ex", ProductId.of("\u202e"), ProductId.of("\u202e")));
    }

    @Test
    void itsNameIsChecked() {
        assertEquals(
                "x".repeat(1_000),
                EditionLadder.of("x".repeat(1_000), BASIC, PLUS).name());
        assertRefused(
                "edition ladder name must have at most 1000 chars, had 1001",
                () -> EditionLadder.of("x".repeat(1_001), BASIC, PLUS));
        assertRefused("edition ladder name must not be blank", () -> EditionLadder.of("", BASIC, PLUS));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("name", () -> EditionLadder.of(null, BASIC, PLUS));
        assertNames("editions", () -> EditionLadder.of("x", (ProductId[]) null));
        assertNames("editions", () -> new EditionLadder("x", null));
        assertNames("at index 1", () -> EditionLadder.of("x", BASIC, null));
        assertNames("edition", () -> LADDER.above(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(EditionLadder.class)
                .withPrefabValues(ImmutableList.class, ImmutableList.of(BASIC, PLUS), ImmutableList.of(PLUS, MAX))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
