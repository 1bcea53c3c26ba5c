package org.revenuekit.core.definition;

import static java.util.Objects.requireNonNull;

/**
 * Thrown when two answers are to be compared whose definitions have one reference but not one content: a changed
 * definition must not look like a changed customer.
 */
public final class DefinitionClashException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient DefinitionRef ref;
    private final transient Object first;
    private final transient Object second;

    /**
     * Returns the exception.
     *
     * @param ref the reference of both
     * @param first one definition
     * @param second another of unequal content
     */
    public DefinitionClashException(DefinitionRef ref, Object first, Object second) {
        super("definitions of equal reference must be equal, " + requireNonNull(ref, "ref") + " was "
                + requireNonNull(first, "first") + " and " + requireNonNull(second, "second"));
        this.ref = ref;
        this.first = first;
        this.second = second;
    }

    /**
     * Returns the reference of both.
     *
     * @return name and version
     */
    public DefinitionRef ref() {
        return ref;
    }

    /**
     * Returns the one definition.
     *
     * @return the definition
     */
    public Object first() {
        return first;
    }

    /**
     * Returns the other definition.
     *
     * @return the definition
     */
    public Object second() {
        return second;
    }
}
