package org.revenuekit.funnel.attribution;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.funnel.process.StageId;

/** How conversions are credited to touches (アトリビューションの定義): a definition. */
@Value.Immutable
public abstract class AttributionPolicy implements WithAttributionPolicy {
    /** The longest look-back: a hundred years. */
    public static final Duration MAX_LOOK_BACK = Duration.ofDays(36_525);

    /** The greatest weight. */
    public static final int MAX_WEIGHT = 1_000;

    AttributionPolicy() {}

    /**
     * The policy to start from; it is made of the defaults of the attributes.
     *
     * @return {@code attribution-policy@1}: all touches alike, before the first time that a lead reaches the goal
     */
    public static AttributionPolicy standard() {
        return builder().ref(DefinitionRef.of("attribution-policy", 1)).build();
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
     * Returns who gets the credit.
     *
     * @return {@link AttributionModel#LINEAR} by default
     */
    @Value.Default
    public AttributionModel model() {
        return AttributionModel.LINEAR;
    }

    /**
     * Returns what counts as conversion: to reach this stage or one beyond it.
     *
     * @return the stage; empty, as by default, for the goal of the process
     */
    public abstract Optional<StageId> stage();

    /**
     * Returns how long before the conversion a touch may be (ルックバック期間): a maximum gap, so that one exactly as long
     * before is inside, counted in whole microseconds.
     *
     * @return above 0, at most {@link #MAX_LOOK_BACK}; empty, as by default, for any time
     */
    public abstract Optional<Duration> lookBack();

    /**
     * Returns which conversions are credited.
     *
     * @return {@link CountedConversions#FIRST} by default
     */
    @Value.Default
    public CountedConversions conversions() {
        return CountedConversions.FIRST;
    }

    /**
     * Returns how much the first touch weighs in the U shape. Shares are weights over their sum, exactly.
     *
     * @return 1 to {@link #MAX_WEIGHT}; 40 by default
     */
    @Value.Default
    public int firstWeight() {
        return 40;
    }

    /**
     * Returns how much all touches between weigh together in the U shape.
     *
     * @return 0 to {@link #MAX_WEIGHT}; 20 by default
     */
    @Value.Default
    public int middleWeight() {
        return 20;
    }

    /**
     * Returns how much the last touch weighs in the U shape.
     *
     * @return 1 to {@link #MAX_WEIGHT}; 40 by default
     */
    @Value.Default
    public int lastWeight() {
        return 40;
    }

    @Value.Check
    void check() {
        lookBack()
                .ifPresent(lookBack -> checkArgument(
                        lookBack.compareTo(Duration.ZERO) > 0 && lookBack.compareTo(MAX_LOOK_BACK) <= 0,
                        "lookBack must be > 0 and <= %s, was %s (policy %s)",
                        MAX_LOOK_BACK,
                        lookBack,
                        ref()));
        check("firstWeight", 1, firstWeight());
        check("middleWeight", 0, middleWeight());
        check("lastWeight", 1, lastWeight());
    }

    private void check(String what, int least, int weight) {
        checkArgument(
                weight >= least && weight <= MAX_WEIGHT,
                "%s must be %s to %s, was %s (policy %s)",
                what,
                least,
                MAX_WEIGHT,
                weight,
                ref());
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableAttributionPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
