package org.revenuekit.lifetime;

import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;

/** The check before two answers are compared: a changed definition must not look like a changed customer. */
final class SameDefinition {
    private SameDefinition() {}

    static void check(DefinitionRef earlierRef, Object earlier, DefinitionRef laterRef, Object later) {
        if (earlierRef.equals(laterRef) && !earlier.equals(later)) {
            throw new DefinitionClashException(laterRef, earlier, later);
        }
    }
}
