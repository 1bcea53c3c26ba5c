package org.revenuekit.hierarchy.whitespace;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Weights;

/** What to offer next to whom: a definition, every weight and threshold an attribute. */
@Value.Immutable
public abstract class NextBestPolicy implements WithNextBestPolicy {
    NextBestPolicy() {}

    /**
     * The policy to start from: that a sister company has it counts most, then a need on record, then what goes with
     * what is owned, then what others have.
     *
     * @return {@code next-best-offering@1}
     */
    public static NextBestPolicy standard() {
        return builder().ref(DefinitionRef.of("next-best-offering", 1)).build();
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
     * Returns what each criterion weighs. Only the proportions matter.
     *
     * @return each at least 0, their sum above 0; all criteria are there, in their order, with 0 for what was left out;
     *     by default 40 for sisters, 25 for needs, 15 for affinity, 10 for look-alikes and penetration each
     */
    @Value.Default
    public ImmutableMap<NextBestCriterion, BigDecimal> weights() {
        return ImmutableMap.of(
                NextBestCriterion.SISTER, BigDecimal.valueOf(40),
                NextBestCriterion.NEED, BigDecimal.valueOf(25),
                NextBestCriterion.AFFINITY, BigDecimal.valueOf(15),
                NextBestCriterion.LOOK_ALIKE, BigDecimal.TEN,
                NextBestCriterion.PENETRATION, BigDecimal.TEN);
    }

    /**
     * Returns which cells may be recommended. What cannot be offered never is, whatever speaks for it.
     *
     * @return at least one state, each white and not {@link CellState#INELIGIBLE}; {@link CellState#OPEN} by default
     */
    @Value.Default
    public ImmutableSet<CellState> states() {
        return ImmutableSet.of(CellState.OPEN);
    }

    /**
     * Returns how many look-alikes of a member are asked.
     *
     * @return at least 1; 10 by default
     */
    @Value.Default
    public int lookAlikes() {
        return 10;
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    NextBestPolicy check() {
        checkArgument(lookAlikes() >= 1, "lookAlikes must be >= 1, was %s (policy %s)", lookAlikes(), ref());
        checkArgument(!states().isEmpty(), "states must not be empty (policy %s)", ref());
        for (CellState state : states()) {
            checkArgument(
                    state.isWhite() && state != CellState.INELIGIBLE,
                    "states must be white and not INELIGIBLE, had %s (policy %s)",
                    state,
                    ref());
        }
        ImmutableMap<NextBestCriterion, BigDecimal> normal =
                Weights.complete(List.of(NextBestCriterion.values()), weights(), ref());
        // complete, in order and in their normal form, so that policies that say the same are equal
        return normal.entrySet().asList().equals(weights().entrySet().asList())
                ? this
                : toBuilder().weights(normal).build();
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableNextBestPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
