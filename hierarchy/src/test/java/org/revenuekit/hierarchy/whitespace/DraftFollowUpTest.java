package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.revenuekit.hierarchy.whitespace.Shop.YEAR_END;
import static org.revenuekit.hierarchy.whitespace.Shop.all;
import static org.revenuekit.hierarchy.whitespace.Shop.at;
import static org.revenuekit.hierarchy.whitespace.Shop.day;
import static org.revenuekit.hierarchy.whitespace.Shop.id;
import static org.revenuekit.hierarchy.whitespace.Shop.product;
import static org.revenuekit.hierarchy.whitespace.Shop.texts;
import static org.revenuekit.hierarchy.whitespace.Shop.usd;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.internal.EqualHashes;

class DraftFollowUpTest {
    private static OpportunityDraft draft(String account, LocalDate on, String... products) {
        return new OpportunityDraft(
                id(account),
                Offering.of(product(products[0])),
                ImmutableList.copyOf(products).stream().map(Shop::product).collect(ImmutableList.toImmutableList()),
                Optional.of(ValueRange.exactly(usd("100"))),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.of(SellerId.of("s1")),
                on);
    }

    private static Opportunity fruit(String id, String account, Outcome outcome, LocalDate created, LocalDate closed) {
        return Shop.opportunity(id, account, outcome, "p")
                .withCreatedOn(created)
                .withClosedOn(closed);
    }

    private static DraftFates follow(AsOf asOf, List<OpportunityDraft> drafts, Opportunity... opportunities) {
        return DraftFollowUp.of(FollowUpPolicy.standard())
                .follow(ImmutableList.copyOf(drafts), all(opportunities), asOf);
    }

    private static FateKind only(DraftFates fates) {
        return fates.list().get(0).kind();
    }

    @Test
    void everyDraftHasAFateAndTheCountsMakeTheRates() {
        List<OpportunityDraft> drafts = List.of(
                draft("a", day(3, 1), "p"),
                draft("b", day(3, 1), "p"),
                draft("c", day(3, 1), "p"),
                draft("d", day(3, 1), "p"),
                draft("e", day(12, 1), "p"));
        DraftFates fates = follow(
                YEAR_END,
                drafts,
                fruit("o1", "a", Outcome.WON, day(3, 11), day(4, 1)),
                fruit("o2", "b", Outcome.LOST, day(3, 21), day(4, 1)),
                fruit("o3", "c", Outcome.OPEN, day(3, 1), day(4, 1)));

        assertEquals(
                List.of(FateKind.WON, FateKind.LOST, FateKind.ACCEPTED, FateKind.EXPIRED, FateKind.WAITING),
                fates.list().stream().map(DraftFate::kind).toList());
        assertEquals(drafts, fates.list().stream().map(DraftFate::draft).toList());
        assertEquals(Ratio.of(3, 5), fates.acceptance());
        assertEquals(Ratio.of(1, 5), fates.yieldRate());
        assertEquals(Ratio.of(1, 2), fates.winRate());
        assertEquals(Optional.of(10L), fates.medianDaysToAcceptance());
        assertEquals(Optional.of(31L), fates.medianDaysToWin());
        assertEquals("{USD=USD 90}", fates.won().toString());
        assertEquals("1 of 5 drafts won", fates.toString());
        assertEquals(DefinitionRef.of("draft-follow-up", 1), fates.definition());
        assertEquals(YEAR_END, fates.asOf());
        DraftFate won = fates.list().get(0);
        assertEquals(Optional.of(OpportunityId.of("o1")), won.opportunity());
        assertEquals(Optional.of(10L), won.daysToAcceptance());
        assertEquals(Optional.of(usd("90")), won.won());
        DraftFate lost = fates.list().get(1);
        assertEquals(Optional.empty(), lost.daysToWin());
        assertEquals(Optional.empty(), lost.won());
    }

    @Test
    void ofAnEvenNumberTheLowerMedianIsTaken() {
        DraftFates fates = follow(
                YEAR_END,
                List.of(draft("a", day(3, 1), "p"), draft("b", day(3, 1), "p")),
                fruit("o1", "a", Outcome.WON, day(3, 5), day(4, 1)),
                fruit("o2", "b", Outcome.WON, day(3, 3), day(5, 1)));

        assertEquals(Optional.of(2L), fates.medianDaysToAcceptance());
        assertEquals(Optional.of(31L), fates.medianDaysToWin());
        assertEquals("{USD=USD 180}", fates.won().toString());
    }

