package org.revenuekit.core.internal;

import java.time.LocalDate;
import java.util.Comparator;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.RenewalDue;

/**
 * By what a contract that runs out is the same one, wherever it is told; ordered by day, then by asset.
 *
 * @param asset what runs out
 * @param due when
 */
public record RenewalKey(AssetId asset, LocalDate due) implements Comparable<RenewalKey> {
    private static final Comparator<RenewalKey> ORDER =
            Comparator.comparing(RenewalKey::due).thenComparing(RenewalKey::asset);

    /**
     * Returns the key of a contract.
     *
     * @param renewal what runs out, and when
     * @return its key
     */
    public static RenewalKey of(RenewalDue renewal) {
        return new RenewalKey(renewal.asset(), renewal.due());
    }

    @Override
    public int compareTo(RenewalKey other) {
        return ORDER.compare(this, other);
    }
}
