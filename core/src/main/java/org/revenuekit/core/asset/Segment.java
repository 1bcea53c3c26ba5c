package org.revenuekit.core.asset;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What holds from a day on, until the next one.
 *
 * @param from the first day
 * @param state how it stands with the asset
 * @param recordedOn when that came on record
 * @param escalated whether the price that begins to hold was agreed before; empty if no price begins to hold
 * @param cancelledOn when it was decided that the asset ends on that day, if it was
 */
record Segment(
        LocalDate from,
        AssetState state,
        LocalDate recordedOn,
        Optional<Boolean> escalated,
        Optional<LocalDate> cancelledOn) {
    static Segment of(AssetAction action, Standing standing, Optional<Boolean> escalated) {
        return new Segment(
                action.effectiveFrom(),
                standing.state(),
                action.knownFrom(),
                escalated,
                Optional.of(action)
                        .filter(by -> by.change().kind() == AssetChangeKind.CANCELLATION)
                        .map(AssetAction::decidedOn));
    }

    static Segment ofEnd(LocalDate day, Standing ended) {
        return new Segment(day, ended.state(), day, Optional.empty(), Optional.empty());
    }

    /** This one, which takes the place of another of the same day. */
    Segment after(Segment other) {
        return new Segment(
                from,
                state,
                Comparators.max(recordedOn, other.recordedOn),
                escalated.or(other::escalated),
                cancelledOn);
    }
}
