package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;

/**
 * Tells cells apart by their text, trimmed and compared exactly.
 *
 * @param texts the texts a cell is compared with; an empty one stands for a cell without text
 * @param keep whether cells with one of the texts are kept, or all others
 */
public record CellFilter(ImmutableSet<String> texts, boolean keep) {
    /** Checks that nothing is null. */
    public CellFilter {
        requireNonNull(texts, "texts");
    }

    /**
     * Tells whether a cell is kept.
     *
     * @param text the trimmed text of the cell
     * @return whether it is kept
     */
    public boolean keeps(String text) {
        return texts.contains(text) == keep;
    }
}
