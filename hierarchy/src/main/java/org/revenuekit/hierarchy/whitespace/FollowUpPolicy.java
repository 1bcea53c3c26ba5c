package org.revenuekit.hierarchy.whitespace;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/** When an opportunity counts as the fruit of a draft: a definition. */
@Value.Immutable
public abstract class FollowUpPolicy implements WithFollowUpPolicy {
    FollowUpPolicy() {}

    /**
     * The policy to start from.
     *
     * @return {@code draft-follow-up@1}
     */
    public static FollowUpPolicy standard() {
        return builder().ref(DefinitionRef.of("draft-follow-up", 1)).build();
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
     * Returns within how many days of the draft an opportunity must be created to be its fruit.
     *
     * @return 0 or more; the day of the draft is day 0; 180 by default
     */
    @Value.Default
    public int acceptedWithinDays() {
        return 180;
    }

    @Value.Check
    void check() {
        checkArgument(
                acceptedWithinDays() >= 0,
                "acceptedWithinDays must be >= 0, was %s (policy %s)",
                acceptedWithinDays(),
                ref());
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableFollowUpPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
