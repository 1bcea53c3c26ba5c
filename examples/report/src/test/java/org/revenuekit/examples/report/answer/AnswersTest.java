package org.revenuekit.examples.report.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.AccountStatus;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.account.Country;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.examples.report.canonical.StatedInterest;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.link.Share;

/** What is asked beside the revenue, on few accounts. */
class AnswersTest {
    private static final AsOf MARCH_END =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(LocalDate.of(2026, 3, 31));
    private static final HierarchyView STANDARD = HierarchyView.standard();

    private static Accounts accounts(String... ids) {
        return Accounts.of(
                Stream.of(ids).map(id -> Account.of(AccountId.of(id), id)).toList());
    }

    private static ParentLink link(String child, String parent) {
        return ParentLink.of(AccountId.of(child), AccountId.of(parent));
    }

    private static ParentLink owned(String child, String parent, String share) {
        return link(child, parent).withKind(LinkKind.OWNERSHIP).withShare(Share.of(new BigDecimal(share)));
    }

    private static Optional<GraphAnswers> graph(HierarchyView view, ParentLink... links) {
        ImmutableList<ParentLink> given = ImmutableList.copyOf(links);
        Hierarchy hierarchy = HierarchyResolution.of(view).resolve(accounts("a", "b", "c"), given, MARCH_END);
        return GraphAnswers.of(given, view, hierarchy, hierarchy.graph());
    }

    @Test
    void aGraphThatIsAForestSaysNothingMore() {
        assertEquals(Optional.empty(), graph(STANDARD));
        assertEquals(Optional.empty(), graph(STANDARD, link("a", "b"), link("b", "c")));
        assertEquals(
                1, graph(STANDARD, link("a", "b"), link("a", "c")).orElseThrow().severalParents());
        assertEquals(
                1,
                graph(STANDARD, link("a", "b"), link("b", "a"))
                        .orElseThrow()
                        .cycles()
                        .size());
    }

    @Test
    void selfLinksAreFoundByIdByNameAndWhereTheyMarkTheTop() {
        for (HierarchyView view : List.of(STANDARD, STANDARD.withSelfLinkMarksTop(true))) {
            assertEquals("[b, z (external)]", selfLinks(view, link("b", "b"), link("z", "z")));
        }
        assertEquals("[a]", selfLinks(STANDARD, ParentLink.ofName(AccountId.of("a"), "A"), link("a", "b")));
        assertEquals(
                "[]",
                selfLinks(STANDARD, link("b", "b").withValidity(Span.from(LocalDate.of(2026, 4, 1)))),
                "it does not hold yet");
    }

    private static String selfLinks(HierarchyView view, ParentLink... links) {
        return graph(view, links).orElseThrow().selfLinks().toString();
    }

    @Test
    void linksThatSayMoreThanAParentFieldAreLookedAt() {
        Accounts accounts = Accounts.of(List.of(
                Account.of(AccountId.of("a")),
                Account.builder()
                        .id(AccountId.of("b"))
                        .status(AccountStatus.WITHDRAWN)
                        .country(Country.of("JP"))
                        .build(),
                Account.builder()
                        .id(AccountId.of("c"))
                        .status(AccountStatus.ACTIVE)
                        .build()));
        ImmutableList<ParentLink> links =
                ImmutableList.of(owned("a", "b", "0.4"), link("c", "a"), link("b", "c"), link("c", "z"));
        LinkAnswers answers = LinkAnswers.of(
                        links, STANDARD, HierarchyResolution.of(STANDARD).resolve(accounts, links, MARCH_END))
                .orElseThrow();
        assertEquals("{OWNERSHIP=1, PARENT_ACCOUNT=3}", answers.kinds().counts().toString());
        assertEquals(4, answers.sources().notKnown());
        assertEquals(
                "{MINORITY_HOLDER=1, SEVERAL_PARENTS=1}", answers.setAside().toString());
        assertEquals(Optional.of(2L), answers.ofInactive());
        AccountAnswers known = AccountAnswers.of(accounts).orElseThrow();
        assertEquals("{ACTIVE=1, WITHDRAWN=1}", known.statuses().counts().toString());
        assertEquals(1, known.statuses().notKnown());
        assertEquals("{JP=1}", known.countries().counts().toString());
        assertEquals(2, known.countries().notKnown());
        assertEquals(Optional.empty(), AccountAnswers.of(accounts("a")));
    }

