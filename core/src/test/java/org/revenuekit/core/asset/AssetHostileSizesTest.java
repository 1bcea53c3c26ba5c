package org.revenuekit.core.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.EqualHashes;
import org.revenuekit.core.offering.ProductId;

/** Actions that take quadratic time where that is possible. */
class AssetHostileSizesTest {
    /** Far above what linear time needs, far below what quadratic time needs. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final AssetId ASSET = AssetId.of("A");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 20);

    private static AssetAction on(LocalDate day, AssetChange change) {
        return AssetAction.of(ASSET, day, change);
    }

    /** Two equal halves of a number cancel out in its hash. */
    private static long sequence(long number) {
        return number << Integer.SIZE | number;
    }

    @Test
    void manySequencesOfOneHash() {
        int many = 1 << 17;
        AssetChange purchase = Purchase.of(AccountId.of("X"), ProductId.of("P")).withPrice(AssetLogs.yen(100));
        AssetChange suspension = new AssetChange.Suspension();
        List<AssetAction> log = Stream.concat(
                        Stream.of(on(FIRST, purchase)),
                        IntStream.range(1, many)
                                .mapToObj(i -> on(FIRST.plusDays(1), suspension).withSequence(sequence(i))))
                .toList();
        assertTimeoutPreemptively(PATIENCE, () -> {
            AssetHistories histories =
                    AssetTracking.of(AssetPolicy.standard()).follow(log, AssetLogs.asOf(FIRST.plusDays(2)));
            assertEquals(many - 2, histories.findings().size(), "only the first has an effect");
        });
    }

    private static void assertAllNew(List<AssetAction> log) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            AssetTracking tracking = AssetTracking.of(AssetPolicy.standard());
            AssetHistories later = tracking.follow(log, AssetLogs.asOf(FIRST));
            AssetHistoriesChange change = later.changeSince(tracking.follow(List.of(), AssetLogs.asOf(FIRST)));
            assertEquals(log.size(), change.revisions().size());
        });
    }

    @Test
    void manyAssetsOfOneHash() {
        AssetChange purchase = Purchase.of(AccountId.of("X"), ProductId.of("P")).withPrice(AssetLogs.yen(100));
        assertAllNew(IntStream.range(0, 1 << 16)
                .mapToObj(i -> AssetAction.of(AssetId.of(EqualHashes.text(i)), FIRST, purchase))
                .toList());
    }

    @Test
    void manyActionsOfOneAssetAndHash() {
        AssetChange suspension = new AssetChange.Suspension();
        assertAllNew(IntStream.range(0, 1 << 16)
                .mapToObj(i -> on(FIRST, suspension).withSequence(sequence(i)))
                .toList());
    }
}
