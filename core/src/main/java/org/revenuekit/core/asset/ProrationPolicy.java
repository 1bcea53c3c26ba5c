package org.revenuekit.core.asset;

import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/** How prices are prorated (日割り・月割り): a definition. */
@Value.Immutable
public abstract class ProrationPolicy implements WithProrationPolicy {
    ProrationPolicy() {}

    /**
     * The policy to start from: by days.
     *
     * @return {@code proration@1}
     */
    public static ProrationPolicy standard() {
        return builder()
                .ref(DefinitionRef.of("proration", 1))
                .method(ProrationMethod.BY_DAYS)
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
     * Returns what counts.
     *
     * @return days, months or nothing
     */
    public abstract ProrationMethod method();

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy; both attributes are mandatory. */
    public static final class Builder extends ImmutableProrationPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
