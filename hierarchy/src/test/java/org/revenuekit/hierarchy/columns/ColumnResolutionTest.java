package org.revenuekit.hierarchy.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;

class ColumnResolutionTest {
    private static final ColumnResolution STANDARD = ColumnResolution.standard();

    /** Two families, one of them under an external company; a self-link, a circle and an id given again. */
    private static final String[] IDS = {"top", "left", "right", "below", "x1", "x2", "self", "c2", "c1", "left"};

    private static final @Nullable String[] PARENTS = {
        null, "top", "top", "left", "abroad", "abroad", "self", "c1", "c2", "abroad"
    };

    private static ColumnHierarchy world() {
        return STANDARD.resolve(IDS, PARENTS);
    }

    @Test
    void everyRowIsInAFamilyUnlessItIsSetAside() {
        ColumnHierarchy world = world();
        assertEquals(10, world.size());
        assertEquals(4, world.familyCount());
        assertEquals(1, world.rowsSetAside());
        assertTrue(world.isSetAside(9));
        assertFalse(world.isSetAside(1));

        ColumnFamily top = world.familyOf(3);
        assertEquals(OptionalInt.of(0), top.top());
        assertEquals(Optional.of(AccountId.of("top")), top.ultimate());
        assertArrayEquals(new int[] {0, 1, 2, 3}, top.rows());
        assertEquals(4, top.size());
        assertFalse(top.isAtLeastThisLarge());
        assertFalse(top.isCyclic());

        ColumnFamily abroad = world.familyOf(5);
        assertEquals(OptionalInt.empty(), abroad.top());
        assertEquals(Optional.of(AccountId.of("abroad")), abroad.ultimate());
        assertArrayEquals(new int[] {4, 5}, abroad.rows());
        assertEquals(2, abroad.size());
        assertTrue(abroad.isAtLeastThisLarge());

        ColumnFamily circle = world.familyOf(7);
        assertEquals(OptionalInt.of(8), circle.top());
        assertTrue(circle.isCyclic());
    }

    @Test
    void rowsKnowWhereTheyStand() {
        ColumnHierarchy world = world();
        assertEquals(OptionalInt.of(0), world.topOf(3));
        assertEquals(OptionalInt.of(1), world.parentOf(3));
        assertEquals(2, world.depthOf(3));
        assertEquals(OptionalInt.empty(), world.parentOf(0));
        assertEquals(0, world.depthOf(0));
        assertEquals(OptionalInt.empty(), world.topOf(4));
        assertEquals(OptionalInt.empty(), world.parentOf(4));
        assertEquals(1, world.depthOf(4));
        assertTrue(world.isWithin(3, 0));
        assertTrue(world.isWithin(3, 3));
        assertFalse(world.isWithin(0, 3));
        assertFalse(world.isWithin(2, 1));
        assertArrayEquals(new int[] {1, 3}, world.rowsWithin(1));
    }

    @Test
    void nothingIsLostSilently() {
        ColumnHierarchy world = world();
        assertEquals(8, world.linksGiven());
        assertEquals(2, world.linksSetAside());
        assertEquals("""
                4 findings
                  DUPLICATE_ACCOUNT account left, given 2
                  CYCLE account c1, cycle c1 > c2, length 2
                  DANGLING account abroad, children 2
                  SELF_LINK account self""", world.findings().toString());
        assertEquals(DefinitionRef.of("parent-column", 1), world.definition());
    }

    @Test
    void ofAnIdGivenOftenTheFindingCounts() {
        ColumnHierarchy hierarchy =
                STANDARD.resolve(new String[] {"b", "a", "a", "b", "a"}, new String[] {"", "", "x", "y", "z"});
        assertEquals("""
                2 findings
                  DUPLICATE_ACCOUNT account b, given 2
                  DUPLICATE_ACCOUNT account a, given 3""", hierarchy.findings().toString());
        assertEquals(0, hierarchy.linksGiven());
    }

    @Test
    void aLongCircleIsShownInPart() {
        int[] parents = IntStream.range(0, 30).map(row -> (row + 1) % 30).toArray();
        assertEquals(
                Map.of(
                        "cycle",
                        "0 > 1 > 2 > 3 > 4 > 5 > 6 > 7 > 8 > 9 > 10 > 11 > 12 > 13 > 14 > 15 > 16 > 17 > 18 > 19",
                        "length",
                        "30"),
                STANDARD.resolve(parents).findings().list().get(0).details());
    }

    @Test
    void rowsStandForIdsWhereThereAreNone() {
        ColumnHierarchy rows = STANDARD.resolve(new int[] {-1, 0, 2, 4, 3});
        assertEquals("""
                2 findings
                  CYCLE row 3, cycle 3 > 4, length 2
                  SELF_LINK row 2""", rows.findings().toString());
        assertEquals(4, rows.linksGiven());
        assertEquals(2, rows.linksSetAside());
        assertEquals(0, rows.rowsSetAside());
        assertEquals(Optional.empty(), rows.familyOf(1).ultimate());
        assertEquals(OptionalInt.of(0), rows.familyOf(1).top());
        assertEquals(OptionalInt.of(3), rows.topOf(4));
        assertEquals("parent-column@1", rows.definition().toString());
    }

