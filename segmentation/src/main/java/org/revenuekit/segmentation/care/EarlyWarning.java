package org.revenuekit.segmentation.care;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.segmentation.segment.Axis;
import org.revenuekit.segmentation.segment.SegmentId;

/**
 * That an account is about to leave its segment (予兆).
 *
 * @param account which account
 * @param kind why
 * @param axis on which axis; the CS axis if time moves it on both
 * @param from its computed segment now
 * @param to where it would be
 * @param by the first day on which it would be there; empty if only its score is near
 * @param margin by how many points its score is above where it would leave; empty if time alone moves it
 */
public record EarlyWarning(
        AccountId account,
        WarningKind kind,
        Axis axis,
        SegmentId from,
        SegmentId to,
        Optional<LocalDate> by,
        Optional<BigDecimal> margin) {
    /**
     * Checks that the parts are there.
     *
     * @param account which account
     * @param kind why
     * @param axis on which axis
     * @param from its computed segment now
     * @param to where it would be
     * @param by the first day on which it would be there
     * @param margin by how many points its score is above
     */
    public EarlyWarning {
        requireNonNull(account, "account");
        requireNonNull(kind, "kind");
        requireNonNull(axis, "axis");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(by, "by");
        requireNonNull(margin, "margin");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EarlyWarning that
                && account.equals(that.account)
                && kind == that.kind
                && axis == that.axis
                && from.equals(that.from)
                && to.equals(that.to)
                && by.equals(that.by)
                && margin.equals(that.margin);
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(account, kind.name(), axis.name(), from, to, by, margin);
    }
}
