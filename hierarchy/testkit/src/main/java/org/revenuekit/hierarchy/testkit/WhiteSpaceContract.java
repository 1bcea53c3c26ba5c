package org.revenuekit.hierarchy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.revenuekit.hierarchy.whitespace.CellState;

/**
 * The laws of white space. Implement it in a jqwik test class, and every law is a property of your analysis:
 *
 * <pre>{@code
 * class OurWhiteSpaceKeepsTheLaws implements WhiteSpaceContract {
 *     public WhiteSpaceSubject subject() {
 *         return given -> crm.whiteSpace(given.accounts(), given.offerings(), given.facts(), given.prices());
 *     }
 * }
 * }</pre>
 *
 * <p>States and their precedence are those of {@link CellState}. Prices go beyond what an {@code int} holds, but no sum
 * goes beyond what a {@code long} holds.
 */
public interface WhiteSpaceContract {
    /**
     * Returns the analysis under test.
     *
     * @return the subject; asked for once in every try
     */
    WhiteSpaceSubject subject();

    /**
     * Law 45, partition: each cell of accounts x offerings has exactly one state, and the counts of states add up to
     * the number of cells.
     *
     * @param given accounts, offerings and facts
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void eachCellHasOneState(@ForAll WhiteSpaceCase given) {
        WhiteSpaceAnswer answer = subject().survey(given);
        Law.check("law 45, partition: every account is answered", given, given.accounts(), ids(answer.states()));
        Map<String, Long> tally = new HashMap<>();
        for (String account : given.accounts()) {
            Map<String, String> row = answer.states().getOrDefault(account, Map.of());
            Law.check(
                    "law 45, partition: every offering is answered, account " + account,
                    given,
                    given.offerings(),
                    ids(row));
            row.values().forEach(state -> tally.merge(state, 1L, Long::sum));
        }
        for (CellState state : CellState.values()) {
            Law.check(
                    "law 45, partition: as many cells are counted as are " + state,
                    given,
                    Law.value(tally, state.name()),
                    Law.value(answer.counts(), state.name()));
        }
        Law.check(
                "law 45, partition: the counts add up to accounts x offerings",
                given,
                Math.multiplyExact(
                        (long) given.accounts().size(), given.offerings().size()),
                answer.counts().values().stream().mapToLong(Long::longValue).sum());
    }

    /**
     * The state is the first that any fact speaks for, in the order of {@link CellState}; without any it is open.
     *
     * @param given accounts, offerings and facts
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void theStateIsTheFirstOfTheirPrecedence(@ForAll WhiteSpaceCase given) {
        WhiteSpaceAnswer answer = subject().survey(given);
        NaiveMatrix naive = new NaiveMatrix(given);
        for (String account : given.accounts()) {
            for (String offering : given.offerings()) {
                Law.check(
                        "the state of highest precedence stands, cell " + account + " x " + offering,
                        given,
                        naive.state(account, offering).name(),
                        WhiteSpaceLaws.state(answer, account, offering));
            }
        }
    }

    /**
     * Law 46, monotone: one more holding makes no cell white.
     *
     * @param given accounts, offerings and facts
     * @param seed decides who owns what, and whether for the group
     */
    @Property
    @Domain(HierarchyDomain.class)
    @Domain(DomainContext.Global.class)
    default void oneMoreHoldingAddsNoWhiteCell(@ForAll WhiteSpaceCase given, @ForAll long seed) {
        WhiteSpaceLaws.someFact(given, seed, WhiteSpaceFact.Kind.OWNED, WhiteSpaceFact.Kind.GROUP_LICENCE)
                .ifPresent(more -> {
                    WhiteSpaceAnswer before = subject().survey(given);
                    WhiteSpaceAnswer after = subject().survey(given.withFact(more));
                    WhiteSpaceLaws.forEachCell(
                            given,
                            (account, offering) -> Law.check(
                                    "law 46, monotone: " + more + " makes no cell white, cell " + account + " x "
                                            + offering,
                                    given,
                                    false,
                                    WhiteSpaceLaws.isWhite(after, account, offering)
                                            && !WhiteSpaceLaws.isWhite(before, account, offering)));
                });
    }

