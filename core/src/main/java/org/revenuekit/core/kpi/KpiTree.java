package org.revenuekit.core.kpi;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/**
 * How a goal follows from what is measured (KPIツリー): a definition. The goal (KGI) is the root; below it stand what it
 * is reached by (KSF) and what shows how far it is done (KPI); each figure is given, or made of those below it.
 */
@Value.Immutable
public abstract class KpiTree implements WithKpiTree {
    /** The most figures of a tree. */
    public static final int MAX_NODES = 1_000;

    /** The most levels of a tree; that of the goal alone has one. */
    public static final int MAX_LEVELS = 32;

    KpiTree() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this tree; give the changed tree another reference.
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
     * Returns the figures.
     *
     * @return 1 to {@value #MAX_NODES}, each id once, one of them the KGI, in the order given, which does not matter;
     *     that of children does
     */
    public abstract ImmutableList<Kpi> nodes();

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    void check() {
        KpiLayout.of(this);
    }

    /** Builds a tree; reference and nodes are mandatory. */
    public static final class Builder extends ImmutableKpiTree.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
