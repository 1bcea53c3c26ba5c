package org.revenuekit.hierarchy;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.revenuekit.hierarchy.link.ParentAbsence;

/** A node's parent in one view: known, perhaps external, or absent for a reason. */
public final class Parent {
    private final @Nullable Node node;
    private final ParentAbsence absence;

    private Parent(@Nullable Node node, ParentAbsence absence) {
        this.node = node;
        this.absence = absence;
    }

    static Parent known(Node node) {
        return new Parent(node, ParentAbsence.NONE);
    }

    static Parent absent(ParentAbsence absence) {
        return new Parent(null, absence);
    }

    /**
     * Returns whether it is known.
     *
     * @return true if there is a parent, false if it is absent
     */
    public boolean isKnown() {
        return node != null;
    }

    /**
     * Answers from whichever it is.
     *
     * @param <R> the type of answer
     * @param ifKnown applied to the parent
     * @param ifNot applied to the reason
     * @return what the function answered
     */
    public <R> R fold(Function<? super Node, ? extends R> ifKnown, Function<? super ParentAbsence, ? extends R> ifNot) {
        return node != null ? ifKnown.apply(node) : ifNot.apply(absence);
    }

    /**
     * Returns the parent.
     *
     * @return the parent
     * @throws NoSuchElementException if it is absent
     */
    public Node orElseThrow() {
        if (node == null) {
            throw new NoSuchElementException("no parent: " + absence);
        }
        return node;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parent that && Objects.equals(node, that.node) && absence == that.absence;
    }

    @Override
    public int hashCode() {
        return fold(Node::hashCode, reason -> reason.name().hashCode());
    }

    /** Returns the parent, or the reason for its absence. */
    @Override
    public String toString() {
        return node != null ? node.toString() : absence.toString();
    }
}
