package org.revenuekit.hierarchy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.revenuekit.hierarchy.Hierarchy;

/**
 * The catalogue: arbitraries of everything that this kit makes. Samples are small and odd rather than large; they
 * shrink to fewer nodes, fewer parents and amounts nearer to 0.
 */
public final class HierarchyArbitraries {
    /** The most nodes that a parent map has. */
    public static final int NODES = 12;

    /** The most offerings that a matrix of white space has. */
    public static final int OFFERINGS = 4;

    private static final long LARGEST = 1_000_000_000_000L;

    private HierarchyArbitraries() {}

    /**
     * Returns parent maps without circles: families of any shape, chains and hubs.
     *
     * @return the id of each child's parent, in any order
     */
    public static Arbitrary<ImmutableMap<String, String>> forests() {
        return parentMaps(Shape.FOREST, Shape.CHAIN, Shape.HUB);
    }

    /**
     * Returns parent maps of every kind: with circles, and with nodes that are their own parents, too.
     *
     * @return the id of each child's parent, in any order
     */
    public static Arbitrary<ImmutableMap<String, String>> parentMaps() {
        return parentMaps(Shape.values());
    }

    /**
     * Returns what a roll-up is given: forests, with amounts of any sign up to 10^12 minor units for most nodes.
     *
     * @return forests with amounts
     */
    public static Arbitrary<RollUpCase> rollUpCases() {
        return Combinators.combine(seats(), Arbitraries.of(Shape.FOREST, Shape.CHAIN, Shape.HUB))
                .as((seats, shape) -> new RollUpCase(parents(seats, shape), amounts(seats)));
    }

    /**
     * Returns what a resolver is given: parent maps of every kind, some of whose tops are no accounts.
     *
     * @return accounts and their parents
     */
    public static Arbitrary<ResolverCase> resolverCases() {
        return Combinators.combine(seats(), Arbitraries.of(Shape.class)).as((seats, shape) -> {
            ImmutableMap<String, String> parents = parents(seats, shape);
            ImmutableSet<String> accounts = byRank(seats).stream()
                    .filter(seat ->
                            parents.containsKey(seat.id()) || !parents.containsValue(seat.id()) || seat.rank() % 3 != 1)
                    .map(Seat::id)
                    .collect(ImmutableSet.toImmutableSet());
            return new ResolverCase(accounts, parents);
        });
    }

    /**
     * Returns what a matrix of white space is made from: up to {@value #NODES} accounts of any families, up to
     * {@value #OFFERINGS} offerings, most with a price of up to 10^12 minor units, and about as many facts as cells.
     *
     * @return accounts, offerings and facts
     */
    public static Arbitrary<WhiteSpaceCase> whiteSpaceCases() {
        Arbitrary<List<String>> offerings = ids().list().ofMaxSize(OFFERINGS).uniqueElements();
        Arbitrary<List<Optional<Long>>> prices =
                Arbitraries.longs().between(0, LARGEST).optional(0.8).list().ofSize(OFFERINGS);
        Arbitrary<Shape> shapes = Arbitraries.of(Shape.FOREST, Shape.CHAIN, Shape.HUB);
        return Combinators.combine(seats(), shapes, offerings, prices, draftedFacts())
                .as(HierarchyArbitraries::whiteSpaceCase);
    }

    /** A fact before it is known how many accounts and offerings there are. */
    private record DraftedFact(WhiteSpaceFact.Kind kind, int account, int offering) {}

    private static Arbitrary<List<DraftedFact>> draftedFacts() {
        Arbitrary<Integer> draws = Arbitraries.integers().between(0, 10_000).withoutEdgeCases();
        return Combinators.combine(Arbitraries.of(WhiteSpaceFact.Kind.class), draws, draws)
                .as(DraftedFact::new)
                .list()
                .ofMaxSize(2 * NODES);
    }

