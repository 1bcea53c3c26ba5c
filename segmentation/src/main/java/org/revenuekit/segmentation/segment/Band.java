package org.revenuekit.segmentation.segment;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A part of one axis of a grid: from one cut, inclusive, to the next, exclusive, or where nothing is measured.
 *
 * @param from 0 or a cut; empty if not measured
 * @param to the next cut, or 100, which the last band includes; empty if not measured
 */
public record Band(Optional<BigDecimal> from, Optional<BigDecimal> to) {
    /** Where there is no score. It is never mistaken for a low one. */
    public static final Band NOT_MEASURED = new Band(Optional.empty(), Optional.empty());

    /**
     * Checks that the parts are there.
     *
     * @param from 0 or a cut
     * @param to the next cut, or 100
     */
    public Band {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }

    /**
     * Returns a band of points.
     *
     * @param from 0 or a cut
     * @param to the next cut, or 100
     * @return the band
     */
    public static Band of(BigDecimal from, BigDecimal to) {
        return new Band(Optional.of(from), Optional.of(to));
    }

    /** Returns such as {@code 50..100}, or {@code not measured}. */
    @Override
    public String toString() {
        return from.flatMap(low -> to.map(high -> low.toPlainString() + ".." + high.toPlainString()))
                .orElse("not measured");
    }
}
