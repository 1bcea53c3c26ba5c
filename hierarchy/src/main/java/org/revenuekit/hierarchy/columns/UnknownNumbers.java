package org.revenuekit.hierarchy.columns;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Subject;

/** Tells numbers that are known from others, and counts how many holdings name each of those. */
final class UnknownNumbers {
    private final int known;
    private final List<Subject> subjects;
    private final long[] holdings;

    /** Takes what the numbers beyond those known stand for, in order; the first also stands for -1. */
    UnknownNumbers(int known, List<Subject> subjects) {
        this.known = known;
        this.subjects = subjects;
        this.holdings = new long[subjects.size()];
    }

    boolean isKnown(int number) {
        return 0 <= number && number < known;
    }

    void count(int number) {
        holdings[Math.max(number - known, 0)]++;
    }

    Stream<Finding> findings(FindingKind kind) {
        return IntStream.range(0, holdings.length)
                .filter(i -> holdings[i] > 0)
                .mapToObj(i -> Finding.of(kind, subjects.get(i), "holdings", Long.toString(holdings[i])));
    }
}
