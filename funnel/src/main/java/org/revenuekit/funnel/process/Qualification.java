package org.revenuekit.funnel.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a lead must not be in order to be accepted (MAL): a definition within that of the process. A lead with such a
 * trait that is stated beyond the stage all the same ends there, disqualified, with a finding.
 *
 * @param stage the first stage that such leads do not reach
 * @param exclusions for each trait that excludes, the reason under which the lead leaves
 */
public record Qualification(StageId stage, ImmutableMap<LeadTrait, ReasonId> exclusions) {
    /**
     * Checks that something excludes.
     *
     * @param stage the first stage that such leads do not reach
     * @param exclusions for each trait that excludes, the reason under which the lead leaves; at least one
     * @throws IllegalArgumentException if nothing excludes
     */
    public Qualification {
        requireNonNull(stage, "stage");
        requireNonNull(exclusions, "exclusions");
        checkArgument(!exclusions.isEmpty(), "exclusions must not be empty (qualification at %s)", stage);
    }

    /**
     * Returns a qualification.
     *
     * @param stage the first stage that such leads do not reach
     * @param exclusions for each trait that excludes, the reason under which the lead leaves; at least one
     * @return the qualification
     * @throws IllegalArgumentException if nothing excludes
     */
    public static Qualification of(StageId stage, Map<LeadTrait, ReasonId> exclusions) {
        return new Qualification(stage, ImmutableMap.copyOf(exclusions));
    }

    /**
     * Returns the reason under which a trait excludes.
     *
     * @param trait the trait
     * @return the reason, or empty if the trait does not exclude
     */
    public Optional<ReasonId> reason(LeadTrait trait) {
        return Optional.ofNullable(exclusions.get(requireNonNull(trait, "trait")));
    }

    @Override
    public int hashCode() {
        int sum = stage.hashCode(); // an enum's own hash differs from launch to launch
        for (Map.Entry<LeadTrait, ReasonId> entry : exclusions.entrySet()) {
            sum += entry.getKey().name().hashCode() ^ entry.getValue().hashCode();
        }
        return sum;
    }
}
