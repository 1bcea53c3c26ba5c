package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.Node;

/** What is made of a roll-up: groups, levels, size bands and differences. */
class AnswerProperties {
    private static final Comparator<RankedNode> LARGEST_FIRST = Comparator.comparing(RankedNode::rank)
            .thenComparing(ranked -> ranked.node().id());

    @Provide
    Arbitrary<Book> books() {
        return Book.any();
    }

    @Provide
    Arbitrary<SizeBands> bands() {
        return Arbitraries.longs()
                .between(2, 8)
                .set()
                .ofMaxSize(4)
                .map(sizes -> SizeBands.builder()
                        .ref(DefinitionRef.of("bands", 1))
                        .cutPoints(Stream.concat(Stream.of(1L), sizes.stream().sorted())
                                .toList())
                        .build());
    }

    private static MoneyFraction sum(Stream<MoneyFraction> values) {
        return values.reduce(Book.usd(BigDecimal.ZERO), MoneyFraction::plus);
    }

    private static Stream<BigDecimal> dollars(List<Book.Deal> deals) {
        return deals.stream().map(Book.Deal::dollars);
    }

    @Property
    void groupsAndUngroupedAreTheTotal(@ForAll("books") Book book, @ForAll @IntRange(min = 1, max = 4) int modulus) {
        MoneyRollUp sales = book.world().total();
        Function<Integer, Optional<Integer>> key =
                account -> Optional.of(account % modulus).filter(rest -> rest > 0);
        Grouping<AccountId, Integer> grouping = Grouping.of(
                "rest", account -> key.apply(Integer.parseInt(account.value().substring(1))));
        Grouped<Integer, MoneyFraction> groups = sales.exactBy(grouping);

        assertEquals(
                groups.total(), sum(Stream.concat(groups.groups().values().stream(), Stream.of(groups.ungrouped()))));
        assertEquals(sum(dollars(book.deals(any -> true)).map(Book::usd)), groups.total());
        Map<Integer, BigDecimal> expected = new TreeMap<>();
        for (Book.Deal deal : book.deals(deal -> book.isGiven(deal.account()))) {
            key.apply(deal.account()).ifPresent(rest -> expected.merge(rest, deal.dollars(), BigDecimal::add));
        }
        assertEquals(List.copyOf(expected.keySet()), groups.groups().keySet().asList());
        expected.forEach((rest, dollars) -> assertEquals(Optional.of(Book.usd(dollars)), groups.of(rest)));
    }

    @Property
    void groupsOfFactsAndUngroupedAreTheTotalToo(@ForAll("books") Book book) {
        MoneyRollUp sales = book.world().total();
        Grouped<?, MoneyFraction> byDate = sales.exactByFact(Grouping.of("date", Fact::date));
        Grouped<?, MoneyFraction> byAccount = sales.exactByFact(Grouping.of("account", Fact::account));

        for (Grouped<?, MoneyFraction> groups : List.of(byDate, byAccount)) {
            assertEquals(
                    groups.total(),
                    sum(Stream.concat(groups.groups().values().stream(), Stream.of(groups.ungrouped()))));
        }
        assertEquals(sum(dollars(book.deals(deal -> deal.day().isEmpty())).map(Book::usd)), byDate.ungrouped());
        CountRollUp won = book.world().total(Measure.wonCount());
        assertEquals(
                won.total() + won.ungrouped(),
                won.byFact(Grouping.of("date", Fact::date)).total());
    }

    @Property
    void familiesAsAGroupingAreTheFamilies(@ForAll("books") Book book) {
        MoneyRollUp sales = book.world().total();
        Hierarchy hierarchy = sales.hierarchy();
        Grouping<AccountId, AccountId> byFamily = Grouping.of(
                "family", account -> Optional.of(hierarchy.ultimateOf(account).id()));
        Grouped<AccountId, MoneyFraction> families = sales.exactBy(byFamily);

        families.groups().forEach((top, value) -> assertEquals(sales.exact(top), value));
        assertEquals(sales.exactTotal(), sum(families.groups().values().stream()));
        assertEquals(sales.ungrouped(), families.ungrouped().rounded());
    }

