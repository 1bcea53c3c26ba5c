package org.revenuekit.segmentation.index;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** What an index says of an account: a {@link Score}, or why there is none. */
public sealed interface ScoreOutcome permits Score, NotScored {
    /**
     * Returns how much of the index is measured.
     *
     * @return 0 to 1, rounded half up to six decimals: the share of the weights that observations stand behind, each of
     *     which counts less as it grows old
     */
    BigDecimal coverage();

    /**
     * Returns what fits the outcome.
     *
     * @param ifScored applied to a score
     * @param ifNot applied to the reason why there is none
     * @param <R> the type of result
     * @return the result of the one that was applied
     */
    default <R> R fold(Function<? super Score, ? extends R> ifScored, Function<? super NotScored, ? extends R> ifNot) {
        requireNonNull(ifScored, "ifScored");
        requireNonNull(ifNot, "ifNot");
        return this instanceof Score score ? ifScored.apply(score) : ifNot.apply((NotScored) this);
    }

    /**
     * Returns the score, if there is one.
     *
     * @return the score, or empty
     */
    default Optional<Score> score() {
        return fold(Optional::of, reason -> Optional.empty());
    }

    /**
     * Returns a score that must be there.
     *
     * @return the score
     * @throws NoSuchElementException with the reason if there is none
     */
    default Score orElseThrow() {
        return score().orElseThrow(() -> new NoSuchElementException(toString()));
    }
}
