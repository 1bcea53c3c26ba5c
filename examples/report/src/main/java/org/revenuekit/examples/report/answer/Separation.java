package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.core.measure.Ratio;

/**
 * How far an index tells customers who left from those who stayed. It is told whatever it says: an index that was not
 * fitted to who left need not separate at all.
 *
 * @param stayed of how many customers who stayed there is a score
 * @param left of how many who left
 * @param meanOfStayed their mean score
 * @param meanOfLeft their mean score
 * @param concordance of all pairs of one who stayed and one who left, the share in which the one who stayed has the
 *     higher score, equal scores counted half (AUC): 0.5 tells nothing, 1 everything
 */
public record Separation(int stayed, int left, Ratio meanOfStayed, Ratio meanOfLeft, Ratio concordance) {

    /** Compares scores of both, each in ascending order; empty unless there are both. O(n). */
    static Optional<Separation> of(ImmutableList<BigDecimal> stayed, ImmutableList<BigDecimal> left) {
        if (stayed.isEmpty() || left.isEmpty()) {
            return Optional.empty();
        }
        long halves = 0;
        int below = 0;
        int notAbove = 0;
        for (BigDecimal point : stayed) {
            while (below < left.size() && left.get(below).compareTo(point) < 0) {
                below++;
            }
            while (notAbove < left.size() && left.get(notAbove).compareTo(point) <= 0) {
                notAbove++;
            }
            halves += below + notAbove;
        }
        return Optional.of(new Separation(
                stayed.size(),
                left.size(),
                mean(stayed),
                mean(left),
                Ratio.of(halves, 2L * stayed.size() * left.size())));
    }

    /** The mean of scores; undefined if there are none. */
    static Ratio mean(ImmutableList<BigDecimal> points) {
        return Ratio.of(points.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(points.size()));
    }
}
