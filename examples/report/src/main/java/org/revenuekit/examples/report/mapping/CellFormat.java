package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * How dates, numbers and absence are written in cells.
 *
 * @param dates the patterns of dates
 * @param decimal what stands before decimals, {@code .} or {@code ,}
 * @param grouping what stands between groups of three digits, if anything
 * @param empty texts that stand for no value, beside the empty one
 */
public record CellFormat(DateText dates, char decimal, Optional<Character> grouping, ImmutableSet<String> empty) {
    /** Checks that nothing is null. */
    public CellFormat {
        requireNonNull(dates, "dates");
        requireNonNull(grouping, "grouping");
        requireNonNull(empty, "empty");
    }
}
