package org.revenuekit.hierarchy.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** For all parent maps of a few accounts, circles and self-parents too, both entrances answer the same. */
class ColumnSmallScopeTest {
    /** Not in order, so that the smallest id is not the first row. */
    private static final String[] IDS = {"d", "a", "f", "c", "g", "b"};

    private static final long[] OWN = {1, 10, 100, 1_000, 10_000};

    @Test
    void allParentMapsOfFiveAccounts() {
        assertEquals(7_776, forAll(5, parents -> byId(parents).agreeOnForest().agreeOnFindings()));
    }

    @Test
    @Tag("long")
    void allParentMapsOfSixAccounts() {
        assertEquals(117_649, forAll(6, parents -> byId(parents).agreeOnForest().agreeOnFindings()));
    }

    @Test
    void rowsAndRollUpsOfFiveAccounts() {
        assertEquals(7_776, forAll(5, parents -> {
            byId(parents).agreeOnRollUp(OWN);
            Both.ofRows(parents).agreeOnForest().agreeOnRollUp(OWN);
        }));
    }

    private static long forAll(int accounts, Consumer<int[]> check) {
        int[] parents = new int[accounts];
        Arrays.fill(parents, -1);
        long maps = 0;
        int digit;
        do {
            check.accept(parents);
            maps++;
            for (digit = 0; digit < accounts && ++parents[digit] == accounts; digit++) {
                parents[digit] = -1;
            }
        } while (digit < accounts);
        return maps;
    }

    private static Both byId(int[] parents) {
        @Nullable String[] names = new @Nullable String[parents.length];
        Arrays.setAll(names, row -> parents[row] < 0 ? null : IDS[parents[row]]);
        return Both.of(Arrays.copyOf(IDS, parents.length), names);
    }
}