    @Test
    void ofNothingThereIsNoMedianAndNoRate() {
        DraftFates fates = follow(YEAR_END, List.of());

        assertEquals(Optional.empty(), fates.medianDaysToAcceptance());
        assertEquals(Optional.empty(), fates.medianDaysToWin());
        assertEquals("0/0", fates.acceptance().toString());
        assertEquals(List.of(), fates.list());
    }

    @Test
    void theFirstAndTheLastDayCount() {
        List<OpportunityDraft> drafts = List.of(draft("a", day(3, 1), "p"));
        LocalDate last = day(3, 1).plusDays(180);

        assertEquals(FateKind.ACCEPTED, only(follow(YEAR_END, drafts, open("o", day(3, 1)))));
        assertEquals(FateKind.ACCEPTED, only(follow(YEAR_END, drafts, open("o", last))));
        assertEquals(FateKind.EXPIRED, only(follow(YEAR_END, drafts, open("o", day(2, 28)))));
        assertEquals(FateKind.EXPIRED, only(follow(YEAR_END, drafts, open("o", last.plusDays(1)))));
        assertEquals(FateKind.WAITING, only(follow(at(last), drafts)));
        assertEquals(FateKind.EXPIRED, only(follow(at(last.plusDays(1)), drafts)));
    }

    private static Opportunity open(String id, LocalDate created) {
        return fruit(id, "a", Outcome.OPEN, created, created);
    }

    @Test
    void whatHappensAfterTheDateIsNotSeen() {
        List<OpportunityDraft> drafts = List.of(draft("a", day(3, 1), "p"));
        Opportunity won = fruit("o1", "a", Outcome.WON, day(3, 11), day(4, 1));

        assertEquals(FateKind.WAITING, only(follow(at(day(3, 10)), drafts, won)));
        assertEquals(FateKind.ACCEPTED, only(follow(at(day(3, 11)), drafts, won)));
        assertEquals(FateKind.ACCEPTED, only(follow(at(day(3, 31)), drafts, won)));
        assertEquals(FateKind.WON, only(follow(at(day(4, 1)), drafts, won)));
    }

    @Test
    void anUndatedWinIsAWinWithoutDays() {
        Opportunity won = fruit("o1", "a", Outcome.WON, day(3, 11), day(4, 1)).withClosedOn(Optional.empty());
        DraftFates fates = follow(YEAR_END, List.of(draft("a", day(3, 1), "p")), won);

        assertEquals(FateKind.WON, only(fates));
        assertEquals(Optional.empty(), fates.medianDaysToWin());
    }

    @Test
    void onlyOneOfTheProductsMustMatchAndOnlyTheSameAccount() {
        List<OpportunityDraft> two = List.of(draft("a", day(3, 1), "x", "p"));

        assertEquals(FateKind.ACCEPTED, only(follow(YEAR_END, two, open("o", day(3, 1)))));
        assertEquals(
                FateKind.EXPIRED, only(follow(YEAR_END, List.of(draft("a", day(3, 1), "x")), open("o", day(3, 1)))));
        assertEquals(
                FateKind.EXPIRED, only(follow(YEAR_END, List.of(draft("b", day(3, 1), "p")), open("o", day(3, 1)))));
        assertEquals(
                FateKind.EXPIRED,
                only(follow(YEAR_END, two, open("o", day(3, 1)).withAccount(Optional.empty()))));
    }

    @Test
    void noOpportunityIsTheFruitOfTwoDraftsAndTheEarlierDraftComesFirst() {
        List<OpportunityDraft> drafts = List.of(draft("a", day(4, 1), "p"), draft("a", day(3, 1), "p"));
        DraftFates one = follow(YEAR_END, drafts, open("o1", day(5, 1)));
        DraftFates two = follow(YEAR_END, drafts, open("o2", day(5, 1)), open("o1", day(5, 1)));

        assertEquals(
                List.of("EXPIRED", "ACCEPTED"),
                texts(one.list().stream().map(DraftFate::kind).toList()));
        assertEquals(
                List.of("Optional[o2]", "Optional[o1]"),
                texts(two.list().stream().map(DraftFate::opportunity).toList()));
    }

