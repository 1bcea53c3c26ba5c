package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.funnel.change.ChangeAnalysis;
import org.revenuekit.funnel.change.ChangePolicy;
import org.revenuekit.funnel.change.FunnelChange;
import org.revenuekit.funnel.change.GroupedChangeAnalysis;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.journey.Lead;

/**
 * Why more or fewer of one monthly cohort reached the goal than of the one before.
 *
 * @param earlier the month before, of those in which anybody began
 * @param later the month
 * @param change what volume, mix and rates contribute
 */
public record MonthChange(YearMonth earlier, YearMonth later, FunnelChange<String> change) {
    private static final String ALL = "all";

    /** Checks that nothing is null. */
    public MonthChange {
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
        requireNonNull(change, "change");
    }

    /**
     * Explains the last cohorts.
     *
     * @param months the cohorts
     * @param last how many cohorts take part
     * @param grouping by what the mix is told; empty for one group of all
     * @return a change for each two that follow each other; none where the rates of steps do not multiply, or there are
     *     too many groups
     */
    static ImmutableList<MonthChange> of(
            Grouped<YearMonth, Conversion> months, int last, Optional<Grouping<Lead, String>> grouping) {
        if (!months.total().definition().ratesMultiply() || isTooFine(months.total(), grouping)) {
            return ImmutableList.of();
        }
        GroupedChangeAnalysis<String> analysis = ChangeAnalysis.of(ChangePolicy.standard())
                .by(grouping.orElse(Grouping.of(ALL, lead -> Optional.of(ALL))));
        ImmutableList<YearMonth> all = months.groups().keySet().asList();
        ImmutableList<YearMonth> shown = all.subList(Math.max(0, all.size() - last), all.size());
        ImmutableList.Builder<MonthChange> changes = ImmutableList.builder();
        for (int i = 1; i < shown.size(); i++) {
            YearMonth earlier = shown.get(i - 1);
            YearMonth later = shown.get(i);
            changes.add(new MonthChange(
                    earlier,
                    later,
                    analysis.explain(
                            months.of(earlier).orElseThrow(), months.of(later).orElseThrow())));
        }
        return changes.build();
    }

    private static boolean isTooFine(Conversion total, Optional<Grouping<Lead, String>> grouping) {
        return grouping.filter(by -> total.by(by).groups().size() > GroupedChangeAnalysis.MAX_GROUPS)
                .isPresent();
    }

    /**
     * Returns the largest change, up or down; of several the earliest.
     *
     * @param changes the changes
     * @return the change; empty if there is none, or nothing changed
     */
    public static Optional<MonthChange> largest(Iterable<MonthChange> changes) {
        return ImmutableList.copyOf(changes).reverse().stream()
                .filter(one -> one.change().total().signum() != 0)
                .max(Comparator.comparing(one -> one.change().total().rounded(0).abs()));
    }
}
