package org.revenuekit.hierarchy;

import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/** How links become one forest: a definition, named and versioned. */
@Value.Immutable
public abstract class HierarchyView implements WithHierarchyView {
    HierarchyView() {}

    /**
     * The view of a CRM's parent field: the declared parent controls, and an account that names itself is a finding.
     *
     * @return {@code crm-parent@1}
     */
    public static HierarchyView standard() {
        return builder().ref(DefinitionRef.of("crm-parent", 1)).build();
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
     * Returns a builder that starts from this view; give the changed view another reference.
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
     * Returns whether a link from an account to itself is how the source marks a top, and so no finding.
     *
     * @return false by default
     */
    @Value.Default
    public boolean selfLinkMarksTop() {
        return false;
    }

    /** Builds a view; the reference is mandatory. */
    public static final class Builder extends ImmutableHierarchyView.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
