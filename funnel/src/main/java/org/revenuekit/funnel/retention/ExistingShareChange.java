package org.revenuekit.funnel.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.revenuekit.core.internal.Compared;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.internal.SideBySide;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;

/**
 * Why the share of existing customers moved between two answers: customer by customer, so that it sums exactly to the
 * difference. Each is measured by how far it is from what the earlier share makes of its revenue, so that whoever is as
 * before moves nothing.
 *
 * @param <K> the key of a customer
 */
public final class ExistingShareChange<K extends Comparable<? super K>> {
    private final ExistingShare<K> earlier;
    private final ExistingShare<K> later;

    ExistingShareChange(ExistingShare<K> earlier, ExistingShare<K> later) {
        this.earlier = earlier;
        this.later = later;
    }

    /**
     * Returns the earlier answer.
     *
     * @return as known or as measured then
     */
    public ExistingShare<K> earlier() {
        return earlier;
    }

    /**
     * Returns the later answer.
     *
     * @return as known or as measured now
     */
    public ExistingShare<K> later() {
        return later;
    }

    /**
     * Returns by how much the share moved.
     *
     * @return later - earlier, the sum of {@link CustomerRevenueChange#share()}; undefined if one of them is
     */
    public Ratio share() {
        return shift().total();
    }

    private RateShift shift() {
        return new RateShift(
                earlier.share(), later.share(), amount(later.existing()).plus(amount(later.fresh())));
    }

    /**
     * Returns by how much the revenue from existing customers moved.
     *
     * @return later - earlier
     */
    public MoneyRatio existing() {
        return difference(ExistingShare::existing);
    }

    /**
     * Returns by how much the revenue from new customers moved.
     *
     * @return later - earlier
     */
    public MoneyRatio fresh() {
        return difference(ExistingShare::fresh);
    }

    /**
     * Returns by how much the revenue moved of which is not known from what customer it comes: in no share.
     *
     * @return later - earlier
     */
    public MoneyRatio unknown() {
        return difference(ExistingShare::unknown);
    }

    private MoneyRatio difference(Function<ExistingShare<K>, MoneyRatio> part) {
        return new MoneyRatio(
                later.definition().currency(),
                amount(part.apply(later)).minus(amount(part.apply(earlier))).toRatio());
    }

    private static Fraction amount(MoneyRatio money) {
        return Fraction.of(money.amount());
    }

    /**
     * Returns who is seen differently.
     *
     * @return those whose revenue, as existing or as new ones, or whose first day is another, or who are in one answer
     *     only; by key; O(n log n)
     */
    public ImmutableList<CustomerRevenueChange<K>> changes() {
        RateShift shift = shift();
        return SideBySide.of(CustomerRevenue::key, earlier.customers(), later.customers()).differing().stream()
                .map(customer -> new CustomerRevenueChange<>(
                        customer.key(), customer.before(), customer.now(), moved(shift, customer)))
                .collect(toImmutableList());
    }

    private static <K extends Comparable<? super K>> Ratio moved(
            RateShift shift, Compared<K, CustomerRevenue<K>> customer) {
        Fraction existing = more(customer, CustomerRevenue::existing);
        return shift.by(existing, existing.plus(more(customer, CustomerRevenue::fresh)));
    }

    private static <K extends Comparable<? super K>> Fraction more(
            Compared<K, CustomerRevenue<K>> customer, Function<CustomerRevenue<K>, MoneyRatio> part) {
        return amount(customer.now(), part).minus(amount(customer.before(), part));
    }

    private static <K extends Comparable<? super K>> Fraction amount(
            Optional<CustomerRevenue<K>> customer, Function<CustomerRevenue<K>, MoneyRatio> part) {
        return customer.map(known -> amount(part.apply(known))).orElse(Fraction.ZERO);
    }
}