    @Test
    void theColumnsAreNeitherChangedNorKept() {
        String[] ids = {"a", "b"};
        @Nullable String[] parents = {"b", "a"};
        ColumnHierarchy hierarchy = STANDARD.resolve(ids, parents);
        assertArrayEquals(new String[] {"b", "a"}, parents);
        ids[0] = "z";
        assertEquals(Optional.of(AccountId.of("a")), hierarchy.familyOf(1).ultimate());

        int[] rows = {1, 0, 0};
        ColumnHierarchy byRow = STANDARD.resolve(rows);
        assertArrayEquals(new int[] {1, 0, 0}, rows);
        rows[2] = -1;
        assertEquals(OptionalInt.of(0), byRow.parentOf(2));
    }

    @Test
    void emptyColumnsHaveNoFamilies() {
        for (ColumnHierarchy none :
                List.of(STANDARD.resolve(new String[0], new String[0]), STANDARD.resolve(new int[0]))) {
            assertEquals(0, none.size());
            assertEquals(0, none.familyCount());
            assertEquals(List.of(), none.families());
            assertEquals(0, none.familyOrder().length);
            assertTrue(none.findings().isEmpty());
            assertEquals(0, none.rollUp(new long[0]).total());
            assertEquals(List.of(), none.rollUp(new long[0]).familyRanking());
            assertEquals("0 rows in 0 families", none.toString());
        }
    }

    @Test
    void columnsOfDifferentLengthAreRejected() {
        assertEquals(
                "parents must be as long as ids, was 1, not 2",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> STANDARD.resolve(new String[] {"a", "b"}, new String[] {""}))
                        .getMessage());
    }

    @Test
    void whatIsNoIdIsRejectedWithItsRow() {
        assertEquals(
                "ids[1]: account id must not be empty",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> STANDARD.resolve(new String[] {"a", ""}, new String[] {"", ""}))
                        .getMessage());
        assertEquals(
                "parents[0]: account id must not begin or end with a blank, was \"b \"",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> STANDARD.resolve(new String[] {"a"}, new String[] {"b "}))
                        .getMessage());
    }

    @Test
    void whatIsNoRowIsRejectedWithItsRow() {
        assertEquals(
                "parents[1] must be -1 or a row below 2, was 2",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.resolve(new int[] {-1, 2}))
                        .getMessage());
        assertEquals(
                "parents[0] must be -1 or a row below 1, was -2",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.resolve(new int[] {-2}))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRejectedByName() {
        assertEquals("ids", nullMessage(() -> STANDARD.resolve(null, new String[0])));
        assertEquals("parents", nullMessage(() -> STANDARD.resolve(new String[0], null)));
        assertEquals("parents", nullMessage(() -> STANDARD.resolve(null)));
        assertEquals("ids[1]", nullMessage(() -> STANDARD.resolve(new String[] {"a", null}, new String[] {"", ""})));
        assertEquals("own", nullMessage(() -> world().rollUp(null)));
        assertEquals("family", nullMessage(() -> world().rollUp(new long[10]).total(null)));
    }

    private static @Nullable String nullMessage(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(NullPointerException.class, call).getMessage();
    }

    @Test
    void otherRowsThanThoseGivenAreRejected() {
        ColumnHierarchy world = world();
        assertThrows(IndexOutOfBoundsException.class, () -> world.familyOf(10));
        assertThrows(IndexOutOfBoundsException.class, () -> world.topOf(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> world.isSetAside(10));
        assertEquals(
                "row 9 is set aside, an earlier one has its id",
                assertThrows(IllegalArgumentException.class, () -> world.depthOf(9))
                        .getMessage());
    }

    @Test
    void familiesAreEqualWithinAHierarchy() {
        ColumnHierarchy world = world();
        assertEquals(world.familyOf(1), world.familyOf(3));
        assertEquals(world.familyOf(1).hashCode(), world.familyOf(3).hashCode());
        assertFalse(world.familyOf(1).equals(world.familyOf(4)));
        assertFalse(world.familyOf(1).equals(world().familyOf(1)));
        assertFalse(world.familyOf(1).equals((Object) "top"));
        assertTrue(
                world.families().stream().map(ColumnFamily::hashCode).distinct().count() > 1);
    }

    @Test
    void textsSayWhatIsThere() {
        ColumnHierarchy world = world();
        assertEquals("10 rows in 4 families", world.toString());
        assertEquals("top, 4 rows", world.familyOf(0).toString());
        assertEquals("self, 1 row", world.familyOf(6).toString());
        assertEquals("abroad (external), 2 rows", world.familyOf(4).toString());
        assertEquals(
                "row 0, 2 rows", STANDARD.resolve(new int[] {-1, 0}).familyOf(1).toString());
    }
}
