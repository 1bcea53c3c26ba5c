package org.revenuekit.funnel.submission;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;

/**
 * What stands of what is seen of a lead: one a day at most.
 *
 * @param standing one for each day that has any, ascending
 * @param duplicates how many say again what stands
 * @param contradicting how many say something else than what stands on their day
 */
record DayByDay<T>(ImmutableList<T> standing, long duplicates, long contradicting) {
    private static final Comparator<Optional<MoneyFraction>> SMALLEST_KNOWN =
            Comparators.emptiesLast(Comparator.<MoneyFraction, String>comparing(
                            amount -> amount.currency().getCode())
                    .thenComparing(naturalOrder()));
    private static final Comparator<Optional<SellerId>> BY_SELLER = Comparators.emptiesLast(naturalOrder());

    static DayByDay<Submission> submissions(List<Submission> seen, ForecastScale scale) {
        Comparator<Submission> cautious = comparing(
                        (Submission said) -> scale.position(said.category()), reverseOrder())
                .thenComparing(Submission::expectedOn, reverseOrder())
                .thenComparing(Submission::amount, SMALLEST_KNOWN)
                .thenComparing(Submission::seller);
        return of(seen, Submission::submittedOn, cautious);
    }

    static DayByDay<Result> results(List<Result> seen) {
        Comparator<Result> cautious = comparing(Result::kind)
                .thenComparing(Result::amount, SMALLEST_KNOWN)
                .thenComparing(Result::seller, BY_SELLER);
        return of(seen, Result::on, cautious);
    }

    private static <T> DayByDay<T> of(List<T> seen, Function<T, LocalDate> day, Comparator<T> cautious) {
        ImmutableList.Builder<T> standing = ImmutableList.builder();
        long days = 0;
        long duplicates = 0;
        Optional<T> last = Optional.empty();
        for (T each : ImmutableList.sortedCopyOf(comparing(day).thenComparing(cautious), seen)) {
            if (last.map(day).equals(Optional.of(day.apply(each)))) {
                duplicates += last.equals(Optional.of(each)) ? 1 : 0;
            } else {
                standing.add(each);
                days++;
                last = Optional.of(each);
            }
        }
        return new DayByDay<>(standing.build(), duplicates, seen.size() - days - duplicates);
    }

    Optional<T> last() {
        return Optional.ofNullable(Iterables.getLast(standing, null));
    }

    long setAside() {
        return duplicates + contradicting;
    }
}
