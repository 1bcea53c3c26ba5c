package org.revenuekit.core.activity;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.time.AsOf;

/** The next actions (ネクストアクション) with customers, in the order given. */
public final class NextActions {
    private final ImmutableList<NextAction> list;
    private final ImmutableListMultimap<AccountId, NextAction> byAccount;

    private NextActions(ImmutableList<NextAction> list) {
        this.list = list;
        this.byAccount = list.stream().collect(toImmutableListMultimap(NextAction::account, action -> action));
    }

    /**
     * Takes them in order.
     *
     * @param given the next actions
     * @return all of them
     */
    public static NextActions of(Iterable<NextAction> given) {
        return new NextActions(ImmutableList.copyOf(requireNonNull(given, "given")));
    }

    /**
     * Returns them all.
     *
     * @return in the order given
     */
    public ImmutableList<NextAction> list() {
        return list;
    }

    /**
     * Returns those with one account.
     *
     * @param account its id
     * @return in the order given, done or not; none if nothing was ever planned
     */
    public ImmutableList<NextAction> of(AccountId account) {
        return byAccount.get(requireNonNull(account, "account"));
    }

    /**
     * Returns which open opportunities have a next action that the customer agreed to, and which have none.
     *
     * @param opportunities the opportunities
     * @param asOf the date, and what was known
     * @return the answer; O(opportunities + next actions)
     */
    public AgreedActions agreed(Opportunities opportunities, AsOf asOf) {
        return new AgreedActions(list, requireNonNull(opportunities, "opportunities"), requireNonNull(asOf, "asOf"));
    }
}
