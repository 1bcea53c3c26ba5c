package org.revenuekit.segmentation.index;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.observation.IndicatorId;

/** An index of customers from 0 to 100, such as the CS index (CS指数) or the OP index (OP指数): a definition. */
@Value.Immutable
public abstract class IndexDefinition implements WithIndexDefinition {
    /** The most indicators of one index. */
    public static final int MAX_INDICATORS = 1_000;

    IndexDefinition() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this definition; give the changed definition another reference.
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
     * Returns what it measures.
     *
     * @return at least one group, each name once and no indicator in two; their weights not all 0
     */
    public abstract ImmutableList<IndicatorGroup> groups();

    /**
     * Returns what stands for the part that is not measured.
     *
     * @return {@link MissingData#RENORMALISE} by default, as {@link #coverageFloor()} keeps it honest
     */
    @Value.Default
    public MissingData missing() {
        return MissingData.RENORMALISE;
    }

    /**
     * Returns what the part that is not measured is worth with {@link MissingData#NEUTRAL}.
     *
     * @return 0 to 100 with at most six decimals; 50 by default
     */
    @Value.Default
    public BigDecimal neutralPoints() {
        return BigDecimal.valueOf(50);
    }

    /**
     * Returns how much of the index must be measured for a score: its coverage, to six decimals, must be this or more.
     *
     * @return 0 to 1 with at most six decimals; 0.5 by default
     */
    @Value.Default
    public BigDecimal coverageFloor() {
        return new BigDecimal("0.5");
    }

    /**
     * Returns all indicators.
     *
     * @return in the order of the groups
     */
    public ImmutableList<Indicator> indicators() {
        return groups().stream().flatMap(group -> group.indicators().stream()).collect(toImmutableList());
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    IndexDefinition normalise() {
        checkArgument(
                groups().stream().anyMatch(group -> group.weight().signum() > 0),
                "sum of weights of the groups must be > 0, was 0 (index %s)",
                ref());
        checkArgument(
                indicators().size() <= MAX_INDICATORS,
                "there must be at most %s indicators, were %s (index %s)",
                MAX_INDICATORS,
                indicators().size(),
                ref());
        Set<String> names = new HashSet<>();
        groups().forEach(group -> checkArgument(
                names.add(group.name()),
                "names of groups must differ, had %s again (index %s)",
                Text.shown(group.name()),
                ref()));
        Set<IndicatorId> ids = new HashSet<>();
        indicators()
                .forEach(indicator -> checkArgument(
                        ids.add(indicator.id()),
                        "an indicator must stand once, had %s again (index %s)",
                        Text.shown(indicator.id().value()),
                        ref()));
        BigDecimal floor = Decimals.argument(coverageFloor(), "coverageFloor");
        checkArgument(
                floor.signum() >= 0 && floor.compareTo(BigDecimal.ONE) <= 0 && floor.scale() <= 6,
                "coverageFloor must be 0 to 1 with at most 6 decimals, was %s (index %s)",
                floor,
                ref());
        BigDecimal neutral = Scale.checkPoints(neutralPoints());
        return withCoverageFloor(floor).withNeutralPoints(neutral);
    }

    /** Builds a definition; reference and at least one group are mandatory. */
    public static final class Builder extends ImmutableIndexDefinition.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