    private static WhiteSpaceCase whiteSpaceCase(
            List<Seat> seats,
            Shape shape,
            List<String> offerings,
            List<Optional<Long>> prices,
            List<DraftedFact> facts) {
        ImmutableMap.Builder<String, Long> known = ImmutableMap.builder();
        for (int i = 0; i < offerings.size(); i++) {
            String offering = offerings.get(i);
            prices.get(i).ifPresent(price -> known.put(offering, price));
        }
        return new WhiteSpaceCase(
                byRank(seats).stream().map(Seat::id).collect(ImmutableSet.toImmutableSet()),
                parents(seats, shape),
                ImmutableSet.copyOf(offerings),
                known.buildOrThrow(),
                facts.stream()
                        .filter(fact -> !offerings.isEmpty())
                        .map(fact -> new WhiteSpaceFact(
                                fact.kind(),
                                seats.get(fact.account() % seats.size()).id(),
                                offerings.get(fact.offering() % offerings.size())))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns what a hierarchy is resolved from, with all that is wrong with real links.
     *
     * @return accounts and links
     */
    public static HierarchyInputArbitrary inputs() {
        return new HierarchyInputArbitrary();
    }

    /**
     * Returns what registries and a CRM state together: all kinds of link; shares exact and between bounds, none, at
     * the thresholds, over the whole; several sources, parents and holders; links that hold or were on record up to the
     * day asked about, from it or across it; statements that there is no parent. Accounts have a country, a language
     * and a status, or not.
     *
     * @return accounts and links, of which each view follows others
     */
    public static Arbitrary<HierarchyInput> registries() {
        return RegistryLinks.inputs();
    }

    /**
     * Returns hierarchies resolved from {@link #inputs()}.
     *
     * @return hierarchies, most with findings
     */
    public static Arbitrary<Hierarchy> hierarchies() {
        return inputs().map(HierarchyInput::resolve);
    }

    /**
     * Returns baskets of up to eight items: empty ones, some with an item twice, few enough for ties.
     *
     * @return baskets and a minimum support of 1 to 3
     */
    public static Arbitrary<AffinityCase> affinityCases() {
        Arbitrary<ImmutableList<ImmutableList<Integer>>> baskets = Arbitraries.integers()
                .between(0, 7)
                .list()
                .ofMaxSize(6)
                .map(ImmutableList::copyOf)
                .list()
                .ofMaxSize(12)
                .map(ImmutableList::copyOf);
        return Combinators.combine(baskets, Arbitraries.longs().between(1, 3)).as(AffinityCase::new);
    }

    /** Texts that differ by letter case, by length or only as numbers, none twice. */
    static Arbitrary<String> ids() {
        return Arbitraries.strings().withChars("aAbB019").ofMinLength(1).ofMaxLength(3);
    }

    private static Arbitrary<ImmutableMap<String, String>> parentMaps(Shape... shapes) {
        return Combinators.combine(seats(), Arbitraries.of(shapes)).as(HierarchyArbitraries::parents);
    }

    /** A node before it has a parent. */
    private record Seat(String id, int draw, int rank, Optional<Long> amount) {}

    private static Arbitrary<List<Seat>> seats() {
        Arbitrary<Integer> draws = Arbitraries.integers().between(0, 10_000).withoutEdgeCases();
        Arbitrary<Optional<Long>> amounts =
                Arbitraries.longs().between(-LARGEST, LARGEST).optional(0.7);
        return Combinators.combine(ids(), draws, draws, amounts)
                .as(Seat::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(NODES)
                .uniqueElements(Seat::id);
    }

    private static ImmutableMap<String, String> parents(List<Seat> seats, Shape shape) {
        ImmutableMap.Builder<String, String> parents = ImmutableMap.builder();
        for (Seat seat : byRank(seats)) {
            int parent = shape.parent(seats.indexOf(seat), seat.draw(), seats.size());
            if (parent != Shape.TOP) {
                parents.put(seat.id(), seats.get(parent).id());
            }
        }
        return parents.buildOrThrow();
    }

    private static ImmutableMap<String, Long> amounts(List<Seat> seats) {
        ImmutableMap.Builder<String, Long> amounts = ImmutableMap.builder();
        for (Seat seat : byRank(seats)) {
            seat.amount().ifPresent(amount -> amounts.put(seat.id(), amount));
        }
        return amounts.buildOrThrow();
    }

    private static List<Seat> byRank(List<Seat> seats) {
        return seats.stream().sorted(Comparator.comparingInt(Seat::rank)).toList();
    }
}
