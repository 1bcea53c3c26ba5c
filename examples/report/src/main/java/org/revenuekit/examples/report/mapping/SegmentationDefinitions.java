package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.StandardIndices;
import org.revenuekit.segmentation.segment.SegmentGrid;

/**
 * How observations become scores and segments.
 *
 * @param cs the CS axis
 * @param op the OP axis
 * @param grid how both are cut into segments
 * @param further more indices, such as a health score
 * @param observedOn the day on which what states no date was observed; empty for the date asked about
 * @param comparedMonths how many months back the segments are that those of now are compared with
 */
public record SegmentationDefinitions(
        IndexDefinition cs,
        IndexDefinition op,
        SegmentGrid grid,
        ImmutableList<IndexDefinition> further,
        Optional<LocalDate> observedOn,
        int comparedMonths) {

    /** What holds where a mapping says nothing. */
    public static final SegmentationDefinitions STANDARD = new SegmentationDefinitions(
            StandardIndices.csIndex(),
            StandardIndices.opIndex(),
            SegmentGrid.standard(),
            ImmutableList.of(),
            Optional.empty(),
            3);

    /** Checks that nothing is null. */
    public SegmentationDefinitions {
        requireNonNull(cs, "cs");
        requireNonNull(op, "op");
        requireNonNull(grid, "grid");
        requireNonNull(further, "further");
        requireNonNull(observedOn, "observedOn");
    }
}
