package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.stream.Stream;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;

/** Says findings once that several answers have: the same kind, subject and details are one, whoever looked. */
public final class SaidOnce {
    /** Comparable, so that no choice of ids makes a hash set slow. */
    private record Said(Finding finding) implements Comparable<Said> {
        private static final Comparator<Finding> ORDER =
                Comparator.comparing(Finding::subject).thenComparing(Finding::toString);

        @Override
        public int compareTo(Said other) {
            return ORDER.compare(finding, other.finding);
        }
    }

    private SaidOnce() {}

    /**
     * Returns each finding once.
     *
     * @param findings what was found
     * @return those that differ, in the order of their first
     */
    public static Findings of(Stream<Finding> findings) {
        return Findings.of(
                findings.map(Said::new).distinct().map(Said::finding).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns the findings that are not said yet.
     *
     * @param findings what was found
     * @param known what is said already
     * @return the others, in their order
     */
    public static Findings without(Findings findings, Findings known) {
        ImmutableSet<Said> said = known.stream().map(Said::new).collect(ImmutableSet.toImmutableSet());
        return Findings.of(findings.stream()
                .filter(finding -> !said.contains(new Said(finding)))
                .collect(ImmutableList.toImmutableList()));
    }
}
