package org.revenuekit.hierarchy;

import com.google.common.collect.ImmutableList;

/**
 * How a hierarchy differs from an earlier one, or from itself before an edit: the answer of
 * {@link Hierarchy#changeSince}.
 */
public final class HierarchyChange {
    private final Hierarchy earlier;
    private final Hierarchy later;
    private final ImmutableList<ParentChange> parents;
    private final ImmutableList<FamilyChange> families;

    HierarchyChange(
            Hierarchy earlier,
            Hierarchy later,
            ImmutableList<ParentChange> parents,
            ImmutableList<FamilyChange> families) {
        this.earlier = earlier;
        this.later = later;
        this.parents = parents;
        this.families = families;
    }

    /**
     * Returns what there was.
     *
     * @return the hierarchy compared with
     */
    public Hierarchy earlier() {
        return earlier;
    }

    /**
     * Returns what there is.
     *
     * @return the hierarchy compared
     */
    public Hierarchy later() {
        return later;
    }

    /**
     * Returns the nodes whose parent changed, appeared or disappeared, each with the links that caused it.
     *
     * @return sorted by id
     */
    public ImmutableList<ParentChange> parents() {
        return parents;
    }

    /**
     * Returns the families that accounts joined or left.
     *
     * @return sorted by the id of the top
     */
    public ImmutableList<FamilyChange> families() {
        return families;
    }

    /**
     * Returns whether nothing changed.
     *
     * @return true if all parents and all families are as they were
     */
    public boolean isEmpty() {
        return parents.isEmpty() && families.isEmpty();
    }

    /** Returns how much changed between when and when. */
    @Override
    public String toString() {
        return parents.size() + " parents and " + families.size() + " families changed from " + earlier.asOf() + " to "
                + later.asOf();
    }
}
