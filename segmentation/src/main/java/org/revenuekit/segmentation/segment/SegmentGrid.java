package org.revenuekit.segmentation.segment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.segmentation.index.Scale;

/**
 * The matrix of a CS axis and an OP axis, cut into bands, and the segments that lie on it: a definition. Each axis has
 * one more band where nothing is measured, so that such customers are never mistaken for bad ones.
 */
@Value.Immutable
public abstract class SegmentGrid implements WithSegmentGrid {
    /** The most cuts of an axis. */
    public static final int MAX_CUTS = 20;
    /** The most segments, and the most placements. */
    public static final int MAX_PLACEMENTS = 10_000;

    SegmentGrid() {}

    /**
     * The grid to start from, 2 x 2 and the cells that are not measured: see {@link StandardSegments}.
     *
     * @return {@code segments@1}
     */
    public static SegmentGrid standard() {
        return StandardSegments.grid();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this grid; give the changed grid another reference.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /**
     * Returns name and version.
     *
     * @return the reference
     */
    public abstract DefinitionRef ref();

    /**
     * Returns where the CS axis is cut.
     *
     * @return above 0 and below 100, ascending; a band includes its lower cut
     */
    public abstract ImmutableList<BigDecimal> csCuts();

    /**
     * Returns where the OP axis is cut.
     *
     * @return above 0 and below 100, ascending; a band includes its lower cut
     */
    public abstract ImmutableList<BigDecimal> opCuts();

    /**
     * Returns what is cut.
     *
     * @return {@link CutKind#ABSOLUTE} by default
     */
    @Value.Default
    public CutKind cutKind() {
        return CutKind.ABSOLUTE;
    }

    /**
     * Returns by how many points a score must pass a cut for an account to leave its band (ヒステリシス). It does not hold
     * back who comes to be measured, or ceases to be.
     *
     * @return at least 0, and such that every band can be left: below each cut, and not above its distance to 100; 0 by
     *     default
     */
    @Value.Default
    public BigDecimal hysteresis() {
        return BigDecimal.ZERO;
    }

    /**
     * Returns for how many days an account stays in a band at least, unless it comes to be measured, or ceases to be.
     *
     * @return 0 or more; 0 by default
     */
    @Value.Default
    public int minimumDwellDays() {
        return 0;
    }

    /**
     * Returns the segments.
     *
     * @return each id once, each with a placement
     */
    public abstract ImmutableList<Segment> segments();

    /**
     * Returns where they lie.
     *
     * @return placements that leave no cell out, and of which two overlap only if their priorities differ
     */
    public abstract ImmutableList<Placement> placements();

    /**
     * Returns the bands of the CS axis.
     *
     * @return from low to high, then {@link Band#NOT_MEASURED}
     */
    public ImmutableList<Band> csBands() {
        return CellTable.bands(csCuts());
    }

    /**
     * Returns the bands of the OP axis.
     *
     * @return from low to high, then {@link Band#NOT_MEASURED}
     */
    public ImmutableList<Band> opBands() {
        return CellTable.bands(opCuts());
    }

    /**
     * Returns which segment has a cell.
     *
     * @param cs a band of the CS axis
     * @param op a band of the OP axis
     * @return the segment
     * @throws IllegalArgumentException if the grid has no such bands
     */
    public Segment segmentAt(Band cs, Band op) {
        int row = csBands().indexOf(requireNonNull(cs, "cs"));
        int column = opBands().indexOf(requireNonNull(op, "op"));
        checkArgument(
                row >= 0 && column >= 0, "bands must be of the grid, were CS %s and OP %s (grid %s)", cs, op, ref());
        return segments().get(cells().segment(row, column));
    }

    /** Which segment has which cell. */
    @Value.Lazy
    CellTable cells() {
        return CellTable.of(this);
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    SegmentGrid check() {
        ImmutableList<BigDecimal> cs = checkCuts("csCuts", csCuts());
        ImmutableList<BigDecimal> op = checkCuts("opCuts", opCuts());
        BigDecimal hysteresis = Scale.checkPoints(hysteresis());
        cs.forEach(cut -> checkHysteresis(hysteresis, cut));
        op.forEach(cut -> checkHysteresis(hysteresis, cut));
        checkArgument(
                minimumDwellDays() >= 0, "minimumDwellDays must be >= 0, was %s (grid %s)", minimumDwellDays(), ref());
        checkArgument(
                segments().size() <= MAX_PLACEMENTS && placements().size() <= MAX_PLACEMENTS,
                "there must be at most %s segments and placements, were %s and %s (grid %s)",
                MAX_PLACEMENTS,
                segments().size(),
                placements().size(),
                ref());
        Set<SegmentId> ids = new HashSet<>();
        segments()
                .forEach(segment -> checkArgument(
                        ids.add(segment.id()),
                        "a segment must stand once, had %s again (grid %s)",
                        segment.id(),
                        ref()));
        if (cs.equals(csCuts()) && op.equals(opCuts())) {
            CellTable.of(this); // refuses a grid whose cells are not each in one segment
            return withHysteresis(hysteresis);
        }
        return toBuilder().csCuts(cs).opCuts(op).hysteresis(hysteresis).build();
    }

    private ImmutableList<BigDecimal> checkCuts(String name, ImmutableList<BigDecimal> cuts) {
        checkArgument(
                cuts.size() <= MAX_CUTS,
                "there must be at most %s %s, were %s (grid %s)",
                MAX_CUTS,
                name,
                cuts.size(),
                ref());
        ImmutableList<BigDecimal> normal = cuts.stream().map(Scale::checkPoints).collect(toImmutableList());
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal cut : normal) {
            checkArgument(
                    before.compareTo(cut) < 0, "%s must ascend from above 0, had %s (grid %s)", name, cuts, ref());
            before = cut;
        }
        checkArgument(
                before.compareTo(BigDecimal.valueOf(100)) < 0,
                "%s must be below 100, had %s (grid %s)",
                name,
                before,
                ref());
        return normal;
    }

    private void checkHysteresis(BigDecimal hysteresis, BigDecimal cut) {
        checkArgument(
                hysteresis.compareTo(cut) < 0 && cut.add(hysteresis).compareTo(BigDecimal.valueOf(100)) <= 0,
                "hysteresis must let every band be left, was %s at the cut %s (grid %s)",
                hysteresis,
                cut,
                ref());
    }

    /** Builds a grid; reference, segments and placements are mandatory. */
    public static final class Builder extends ImmutableSegmentGrid.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
