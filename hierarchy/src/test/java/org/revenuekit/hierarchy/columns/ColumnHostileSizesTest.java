package org.revenuekit.hierarchy.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.internal.EqualHashes;

/** Columns that overflow the stack or take quadratic time where either is possible. */
class ColumnHostileSizesTest {
    private static final int HOSTILE = 100_000;
    private static final int VERY_HOSTILE = 1_000_000;

    /** Far above what linear time needs, far below what quadratic time needs. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void aDeepChainNeedsNoDeepStack() throws Exception {
        onSmallStack(() -> askChain(HOSTILE));
    }

    @Test
    @Tag("long")
    void aVeryDeepChainNeedsNoDeepStack() throws Exception {
        onSmallStack(() -> askChain(VERY_HOSTILE));
    }

    @Test
    void aHubIsAnsweredInLinearTime() {
        assertTimeout(PATIENCE, () -> askHub(HOSTILE));
    }

    @Test
    @Tag("long")
    void aLargeHubIsAnsweredInLinearTime() {
        assertTimeout(PATIENCE, () -> askHub(VERY_HOSTILE));
    }

    @Test
    void aLargeCircleIsOpenedInLinearTime() {
        String[] ids = ids(HOSTILE);
        String[] parents = new String[HOSTILE];
        Arrays.setAll(parents, row -> ids[(row + 1) % HOSTILE]);
        assertTimeout(PATIENCE, () -> {
            ColumnHierarchy hierarchy = ColumnResolution.standard().resolve(ids, parents);
            assertEquals(1, hierarchy.familyCount());
            assertEquals(OptionalInt.of(0), hierarchy.topOf(HOSTILE / 2));
        });
    }

    @Test
    void allRowsInCirclesOfTwoAreAnsweredInLinearTime() {
        int[] parents = IntStream.range(0, HOSTILE).map(row -> row ^ 1).toArray();
        assertTimeout(
                PATIENCE,
                () -> assertEquals(
                        HOSTILE / 2,
                        ColumnResolution.standard()
                                .resolve(parents)
                                .findings()
                                .of(HierarchyFinding.CYCLE)
                                .size()));
    }

    @Test
    void idsOfEqualHashAreAnsweredAsFastAsOthers() {
        String[] ids = equalHashes();
        assertEquals(1, Arrays.stream(ids).map(String::hashCode).distinct().count());
        String[] parents = new String[HOSTILE];
        Arrays.setAll(parents, row -> row == 0 ? "" : ids[row - 1]);
        assertTimeout(PATIENCE, () -> {
            ColumnHierarchy hierarchy = ColumnResolution.standard().resolve(ids, parents);
            assertEquals(HOSTILE - 1, hierarchy.depthOf(HOSTILE - 1));
        });
    }

    @Test
    void externalCompaniesAreAsFastAsAccounts() {
        String[] parents = equalHashes();
        assertTimeout(PATIENCE, () -> {
            ColumnHierarchy hierarchy = ColumnResolution.standard().resolve(ids(HOSTILE), parents);
            assertEquals(HOSTILE, hierarchy.familyCount());
            assertEquals(
                    HOSTILE, hierarchy.findings().of(HierarchyFinding.DANGLING).size());
        });
    }

    @Test
    void oneIdInAllRowsIsOneAccount() {
        String[] ids = new String[HOSTILE];
        Arrays.fill(ids, "same");
        assertTimeout(PATIENCE, () -> {
            ColumnHierarchy hierarchy = ColumnResolution.standard().resolve(ids, ids);
            assertEquals(HOSTILE - 1, hierarchy.rowsSetAside());
            assertEquals(1, hierarchy.familyCount());
        });
    }

    private static void askChain(int length) {
        int[] parents = IntStream.range(0, length).map(row -> row - 1).toArray();
        String[] ids = ids(length);
        String[] names = new String[length];
        Arrays.setAll(names, row -> row == 0 ? "" : ids[row - 1]);
        long[] ones = new long[length];
        Arrays.fill(ones, 1);
        for (ColumnHierarchy hierarchy : new ColumnHierarchy[] {
            ColumnResolution.standard().resolve(parents),
            ColumnResolution.standard().resolve(ids, names)
        }) {
            int bottom = length - 1;
            assertEquals(1, hierarchy.familyCount());
            assertEquals(bottom, hierarchy.depthOf(bottom));
            assertEquals(OptionalInt.of(0), hierarchy.topOf(bottom));
            assertEquals(length, hierarchy.rowsWithin(0).length);
            assertTrue(hierarchy.isWithin(bottom, 0));
            assertEquals(length, hierarchy.familyOf(bottom).size());
            assertArrayEquals(IntStream.range(0, length).toArray(), hierarchy.familyOrder());
            ColumnRollUp rollUp = hierarchy.rollUp(ones);
            assertEquals(length, rollUp.total(0));
            assertEquals(1, rollUp.total(bottom));
            assertEquals(1, rollUp.familyRanking().size());
        }
    }

    private static void askHub(int children) {
        String[] ids = ids(children + 1);
        String[] parents = new String[children + 1];
        Arrays.fill(parents, ids[children]);
        ColumnHierarchy hierarchy = ColumnResolution.standard().resolve(ids, parents);
        assertEquals(1, hierarchy.linksSetAside());
        assertEquals(1, hierarchy.depthOf(0));
        assertEquals(children + 1, hierarchy.rowsWithin(children).length);
    }

    /** As long as one another, so that they are sorted. */
    private static String[] ids(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> Integer.toString(10_000_000 + row))
                .toArray(String[]::new);
    }

    private static String[] equalHashes() {
        return IntStream.range(0, HOSTILE).mapToObj(EqualHashes::text).toArray(String[]::new);
    }

    private static void onSmallStack(Runnable task) throws Exception {
        FutureTask<Boolean> done = new FutureTask<>(task, true);
        Thread thread = new Thread(null, done, "small stack", 256 * 1024);
        thread.setDaemon(true);
        thread.start();
        assertTrue(done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }
}
