package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.rollup.World.AS_OF;
import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.USD;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.dollars;
import static org.revenuekit.hierarchy.rollup.World.id;
import static org.revenuekit.hierarchy.rollup.World.opportunity;
import static org.revenuekit.hierarchy.rollup.World.usd;
import static org.revenuekit.hierarchy.rollup.World.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;

class GroupedTest {
    private static final SellerId AKI = SellerId.of("aki");
    private static final SellerId BEN = SellerId.of("ben");
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

    /** Accounts by the first letter of their ids; those of one letter are in no group. */
    private static final Grouping<AccountId, String> BY_LETTER = Grouping.of(
            "letter",
            account ->
                    account.value().length() > 1 ? Optional.of(account.value().substring(0, 1)) : Optional.empty());

    private static World world() {
        return World.of("a1", "a2", "b1", "c")
                .won("a1", "1")
                .won("a2", "20")
                .won("b1", "0.004")
                .won("b1", "0.004")
                .won("c", "4000")
                .won("a9", "50000")
                .add(opportunity("nobody", Outcome.WON).amount(usd("600000")));
    }

    @Test
    void moneyByAGroupingOfAccounts() {
        MoneyRollUp sales = world().total();
        Grouped<String, ?> groups = sales.by(BY_LETTER);

        assertEquals("letter", groups.grouping());
        assertEquals(
                new Grouped<>(
                        "letter",
                        ImmutableSortedMap.of("a", dollars("21"), "b", dollars("0.01")),
                        dollars("654000"),
                        dollars("654021.01")),
                groups);
        assertEquals(Optional.of(usd("0.008")), sales.exactBy(BY_LETTER).of("b"));
        assertEquals(Optional.empty(), sales.exactBy(BY_LETTER).of("c"));
        assertEquals("letter", sales.exactBy(BY_LETTER).grouping());
    }

    @Test
    void aGroupingIsAskedAboutAccountsThatWereGivenOnly() {
        List<AccountId> asked = new ArrayList<>();
        world().total().by(Grouping.of("asked", (AccountId account) -> {
            asked.add(account);
            return Optional.<String>empty();
        }));

        assertEquals(List.of(id("a1"), id("a2"), id("b1"), id("b1"), id("c")), asked);
    }

    @Test
    void everyMeasureIsGroupedInItsOwnWay() {
        World world = world().add(opportunity("lost", Outcome.LOST).account(id("a1")))
                .activity(visit("a1").seller(AKI))
                .activity(visit("a2").seller(AKI))
                .activity(visit("b1").seller(BEN).date(APRIL));

        assertEquals(
                Optional.of(Ratio.of(2, 3)),
                world.total(Measure.winRate()).by(BY_LETTER).of("a"));
        assertEquals(
                Optional.of(2L), world.total(Measure.wonCount()).by(BY_LETTER).of("b"));
        Grouped<String, Long> sellers = world.total(Measure.sellersActive()).by(BY_LETTER);
        assertEquals(new Grouped<>("letter", ImmutableSortedMap.of("a", 1L, "b", 1L), 0L, 2L), sellers);
        assertEquals(
                Optional.of(Optional.of(dollars("20"))),
                world.total(Measure.largestIn(USD)).by(BY_LETTER).of("a"));
        assertEquals(
                Optional.of(Optional.of(APRIL)),
                world.total(Measure.lastActivity()).by(BY_LETTER).of("b"));
        assertEquals(
                Optional.empty(),
                world.total(Measure.lastActivity()).by(BY_LETTER).ungrouped());
    }

