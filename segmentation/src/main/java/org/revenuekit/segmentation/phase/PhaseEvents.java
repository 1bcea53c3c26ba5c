package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.measure.Transitions;

/**
 * Who came into another phase, and when. Every change of a day is one event; an account that rises and falls again has
 * two, as promotions and demotions are never netted.
 */
public final class PhaseEvents {
    private final ImmutableList<PhaseEvent> list;

    PhaseEvents(ImmutableList<PhaseEvent> list) {
        this.list = list;
    }

    /**
     * Returns all of them.
     *
     * @return by account in their order, then by day
     */
    public ImmutableList<PhaseEvent> list() {
        return list;
    }

    /**
     * Returns who rose.
     *
     * @return the events that lead up
     */
    public ImmutableList<PhaseEvent> promotions() {
        return only(PhaseEvent::isPromotion);
    }

    /**
     * Returns who fell.
     *
     * @return the events that lead down
     */
    public ImmutableList<PhaseEvent> demotions() {
        return only(event -> !event.isPromotion());
    }

    /**
     * Returns who left phases out, upward or downward.
     *
     * @return the events over more than one level
     */
    public ImmutableList<PhaseEvent> skips() {
        return only(event -> Math.abs(event.levels()) > 1);
    }

    /**
     * Returns what a cause did.
     *
     * @param cause the cause
     * @return the events in which it moved the account, alone or beside another
     */
    public ImmutableList<PhaseEvent> by(PhaseCause cause) {
        requireNonNull(cause, "cause");
        return only(event -> event.steps().stream().anyMatch(step -> step.cause() == cause));
    }

    private ImmutableList<PhaseEvent> only(Predicate<PhaseEvent> which) {
        return list.stream().filter(which).collect(toImmutableList());
    }

    /**
     * Counts from where to where.
     *
     * @return how many events there are of each kind; nobody stays
     */
    public Transitions<RelationshipPhase> transitions() {
        Transitions.Builder<RelationshipPhase> counts = Transitions.builder();
        list.forEach(event -> counts.add(event.from(), event.to()));
        return counts.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PhaseEvents that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** Returns the counts, such as {@code 3 promotions, 1 demotions}. */
    @Override
    public String toString() {
        return promotions().size() + " promotions, " + demotions().size() + " demotions";
    }
}
