package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/** What success means to customers (成功基準): a definition. There is none to start from, as only customers can say it. */
@Value.Immutable
public abstract class SuccessCriteria implements WithSuccessCriteria {
    SuccessCriteria() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this definition; give the changed one another reference.
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
     * Returns the criteria.
     *
     * @return at least one, in the order in which they are shown; ids differ
     */
    public abstract ImmutableList<SuccessCriterion> criteria();

    @Value.Check
    void check() {
        checkArgument(!criteria().isEmpty(), "criteria must not be empty (criteria %s)", ref());
        Set<CriterionId> ids = new HashSet<>();
        for (SuccessCriterion criterion : criteria()) {
            checkArgument(
                    ids.add(criterion.id()),
                    "criterion must be there once, was twice: %s (criteria %s)",
                    criterion.id(),
                    ref());
        }
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds criteria. */
    public static final class Builder extends ImmutableSuccessCriteria.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
