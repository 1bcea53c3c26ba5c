package org.revenuekit.hierarchy.rollup;

import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.id;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.hierarchy.Hierarchy;

/**
 * Any accounts and parents with facts of every kind: deals won, with products and sellers, visits, and balances. Days
 * are counted from the day asked about, negative before it.
 *
 * @param parents of each account the number of its parent, external from the number of accounts on; -1 for none
 */
record Book(List<Integer> parents, List<Deal> deals, List<Visit> visits, List<Stock> stocks) {
    record Deal(int account, Optional<Integer> day, BigDecimal dollars, Set<Integer> products) {}

    record Visit(int account, int day, Optional<Integer> seller) {}

    record Stock(int account, int day, BigDecimal dollars) {}

    private static final int MOST_ACCOUNTS = 6;

    static Arbitrary<Book> any() {
        return Arbitraries.integers()
                .between(0, MOST_ACCOUNTS)
                .flatMap(accounts -> Combinators.combine(
                                Arbitraries.integers()
                                        .between(-1, accounts + 1)
                                        .list()
                                        .ofSize(accounts),
                                deals(accounts).list().ofMaxSize(12),
                                visits(accounts).list().ofMaxSize(12),
                                stocks(accounts).list().ofMaxSize(12))
                        .as(Book::new));
    }

    private static Arbitrary<Integer> accounts(int accounts) {
        return Arbitraries.integers().between(-1, accounts);
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.of(-800, -400, -365, -364, -91, -90, -89, -1, 0, 0, 0, 1);
    }

    private static Arbitrary<BigDecimal> dollars() {
        return Arbitraries.of("-1", "0", "0.001", "2", "2.00", "3.005", "40").map(BigDecimal::new);
    }

    private static Arbitrary<Deal> deals(int accounts) {
        return Combinators.combine(
                        accounts(accounts),
                        days().optional(0.9),
                        dollars(),
                        Arbitraries.integers().between(0, 3).set().ofMaxSize(3))
                .as(Deal::new);
    }

    private static Arbitrary<Visit> visits(int accounts) {
        return Combinators.combine(
                        accounts(accounts),
                        days(),
                        Arbitraries.integers().between(0, 2).optional(0.8))
                .as(Visit::new);
    }

    private static Arbitrary<Stock> stocks(int accounts) {
        return Combinators.combine(accounts(accounts), days(), dollars()).as(Stock::new);
    }

    /** Deals are numbered in their order; of the stocks of one account and day the first one is given only. */
    World world() {
        World world = World.of(
                IntStream.range(0, parents.size()).mapToObj(i -> "n" + i).toArray(String[]::new));
        for (int i = 0; i < parents.size(); i++) {
            if (parents.get(i) >= 0) {
                world.parent("n" + i, "n" + parents.get(i));
            }
        }
        for (int i = 0; i < deals.size(); i++) {
            world.add(opportunity(i));
        }
        visits.forEach(visit -> world.activity(activity(visit)));
        stocks().forEach(stock ->
                world.balance(Balance.of(account(stock.account()), DAY.plusDays(stock.day()), usd(stock.dollars()))));
        return world;
    }

    @Override
    public List<Stock> stocks() {
        return IntStream.range(0, stocks.size())
                .filter(i -> stocks.subList(0, i).stream()
                        .noneMatch(other -> other.account() == stocks.get(i).account()
                                && other.day() == stocks.get(i).day()))
                .mapToObj(stocks::get)
                .toList();
    }

    private Opportunity.Builder opportunity(int number) {
        Deal deal = deals.get(number);
        return Opportunity.builder()
                .id(OpportunityId.of("o" + number))
                .outcome(Outcome.WON)
                .account(deal.account() < 0 ? Optional.empty() : Optional.of(account(deal.account())))
                .closedOn(deal.day().map(DAY::plusDays))
                .amount(usd(deal.dollars()))
                .addAllLines(deal.products().stream()
                        .map(product -> OpportunityLine.of(usd(BigDecimal.ONE), BigDecimal.ONE)
                                .withProduct(ProductId.of("p" + product)))
                        .toList());
    }

    private static Activity.Builder activity(Visit visit) {
        return Activity.builder()
                .kind(ActivityKind.VISIT)
                .account(account(visit.account()))
                .date(DAY.plusDays(visit.day()))
                .seller(visit.seller().map(seller -> SellerId.of("s" + seller)));
    }

    static MoneyFraction usd(BigDecimal dollars) {
        return MoneyFraction.of(World.USD, dollars);
    }

    /** Of number -1 and of that behind the last one no account was given. */
    static AccountId account(int number) {
        return id("n" + number);
    }

    boolean isGiven(int account) {
        return account >= 0 && account < parents.size();
    }

    boolean isUnder(Hierarchy hierarchy, int account, AccountId top) {
        return isGiven(account)
                && hierarchy.pathOf(account(account)).stream()
                        .anyMatch(node -> node.id().equals(top));
    }

    static boolean isSeen(int day) {
        return day <= 0;
    }

    List<Deal> deals(Predicate<Deal> condition) {
        return deals.stream()
                .filter(deal -> isSeen(deal.day().orElse(0)) && condition.test(deal))
                .toList();
    }

    List<Visit> visits(Predicate<Visit> condition) {
        return visits.stream()
                .filter(visit -> isSeen(visit.day()) && condition.test(visit))
                .toList();
    }

    /** The dollars of the last stock that is seen, if there is one. */
    Optional<BigDecimal> standing(int account) {
        return stocks().stream()
                .filter(stock -> stock.account() == account && isSeen(stock.day()))
                .reduce((one, other) -> one.day() > other.day() ? one : other)
                .map(Stock::dollars);
    }

    Book with(List<Deal> others) {
        return new Book(parents, others, visits, stocks);
    }

    Book withStock(Stock another) {
        List<Stock> more = new ArrayList<>(stocks);
        more.add(another);
        return new Book(parents, deals, visits, more);
    }
}
