package org.revenuekit.hierarchy;

import static org.revenuekit.hierarchy.Given.id;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.hierarchy.link.Share;

/** Link graphs for tests, without a resolver before them. */
final class Graphs {
    /** A link as a test states it. */
    record Stated(AccountId child, AccountId parent, Share share) {
        @Override
        public String toString() {
            return child + ">" + parent + "=" + share;
        }
    }

    private Graphs() {}

    /**
     * A graph of links {@code child>parent}, {@code child>parent=share} or {@code child>parent=low..high}, and of nodes
     * without links.
     */
    static LinkGraph graph(String... nodesAndLinks) {
        List<AccountId> ids = new ArrayList<>();
        List<Stated> links = new ArrayList<>();
        for (String given : nodesAndLinks) {
            String[] ends = given.split("=", 2)[0].split(">", 2);
            Arrays.stream(ends).map(Given::id).forEach(ids::add);
            if (ends.length == 2) {
                links.add(new Stated(id(ends[0]), id(ends[1]), share(given)));
            }
        }
        return graph(ids.stream().distinct().toList(), links);
    }

    private static Share share(String link) {
        String[] parts = link.split("=", 2);
        if (parts.length == 1) {
            return Share.unknown();
        }
        String[] bounds = parts[1].split("\\.\\.", 2);
        return Share.between(new BigDecimal(bounds[0]), new BigDecimal(bounds[bounds.length - 1]));
    }

    static LinkGraph graph(List<AccountId> ids, List<Stated> links) {
        Nodes nodes = new Nodes(Accounts.of(ids.stream().map(Account::of).toList()));
        return new LinkGraph(
                nodes,
                links.stream().mapToInt(link -> nodes.find(link.child())).toArray(),
                links.stream().mapToInt(link -> nodes.find(link.parent())).toArray(),
                links.stream().map(Stated::share).toArray(Share[]::new));
    }

    /** Ids whose order is not that of their numbers. */
    static List<AccountId> ids(int count) {
        return Stream.of("d", "a", "f", "c", "g", "b", "e", "h")
                .limit(count)
                .map(Given::id)
                .toList();
    }

    static List<String> texts(List<?> things) {
        return Given.texts(things.stream());
    }

    /** Shares in twentieths, known exactly, between bounds or not at all. */
    static Arbitrary<Share> shares() {
        Arbitrary<Integer> twentieths = Arbitraries.integers().between(0, 20);
        return Arbitraries.oneOf(
                twentieths.map(at -> Share.of(twentieth(at))),
                Combinators.combine(twentieths, twentieths)
                        .as((one, other) ->
                                Share.between(twentieth(Math.min(one, other)), twentieth(Math.max(one, other)))),
                Arbitraries.of(Share.unknown(), Share.of(BigDecimal.ONE), Share.of(BigDecimal.ZERO)));
    }

    static BigDecimal twentieth(int count) {
        return BigDecimal.valueOf(5L * count, 2);
    }

    /** Up to eight nodes with any links, circles too. */
    static Arbitrary<List<Stated>> links() {
        Arbitrary<AccountId> ends = Arbitraries.of(ids(8));
        return Combinators.combine(ends, ends, shares())
                .as(Stated::new)
                .filter(link -> !link.child().equals(link.parent()))
                .list()
                .ofMaxSize(16)
                .map(Graphs::distinct);
    }

    /** The first of the links between each pair. */
    private static List<Stated> distinct(List<Stated> links) {
        return new ArrayList<>(links.stream()
                .collect(java.util.stream.Collectors.toMap(
                        link -> List.of(link.child(), link.parent()),
                        link -> link,
                        (first, second) -> first,
                        java.util.LinkedHashMap::new))
                .values());
    }

    static <T> List<T> shuffled(List<T> given, long seed) {
        List<T> shuffled = new ArrayList<>(given);
        java.util.Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