    @Test
    void factsAreGroupedByWhatTheyAre() {
        World world = World.of("a")
                .add(opportunity("o1", Outcome.WON)
                        .account(id("a"))
                        .amount(usd("1"))
                        .seller(AKI))
                .add(opportunity("o2", Outcome.WON).amount(usd("2")).seller(AKI))
                .add(opportunity("o3", Outcome.WON).amount(usd("4")))
                .balance("a", APRIL, "8");
        Grouping<Fact, SellerId> bySeller = Grouping.of("seller", Fact::seller);
        Grouping<Fact, LocalDate> byDate = Grouping.of("date", Fact::date);
        Grouping<Fact, Subject> bySubject = Grouping.of("fact", fact -> Optional.of(fact.subject()));

        assertEquals(
                new Grouped<>("seller", ImmutableSortedMap.of(AKI, dollars("3")), dollars("4"), dollars("7")),
                world.total().byFact(bySeller));
        assertEquals(
                new Grouped<>("seller", ImmutableSortedMap.of(AKI, usd("3")), usd("4"), usd("7")),
                world.total().exactByFact(bySeller));
        MoneyRollUp balances = world.total(Measure.balanceIn(USD));
        assertEquals(Optional.of(dollars("8")), balances.byFact(byDate).of(APRIL));
        assertEquals(dollars("8"), balances.byFact(bySeller).ungrouped());
        assertEquals(Optional.of(dollars("8")), balances.byFact(bySubject).of(new Subject("balance", "a 2025-04-01")));
    }

    private static Ownership owners() {
        return Ownership.of(
                Sellers.of(ImmutableList.of()),
                List.of(
                        AccountOwner.of(id("a"), AKI, Span.until(APRIL)),
                        AccountOwner.of(id("a"), BEN, Span.from(APRIL)),
                        AccountOwner.of(id("b"), AKI),
                        AccountOwner.of(id("c"), AKI),
                        AccountOwner.of(id("c"), BEN)));
    }

    private static MoneyRollUp owned() {
        return World.of("a", "b", "c", "d")
                .add(opportunity("before", Outcome.WON)
                        .account(id("a"))
                        .closedOn(APRIL.minusDays(1))
                        .amount(usd("1")))
                .add(opportunity("after", Outcome.WON)
                        .account(id("a"))
                        .closedOn(APRIL)
                        .amount(usd("20")))
                .add(opportunity("undated", Outcome.WON)
                        .account(id("a"))
                        .closedOn(Optional.empty())
                        .amount(usd("300")))
                .won("b", "4000")
                .won("c", "50000")
                .won("d", "600000")
                .add(opportunity("nobody", Outcome.WON).amount(usd("7000000")))
                .total();
    }

    @Test
    void asItWasTheOwnerOfThatDayHasIt() {
        BusinessCalendar calendar = AS_OF.calendar();

        assertEquals(
                new Grouped<>(
                        "owner-as-was",
                        ImmutableSortedMap.of(AKI, dollars("4001"), BEN, dollars("20")),
                        dollars("7650300"),
                        dollars("7654321")),
                owned().byFact(OwnerGrouping.asWas(owners(), calendar)));
    }

    @Test
    void asItIsTheOwnerOfTodayHasItAll() {
        assertEquals(
                new Grouped<>(
                        "owner-as-is",
                        ImmutableSortedMap.of(AKI, dollars("4000"), BEN, dollars("321")),
                        dollars("7650000"),
                        dollars("7654321")),
                owned().byFact(OwnerGrouping.asIs(owners(), AS_OF)));
        assertEquals(
                Optional.of(dollars("4321")),
                owned().byFact(OwnerGrouping.asIs(owners(), AS_OF.calendar().endOf(APRIL.minusDays(1))))
                        .of(AKI));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        MoneyRollUp sales = world().total();
        Subject subject = new Subject("opportunity", "o");

        assertNames("grouping", () -> sales.by((Grouping<AccountId, String>) null));
        assertNames("grouping", () -> sales.byFact((Grouping<Fact, String>) null));
        assertNames("grouping", () -> sales.exactBy((Grouping<AccountId, String>) null));
        assertNames("grouping", () -> sales.exactByFact((Grouping<Fact, String>) null));
        assertNames("ownership", () -> OwnerGrouping.asWas(null, AS_OF.calendar()));
        assertNames("calendar", () -> OwnerGrouping.asWas(Ownership.none(), null));
        assertNames("ownership", () -> OwnerGrouping.asIs(null, AS_OF));
        assertNames("asOf", () -> OwnerGrouping.asIs(Ownership.none(), null));
        assertNames("subject", () -> new Fact(null, Optional.empty(), Optional.of(DAY), Optional.empty()));
        assertNames("account", () -> new Fact(subject, null, Optional.of(DAY), Optional.empty()));
        assertNames("date", () -> new Fact(subject, Optional.empty(), null, Optional.empty()));
        assertNames("seller", () -> new Fact(subject, Optional.empty(), Optional.of(DAY), null));
    }
}