    @Test
    void anInterestHoldsWithinItsDatesAndOverlapsOrNot() {
        ImmutableList<ParentLink> links = ImmutableList.of(owned("a", "b", "0.5"), owned("b", "c", "0.5"));
        Hierarchy hierarchy = HierarchyResolution.of(STANDARD).resolve(accounts("a", "b", "c"), links, MARCH_END);
        Optional<LocalDate> day = Optional.of(MARCH_END.date());
        Optional<LocalDate> next = day.map(date -> date.plusDays(1));
        Optional<LocalDate> never = Optional.empty();
        ImmutableList<StatedInterest> interests = ImmutableList.of(
                interest("c", "0.25", "0.25", never, next),
                interest("c", "0.3", "1", day, never),
                interest("c", "", "0.2", never, never),
                interest("c", "", "", never, never),
                interest("z", "0.1", "0.1", never, never),
                interest("c", "0.9", "0.9", next, never),
                interest("c", "0.9", "0.9", never, day));
        OwnershipAnswers answers = OwnershipAnswers.of(STANDARD, hierarchy, hierarchy.graph(), interests)
                .orElseThrow();
        assertEquals(
                List.of(Optional.of(true), Optional.of(false), Optional.of(false), Optional.empty(), Optional.empty()),
                answers.stated().stream().map(OwnershipAnswers.Stated::agrees).toList());
        assertEquals(
                List.of("0.25 of a for c false", "0.5 of b for c false"),
                answers.shares().stream()
                        .map(row -> row.share() + " " + row.controlled())
                        .toList());
        assertEquals(0, answers.sharesLeftOut());
    }

    private static StatedInterest interest(
            String parent, String low, String high, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new StatedInterest(
                new RowRef("x.json", 1),
                "a",
                Optional.of(parent),
                "shareholding",
                true,
                number(low),
                number(high),
                from,
                to,
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    @Test
    void onlyTheFirst500SharesAreComputed() {
        ImmutableList<ParentLink> links = IntStream.rangeClosed(1, 501)
                .mapToObj(i -> owned("c" + i, "p", "0.6"))
                .collect(ImmutableList.toImmutableList());
        Accounts accounts =
                accounts(IntStream.rangeClosed(1, 501).mapToObj(i -> "c" + i).toArray(String[]::new));
        Hierarchy hierarchy = HierarchyResolution.of(STANDARD).resolve(accounts, links, MARCH_END);
        OwnershipAnswers answers = OwnershipAnswers.of(STANDARD, hierarchy, hierarchy.graph(), ImmutableList.of())
                .orElseThrow();
        assertEquals(500, answers.shares().size());
        assertEquals(1, answers.sharesLeftOut());
        assertEquals(501, answers.holders().size());
    }

    @Test
    void onlyTheLastTwentyTurningPointsAreLookedAt() {
        Accounts accounts = accounts("a", "b", "c");
        ImmutableList<ParentLink> links = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> link("a", i % 2 == 0 ? "b" : "c")
                        .withValidity(Span.of(LocalDate.of(2026, 1, i), LocalDate.of(2026, 1, i + 1))))
                .collect(ImmutableList.toImmutableList());
        HistoryAnswers history =
                HistoryAnswers.of(accounts, links, STANDARD, MARCH_END).orElseThrow();
        assertEquals(26, history.turningPoints().size());
        assertEquals(20, history.lookedAt());
        assertEquals(20, history.changes().size());
        assertEquals(
                LocalDate.of(2026, 1, 7),
                history.changes().get(0).later().asOf().date());
        assertEquals(
                Optional.empty(), HistoryAnswers.of(accounts, ImmutableList.of(link("a", "b")), STANDARD, MARCH_END));
    }
}
