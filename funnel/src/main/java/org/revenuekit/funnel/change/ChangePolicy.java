package org.revenuekit.funnel.change;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/**
 * In which order a change is explained (要因分解): a definition, as parts of a change depend on it.
 *
 * <p>The factors are replaced one after another, the earlier value by the later one. Each contributes what the output
 * moves as it is replaced, those before it being new and those after it old. Another order gives other parts of the
 * same whole.
 */
@Value.Immutable
public abstract class ChangePolicy implements WithChangePolicy {
    ChangePolicy() {}

    /**
     * The policy to start from; it is made of the defaults of the attributes.
     *
     * @return {@code change-policy@1}: volume, mix, then rates
     */
    public static ChangePolicy standard() {
        return builder().ref(DefinitionRef.of("change-policy", 1)).build();
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
     * Returns which factor is replaced when; rates are replaced step by step, from the first to the last.
     *
     * @return each factor once; volume, mix and rate by default
     */
    @Value.Default
    public ImmutableList<ChangeFactor> order() {
        return ImmutableList.of(ChangeFactor.VOLUME, ChangeFactor.MIX, ChangeFactor.RATE);
    }

    /** The reference alone, as for all definitions. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    void check() {
        int factors = ChangeFactor.values().length;
        checkArgument(
                order().size() == factors && ImmutableSortedSet.copyOf(order()).size() == factors,
                "order must name each factor once, was %s (policy %s)",
                order(),
                ref());
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableChangePolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
