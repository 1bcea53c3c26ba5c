package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/**
 * Which open leads are still where they were (滞留の増減). A stay is the same if lead, stage and entry are: who left and
 * came back to the stage is gone, and came. What was open then is what stayed and what is gone; what is open now is
 * what stayed and what came.
 *
 * @param stayed the stays that last, with their ages now, the oldest first, ties by id
 * @param gone the stays that lasted then and do not now, with their ages then, the oldest first, ties by id
 * @param came the stays that last now and did not then, the oldest first, ties by id
 */
public record AgeingChange(ImmutableList<AgedLead> stayed, ImmutableList<AgedLead> gone, ImmutableList<AgedLead> came) {
    private record Stay(LeadId lead, StageId stage, Instant enteredAt) {
        private static Stay of(AgedLead aged) {
            return new Stay(aged.lead(), aged.stage(), aged.enteredAt());
        }
    }

    /**
     * Checks that nothing is null.
     *
     * @param stayed the stays that last
     * @param gone the stays that lasted then
     * @param came the stays that last now and did not then
     */
    public AgeingChange {
        requireNonNull(stayed, "stayed");
        requireNonNull(gone, "gone");
        requireNonNull(came, "came");
    }

    static AgeingChange between(Ageing earlier, Ageing later) {
        Definitions.checkSame(SalesProcess::ref, earlier.process(), later.process());
        Definitions.checkSame(AgeingPolicy::ref, earlier.definition(), later.definition());
        checkArgument(
                !earlier.asOf().date().isAfter(later.asOf().date()),
                "earlier must be of %s or before, was of %s",
                later.asOf().date(),
                earlier.asOf().date());
        ImmutableSet<Stay> then = stays(earlier);
        ImmutableSet<Stay> now = stays(later);
        return new AgeingChange(of(later, then, true), of(earlier, now, false), of(later, then, false));
    }

    private static ImmutableSet<Stay> stays(Ageing ageing) {
        return ageing.open().stream().map(Stay::of).collect(toImmutableSet());
    }

    private static ImmutableList<AgedLead> of(Ageing ageing, ImmutableSet<Stay> others, boolean areAmong) {
        return ageing.open().stream()
                .filter(lead -> others.contains(Stay.of(lead)) == areAmong)
                .collect(toImmutableList());
    }
}
