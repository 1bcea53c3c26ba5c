package org.revenuekit.core.internal;

import java.util.function.Function;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;

/** The check that a changed definition does not look like a changed customer. */
public final class Definitions {
    private Definitions() {}

    /**
     * Checks before two answers are compared that their definitions are equal if their references are.
     *
     * @param ref how to tell a definition's reference
     * @param earlier the definition of the earlier answer
     * @param later the definition of the later answer
     * @param <D> the type of definition
     * @throws DefinitionClashException if both have one reference but are not equal
     */
    public static <D> void checkSame(Function<? super D, DefinitionRef> ref, D earlier, D later) {
        DefinitionRef now = ref.apply(later);
        if (ref.apply(earlier).equals(now) && !earlier.equals(later)) {
            throw new DefinitionClashException(now, earlier, later);
        }
    }
}
