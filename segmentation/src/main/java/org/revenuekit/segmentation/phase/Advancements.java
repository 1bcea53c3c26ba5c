package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Optional;

/**
 * All ways to the next phase: the minimal sets of criteria that lead an account there. A gate that asks for some of
 * many criteria has very many of them; then the first are listed and all are counted.
 */
public final class Advancements {
    /** The most ways that are listed. */
    public static final int MAX_LISTED = 100;

    /** How many divisions of a way among the gates are tried for one opportunity; enough unless many gates overlap. */
    public static final int MAX_STEPS = 10_000;

    private final Optional<RelationshipPhase> phase;
    private final ImmutableList<Advancement> list;
    private final Optional<BigInteger> count;

    Advancements(Optional<RelationshipPhase> phase, ImmutableList<Advancement> list, Optional<BigInteger> count) {
        this.phase = phase;
        this.list = list;
        this.count = count;
    }

    /**
     * Returns where they lead.
     *
     * @return the phase above the certain one; empty if that is the highest
     */
    public Optional<RelationshipPhase> phase() {
        return phase;
    }

    /**
     * Returns the ways.
     *
     * @return those of fewest criteria first, then in the order in which their criteria stand in the model, then by
     *     opportunity; the first {@value #MAX_LISTED} if there are more; none only if there is no higher phase
     */
    public ImmutableList<Advancement> list() {
        return list;
    }

    /**
     * Returns how many ways there are.
     *
     * @return the number, listed or not; empty if it took more than {@value #MAX_STEPS} steps to tell, which happens
     *     only where many criteria stand in different gates: then the list is a part, and not surely the first
     */
    public Optional<BigInteger> count() {
        return count;
    }

    /**
     * Returns whether all ways are listed.
     *
     * @return true if there are as many as are listed
     */
    public boolean isComplete() {
        return count.equals(Optional.of(BigInteger.valueOf(list.size())));
    }

    /** Returns how many there are, and those listed. */
    @Override
    public String toString() {
        return count.map(BigInteger::toString).orElse("unknown number") + " of " + list;
    }
}
