package org.revenuekit.hierarchy.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/** How families are told apart by their number of accounts: a definition, named and versioned. */
@Value.Immutable
public abstract class SizeBands implements WithSizeBands {
    SizeBands() {}

    /**
     * Families of 1, 2 to 4, 5 to 9, 10 to 49, 50 to 99, and 100 or more accounts.
     *
     * @return {@code family-size-bands@1}
     */
    public static SizeBands standard() {
        return builder()
                .ref(DefinitionRef.of("family-size-bands", 1))
                .cutPoints(ImmutableList.of(1L, 2L, 5L, 10L, 50L, 100L))
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
     * Returns a builder that starts from these bands; give the changed bands another reference.
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
     * Returns the smallest size of each band; a band ends before the next one starts, and the last one has no end.
     *
     * @return sizes that ascend; the first is 1
     */
    public abstract ImmutableList<Long> cutPoints();

    @Value.Check
    void check() {
        checkArgument(
                cutPoints().stream().findFirst().orElse(0L) == 1L
                        && Ordering.natural().isStrictlyOrdered(cutPoints()),
                "cut points must ascend from 1, were %s (size bands %s)",
                cutPoints(),
                ref());
    }

    /** Builds size bands; the reference and at least one cut point are mandatory. */
    public static final class Builder extends ImmutableSizeBands.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
