package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.StageId;

/**
 * A lead to whom nobody turned in time (フォロー漏れ).
 *
 * @param lead who
 * @param kind as what it should have been followed
 * @param stage where it is, or from where it left
 * @param owner who owns it, if known
 * @param lastContactOn the business day of the last touch or move
 * @param dueOn the last day on which it would have been in time
 * @param daysOverdue how many days have passed since
 */
public record MissedFollowUp(
        LeadId lead,
        FollowUpKind kind,
        StageId stage,
        Optional<SellerId> owner,
        LocalDate lastContactOn,
        LocalDate dueOn,
        long daysOverdue) {
    /** The longest overdue first, ties by id. */
    static final Comparator<MissedFollowUp> LONGEST_FIRST =
            Comparator.comparing(MissedFollowUp::dueOn).thenComparing(MissedFollowUp::lead);

    /**
     * Checks that it is overdue.
     *
     * @param lead who
     * @param kind as what it should have been followed
     * @param stage where it is, or from where it left
     * @param owner who owns it, if known
     * @param lastContactOn the business day of the last touch or move
     * @param dueOn the last day on which it would have been in time
     * @param daysOverdue how many days have passed since, at least 1
     * @throws IllegalArgumentException if it is not overdue
     */
    public MissedFollowUp {
        requireNonNull(lead, "lead");
        requireNonNull(kind, "kind");
        requireNonNull(stage, "stage");
        requireNonNull(owner, "owner");
        requireNonNull(lastContactOn, "lastContactOn");
        requireNonNull(dueOn, "dueOn");
        checkArgument(daysOverdue >= 1, "daysOverdue must be >= 1, was %s", daysOverdue);
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(lead, kind.name(), stage, owner, lastContactOn, dueOn, daysOverdue);
    }
}