    /**
     * Law 46, monotone: one more offering changes only its own column, and without it everything is as before.
     *
     * @param given accounts, offerings and facts
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void oneMoreOfferingChangesItsColumnOnly(@ForAll WhiteSpaceCase given) {
        if (given.offerings().isEmpty()) {
            return;
        }
        String one = given.offerings().asList().get(given.offerings().size() - 1);
        WhiteSpaceAnswer with = subject().survey(given);
        WhiteSpaceAnswer without = subject().survey(WhiteSpaceLaws.without(given, one));
        WhiteSpaceLaws.forEachCell(given, (account, offering) -> {
            if (!offering.equals(one)) {
                Law.check(
                        "law 46, monotone: offering " + one + " changes its own column only, cell " + account + " x "
                                + offering,
                        given,
                        WhiteSpaceLaws.state(without, account, offering),
                        WhiteSpaceLaws.state(with, account, offering));
            }
        });
        for (String offering : given.offerings()) {
            Law.check(
                    "law 46, monotone: offering " + one + " changes its own column only, potential of " + offering,
                    given,
                    Law.value(without.byOffering(), offering),
                    offering.equals(one) ? 0L : Law.value(with.byOffering(), offering));
        }
    }

    /**
     * Law 47, exclusion wins: whatever else is known of a cell, an exclusion makes it ineligible, but for what is held.
     *
     * @param given accounts, offerings and facts
     * @param seed decides what is excluded
     */
    @Property
    @Domain(HierarchyDomain.class)
    @Domain(DomainContext.Global.class)
    default void anExclusionWinsOverEverythingButHoldings(@ForAll WhiteSpaceCase given, @ForAll long seed) {
        WhiteSpaceLaws.someFact(given, seed, WhiteSpaceFact.Kind.EXCLUDED).ifPresent(more -> {
            WhiteSpaceAnswer before = subject().survey(given);
            WhiteSpaceAnswer after = subject().survey(given.withFact(more));
            WhiteSpaceLaws.forEachCell(given, (account, offering) -> {
                String was = WhiteSpaceLaws.state(before, account, offering);
                boolean excluded = more.account().equals(account)
                        && more.offering().equals(offering)
                        && WhiteSpaceLaws.isWhite(before, account, offering);
                Law.check(
                        "law 47, exclusion wins: " + more + ", cell " + account + " x " + offering,
                        given,
                        excluded ? CellState.INELIGIBLE.name() : was,
                        WhiteSpaceLaws.state(after, account, offering));
            });
        });
    }

    /**
     * Law 48, totals: the potential by cell, by account and by offering comes to the same as the total.
     *
     * @param given accounts, offerings and facts
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void thePotentialIsTheSameHoweverItIsAdded(@ForAll WhiteSpaceCase given) {
        WhiteSpaceAnswer answer = subject().survey(given);
        Map<String, Long> byAccount = new HashMap<>();
        Map<String, Long> byOffering = new HashMap<>();
        answer.potentials()
                .forEach((account, row) -> row.forEach((offering, value) -> {
                    byAccount.merge(account, value, Long::sum);
                    byOffering.merge(offering, value, Long::sum);
                }));
        for (String account : given.accounts()) {
            Law.check(
                    "law 48, totals: the potential of account " + account + " is that of its cells",
                    given,
                    Law.value(byAccount, account),
                    Law.value(answer.byAccount(), account));
        }
        for (String offering : given.offerings()) {
            Law.check(
                    "law 48, totals: the potential of offering " + offering + " is that of its cells",
                    given,
                    Law.value(byOffering, offering),
                    Law.value(answer.byOffering(), offering));
        }
        Law.check(
                "law 48, totals: the total is the potential of all cells",
                given,
                byAccount.values().stream().mapToLong(Long::longValue).sum(),
                answer.total());
    }

    /**
     * Law 48, totals: an open cell is worth its list price; one without is counted, not worth 0; no other cell is worth
     * anything.
     *
     * @param given accounts, offerings and facts
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void whatIsNotKnownIsNotZero(@ForAll WhiteSpaceCase given) {
        WhiteSpaceAnswer answer = subject().survey(given);
        long[] unvalued = {0};
        WhiteSpaceLaws.forEachCell(given, (account, offering) -> {
            boolean open = WhiteSpaceLaws.state(answer, account, offering).equals(CellState.OPEN.name());
            Map<String, Long> row = answer.potentials().getOrDefault(account, Map.of());
            boolean valued = open && given.prices().containsKey(offering);
            unvalued[0] += open && !valued ? 1 : 0;
            Law.check(
                    "law 48, totals: what is not known is not 0, cell " + account + " x " + offering,
                    given,
                    valued ? "worth " + given.prices().get(offering) : "no number",
                    row.containsKey(offering) ? "worth " + row.get(offering) : "no number");
        });
        Law.check("law 48, totals: open cells without a number are counted", given, unvalued[0], answer.unvalued());
    }

    /**
     * The order of the input does not matter.
     *
     * @param given accounts, offerings and facts
     * @param seed decides the other order
     */
    @Property
    @Domain(HierarchyDomain.class)
    @Domain(DomainContext.Global.class)
    default void inputOrderDoesNotMatter(@ForAll WhiteSpaceCase given, @ForAll long seed) {
        WhiteSpaceCase otherwise = new WhiteSpaceCase(
                ImmutableSet.copyOf(shuffled(given.accounts(), seed)),
                ImmutableMap.copyOf(shuffled(given.parents().entrySet(), seed)),
                ImmutableSet.copyOf(shuffled(given.offerings(), seed)),
                given.prices(),
                ImmutableList.copyOf(shuffled(given.facts(), seed)));
        WhiteSpaceAnswer one = subject().survey(given);
        WhiteSpaceAnswer other = subject().survey(otherwise);
        WhiteSpaceLaws.forEachCell(
                given,
                (account, offering) -> Law.check(
                        "the order of the input does not matter, cell " + account + " x " + offering + ", other order "
                                + otherwise,
                        given,
                        WhiteSpaceLaws.state(one, account, offering),
                        WhiteSpaceLaws.state(other, account, offering)));
        Law.check("the order of the input does not matter, total", given, one.total(), other.total());
    }

    private static ImmutableSet<String> ids(Map<String, ?> answered) {
        return ImmutableSet.copyOf(answered.keySet());
    }

    private static <E> List<E> shuffled(Iterable<E> things, long seed) {
        List<E> shuffled = new ArrayList<>();
        things.forEach(shuffled::add);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
