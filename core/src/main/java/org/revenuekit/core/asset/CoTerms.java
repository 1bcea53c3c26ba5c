package org.revenuekit.core.asset;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.revenuekit.core.account.AccountId;

/** Which renewals give an asset the end that another one of its account had already. Counted, so that many are cheap. */
final class CoTerms {
    private static final Comparator<Place> ORDER = comparing(Place::account).thenComparing(Place::end);

    private final ListMultimap<Place, LocalDate> begun =
            MultimapBuilder.treeKeys(ORDER).arrayListValues().build();
    private final ListMultimap<Place, LocalDate> over =
            MultimapBuilder.treeKeys(ORDER).arrayListValues().build();

    private CoTerms() {}

    /**
     * Where terms meet.
     *
     * @param account whose they are
     * @param end on which day they end
     */
    private record Place(AccountId account, LocalDate end) {}

    static CoTerms of(ImmutableSortedMap<AssetId, Course> courses) {
        CoTerms terms = new CoTerms();
        for (Course course : courses.values()) {
            for (Spell spell : course.spells()) {
                Place place = new Place(course.purchase().account(), spell.term().end());
                terms.begun.put(place, spell.begunOn());
                terms.over.put(place, spell.firstEndHoldsUntil());
            }
        }
        terms.begun.keySet().forEach(place -> Collections.sort(terms.begun.get(place)));
        terms.over.keySet().forEach(place -> Collections.sort(terms.over.get(place)));
        return terms;
    }

    ImmutableList<AssetRenewal> classified(Course course) {
        return course.renewals().stream()
                .map(step -> step.classified(isShared(course, step)))
                .collect(toImmutableList());
    }

    private boolean isShared(Course course, RenewalStep step) {
        LocalDate before = step.action().effectiveFrom().minusDays(1);
        Place place = new Place(course.purchase().account(), step.until());
        long own = course.spells().stream()
                .filter(spell -> spell.term().end().equals(step.until()))
                .filter(spell -> !spell.begunOn().isAfter(before)
                        && spell.firstEndHoldsUntil().isAfter(before))
                .count();
        return upTo(begun.get(place), before) - upTo(over.get(place), before) > own;
    }

    /** How many of some days in ascending order are not after one. */
    private static long upTo(List<LocalDate> days, LocalDate last) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.get(middle).isAfter(last)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
