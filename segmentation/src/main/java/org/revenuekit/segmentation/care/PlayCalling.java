package org.revenuekit.segmentation.care;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.segment.Segments;

/** The question which plays are due: immutable, used again and again. */
public final class PlayCalling {
    private final PlayBook book;

    private PlayCalling(PlayBook book) {
        this.book = book;
    }

    /**
     * Returns the question.
     *
     * @param book the play book
     * @return the question
     */
    public static PlayCalling of(PlayBook book) {
        return new PlayCalling(requireNonNull(book, "book"));
    }

    /**
     * Raises plays.
     *
     * @param segments the segments, with the scores of both axes
     * @param further more scores of the same accounts at the same date, such as a product's health
     * @param ownership who looks after which account
     * @return the plays that are due; O(rules x accounts)
     * @throws IllegalArgumentException if further scores are of other accounts or another date
     */
    public RaisedPlays raise(Segments segments, Iterable<Scores> further, Ownership ownership) {
        requireNonNull(segments, "segments");
        requireNonNull(ownership, "ownership");
        ImmutableList<Scores> scores = ImmutableList.<Scores>builder()
                .add(segments.cs(), segments.op())
                .addAll(requireNonNull(further, "further"))
                .build();
        scores.forEach(given -> checkArgument(
                given.accounts() == segments.accounts() && given.asOf().equals(segments.asOf()),
                "further scores must be of the same accounts at %s, were not (index %s)",
                segments.asOf(),
                given.definition().ref()));
        return new PlayRaising(book, segments, scores, ownership).raise();
    }
}
