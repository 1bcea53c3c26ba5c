package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.SideBySide;
import org.revenuekit.core.measure.Ratio;

/**
 * Who uses more or less of what it has than in an earlier answer. Each customer of either is of both, or came, or is
 * gone.
 */
public final class AdoptionChange {
    private static final Comparator<CustomerAdoptionChange> LOWEST_FIRST =
            Comparator.comparing(CustomerAdoptionChange::rate, Ratio.byValue());

    private final AdoptionReport earlier;
    private final AdoptionReport later;
    private final SideBySide<AccountId, CustomerAdoption> customers;

    AdoptionChange(AdoptionReport earlier, AdoptionReport later) {
        this.earlier = earlier;
        this.later = later;
        this.customers = sides(earlier.list(), later.list());
    }

    private static SideBySide<AccountId, CustomerAdoption> sides(
            ImmutableList<CustomerAdoption> before, ImmutableList<CustomerAdoption> now) {
        return SideBySide.of(adoption -> adoption.customer().account(), before, now);
    }

    /**
     * Returns the earlier answer.
     *
     * @return as it was
     */
    public AdoptionReport earlier() {
        return earlier;
    }

    /**
     * Returns the later answer.
     *
     * @return as it is
     */
    public AdoptionReport later() {
        return later;
    }

    /**
     * Returns by how much the adoption rate of all customers together is higher.
     *
     * @return later - earlier, exact; undefined if either is
     */
    public Ratio rate() {
        return later.rate().difference(earlier.rate());
    }

    /**
     * Returns all customers of both answers.
     *
     * @return as they were and are, whether or not that differs, by account
     */
    public ImmutableList<CustomerAdoptionChange> list() {
        return changes().collect(toImmutableList());
    }

    private Stream<CustomerAdoptionChange> changes() {
        return customers.both().map(pair -> new CustomerAdoptionChange(pair.before(), pair.now()));
    }

    /**
     * Returns whose adoption fell (利用の低下), by however little; {@link #newlyDeclining()} is of those where that is a
     * sign.
     *
     * @return the customers of both answers that have a contract now, the one that fell most first, ties by account
     */
    public ImmutableList<CustomerAdoptionChange> fell() {
        return moved(-1, LOWEST_FIRST);
    }

    /**
     * Returns whose adoption rose.
     *
     * @return the customers of both answers that have a contract now, the one that rose most first, ties by account
     */
    public ImmutableList<CustomerAdoptionChange> rose() {
        return moved(1, LOWEST_FIRST.reversed());
    }

    /** Who had or has no rate is in neither: then the difference is 0/0. */
    private ImmutableList<CustomerAdoptionChange> moved(int sign, Comparator<CustomerAdoptionChange> order) {
        return changes()
                .filter(change ->
                        later.isLive(change.now()) && change.rate().numerator().signum() == sign)
                .sorted(order.thenComparing(change -> change.now().customer().account()))
                .collect(toImmutableList());
    }

    /**
     * Returns whose usage falls by as much as is a sign, and did not then.
     *
     * @return those of {@link AdoptionReport#declining()} of the later answer that are not of the earlier, who came
     *     included, by account
     */
    public ImmutableList<CustomerAdoption> newlyDeclining() {
        return sides(earlier.declining(), later.declining()).came();
    }

    /**
     * Returns whose usage fell by as much as is a sign then, and does so no longer.
     *
     * @return those of {@link AdoptionReport#declining()} of the earlier answer that are not of the later, as they were
     *     then, who is gone included, by account
     */
    public ImmutableList<CustomerAdoption> noLongerDeclining() {
        return sides(earlier.declining(), later.declining()).gone();
    }

    /**
     * Returns who uses nearly all it has, and did not then.
     *
     * @return those of {@link AdoptionReport#nearlyFull()} of the later answer that are not of the earlier, who came
     *     included, by account
     */
    public ImmutableList<CustomerAdoption> newlyNearlyFull() {
        return sides(earlier.nearlyFull(), later.nearlyFull()).came();
    }

    /**
     * Returns who is new.
     *
     * @return the customers that only the later answer has, by account
     */
    public ImmutableList<CustomerAdoption> came() {
        return customers.came();
    }

    /**
     * Returns who is no customer any more.
     *
     * @return the customers that only the earlier answer has, as they were then, by account
     */
    public ImmutableList<CustomerAdoption> gone() {
        return customers.gone();
    }
}
