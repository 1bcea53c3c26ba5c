package org.revenuekit.core.asset;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.time.AsOf;

/** The question how it stands with assets (納入商品の追跡): immutable, used again and again. */
public final class AssetTracking {
    private final AssetPolicy definition;

    private AssetTracking(AssetPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition how histories follow from actions
     * @return the question
     */
    public static AssetTracking of(AssetPolicy definition) {
        return new AssetTracking(requireNonNull(definition, "definition"));
    }

    /**
     * Replays what was done to assets.
     *
     * @param actions the log, in any order
     * @param asOf the point in time: actions recorded after {@link AsOf#knownOn()} are not seen; those that are take
     *     effect on their day, before the date or after it
     * @return the histories; O(n log n) for n actions, and for each of them the number of sources its asset has by then
     * @throws ArithmeticException if a quantity gets more than 1,000 digits
     */
    public AssetHistories follow(Iterable<AssetAction> actions, AsOf asOf) {
        requireNonNull(actions, "actions");
        requireNonNull(asOf, "asOf");
        return AssetLog.of(actions, asOf.knownOn()).replay(definition, asOf);
    }
}