    @Test
    void aDraftGivenTwiceCountsOnce() {
        OpportunityDraft draft = draft("a", day(3, 1), "p");

        assertEquals(1, follow(YEAR_END, List.of(draft, draft)).list().size());
    }

    @Test
    void manyDraftsOfOneHash() {
        int many = 1 << 15;
        List<OpportunityDraft> drafts = IntStream.range(0, many)
                .mapToObj(i -> draft(EqualHashes.text(i), day(3, 1), "p"))
                .toList();
        DraftFates fates = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> follow(YEAR_END, drafts));

        assertEquals(drafts, fates.list().stream().map(DraftFate::draft).toList());
        assertEquals(many, fates.count(FateKind.EXPIRED));
    }

    @Test
    @Tag("long")
    void manyDraftsOfOneDayAccountAndHash() {
        int many = 1 << 15;
        List<OpportunityDraft> drafts = IntStream.range(0, many)
                .mapToObj(i -> draft("a", day(3, 1), "p", EqualHashes.text(i)))
                .toList();
        DraftFates fates = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> follow(YEAR_END, drafts));

        assertEquals(drafts, fates.list().stream().map(DraftFate::draft).toList());
    }

    @Test
    void whatHasNoCreationDateIsReported() {
        Opportunity undated = open("o1", day(3, 1)).withCreatedOn(Optional.empty());
        DraftFates fates = follow(YEAR_END, List.of(draft("a", day(3, 1), "p")), undated);

        assertEquals(FateKind.EXPIRED, only(fates));
        assertEquals(List.of("UNDATED opportunity o1"), texts(fates.findings()));
    }

    @Test
    void theOpportunityToInsertSaysWhatTheDraftSays() {
        Opportunity opportunity = draft("a", day(3, 1), "p", "q").toOpportunity(OpportunityId.of("new"));

        assertEquals(Outcome.OPEN, opportunity.outcome());
        assertEquals(Optional.of(id("a")), opportunity.account());
        assertEquals(Optional.of(SellerId.of("s1")), opportunity.seller());
        assertEquals(Optional.of(day(3, 1)), opportunity.createdOn());
        assertEquals(Optional.of(usd("100")), opportunity.value());
        assertEquals(List.of("p", "q"), texts(opportunity.products()));
        assertEquals(Optional.empty(), opportunity.closedOn());
    }

    @Test
    void thePolicyIsCheckedAndChangedByItsBuilder() {
        FollowUpPolicy policy = FollowUpPolicy.standard().toBuilder()
                .ref(DefinitionRef.of("quick", 2))
                .acceptedWithinDays(0)
                .build();
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> policy.withAcceptedWithinDays(-1));

        assertEquals("acceptedWithinDays must be >= 0, was -1 (policy quick@2)", wrong.getMessage());
        assertEquals(
                FateKind.EXPIRED,
                only(DraftFollowUp.of(policy)
                        .follow(ImmutableList.of(draft("a", day(3, 1), "p")), all(open("o", day(3, 2))), YEAR_END)));
    }

    @Test
    void fatesOfEqualDraftsAreEqual() {
        DraftFate one = DraftFate.without(draft("a", day(3, 1), "p"), FateKind.WAITING);
        DraftFate same = DraftFate.without(draft("a", day(3, 1), "p"), FateKind.WAITING);

        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertNotEquals(one, DraftFate.without(one.draft(), FateKind.EXPIRED));
        assertNotEquals(
                one.hashCode(), DraftFate.without(one.draft(), FateKind.EXPIRED).hashCode());
    }

    @Test
    @SuppressWarnings("NullAway")
    void argumentsMustBeThere() {
        DraftFollowUp question = DraftFollowUp.of(FollowUpPolicy.standard());
        Opportunities none = all();
        DraftFates fates = follow(YEAR_END, List.of());

        assertEquals("policy", nullIn(() -> DraftFollowUp.of(null)));
        assertEquals("drafts", nullIn(() -> question.follow(null, none, YEAR_END)));
        assertEquals("opportunities", nullIn(() -> question.follow(ImmutableList.of(), null, YEAR_END)));
        assertEquals("asOf", nullIn(() -> question.follow(ImmutableList.of(), none, null)));
        assertEquals("kind", nullIn(() -> fates.count(null)));
    }

    private static String nullIn(Executable call) {
        return String.valueOf(assertThrows(NullPointerException.class, call).getMessage());
    }
}
