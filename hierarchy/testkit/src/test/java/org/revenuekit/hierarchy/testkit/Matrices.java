package org.revenuekit.hierarchy.testkit;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.LongBinaryOperator;
import java.util.stream.Collectors;
import org.revenuekit.hierarchy.testkit.WhiteSpaceFact.Kind;
import org.revenuekit.hierarchy.whitespace.CellState;

/** White space as people compute it: once right, and nine mistakes that are seen in tools and spreadsheets. */
final class Matrices {
    private Matrices() {}

    static WhiteSpaceAnswer naive(WhiteSpaceCase given) {
        return answer(given, new NaiveMatrix(given)::state);
    }

    /** Any cell without an opportunity or a purchase of its own is open: nobody looks at the group's licences. */
    static WhiteSpaceAnswer groupForgotten(WhiteSpaceCase given) {
        NaiveMatrix own = new NaiveMatrix(new WhiteSpaceCase(
                given.accounts(), ImmutableMap.of(), given.offerings(), given.prices(), given.facts()));
        return answer(given, own::state);
    }

    /** The last fact stands, whatever it says. */
    static WhiteSpaceAnswer lastFactStands(WhiteSpaceCase given) {
        return answer(
                given,
                (account, offering) -> new NaiveMatrix(given.withFacts(given.facts().reverse().stream()
                                .filter(fact -> fact.account().equals(account)
                                        && fact.offering().equals(offering))
                                .limit(1)
                                .toList()))
                        .state(account, offering));
    }

    /** Rules are asked first, so that what is held is gone. */
    static WhiteSpaceAnswer exclusionBeatsHoldings(WhiteSpaceCase given) {
        return answer(
                given,
                (account, offering) -> given.facts().contains(new WhiteSpaceFact(Kind.EXCLUDED, account, offering))
                        ? CellState.INELIGIBLE
                        : new NaiveMatrix(given).state(account, offering));
    }

    /** Opportunities are asked before rules. */
    static WhiteSpaceAnswer pipelineBeatsExclusion(WhiteSpaceCase given) {
        return answer(given, (account, offering) -> {
            CellState state = new NaiveMatrix(given).state(account, offering);
            return state == CellState.INELIGIBLE
                            && given.facts().contains(new WhiteSpaceFact(Kind.IN_PIPELINE, account, offering))
                    ? CellState.IN_PIPELINE
                    : state;
        });
    }

    /** Only whom something is known of is looked at: an inner join. */
    static WhiteSpaceAnswer innerJoin(WhiteSpaceCase given) {
        WhiteSpaceAnswer all = naive(given);
        Map<String, Map<String, String>> states = new LinkedHashMap<>(all.states());
        states.keySet()
                .retainAll(given.facts().stream().map(WhiteSpaceFact::account).collect(Collectors.toSet()));
        return new WhiteSpaceAnswer(
                states, all.counts(), all.potentials(), all.byAccount(), all.byOffering(), all.total(), all.unvalued());
    }

    /** Counts the rows of a join with facts: a cell of two facts counts twice. */
    static WhiteSpaceAnswer countedTwice(WhiteSpaceCase given) {
        WhiteSpaceAnswer all = naive(given);
        Map<String, Long> counts = new LinkedHashMap<>();
        all.states()
                .forEach((account, row) -> row.forEach((offering, state) -> counts.merge(
                        state,
                        Math.max(
                                1L,
                                given.facts().stream()
                                        .filter(fact -> fact.account().equals(account)
                                                && fact.offering().equals(offering))
                                        .count()),
                        Long::sum)));
        return new WhiteSpaceAnswer(
                all.states(), counts, all.potentials(), all.byAccount(), all.byOffering(), all.total(), all.unvalued());
    }

    /** Adds what is not known as 0. */
    static WhiteSpaceAnswer unknownIsZero(WhiteSpaceCase given) {
        Map<String, Long> prices = new LinkedHashMap<>();
        given.offerings()
                .forEach(offering -> prices.put(offering, given.prices().getOrDefault(offering, 0L)));
        return naive(new WhiteSpaceCase(
                given.accounts(), given.parents(), given.offerings(), ImmutableMap.copyOf(prices), given.facts()));
    }

    /** Sums in an int column. */
    static WhiteSpaceAnswer intColumn(WhiteSpaceCase given) {
        return answer(given, new NaiveMatrix(given)::state, (one, other) -> (int) (one + other));
    }

    /** A collation that ignores letter case: what a owns, A owns. */
    static WhiteSpaceAnswer ignoringCase(WhiteSpaceCase given) {
        return answer(
                given,
                (account, offering) -> new NaiveMatrix(given.withFacts(given.facts().stream()
                                .map(fact -> lower(fact.offering()).equals(lower(offering))
                                        ? new WhiteSpaceFact(fact.kind(), fact.account(), offering)
                                        : fact)
                                .toList()))
                        .state(account, offering));
    }

    private static String lower(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private static WhiteSpaceAnswer answer(WhiteSpaceCase given, BiFunction<String, String, CellState> state) {
        return answer(given, state, Long::sum);
    }

    private static WhiteSpaceAnswer answer(
            WhiteSpaceCase given, BiFunction<String, String, CellState> state, LongBinaryOperator plus) {
        Map<String, Map<String, String>> states = new LinkedHashMap<>();
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<String, Map<String, Long>> potentials = new LinkedHashMap<>();
        Map<String, Long> byAccount = new LinkedHashMap<>();
        Map<String, Long> byOffering = new LinkedHashMap<>();
        long total = 0;
        long unvalued = 0;
        for (String account : given.accounts()) {
            Map<String, String> row = new LinkedHashMap<>();
            states.put(account, row);
            for (String offering : given.offerings()) {
                CellState is = state.apply(account, offering);
                row.put(offering, is.name());
                counts.merge(is.name(), 1L, Long::sum);
                Long price = given.prices().get(offering);
                if (is != CellState.OPEN) {
                    continue;
                }
                if (price == null) {
                    unvalued++;
                    continue;
                }
                potentials
                        .computeIfAbsent(account, none -> new LinkedHashMap<>())
                        .put(offering, price);
                byAccount.merge(account, price, plus::applyAsLong);
                byOffering.merge(offering, price, plus::applyAsLong);
                total = plus.applyAsLong(total, price);
            }
        }
        return new WhiteSpaceAnswer(states, counts, potentials, byAccount, byOffering, total, unvalued);
    }
}
