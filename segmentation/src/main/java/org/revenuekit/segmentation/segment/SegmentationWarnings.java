package org.revenuekit.segmentation.segment;

import org.revenuekit.core.finding.Findings;
import org.revenuekit.segmentation.index.IndexDefinition;

/** What is of no use in the definitions of a segmentation. */
public final class SegmentationWarnings {
    private final SegmentGrid grid;
    private final IndexDefinition cs;
    private final IndexDefinition op;
    private final Findings warnings;

    SegmentationWarnings(SegmentGrid grid, IndexDefinition cs, IndexDefinition op, Findings warnings) {
        this.grid = grid;
        this.cs = cs;
        this.op = op;
        this.warnings = warnings;
    }

    /**
     * Returns the warnings.
     *
     * @return those of {@link LintFinding}: of the CS index by indicator, then of the OP index, each as defined, then
     *     the cells by bands as in {@link Segments#matrix()}
     */
    public Findings warnings() {
        return warnings;
    }

    /**
     * Strict mode: returns normally only if there is no warning.
     *
     * @throws org.revenuekit.core.finding.FindingsException with all of them
     */
    public void throwIfAny() {
        warnings.throwIfAny();
    }

    /**
     * Returns the grid.
     *
     * @return the definition
     */
    public SegmentGrid grid() {
        return grid;
    }

    /**
     * Returns the index of the CS axis.
     *
     * @return the definition
     */
    public IndexDefinition cs() {
        return cs;
    }

    /**
     * Returns the index of the OP axis.
     *
     * @return the definition
     */
    public IndexDefinition op() {
        return op;
    }
}
