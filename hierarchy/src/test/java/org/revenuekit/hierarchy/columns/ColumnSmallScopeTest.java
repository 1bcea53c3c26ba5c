package org.revenuekit.hierarchy.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** For all parent maps of a few accounts, circles and self-parents too, both entrances answer the same. */
class ColumnSmallScopeTest {
    private static final int ACCOUNTS = 6;

    /** Not in order, so that the smallest id is not the first row. */
    private static final String[] IDS = {"d", "a", "f", "c", "g", "b"};

    private static final long[] OWN = {1, 10, 100, 1_000, 10_000, 100_000};

    @Test
    void allParentMapsOfSixAccounts() {
        int[] parents = new int[ACCOUNTS];
        Arrays.fill(parents, -1);
        long maps = 0;
        int digit;
        do {
            agree(parents);
            maps++;
            for (digit = 0; digit < ACCOUNTS && ++parents[digit] == ACCOUNTS; digit++) {
                parents[digit] = -1;
            }
        } while (digit < ACCOUNTS);
        assertEquals(117_649, maps);
    }

    private static void agree(int[] parents) {
        @Nullable String[] names = new @Nullable String[ACCOUNTS];
        Arrays.setAll(names, row -> parents[row] < 0 ? null : IDS[parents[row]]);
        Both.of(IDS, names).agreeOnForest().agreeOnFindings().agreeOnRollUp(OWN);
        Both.ofRows(parents).agreeOnForest().agreeOnRollUp(OWN);
    }
}
