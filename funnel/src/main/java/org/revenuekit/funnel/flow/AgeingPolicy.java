package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/** Into which bands of age open leads are sorted (滞留日数の区分): a definition. */
@Value.Immutable
public abstract class AgeingPolicy implements WithAgeingPolicy {
    /** The most bounds. */
    public static final int MAX_BOUNDS = 100;

    AgeingPolicy() {}

    /**
     * The policy to start from; its bounds of a week, two, one month, two and three are our proposal.
     *
     * @return {@code ageing@1}
     */
    public static AgeingPolicy standard() {
        return builder()
                .ref(DefinitionRef.of("ageing", 1))
                .addDays(7, 14, 30, 60, 90)
                .build();
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
     * Returns at which ages a new band begins.
     *
     * @return days, at least 1 each, ascending; a lead of exactly so many days is in the band that begins
     */
    public abstract ImmutableList<Integer> days();

    @Value.Check
    void check() {
        checkArgument(
                !days().isEmpty() && days().size() <= MAX_BOUNDS,
                "days must be 1 to %s bounds, were %s (policy %s)",
                MAX_BOUNDS,
                days().size(),
                ref());
        int before = 0;
        for (int day : days()) {
            checkArgument(day > before, "days must be >= 1 and ascend, were %s (policy %s)", days(), ref());
            before = day;
        }
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy. */
    public static final class Builder extends ImmutableAgeingPolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
