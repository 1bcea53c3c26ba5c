package org.revenuekit.funnel.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.measure.Ratio;

/**
 * How one contract that ran out is judged differently in two answers, and how much that moved the rates.
 *
 * @param asset its asset
 * @param due its due day
 * @param from what the earlier answer says
 * @param to what the later one says
 * @param before as judged in the earlier answer; empty if it was not
 * @param now as judged in the later one; empty if it is not
 * @param byCount by how much that moves the rate by number; undefined if one of the rates is
 * @param byAmount by how much that moves the rate by amount; undefined if one of the rates is
 */
public record PastRenewalChange(
        AssetId asset,
        LocalDate due,
        RenewalOutcome from,
        RenewalOutcome to,
        Optional<PastRenewal> before,
        Optional<PastRenewal> now,
        Ratio byCount,
        Ratio byAmount) {
    /**
     * Checks that nothing is null.
     *
     * @param asset its asset
     * @param due its due day
     * @param from what the earlier answer says
     * @param to what the later one says
     * @param before as judged in the earlier answer
     * @param now as judged in the later one
     * @param byCount by how much that moves the rate by number
     * @param byAmount by how much that moves the rate by amount
     */
    public PastRenewalChange {
        requireNonNull(asset, "asset");
        requireNonNull(due, "due");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(before, "before");
        requireNonNull(now, "now");
        requireNonNull(byCount, "byCount");
        requireNonNull(byAmount, "byAmount");
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(asset, due, from.name(), to.name(), before, now, byCount, byAmount);
    }
}
