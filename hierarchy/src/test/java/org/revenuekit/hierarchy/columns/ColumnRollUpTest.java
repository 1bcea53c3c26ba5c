package org.revenuekit.hierarchy.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnRollUpTest {
    /** b and c below a; d below an external company; c again. */
    private static final ColumnHierarchy FIVE = ColumnResolution.standard()
            .resolve(new String[] {"a", "b", "c", "d", "c"}, new String[] {"", "a", "a", "abroad", ""});

    @Test
    void everyTotalIsTheSumOfWhatIsWithin() {
        long[] own = {1, 2, 4, 8, 16};
        ColumnRollUp rollUp = FIVE.rollUp(own);
        assertEquals(7, rollUp.total(0));
        assertEquals(2, rollUp.total(1));
        assertEquals(4, rollUp.total(2));
        assertEquals(8, rollUp.total(FIVE.familyOf(3)));
        assertEquals(15, rollUp.total());
        assertEquals(16, rollUp.ungrouped());
        assertSame(FIVE, rollUp.hierarchy());
        own[0] = 100;
        assertEquals(7, rollUp.total(0));
    }

    @Test
    void familiesRankByTotalThenById() {
        ColumnHierarchy families =
                ColumnResolution.standard().resolve(new String[] {"d", "b", "c", "a"}, new String[] {"", "", "", "0"});
        ColumnRollUp rollUp = families.rollUp(new long[] {5, 5, 9, 5});
        assertEquals(
                List.of(
                        new RankedColumnFamily(1, families.familyOf(2), 9),
                        new RankedColumnFamily(2, families.familyOf(3), 5),
                        new RankedColumnFamily(2, families.familyOf(1), 5),
                        new RankedColumnFamily(2, families.familyOf(0), 5)),
                rollUp.familyRanking());
        assertEquals(rollUp.familyRanking().subList(0, 2), rollUp.largestFamilies(2));
        assertEquals(List.of(), rollUp.largestFamilies(0));
        assertEquals(4, rollUp.largestFamilies(Integer.MAX_VALUE).size());
        assertEquals(
                "most must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> rollUp.largestFamilies(-1))
                        .getMessage());
    }

    @Test
    void withoutIdsTiesStandByRow() {
        ColumnHierarchy rows = ColumnResolution.standard().resolve(new int[] {1, -1, -1});
        assertEquals(
                List.of(new RankedColumnFamily(1, rows.familyOf(1), 3), new RankedColumnFamily(1, rows.familyOf(2), 3)),
                rows.rollUp(new long[] {1, 2, 3}).familyRanking());
    }

    @Test
    void theLargestAmountsStillAdd() {
        long most = Long.MAX_VALUE;
        assertEquals(most, FIVE.rollUp(new long[] {0, most - 1, 1, 0, 0}).total(0));
        assertEquals(-most, FIVE.rollUp(new long[] {0, 1 - most, -1, 0, 0}).total(0));
        assertEquals(most, FIVE.rollUp(new long[] {0, 0, 0, 0, most}).ungrouped());
    }

    /** Even if a total would fit: whether it does must not depend on the order of the rows. */
    @Test
    void amountsBeyondTheBoundAreRejected() {
        String message = "amounts without their signs must sum to less than 2^63";
        long most = Long.MAX_VALUE;
        for (long[] own : new long[][] {
            {most, 1, 0, 0, 0},
            {-most, 0, 1, 0, 0},
            {Long.MIN_VALUE, 0, 0, 0, 0},
            {most, -most, 0, 0, 0},
            {0, 0, 0, most, -1}
        }) {
            assertEquals(
                    message,
                    assertThrows(ArithmeticException.class, () -> FIVE.rollUp(own))
                            .getMessage());
        }
    }

    @Test
    void wrongArgumentsAreRejected() {
        assertEquals(
                "own must have an amount for each of 5 rows, had 4",
                assertThrows(IllegalArgumentException.class, () -> FIVE.rollUp(new long[4]))
                        .getMessage());
        ColumnRollUp rollUp = FIVE.rollUp(new long[5]);
        ColumnFamily other = ColumnResolution.standard().resolve(new int[] {-1}).familyOf(0);
        assertEquals(
                "family is of another hierarchy: row 0, 1 row",
                assertThrows(IllegalArgumentException.class, () -> rollUp.total(other))
                        .getMessage());
        assertThrows(IndexOutOfBoundsException.class, () -> rollUp.total(5));
        assertThrows(IllegalArgumentException.class, () -> rollUp.total(4));
    }
}
