package org.revenuekit.hierarchy.rollup;

import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.id;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;

/**
 * Any accounts, any parents, any facts.
 *
 * @param parents of each account the number of its parent, which is external from the number of accounts on; -1 for
 *     none
 * @param facts the opportunities
 */
record Draw(List<Integer> parents, List<Fact> facts) {
    /** An opportunity: of an account by its number, -1 for none and beyond the accounts for an unknown one. */
    record Fact(
            int number,
            int account,
            Outcome outcome,
            Optional<Integer> closed,
            Optional<BigDecimal> amount,
            String currency) {}

    private static final int MOST_ACCOUNTS = 7;

    static Arbitrary<Draw> any() {
        Arbitrary<Integer> size = Arbitraries.integers().between(0, MOST_ACCOUNTS);
        return size.flatMap(accounts -> Combinators.combine(
                        Arbitraries.integers().between(-1, accounts + 1).list().ofSize(accounts), facts(accounts))
                .as(Draw::new));
    }

    private static Arbitrary<List<Fact>> facts(int accounts) {
        Arbitrary<BigDecimal> amount = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(-3, 9).map(BigDecimal::valueOf)),
                Tuple.of(3, Arbitraries.bigDecimals().ofScale(4)),
                Tuple.of(
                        1,
                        Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE / 2, Long.MAX_VALUE)
                                .map(BigDecimal::valueOf)));
        return Combinators.combine(
                        Arbitraries.integers().between(-1, accounts),
                        Arbitraries.of(Outcome.WON, Outcome.WON, Outcome.WON, Outcome.LOST, Outcome.OPEN),
                        Arbitraries.of(-1, 0, 0, 0, 1).optional(0.9),
                        amount.optional(0.9),
                        Arbitraries.of("USD", "USD", "USD", "USD", "EUR", "JPY"))
                .as((account, outcome, closed, value, currency) ->
                        new Fact(0, account, outcome, closed, value, currency))
                .list()
                .ofMaxSize(14)
                .map(Draw::numbered);
    }

    private static List<Fact> numbered(List<Fact> facts) {
        return IntStream.range(0, facts.size())
                .mapToObj(i -> {
                    Fact fact = facts.get(i);
                    return new Fact(i, fact.account(), fact.outcome(), fact.closed(), fact.amount(), fact.currency());
                })
                .toList();
    }

    /** Dollars stand as they are, a euro is 1.25 of them, yen have no rate. */
    World world() {
        return world(UnaryOperator.identity(), order(), facts);
    }

    /** The same world with other names, its accounts given in another order, and other facts. */
    World world(UnaryOperator<String> name, List<Integer> order, List<Fact> facts) {
        World world = World.of(order.stream().map(i -> name.apply("n" + i)).toArray(String[]::new))
                .rate("EUR", "USD", DAY.minusYears(9), "1.25");
        for (int i : order) {
            if (parents.get(i) >= 0) {
                world.parent(name.apply("n" + i), name.apply("n" + parents.get(i)));
            }
        }
        facts.forEach(fact -> world.add(opportunity(fact, name)));
        return world;
    }

    List<Integer> order() {
        return IntStream.range(0, parents.size()).boxed().toList();
    }

    static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** Every name in the world, of accounts and of companies that may be named as parents. */
    static List<String> names() {
        return IntStream.range(0, MOST_ACCOUNTS + 2).mapToObj(i -> "n" + i).toList();
    }

    Draw with(List<Fact> others) {
        return new Draw(parents, others);
    }

    boolean isUsed(Fact fact) {
        return fact.outcome() == Outcome.WON
                && fact.closed().orElse(0) <= 0
                && fact.amount().isPresent()
                && !fact.currency().equals("JPY");
    }

    boolean isGrouped(Fact fact) {
        return isUsed(fact) && fact.account() >= 0 && fact.account() < parents.size();
    }

    static BigDecimal dollars(Fact fact) {
        return fact.amount()
                .orElseThrow()
                .multiply(fact.currency().equals("EUR") ? new BigDecimal("1.25") : BigDecimal.ONE);
    }

    AccountId account(Fact fact) {
        return id("n" + fact.account());
    }

    private Opportunity.Builder opportunity(Fact fact, UnaryOperator<String> name) {
        return Opportunity.builder()
                .id(OpportunityId.of("o" + fact.number()))
                .outcome(fact.outcome())
                .account(fact.account() < 0 ? Optional.empty() : Optional.of(id(name.apply("n" + fact.account()))))
                .closedOn(fact.closed().map(DAY::plusDays))
                .amount(fact.amount().map(amount -> World.money(fact.currency(), amount.toPlainString())));
    }
}
