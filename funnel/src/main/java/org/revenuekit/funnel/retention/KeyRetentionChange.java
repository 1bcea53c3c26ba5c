package org.revenuekit.funnel.retention;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * By how much one customer moved retention between two answers.
 *
 * @param key whose it is
 * @param startBefore recurring revenue at the start in the earlier answer; 0 if it was not of the cohort
 * @param endBefore what was left of it at the end
 * @param startNow recurring revenue at the start in the later answer; 0 if it is not of the cohort
 * @param endNow what is left of it at the end
 * @param net by how much that moves net revenue retention; undefined if a cohort is empty
 * @param gross by how much that moves gross revenue retention; undefined if a cohort is empty
 * @param <K> the type of key
 */
public record KeyRetentionChange<K extends Comparable<? super K>>(
        K key,
        MonthlyAmount startBefore,
        MonthlyAmount endBefore,
        MonthlyAmount startNow,
        MonthlyAmount endNow,
        Ratio net,
        Ratio gross) {
    /**
     * Checks that nothing is null.
     *
     * @param key whose it is
     * @param startBefore recurring revenue at the start in the earlier answer
     * @param endBefore what was left of it at the end
     * @param startNow recurring revenue at the start in the later answer
     * @param endNow what is left of it at the end
     * @param net by how much that moves net revenue retention
     * @param gross by how much that moves gross revenue retention
     */
    public KeyRetentionChange {
        requireNonNull(key, "key");
        requireNonNull(startBefore, "startBefore");
        requireNonNull(endBefore, "endBefore");
        requireNonNull(startNow, "startNow");
        requireNonNull(endNow, "endNow");
        requireNonNull(net, "net");
        requireNonNull(gross, "gross");
    }
}
