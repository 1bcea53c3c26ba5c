package org.revenuekit.hierarchy.rollup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyTimeline;

/**
 * Facts by the family of their account, told by its top: as it was on the day of the fact, as acquirers report, or as
 * it is on one day, as restated. The grand total is the same either way.
 *
 * <p>A fact is in no group if its account is not known.
 */
public final class FamilyGrouping {
    private FamilyGrouping() {}

    /**
     * As it was: by the family to which the account belonged on the day of the fact, an undated fact by that on the
     * date of the timeline. Resolves a hierarchy for each turning point and keeps them all.
     *
     * @param timeline the hierarchies of all dates
     * @return {@code family-as-was}
     */
    public static Grouping<Fact, AccountId> asWas(HierarchyTimeline timeline) {
        LocalDate last = requireNonNull(timeline, "timeline").asOf().date();
        NavigableMap<LocalDate, Hierarchy> since = new TreeMap<>();
        Hierarchy first = null;
        for (LocalDate day : timeline.turningPoints()) {
            first = first == null ? timeline.at(day.minusDays(1)) : first;
            since.put(day, timeline.at(day));
        }
        Hierarchy before = first == null ? timeline.asIs() : first;
        return Grouping.of("family-as-was", fact -> {
            var reached = since.floorEntry(fact.date().orElse(last));
            return ultimate(fact, reached == null ? before : reached.getValue());
        });
    }

    /**
     * As it is, or as it was on one day: by the family to which the account belongs in one hierarchy, whenever the fact
     * was.
     *
     * @param hierarchy that of the date of the roll-up (as is, restated), or of any other (as of)
     * @return {@code family-as-is}
     */
    public static Grouping<Fact, AccountId> asIs(Hierarchy hierarchy) {
        requireNonNull(hierarchy, "hierarchy");
        return Grouping.of("family-as-is", fact -> ultimate(fact, hierarchy));
    }

    private static Optional<AccountId> ultimate(Fact fact, Hierarchy hierarchy) {
        return fact.account().flatMap(hierarchy.byFamily()::keyOf);
    }
}
