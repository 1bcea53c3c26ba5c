package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.revenuekit.core.account.Account;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.internal.AmountColumn;
import org.revenuekit.hierarchy.internal.Forest;

/** Accounts alone and families together, in order, and where the two orders part. */
final class Standings {
    private static final int OVERTAKEN_SHOWN = 10;
    private static final int NONE = -1;

    private final MoneyRollUp rollUp;
    private final Hierarchy hierarchy;
    private final AmountColumn own;
    private final AmountColumn totals;

    Standings(MoneyRollUp rollUp, AmountColumn own, AmountColumn totals) {
        this.rollUp = rollUp;
        this.hierarchy = rollUp.hierarchy();
        this.own = own;
        this.totals = totals;
    }

    ImmutableList<RankedAccount> accounts() {
        Order order = orderOfAccounts();
        return order.sorted().stream().map(account -> ranked(account, order)).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<RankedFamily> families() {
        List<Family> families = hierarchy.families();
        Order order = orderByTotal(families);
        return order.sorted().stream()
                .map(family -> ranked(families.get(family), order.rank(family)))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Flip> flips() {
        List<Family> families = hierarchy.families();
        Order alone = orderOfAccounts();
        int[] largestUnder = largestUnderTops(alone);
        int[] largest =
                families.stream().mapToInt(family -> largestUnder[top(family)]).toArray();
        Order byTotal = orderByTotal(families);
        Order byLargest = Order.of(families.size(), (one, other) -> own.compare(largest[one], largest[other]));
        ImmutableList.Builder<Flip> flips = ImmutableList.builder();
        for (int family : byTotal.sorted()) {
            if (byTotal.rank(family) < byLargest.rank(family)) {
                flips.add(new Flip(
                        ranked(families.get(family), byTotal.rank(family)),
                        byLargest.rank(family),
                        ranked(largest[family], alone),
                        topAccountOf(families.get(family)).map(top -> ranked(top, alone)),
                        overtakenBy(family, byTotal, byLargest)
                                .map(families::get)
                                .collect(ImmutableList.toImmutableList())));
            }
        }
        return flips.build();
    }

    /** Those ahead by their largest account, whose ranks are better there and worse as families. */
    private static Stream<Integer> overtakenBy(int family, Order byTotal, Order byLargest) {
        return byLargest.sorted().stream()
                .takeWhile(other -> byLargest.rank(other) < byLargest.rank(family))
                .filter(other -> byTotal.rank(other) > byTotal.rank(family))
                .limit(OVERTAKEN_SHOWN);
    }

    private Order orderOfAccounts() {
        List<Account> accounts = hierarchy.accounts().list();
        return Order.of(
                IntStream.range(0, accounts.size())
                        .boxed()
                        .sorted(Comparator.comparing(
                                account -> accounts.get(account).id()))
                        .toList(),
                own::compare);
    }

    private Order orderByTotal(List<Family> families) {
        int[] top = families.stream().mapToInt(this::top).toArray();
        return Order.of(families.size(), (one, other) -> totals.compare(top[one], top[other]));
    }

    private int top(Family family) {
        return rollUp.nodeOf(family.ultimate().id());
    }

    private Optional<Integer> topAccountOf(Family family) {
        return family.ultimate().external() ? Optional.empty() : Optional.of(top(family));
    }

    /** The largest account under each top: the first of them in the ranking. */
    private int[] largestUnderTops(Order alone) {
        Forest forest = hierarchy.layout().forest();
        int[] largest = new int[forest.size()];
        Arrays.fill(largest, NONE);
        for (int account : alone.sorted()) {
            int top = forest.top(account);
            if (largest[top] == NONE) {
                largest[top] = account;
            }
        }
        return largest;
    }

    private Account account(int node) {
        return hierarchy.accounts().list().get(node);
    }

    private RankedAccount ranked(int account, Order order) {
        Node node = new Node(account(account).id(), account(account).label(), false);
        return new RankedAccount(order.rank(account), node, rollUp.own(account));
    }

    private RankedFamily ranked(Family family, long rank) {
        Money value = rollUp.of(family);
        return new RankedFamily(rank, family, value);
    }
}
