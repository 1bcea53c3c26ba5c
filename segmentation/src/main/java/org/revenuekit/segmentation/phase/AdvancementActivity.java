package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.internal.Text;

/**
 * What a seller does to reach the next phase (上位フェーズへの活動KPI). It leads there and never judges: a phase is judged by its
 * gate alone, whether the activities were done or not.
 */
@Value.Immutable
public abstract class AdvancementActivity implements WithAdvancementActivity {
    /** The most minutes of effort. */
    public static final int MAX_EFFORT = 1_000_000;

    AdvancementActivity() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns its id.
     *
     * @return the id, once in a model
     */
    public abstract AdvancementActivityId id();

    /**
     * Returns what is to be achieved.
     *
     * @return such as "a meeting of at least ten minutes with the decision maker"
     */
    public abstract Label name();

    /**
     * Returns from which phase it leads to the next.
     *
     * @return the level of the lower phase, at least 0
     */
    public abstract int fromLevel();

    /**
     * Returns what shows that it was done.
     *
     * @return the pattern
     */
    public abstract EvidencePattern pattern();

    /**
     * Returns which criteria of the next gate it makes more likely.
     *
     * @return their ids, at least one
     */
    public abstract ImmutableSet<CriterionId> serves();

    /**
     * Returns how much work it is.
     *
     * @return in minutes of a seller, 0 to {@value #MAX_EFFORT}; 60 by default
     */
    @Value.Default
    public int effortMinutes() {
        return 60;
    }

    /**
     * Returns whose proposal it is.
     *
     * @return the source, if stated: not blank, at most 1,000 chars, no control characters
     */
    public abstract Optional<String> source();

    @Value.Check
    void check() {
        checkArgument(
                fromLevel() >= 0 && fromLevel() < RelationshipPhase.MAX_LEVEL,
                "fromLevel must be 0 to %s, was %s (activity %s)",
                RelationshipPhase.MAX_LEVEL - 1,
                fromLevel(),
                id());
        checkArgument(!serves().isEmpty(), "serves must not be empty (activity %s)", id());
        checkArgument(
                effortMinutes() >= 0 && effortMinutes() <= MAX_EFFORT,
                "effortMinutes must be 0 to %s, was %s (activity %s)",
                MAX_EFFORT,
                effortMinutes(),
                id());
        source().ifPresent(source -> Text.checkName(source, "source"));
    }

    /** Builds an activity; id, name, level, pattern and at least one criterion are mandatory. */
    public static final class Builder extends ImmutableAdvancementActivity.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
