package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Predicate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.AccountItem;
import org.revenuekit.core.internal.Compared;
import org.revenuekit.core.internal.SideBySide;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Transitions;

/**
 * Which criteria customers reached, missed or lost between two answers. A criterion is the same if customer and id are,
 * though another version of the definition may have given it another target. Each customer of either answer is of both,
 * or came, or is gone.
 */
public final class SuccessChange {
    private final SuccessReport earlier;
    private final SuccessReport later;
    private final SideBySide<AccountId, CustomerSuccess> customers;
    private final SideBySide<AccountItem, CriterionResult> results;

    SuccessChange(SuccessReport earlier, SuccessReport later) {
        this.earlier = earlier;
        this.later = later;
        this.customers = SideBySide.of(success -> success.customer().account(), earlier.list(), later.list());
        this.results = new SideBySide<>(byKey(earlier), byKey(later));
    }

    private static ImmutableMap<AccountItem, CriterionResult> byKey(SuccessReport report) {
        ImmutableMap.Builder<AccountItem, CriterionResult> results = ImmutableMap.builder();
        for (CustomerSuccess success : report.list()) {
            success.results()
                    .forEach(result -> results.put(
                            new AccountItem(
                                    success.customer().account(),
                                    result.criterion().id().value()),
                            result));
        }
        return results.buildOrThrow();
    }

    /**
     * Returns the earlier answer.
     *
     * @return as it was
     */
    public SuccessReport earlier() {
        return earlier;
    }

    /**
     * Returns the later answer.
     *
     * @return as it is
     */
    public SuccessReport later() {
        return later;
    }

    /**
     * Returns how many criteria went from which state to which.
     *
     * @return each criterion counted once for each customer to whom it applies in both answers
     */
    public Transitions<CriterionState> transitions() {
        return results.transitions(CriterionResult::state);
    }

    /**
     * Returns for how many customers a criterion went from which state to which.
     *
     * @param criterion which, of both definitions
     * @return the counts of the customers to whom it applies in both answers
     * @throws IllegalArgumentException if a definition has no such criterion
     */
    public Transitions<CriterionState> of(CriterionId criterion) {
        requireNonNull(criterion, "criterion");
        earlier.check(criterion);
        later.check(criterion);
        return results.where(result -> result.criterion().id().equals(criterion))
                .transitions(CriterionResult::state);
    }

    /**
     * Returns what differs.
     *
     * @return each criterion of a customer of which the answers do not say the same, or of which only one speaks; by
     *     account, then by criterion
     */
    public ImmutableList<CriterionChange> changes() {
        return only(Compared::isDifferent);
    }

    private ImmutableList<CriterionChange> only(Predicate<Compared<AccountItem, CriterionResult>> which) {
        return results.all().stream()
                .filter(which)
                .map(result -> new CriterionChange(
                        result.key().account(), CriterionId.of(result.key().id()), result.before(), result.now()))
                .collect(toImmutableList());
    }

    /**
     * Returns what was reached since, in time or late.
     *
     * @return each criterion of a customer that was reached now and not then, of who came, too; by account, then by
     *     criterion
     */
    public ImmutableList<CriterionChange> reached() {
        return newly(result -> result.reachedOn().isPresent());
    }

    /**
     * Returns what was missed since.
     *
     * @return each criterion of a customer that is missed now and was not then, of who came, too; by account, then by
     *     criterion
     */
    public ImmutableList<CriterionChange> missed() {
        return newly(result -> result.state() == CriterionState.MISSED);
    }

    private ImmutableList<CriterionChange> newly(Predicate<CriterionResult> isSo) {
        return only(change -> change.now().filter(isSo).isPresent()
                && change.before().filter(isSo).isEmpty());
    }

    /**
     * Returns what was lost since: it held then, by the last value measured, and holds no longer. It stays reached all
     * the same.
     *
     * @return each criterion of a customer to whom it applies in both answers; by account, then by criterion
     */
    public ImmutableList<CriterionChange> lost() {
        return only(change -> change.before().filter(CriterionResult::holds).isPresent()
                && change.now().filter(result -> !result.holds()).isPresent());
    }

    /**
     * Returns by how much the share of criteria reached is higher.
     *
     * @return later - earlier, exact; undefined if either is
     */
    public Ratio shareAttained() {
        return later.total().shareAttained().difference(earlier.total().shareAttained());
    }

    /**
     * Returns who is new.
     *
     * @return the customers that only the later answer has, by account
     */
    public ImmutableList<CustomerSuccess> came() {
        return customers.came();
    }

    /**
     * Returns who is no customer any more.
     *
     * @return the customers that only the earlier answer has, as they were then, by account
     */
    public ImmutableList<CustomerSuccess> gone() {
        return customers.gone();
    }
}