    @Property
    void bandsPartitionTheFamilies(@ForAll("books") Book book, @ForAll("bands") SizeBands definition) {
        MoneyRollUp sales = book.world().total();
        List<Family> families = sales.hierarchy().families();
        ImmutableList<SizeBand> bands = sales.bySize(definition).bands();

        assertEquals(
                definition.cutPoints(),
                bands.stream().map(SizeBand::fromInclusive).toList());
        assertEquals(
                families.size(), bands.stream().mapToLong(SizeBand::families).sum());
        assertEquals(
                sales.hierarchy().accounts().size(),
                bands.stream().mapToLong(SizeBand::accounts).sum());
        assertEquals(sales.exactTotal(), sum(bands.stream().map(SizeBand::value)));
        for (SizeBand band : bands) {
            List<Family> within = families.stream()
                    .filter(family -> family.size() >= band.fromInclusive()
                            && band.toExclusive().map(to -> family.size() < to).orElse(true))
                    .toList();
            assertEquals(within.size(), band.families());
            assertEquals(
                    sum(within.stream()
                            .map(family -> sales.exact(family.ultimate().id()))),
                    band.value());
        }
    }

    /** 1 + the number of those with strictly more, for each of some nodes; largest first, then by id. */
    private static List<RankedNode> ranked(MoneyRollUp sales, List<Node> nodes) {
        return nodes.stream()
                .map(node -> new RankedNode(
                        1
                                + nodes.stream()
                                        .filter(other -> sales.exact(other.id()).compareTo(sales.exact(node.id())) > 0)
                                        .count(),
                        node,
                        sales.of(node.id())))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    @Property
    void levelsAreTheNodesOfFamiliesByDepth(
            @ForAll("books") Book book, @ForAll @IntRange(min = 1, max = 5) int atMost) {
        MoneyRollUp sales = book.world().total();
        Hierarchy hierarchy = sales.hierarchy();
        Map<Integer, List<Node>> byDepth = new TreeMap<>();
        hierarchy.accounts().list().stream()
                .flatMap(account -> hierarchy.pathOf(account.id()).stream())
                .distinct()
                .forEach(node -> byDepth.computeIfAbsent(hierarchy.depthOf(node.id()), first -> new ArrayList<>())
                        .add(node));
        List<Level> levels = sales.largestPerLevel(atMost);

        assertEquals(byDepth.size(), levels.size());
        for (Level level : levels) {
            List<Node> nodes = byDepth.getOrDefault(level.depth(), List.of());
            assertEquals(nodes.size(), level.nodes());
            assertEquals(ranked(sales, nodes).stream().limit(atMost).toList(), level.largest());
        }
    }

    @Property
    void theLargestUnderANodeAreItsChildren(
            @ForAll("books") Book book, @ForAll @IntRange(min = 1, max = 5) int atMost) {
        MoneyRollUp sales = book.world().total();
        Hierarchy hierarchy = sales.hierarchy();
        for (Family family : hierarchy.families()) {
            AccountId top = family.ultimate().id();
            List<Node> children = hierarchy.descendantsOf(top).stream()
                    .filter(node -> hierarchy.depthOf(node.id()) == 1)
                    .toList();

            assertEquals(ranked(sales, children).stream().limit(atMost).toList(), sales.largestUnder(top, atMost));
        }
    }

    @Property
    void aChangeIsWhatMakesTheDifferenceOfTheTotals(@ForAll("books") Book before, @ForAll("books") Book after) {
        MoneyRollUp earlier = before.world().total();
        MoneyRollUp later = after.world().total();
        MoneyChange change = later.changeSince(earlier);

        assertEquals(
                later.exactTotal().minus(earlier.exactTotal()),
                sum(change.families().stream()
                        .map(family -> value(family.after()).minus(value(family.before())))));
        assertEquals(
                change.families().stream().map(StandingChange::top).sorted().toList(), tops(change));
        assertTrue(
                change.families().stream().noneMatch(family -> family.before().equals(family.after())));
        MoneyChange back = earlier.changeSince(later);
        assertEquals(tops(change), tops(back));
        assertEquals(change.appeared(), back.disappeared());
        assertEquals(change.disappeared(), back.appeared());
        assertEquals(
                ImmutableList.of(), later.changeSince(after.world().total()).families());
    }

    private static List<AccountId> tops(MoneyChange change) {
        return change.families().stream().map(StandingChange::top).toList();
    }

    private static MoneyFraction value(Optional<Standing> standing) {
        return standing.map(Standing::value).orElse(Book.usd(BigDecimal.ZERO));
    }
}
