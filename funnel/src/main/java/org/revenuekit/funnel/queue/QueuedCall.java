package org.revenuekit.funnel.queue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.StageId;

/**
 * A lead to call.
 *
 * @param score whom, with the score
 * @param seller who owns it, if known
 * @param stage where it is, or from where it left
 * @param wokeOn on which day it was to be asked again; empty if it is in the process
 * @param waitingSince since when nothing happened from our side: the last touch, or the entry of the stage or the exit
 *     if that is later
 * @param touched whether one of us ever turned to it
 * @param qualified whether its score reaches the threshold
 */
public record QueuedCall(
        LeadScore score,
        Optional<SellerId> seller,
        StageId stage,
        Optional<LocalDate> wokeOn,
        Instant waitingSince,
        boolean touched,
        boolean qualified) {
    /** Who is to be woken up first, then by score, then the longest waiting, ties by id: a total order. */
    static final Comparator<QueuedCall> FIRST_TO_CALL = Comparator.comparing((QueuedCall call) -> call.wokeOn.isEmpty())
            .thenComparing(Comparator.comparingLong((QueuedCall call) -> call.score.total())
                    .reversed())
            .thenComparing(QueuedCall::waitingSince)
            .thenComparing(QueuedCall::lead);

    /**
     * Checks that nothing is null.
     *
     * @param score whom, with the score
     * @param seller who owns it, if known
     * @param stage where it is, or from where it left
     * @param wokeOn on which day it was to be asked again
     * @param waitingSince since when nothing happened from our side
     * @param touched whether one of us ever turned to it
     * @param qualified whether its score reaches the threshold
     */
    public QueuedCall {
        requireNonNull(score, "score");
        requireNonNull(seller, "seller");
        requireNonNull(stage, "stage");
        requireNonNull(wokeOn, "wokeOn");
        requireNonNull(waitingSince, "waitingSince");
    }

    /**
     * Returns whom to call.
     *
     * @return the lead's id
     */
    public LeadId lead() {
        return score.lead();
    }

    /**
     * Returns why it is called; why it is called before others, {@link LeadScores#explain} tells.
     *
     * @return at least one, in the order of {@link CallReason}
     */
    public ImmutableList<CallReason> reasons() {
        ImmutableList.Builder<CallReason> reasons = ImmutableList.builder();
        reasons.add(wokeOn.isPresent() ? CallReason.WAKE_UP_DUE : CallReason.IN_STAGE);
        if (qualified) {
            reasons.add(CallReason.QUALIFIED);
        }
        if (!touched) {
            reasons.add(CallReason.NEVER_TOUCHED);
        }
        return reasons.build();
    }
}
