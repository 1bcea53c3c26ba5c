package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.rollup.World.AS_OF;
import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.USD;
import static org.revenuekit.hierarchy.rollup.World.id;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.Node;

/** The measures against what one would count by hand. */
class MeasureProperties {
    private static final DateMeasure FIRST_WON = DateMeasure.builder()
            .ref(DefinitionRef.of("first-won", 1))
            .facts(FactFilter.opportunities(Outcome.WON))
            .extreme(Extreme.MIN)
            .build();

    @Provide
    Arbitrary<Book> books() {
        return Book.any();
    }

    /** Every node that is in a family. */
    private static List<AccountId> nodes(Hierarchy hierarchy) {
        return hierarchy.accounts().list().stream()
                .flatMap(account -> hierarchy.pathOf(account.id()).stream())
                .map(Node::id)
                .distinct()
                .toList();
    }

    private static List<AccountId> children(Hierarchy hierarchy, AccountId parent) {
        return hierarchy.descendantsOf(parent).stream()
                .map(Node::id)
                .filter(id -> hierarchy.pathOf(id).get(1).id().equals(parent))
                .toList();
    }

    private static MoneyFraction sum(Stream<BigDecimal> dollars) {
        return Book.usd(dollars.reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static long products(Collection<Book.Deal> deals) {
        Set<Integer> products = new HashSet<>();
        deals.forEach(deal -> products.addAll(deal.products()));
        return products.size();
    }

    @Property
    void aCountIsTheNumberOfFactsAtAndBelow(@ForAll("books") Book book) {
        CountRollUp effort = book.world().total(Measure.activityCount());
        CountRollUp won = book.world().total(Measure.wonCount());
        Hierarchy hierarchy = effort.hierarchy();

        for (AccountId node : nodes(hierarchy)) {
            assertEquals(
                    book.visits(visit -> book.isUnder(hierarchy, visit.account(), node))
                            .size(),
                    effort.of(node));
            assertEquals(
                    book.deals(deal -> book.isUnder(hierarchy, deal.account(), node))
                            .size(),
                    won.of(node));
            assertEquals(
                    book.visits(visit -> Book.account(visit.account()).equals(node) && book.isGiven(visit.account()))
                            .size(),
                    effort.own(node));
        }
        assertEquals(book.visits(visit -> book.isGiven(visit.account())).size(), effort.total());
        assertEquals(book.visits(visit -> !book.isGiven(visit.account())).size(), effort.ungrouped());
        assertEquals(effort.facts().used(), effort.total());
    }

    @Property
    void law37FamiliesAddUpToTheTotalOfWhatAddsUp(@ForAll("books") Book book) {
        CountRollUp effort = book.world().total(Measure.activityCount());
        MoneyRollUp recurring = book.world().total(Measure.balanceIn(USD));

        assertEquals(
                effort.total(),
                effort.hierarchy().families().stream().mapToLong(effort::of).sum());
        assertEquals(
                recurring.exactTotal(),
                sum(recurring.hierarchy().families().stream()
                        .map(family -> recurring.exact(family.ultimate().id()).amount())));
        for (RollUp<?> answer : List.of(
                effort,
                recurring,
                book.world().total(Measure.productsBought()),
                book.world().total(Measure.lastActivity()),
                book.world().total(Measure.largestIn(USD)))) {
            FactCount count = answer.facts();
            assertEquals(count.given(), count.used() + count.ungrouped() + count.outside() + count.leftOut());
        }
    }

    @Property
    void law38CountsOfPartsAddUp(@ForAll("books") Book book, @ForAll int split) {
        int at = Math.floorMod(split, book.deals().size() + 1);
        CountRollUp all = book.world().total(Measure.wonCount());
        CountRollUp one = book.with(book.deals().subList(0, at)).world().total(Measure.wonCount());
        CountRollUp other =
                book.with(book.deals().subList(at, book.deals().size())).world().total(Measure.wonCount());

        for (AccountId node : nodes(all.hierarchy())) {
            assertEquals(all.of(node), one.of(node) + other.of(node));
        }
    }

    @Property
    void law39TheOrderOfTheFactsChangesNoAnswer(@ForAll("books") Book book, @ForAll long seed) {
        Book shuffled = new Book(
                book.parents(), book.deals(), Draw.shuffled(book.visits(), seed), Draw.shuffled(book.stocks(), seed));
        for (Measure<?> measure : List.of(
                Measure.activityCount(), Measure.sellersActive(), Measure.lastActivity(), Measure.balanceIn(USD))) {
            RollUp<?> answer = book.world().total(measure);
            RollUp<?> other = shuffled.world().total(measure);
            for (AccountId node : nodes(answer.hierarchy())) {
                assertEquals(answer.own(node), other.own(node));
                assertEquals(answer.of(node), other.of(node));
                assertEquals(answer.explain(node), other.explain(node));
            }
            assertEquals(answer.total(), other.total());
            assertEquals(answer.facts(), other.facts());
        }
    }

    @Property
    void aDistinctNumberIsTheSizeOfTheUnion(@ForAll("books") Book book) {
        DistinctRollUp bought = book.world().total(Measure.productsBought());
        Hierarchy hierarchy = bought.hierarchy();

        for (AccountId node : nodes(hierarchy)) {
            assertEquals(products(book.deals(deal -> book.isUnder(hierarchy, deal.account(), node))), bought.of(node));
            assertEquals(bought.of(node), bought.keysOf(node).size());
            assertEquals(
                    BigDecimal.valueOf(bought.of(node)),
                    bought.explain(node).amount().orElseThrow());
        }
        assertEquals(products(book.deals(deal -> book.isGiven(deal.account()))), bought.total());
        assertEquals(products(book.deals(deal -> !book.isGiven(deal.account()))), bought.ungrouped());
    }

    @Property
    void aDistinctNumberIsAtLeastThatOfEachPartAndAtMostTheirSum(@ForAll("books") Book book) {
        DistinctRollUp active = book.world().total(Measure.sellersActive());
        Hierarchy hierarchy = active.hierarchy();

        for (AccountId node : nodes(hierarchy)) {
            List<Long> parts = Stream.concat(
                            Stream.of(active.own(node)),
                            children(hierarchy, node).stream().map(active::of))
                    .toList();
            assertTrue(active.of(node)
                    >= parts.stream().mapToLong(Long::longValue).max().orElseThrow());
            assertTrue(
                    active.of(node) <= parts.stream().mapToLong(Long::longValue).sum());
        }
    }

    @Property
    void anExtremeIsAttainedAndNothingIsBeyondIt(@ForAll("books") Book book) {
        ExtremeRollUp largest = book.world().total(Measure.largestIn(USD));
        ExtremeRollUp smallest = book.world().total(Measure.smallestIn(USD));
        Hierarchy hierarchy = largest.hierarchy();

        for (AccountId node : nodes(hierarchy)) {
            List<BigDecimal> below = book.deals(deal -> book.isUnder(hierarchy, deal.account(), node)).stream()
                    .map(Book.Deal::dollars)
                    .toList();
            assertEquals(below.stream().max(Comparator.naturalOrder()).map(Book::usd), largest.exact(node));
            assertEquals(below.stream().min(Comparator.naturalOrder()).map(Book::usd), smallest.exact(node));
            assertEquals(
                    largest.exact(node),
                    largest.attainedBy(node)
                            .map(subject -> book.deals()
                                    .get(Integer.parseInt(subject.id().substring(1))))
                            .map(deal -> Book.usd(deal.dollars())));
            assertEquals(
                    largest.exact(node).map(MoneyFraction::amount),
                    largest.explain(node).amount());
        }
        assertEquals(
                book.deals(deal -> !book.isGiven(deal.account())).stream()
                        .map(deal -> Book.usd(deal.dollars()).rounded())
                        .min(Comparator.naturalOrder()),
                smallest.ungrouped());
    }

    @Property
    void aDateIsThatOfTheFirstOrLastFact(@ForAll("books") Book book) {
        DateRollUp last = book.world().total(Measure.lastActivity());
        DateRollUp first = book.world().total(FIRST_WON);
        Hierarchy hierarchy = last.hierarchy();

        for (AccountId node : nodes(hierarchy)) {
            Optional<LocalDate> latest = book.visits(visit -> book.isUnder(hierarchy, visit.account(), node)).stream()
                    .map(visit -> DAY.plusDays(visit.day()))
                    .max(Comparator.naturalOrder());
            assertEquals(latest, last.of(node));
            assertEquals(
                    BigDecimal.valueOf(latest.isPresent() ? 1 : 0),
                    last.explain(node).amount().orElseThrow());
            assertEquals(
                    book.deals(deal -> book.isUnder(hierarchy, deal.account(), node)).stream()
                            .flatMap(deal -> deal.day().stream())
                            .map(DAY::plusDays)
                            .min(Comparator.naturalOrder()),
                    first.of(node));
        }
    }

    @Property
    void aBalanceIsTheLatestOfEachAccountAddedAcrossAccounts(@ForAll("books") Book book) {
        MoneyRollUp recurring = book.world().total(Measure.balanceIn(USD));
        Hierarchy hierarchy = recurring.hierarchy();

        for (AccountId node : nodes(hierarchy)) {
            assertEquals(
                    sum(IntStream.range(0, book.parents().size())
                            .filter(account -> book.isUnder(hierarchy, account, node))
                            .boxed()
                            .flatMap(account -> book.standing(account).stream())),
                    recurring.exact(node));
        }
    }

    @Property
    void law19ABalanceAfterTheDateChangesNothingSeen(
            @ForAll("books") Book book,
            @ForAll @IntRange(min = 0, max = 6) int account,
            @ForAll @IntRange(min = 1, max = 900) int day) {
        MoneyRollUp before = book.world().total(Measure.balanceIn(USD));
        MoneyRollUp after = book.withStock(new Book.Stock(account, day, BigDecimal.TEN))
                .world()
                .total(Measure.balanceIn(USD));

        for (AccountId node : nodes(before.hierarchy())) {
            assertEquals(before.exact(node), after.exact(node));
        }
        assertEquals(before.ungrouped(), after.ungrouped());
        assertEquals(before.familyRanking(), after.familyRanking());
        assertEquals(List.of(), after.changeSince(before).families());
    }

    @Property
    void aWindowIsAllTimeOfTheFactsInIt(@ForAll("books") Book book, @ForAll Window window) {
        MoneyRollUp inWindow = book.world().total(Measure.sumIn(USD).withWindow(window));
        Span span = window.span(AS_OF);
        MoneyRollUp ofThese = book.with(book.deals().stream()
                        .filter(deal -> deal.day()
                                .map(day -> span.contains(DAY.plusDays(day)))
                                .orElse(window == Window.ALL_TIME))
                        .toList())
                .world()
                .total();

        for (AccountId node : nodes(inWindow.hierarchy())) {
            assertEquals(ofThese.exact(node), inWindow.exact(node));
        }
        assertEquals(ofThese.ungrouped(), inWindow.ungrouped());
        assertEquals(span, inWindow.span());
    }

    @Property
    void aLongerWindowUsesNoFewerFacts(@ForAll("books") Book book) {
        World world = book.world();
        CountMeasure measure = Measure.wonCount();
        CountRollUp allTime = world.total(measure);
        CountRollUp trailing = world.total(measure.withWindow(Window.TRAILING_YEAR));
        CountRollUp fiscal = world.total(measure.withWindow(Window.FISCAL_YEAR));
        CountRollUp calendar = world.total(measure.withWindow(Window.CALENDAR_YEAR));

        for (AccountId node : nodes(allTime.hierarchy())) {
            assertTrue(trailing.of(node) <= allTime.of(node));
            assertTrue(fiscal.of(node) <= trailing.of(node));
            assertTrue(calendar.of(node) <= trailing.of(node));
        }
    }

    @Property
    void aDateWithinTheBoundsEndsEveryWindow(@ForAll @IntRange(min = -400_000, max = 400_000) int day) {
        var asOf = AS_OF.calendar().endOf(DAY.plusDays(day));
        for (Window window : Window.values()) {
            Span span = window.span(asOf);
            assertTrue(span.contains(asOf.date()));
            assertEquals(Optional.of(asOf.date().plusDays(1)), span.to());
            // no year is longer than the twelve months that end with the date
            assertTrue(window == Window.ALL_TIME
                    || Window.TRAILING_YEAR.span(asOf).union(span).equals(List.of(Window.TRAILING_YEAR.span(asOf))));
        }
    }

    @Property
    void familiesAreTheFamilyOfEachOfTheirMembers(@ForAll("books") Book book) {
        CountRollUp effort = book.world().total(Measure.activityCount());
        for (Family family : effort.hierarchy().families()) {
            assertEquals(family.members().stream().mapToLong(effort::own).sum(), effort.of(family));
            assertEquals(effort.of(id(family.ultimate().id().value())), effort.of(family));
        }
    }
}
