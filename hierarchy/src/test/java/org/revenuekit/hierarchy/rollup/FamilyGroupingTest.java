package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.rollup.World.AS_OF;
import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.USD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyEdit;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyTimeline;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.ParentLink;

/** A subsidiary is sold: its sales as they were, as they are, and as of a day between. */
class FamilyGroupingTest {
    private static final LocalDate SOLD = LocalDate.of(2025, 4, 1);
    private static final LocalDate SOLD_AGAIN = LocalDate.of(2025, 10, 1);
    private static final AccountId SUB = AccountId.of("sub");
    private static final AccountId FIRST = AccountId.of("first");
    private static final AccountId SECOND = AccountId.of("second");
    private static final AccountId THIRD = AccountId.of("third");
    private static final Accounts ACCOUNTS =
            Accounts.of(List.of(Account.of(SUB), Account.of(FIRST), Account.of(SECOND), Account.of(THIRD)));
    private static final HierarchyTimeline TIMELINE = timeline(
            ParentLink.of(SUB, FIRST).withValidity(Span.until(SOLD)),
            ParentLink.of(SUB, SECOND).withValidity(Span.of(SOLD, SOLD_AGAIN)),
            ParentLink.of(SUB, THIRD).withValidity(Span.from(SOLD_AGAIN)));
    private static final List<Opportunity> WON = List.of(
            won("o1", SUB, Optional.of(SOLD.minusDays(1)), 1),
            won("o2", SUB, Optional.of(SOLD), 10),
            won("o3", SUB, Optional.of(SOLD_AGAIN), 100),
            won("o4", SUB, Optional.empty(), 1_000),
            won("o5", FIRST, Optional.of(DAY), 10_000),
            won("o6", AccountId.of("stranger"), Optional.of(DAY), 100_000));

    @Test
    void asItWasEveryFactCountsForTheFamilyOfItsDay() {
        Grouped<AccountId, Money> asWas = sales(TIMELINE.asIs()).byFact(FamilyGrouping.asWas(TIMELINE));

        assertEquals(Optional.of(dollars(10_001)), asWas.of(FIRST));
        assertEquals(Optional.of(dollars(10)), asWas.of(SECOND));
        assertEquals(Optional.of(dollars(1_100)), asWas.of(THIRD));
        assertEquals(dollars(100_000), asWas.ungrouped());
    }

    @Test
    void asItIsEverythingCountsForTodaysFamily() {
        MoneyRollUp sales = sales(TIMELINE.asIs());
        Grouped<AccountId, Money> asIs = sales.byFact(FamilyGrouping.asIs(TIMELINE.asIs()));

        assertEquals(Optional.of(dollars(1_111)), asIs.of(THIRD));
        assertEquals(Optional.of(dollars(10_000)), asIs.of(FIRST));
        assertEquals(Optional.of(sales.of(THIRD)), asIs.of(THIRD));
        assertEquals(asIs.of(THIRD), sales.by(TIMELINE.asIs().byFamily()).of(THIRD));
    }

    @Test
    void asOfAnyDayEverythingCountsForTheFamilyOfThatDay() {
        Grouped<AccountId, Money> asOf = sales(TIMELINE.asIs()).byFact(FamilyGrouping.asIs(TIMELINE.at(SOLD)));

        assertEquals(Optional.of(dollars(1_111)), asOf.of(SECOND));
    }

    /** The grand total is one, whichever families are asked. */
    @Test
    void theGrandTotalIsTheSame() {
        MoneyRollUp sales = sales(TIMELINE.asIs());

        assertEquals(
                sales.exactByFact(FamilyGrouping.asWas(TIMELINE)).total(),
                sales.exactByFact(FamilyGrouping.asIs(TIMELINE.asIs())).total());
    }

    @Test
    void whereNothingEverChangedAllAreEqual() {
        HierarchyTimeline still = timeline(ParentLink.of(SUB, FIRST));
        MoneyRollUp sales = sales(still.asIs());

        assertEquals(
                sales.byFact(FamilyGrouping.asIs(still.asIs())).groups(),
                sales.byFact(FamilyGrouping.asWas(still)).groups());
        assertEquals("family-as-was", FamilyGrouping.asWas(still).name());
        assertEquals("family-as-is", FamilyGrouping.asIs(still.asIs()).name());
        assertEquals("family", still.asIs().byFamily().name());
    }

    @Test
    void nullsAreRefusedByName() {
        assertEquals("timeline", nullMessage(() -> FamilyGrouping.asWas(nothing())));
        assertEquals("hierarchy", nullMessage(() -> FamilyGrouping.asIs(nothing())));
    }

    /** What if two accounts were one? Facts of both count for the one kept. */
    @Test
    void theFactsOfAMergedAccountCountForTheOneKept() {
        Hierarchy merged = TIMELINE.asIs().with(HierarchyEdit.merge(FIRST, SUB));
        MoneyRollUp sales = sales(merged);

        assertEquals(dollars(11_111), sales.own(FIRST));
        assertEquals(dollars(11_111), sales.own(SUB));
        assertEquals(dollars(11_111), sales.of(THIRD)); // the one kept had no parent and took the other's
        assertEquals(5, sales.facts().used());
        assertEquals(3, sales.accountRanking().size());
        assertTrue(merged.accountOf(SUB).isPresent());
        assertEquals(Optional.of(dollars(11_111)), sales.by(merged.byFamily()).of(THIRD));
        assertEquals(
                "[first: rank 1 -> none, second: rank 3 -> rank 2, third: rank 2 -> rank 1]",
                sales.changeSince(sales(TIMELINE.asIs())).families().stream()
                        .map(change -> change.top() + ": " + rank(change.before()) + " -> " + rank(change.after()))
                        .toList()
                        .toString());
    }

    private static String rank(Optional<Standing> standing) {
        return standing.map(at -> "rank " + at.rank()).orElse("none");
    }

    /** Families and totals after a move, against the same said by links. */
    @Test
    void totalsFollowAMove() {
        Hierarchy moved = TIMELINE.asIs().with(HierarchyEdit.acquire(SUB, FIRST));

        assertEquals(dollars(11_111), sales(moved).of(FIRST));
        assertEquals(dollars(0), sales(moved).of(THIRD));
        assertEquals(dollars(11_111), sales(moved).total());
    }

    private static MoneyRollUp sales(Hierarchy hierarchy) {
        return RollUpAnalysis.of(Measure.sumIn(USD)).total(hierarchy, Opportunities.of(TaxBasis.UNSTATED, WON), AS_OF);
    }

    private static HierarchyTimeline timeline(ParentLink... links) {
        return HierarchyResolution.of(HierarchyView.standard()).timeline(ACCOUNTS, List.of(links), AS_OF);
    }

    private static Opportunity won(String id, AccountId account, Optional<LocalDate> closedOn, long dollars) {
        return Opportunity.builder()
                .id(OpportunityId.of(id))
                .account(account)
                .outcome(Outcome.WON)
                .closedOn(closedOn)
                .amount(MoneyFraction.of(dollars(dollars)))
                .build();
    }

    private static Money dollars(long dollars) {
        return Money.ofMajor(USD, dollars);
    }

    private static String nullMessage(org.junit.jupiter.api.function.Executable call) {
        return String.valueOf(assertThrows(NullPointerException.class, call).getMessage());
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}
