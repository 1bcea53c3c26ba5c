package org.revenuekit.hierarchy.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.revenuekit.hierarchy.whitespace.CellState;

/** What several laws of white space need. */
final class WhiteSpaceLaws {
    private WhiteSpaceLaws() {}

    static void forEachCell(WhiteSpaceCase given, BiConsumer<String, String> check) {
        given.accounts().forEach(account -> given.offerings().forEach(offering -> check.accept(account, offering)));
    }

    /** What is said of a cell; "nothing" is no state. */
    static String state(WhiteSpaceAnswer answer, String account, String offering) {
        String state = answer.states().getOrDefault(account, Map.of()).get(offering);
        return state == null ? "nothing" : state;
    }

    static boolean isWhite(WhiteSpaceAnswer answer, String account, String offering) {
        String state = state(answer, account, offering);
        return !state.equals(CellState.OWNED.name()) && !state.equals(CellState.COVERED.name());
    }

    /** A fact of one of some kinds about any cell; none if there is no cell. */
    static Optional<WhiteSpaceFact> someFact(WhiteSpaceCase given, long seed, WhiteSpaceFact.Kind... kinds) {
        if (given.accounts().isEmpty() || given.offerings().isEmpty()) {
            return Optional.empty();
        }
        Random random = new Random(seed);
        return Optional.of(new WhiteSpaceFact(
                kinds[random.nextInt(kinds.length)],
                given.accounts().asList().get(random.nextInt(given.accounts().size())),
                given.offerings().asList().get(random.nextInt(given.offerings().size()))));
    }

    /** The case without an offering and everything known about it. */
    static WhiteSpaceCase without(WhiteSpaceCase given, String offering) {
        return new WhiteSpaceCase(
                        given.accounts(),
                        given.parents(),
                        given.offerings().stream()
                                .filter(one -> !one.equals(offering))
                                .collect(ImmutableSet.toImmutableSet()),
                        ImmutableMap.copyOf(Maps.filterKeys(given.prices(), one -> !offering.equals(one))),
                        given.facts())
                .withFacts(given.facts().stream()
                        .filter(fact -> !fact.offering().equals(offering))
                        .toList());
    }
}
