package org.revenuekit.segmentation.segment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.segmentation.index.Scores;

/** The question which account belongs to which segment: immutable, used again and again. */
public final class Segmentation {
    private final SegmentGrid grid;
    private final ImmutableList<SegmentOverride> overrides;

    private Segmentation(SegmentGrid grid, ImmutableList<SegmentOverride> overrides) {
        this.grid = grid;
        this.overrides = overrides;
    }

    /**
     * Returns the question.
     *
     * @param grid the grid
     * @return the question, without overrides
     */
    public static Segmentation of(SegmentGrid grid) {
        return new Segmentation(requireNonNull(grid, "grid"), ImmutableList.of());
    }

    /**
     * Returns the same question with what people know better.
     *
     * @param overrides the overrides, in any order; they replace those before
     * @return the question with them
     */
    public Segmentation with(Iterable<SegmentOverride> overrides) {
        return new Segmentation(grid, ImmutableList.copyOf(requireNonNull(overrides, "overrides")));
    }

    /**
     * Puts each account into a segment, without a past.
     *
     * @param cs the CS axis
     * @param op the OP axis
     * @return the segments; O(accounts), with percentiles O(accounts log accounts)
     * @throws IllegalArgumentException if the scores are not of the same accounts at the same date
     */
    public Segments assign(Scores cs, Scores op) {
        check(cs, op);
        return new Segments(grid, overrides, cs, op, Optional.empty());
    }

    /**
     * Puts each account into a segment, as far as it leaves the one it was in. Accounts that are new, and all if the
     * grid changed, have no past.
     *
     * @param cs the CS axis
     * @param op the OP axis
     * @param earlier the answer before
     * @return the segments; O(accounts), with percentiles O(accounts log accounts)
     * @throws IllegalArgumentException if the scores are not of the same accounts at the same date, or the earlier
     *     answer is of a later date
     * @throws DefinitionClashException if both grids have one reference but are not equal
     */
    public Segments assign(Scores cs, Scores op, Segments earlier) {
        check(cs, op);
        requireNonNull(earlier, "earlier");
        checkArgument(
                !earlier.asOf().date().isAfter(cs.asOf().date()),
                "earlier must be of %s or before, was of %s",
                cs.asOf().date(),
                earlier.asOf().date());
        Definitions.checkSame(SegmentGrid::ref, earlier.grid(), grid);
        return new Segments(grid, overrides, cs, op, Optional.of(earlier));
    }

    private static void check(Scores cs, Scores op) {
        requireNonNull(cs, "cs");
        requireNonNull(op, "op");
        checkArgument(cs.accounts() == op.accounts(), "both scores must be of the same accounts");
        checkArgument(
                cs.asOf().equals(op.asOf()),
                "both scores must be as of one date, were %s and %s",
                cs.asOf(),
                op.asOf());
    }
}
