package org.revenuekit.hierarchy.insight;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.definition.DefinitionRef;

/**
 * A check of your own, run on every family. It must be stateless, and carries its own name and version, as a definition
 * does.
 */
public interface FamilyCheck {
    /**
     * Returns name and version.
     *
     * @return the reference
     */
    DefinitionRef ref();

    /**
     * Looks at one family.
     *
     * @param family what is known of it
     * @return what somebody should act on; empty if nothing
     */
    ImmutableList<Insight> inspect(FamilyCase family);
}
