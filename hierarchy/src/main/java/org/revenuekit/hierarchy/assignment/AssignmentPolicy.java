package org.revenuekit.hierarchy.assignment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Weights;

/** Who should own what: a definition, every weight and threshold an attribute. */
@Value.Immutable
public abstract class AssignmentPolicy implements WithAssignmentPolicy {
    AssignmentPolicy() {}

    /**
     * The policy to start from: experience counts most, then load, language and continuity alike, then products.
     *
     * @return {@code assignment-policy@1}
     */
    public static AssignmentPolicy standard() {
        return builder().ref(DefinitionRef.of("assignment-policy", 1)).build();
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
     *     by default 25 for experience, 20 for load, language and continuity each, 15 for products
     */
    @Value.Default
    public ImmutableMap<AssignmentCriterion, BigDecimal> weights() {
        return ImmutableMap.of(
                AssignmentCriterion.SENIORITY, BigDecimal.valueOf(25),
                AssignmentCriterion.LOAD, BigDecimal.valueOf(20),
                AssignmentCriterion.LANGUAGE, BigDecimal.valueOf(20),
                AssignmentCriterion.PRODUCTS, BigDecimal.valueOf(15),
                AssignmentCriterion.CONTINUITY, BigDecimal.valueOf(20));
    }

    /**
     * Returns how many families, by rank, are top families, who want an experienced seller.
     *
     * @return at least 1; 10 by default
     */
    @Value.Default
    public int topFamilies() {
        return 10;
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    AssignmentPolicy check() {
        checkArgument(topFamilies() >= 1, "topFamilies must be >= 1, was %s (policy %s)", topFamilies(), ref());
        ImmutableMap<AssignmentCriterion, BigDecimal> normal =
                Weights.complete(List.of(AssignmentCriterion.values()), weights(), ref());
        // complete, in order and in their normal form, so that policies that say the same are equal
        return normal.entrySet().asList().equals(weights().entrySet().asList())
                ? this
                : toBuilder().weights(normal).build();
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableAssignmentPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
