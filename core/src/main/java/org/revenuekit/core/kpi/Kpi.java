package org.revenuekit.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.internal.Text;

/** A figure of a {@link KpiTree}: what it is called, what it is to the goal, and how it is made of those below it. */
@Value.Immutable
public abstract class Kpi implements WithKpi {
    Kpi() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract KpiId id();

    /**
     * Returns the name.
     *
     * @return the name for people
     */
    public abstract Label label();

    /**
     * Returns what it is to the goal.
     *
     * @return the level
     */
    public abstract KpiLevel level();

    /**
     * Returns whether it counts effort or its effect.
     *
     * @return quantity unless said otherwise
     */
    @Value.Default
    public KpiKind kind() {
        return KpiKind.QUANTITY;
    }

    /**
     * Returns in what it is measured.
     *
     * @return such as {@code JPY} or {@code meetings}, with the bounds of a name: not blank, at most 1,000 chars, no
     *     control characters
     */
    public abstract String unit();

    /**
     * Returns which way it gets better.
     *
     * @return higher is better unless said otherwise
     */
    @Value.Default
    public KpiDirection direction() {
        return KpiDirection.HIGHER_IS_BETTER;
    }

    /**
     * Returns how it is made of those below it.
     *
     * @return a leaf unless said otherwise
     */
    @Value.Default
    public KpiFormula formula() {
        return KpiFormula.LEAF;
    }

    /**
     * Returns those below it.
     *
     * @return in the order in which a decomposition replaces them; none for a leaf, two for a quotient, else at least
     *     one
     */
    public abstract ImmutableList<KpiId> children();

    /** The id alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Value.Check
    void check() {
        Text.checkName(unit(), "unit");
        checkArgument(
                switch (formula()) {
                    case LEAF -> children().isEmpty();
                    case SUM, PRODUCT -> !children().isEmpty();
                    case QUOTIENT -> children().size() == 2;
                },
                "a leaf has no children, a quotient 2, else there is at least 1, had %s (%s, kpi %s)",
                children().size(),
                formula(),
                Text.shown(id().value()));
    }

    /** Builds a KPI; id, label, level and unit are mandatory. */
    public static final class Builder extends ImmutableKpi.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
