package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.internal.SideBySide;
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
    private record Stay(LeadId lead, StageId stage, Instant enteredAt) implements Comparable<Stay> {
        private static final Comparator<Stay> ORDER =
                Comparator.comparing(Stay::lead).thenComparing(Stay::stage).thenComparing(Stay::enteredAt);

        private static Stay of(AgedLead aged) {
            return new Stay(aged.lead(), aged.stage(), aged.enteredAt());
        }

        @Override
        public int compareTo(Stay other) {
            return ORDER.compare(this, other);
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
        SideBySide<Stay, AgedLead> stays = SideBySide.of(Stay::of, earlier.open(), later.open());
        return new AgeingChange(stays.stayed(), stays.gone(), stays.came());
    }
}
