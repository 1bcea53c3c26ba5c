package org.revenuekit.segmentation.segment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.time.Span;

/**
 * That somebody knows better for some time: shown beside the computed segment, and never a weight in a score.
 *
 * @param account of whom
 * @param segment where the account belongs
 * @param author who says so: not blank, at most 1,000 chars, no control characters
 * @param reason why, with the same bounds
 * @param from the first day on which it counts
 * @param until the day on which it counts no longer; it always expires
 */
public record SegmentOverride(
        AccountId account, SegmentId segment, String author, String reason, LocalDate from, LocalDate until) {
    /**
     * Checks the bounds.
     *
     * @param account of whom
     * @param segment where the account belongs
     * @param author who says so
     * @param reason why
     * @param from the first day on which it counts
     * @param until the day on which it counts no longer
     * @throws IllegalArgumentException if a bound is broken
     */
    public SegmentOverride {
        requireNonNull(account, "account");
        requireNonNull(segment, "segment");
        Text.checkName(requireNonNull(author, "author"), "author");
        Text.checkName(requireNonNull(reason, "reason"), "reason");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        checkArgument(from.isBefore(until), "an override must end after it begins, was %s to %s", from, until);
    }

    /**
     * Returns on which days it counts.
     *
     * @return the days
     */
    public Span validity() {
        return Span.of(from, until);
    }
}
