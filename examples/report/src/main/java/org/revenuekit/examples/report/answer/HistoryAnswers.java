package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyChange;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyTimeline;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.ParentLink;

/**
 * How the families came to be what they are.
 *
 * @param turningPoints the days on which a link begins or no longer holds
 * @param lookedAt how many of them, the last ones, were looked at
 * @param changes what changed on these, oldest first; days on which nothing changed are left out
 */
public record HistoryAnswers(
        ImmutableSortedSet<LocalDate> turningPoints, int lookedAt, ImmutableList<HierarchyChange> changes) {
    private static final int MOST = 20;
    /** A hierarchy is resolved for each turning point; so many accounts and links in all take seconds. */
    private static final int BUDGET = 4_000_000;

    /**
     * Looks at the last turning points, the fewer the more accounts and links there are.
     *
     * @param accounts the accounts
     * @param links the links
     * @param view how they become families
     * @param asOf up to when, and with the knowledge of which day
     * @return empty if no link is dated
     */
    public static Optional<HistoryAnswers> of(
            Accounts accounts, ImmutableList<ParentLink> links, HierarchyView view, AsOf asOf) {
        HierarchyTimeline timeline = HierarchyResolution.of(view).timeline(accounts, links, asOf);
        ImmutableSortedSet<LocalDate> points = timeline.turningPoints();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        int affordable = Math.max(1, BUDGET / Math.max(1, accounts.size() + links.size()) - 1);
        int lookedAt = Math.min(points.size(), Math.min(MOST, affordable));
        return Optional.of(new HistoryAnswers(points, lookedAt, changes(timeline, points.asList(), lookedAt)));
    }

    private static ImmutableList<HierarchyChange> changes(
            HierarchyTimeline timeline, ImmutableList<LocalDate> points, int lookedAt) {
        ImmutableList<LocalDate> last = points.subList(points.size() - lookedAt, points.size());
        ImmutableList.Builder<HierarchyChange> changes = ImmutableList.builder();
        Hierarchy before = timeline.at(last.get(0).minusDays(1));
        for (LocalDate day : last) {
            Hierarchy after = timeline.at(day);
            HierarchyChange change = after.changeSince(before);
            if (!change.isEmpty()) {
                changes.add(change);
            }
            before = after;
        }
        return changes.build();
    }
}
