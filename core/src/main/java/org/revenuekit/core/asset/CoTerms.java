package org.revenuekit.core.asset;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import org.revenuekit.core.account.AccountId;

/**
 * Which renewals give an asset the end that another one of its account had already. Counted, so that many are cheap.
 */
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

    static CoTerms of(Iterable<Course> courses) {
        CoTerms terms = new CoTerms();
        for (Course course : courses) {
            for (Spell spell : course.spells()) {
                Place place =
                        new Place(course.purchase().account(), spell.term().end());
                terms.begun.put(place, spell.begunOn());
                terms.over.put(place, spell.firstEndHoldsUntil());
            }
        }
        terms.begun.keySet().forEach(place -> Collections.sort(terms.begun.get(place)));
        terms.over.keySet().forEach(place -> Collections.sort(terms.over.get(place)));
        return terms;
    }

    ImmutableList<AssetRenewal> classified(Course course) {
        if (course.renewals().isEmpty()) {
            return ImmutableList.of(); // as with most assets
        }
        CoTerms own = of(ImmutableList.of(course));
        return course.renewals().stream()
                .map(step -> {
                    Place place = new Place(course.purchase().account(), step.until());
                    LocalDate before = step.action().effectiveFrom().minusDays(1);
                    return step.classified(count(place, before) > own.count(place, before));
                })
                .collect(toImmutableList());
    }

    /** How many assets have an end on a day before it. */
    private int count(Place place, LocalDate day) {
        return AscendingDays.upTo(begun.get(place), day) - AscendingDays.upTo(over.get(place), day);
    }
}
