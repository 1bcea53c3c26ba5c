package org.revenuekit.segmentation.segment;

import static java.util.Objects.requireNonNull;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** What would move an account to a segment: a {@link SmallestChange}, or why nothing would. */
public sealed interface ChangeOutcome permits SmallestChange, NoChange {
    /**
     * Returns what fits the outcome.
     *
     * @param ifThere applied to a change
     * @param ifNot applied to the reason why there is none
     * @param <R> the type of result
     * @return the result of the one that was applied
     */
    default <R> R fold(
            Function<? super SmallestChange, ? extends R> ifThere, Function<? super NoChange, ? extends R> ifNot) {
        requireNonNull(ifThere, "ifThere");
        requireNonNull(ifNot, "ifNot");
        return this instanceof SmallestChange change ? ifThere.apply(change) : ifNot.apply((NoChange) this);
    }

    /**
     * Returns the change, if there is one.
     *
     * @return the change, or empty
     */
    default Optional<SmallestChange> change() {
        return fold(Optional::of, reason -> Optional.empty());
    }

    /**
     * Returns a change that must be there.
     *
     * @return the change
     * @throws NoSuchElementException with the reason if there is none
     */
    default SmallestChange orElseThrow() {
        return change().orElseThrow(() -> new NoSuchElementException(toString()));
    }
}
