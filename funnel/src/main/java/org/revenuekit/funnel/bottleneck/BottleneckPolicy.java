package org.revenuekit.funnel.bottleneck;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.funnel.process.StageId;

/** By which theory the bottleneck is named, and what steps are measured against: a definition. */
@Value.Immutable
public abstract class BottleneckPolicy implements WithBottleneckPolicy {
    BottleneckPolicy() {}

    /**
     * The policy to start from; it is made of the defaults of the attributes. It goes by the queue, which needs nothing
     * but the journeys.
     *
     * @return {@code bottleneck-policy@1}: the queue; no targets, no capacities
     */
    public static BottleneckPolicy standard() {
        return builder().ref(DefinitionRef.of("bottleneck-policy", 1)).build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this policy; give the changed policy another reference.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /**
     * Returns name and version.
     *
     * @return the reference
     */
    public abstract DefinitionRef ref();

    /**
     * Returns by which theory {@link Bottlenecks#first()} names the bottleneck.
     *
     * @return {@link Theory#QUEUE} by default
     */
    @Value.Default
    public Theory theory() {
        return Theory.QUEUE;
    }

    /**
     * Returns the rates that steps ought to have. A step without one is measured against its peers, if the question
     * tells them.
     *
     * @return the targets, at most one for each step
     */
    public abstract ImmutableList<TargetRate> targets();

    /**
     * Returns how many of a group must count at the first stage of a step, for the group to be a peer: the best rate of
     * small groups is mostly luck.
     *
     * @return at least 1; 30 by default, a rule of thumb of ours
     */
    @Value.Default
    public long peerMinimum() {
        return 30;
    }

    /**
     * Returns how many leads stages can take.
     *
     * @return the capacities, at most one for each stage
     */
    public abstract ImmutableList<StageCapacity> capacities();

    /** The reference alone, as for all definitions. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    void check() {
        checkArgument(peerMinimum() >= 1, "peerMinimum must be >= 1, was %s (policy %s)", peerMinimum(), ref());
        checkOnce("target from", targets().stream().map(TargetRate::from).toList());
        checkOnce("capacity of", capacities().stream().map(StageCapacity::stage).toList());
    }

    private void checkOnce(String what, Iterable<StageId> stages) {
        Set<StageId> seen = new HashSet<>();
        for (StageId stage : stages) {
            checkArgument(
                    seen.add(stage),
                    "each %s a stage must be named once, was twice: %s (policy %s)",
                    what,
                    stage,
                    ref());
        }
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableBottleneckPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
