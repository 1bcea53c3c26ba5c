package org.revenuekit.segmentation.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a segmentation is given: how two axes are cut, and the scores of one account.
 *
 * @param csCuts where the CS axis is cut, ascending, above 0 and below 100; there may be none
 * @param opCuts where the OP axis is cut
 * @param hysteresis by how many points a score must pass a cut for the account to leave its band; below every cut, and
 *     not above its distance to 100
 * @param before where the account was before the first day, a checkpoint from which to go on; empty without a past
 * @param rows the scores, at least of one day; in any order, and a row may be given twice, but of one day all are equal
 */
public record SegmenterCase(
        ImmutableList<BigDecimal> csCuts,
        ImmutableList<BigDecimal> opCuts,
        BigDecimal hysteresis,
        Optional<SegmenterState> before,
        ImmutableList<SegmenterRow> rows) {
    /**
     * Checks that the parts are there.
     *
     * @param csCuts where the CS axis is cut
     * @param opCuts where the OP axis is cut
     * @param hysteresis by how many points a score must pass a cut
     * @param before where the account was before the first day
     * @param rows the scores
     */
    public SegmenterCase {
        requireNonNull(csCuts, "csCuts");
        requireNonNull(opCuts, "opCuts");
        requireNonNull(hysteresis, "hysteresis");
        requireNonNull(before, "before");
        requireNonNull(rows, "rows");
    }

    /**
     * Returns the scores in the order of the days.
     *
     * @return one row for each day
     */
    public List<SegmenterRow> days() {
        return rows.stream()
                .distinct()
                .sorted(Comparator.comparingInt(SegmenterRow::day))
                .toList();
    }

    SegmenterCase with(Iterable<SegmenterRow> others) {
        return new SegmenterCase(csCuts, opCuts, hysteresis, before, ImmutableList.copyOf(others));
    }

    SegmenterCase from(Optional<SegmenterState> checkpoint) {
        return new SegmenterCase(csCuts, opCuts, hysteresis, checkpoint, rows);
    }

    SegmenterCase swapped() {
        return new SegmenterCase(
                opCuts,
                csCuts,
                hysteresis,
                before.map(SegmenterState::swapped),
                rows.stream().map(SegmenterRow::swapped).collect(ImmutableList.toImmutableList()));
    }
}
