package org.revenuekit.funnel.revenue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.revenue.Contracts.AS_OF;
import static org.revenuekit.funnel.revenue.Contracts.POLICY;
import static org.revenuekit.funnel.revenue.Contracts.account;
import static org.revenuekit.funnel.revenue.Contracts.asOf;
import static org.revenuekit.funnel.revenue.Contracts.change;
import static org.revenuekit.funnel.revenue.Contracts.day;
import static org.revenuekit.funnel.revenue.Contracts.movement;
import static org.revenuekit.funnel.revenue.Contracts.policy;
import static org.revenuekit.funnel.revenue.Contracts.usd;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.AsOf;

class MovementsTest {
    private static final Contracts FIRM = new Contracts()
            .add("new/p", "[2026-02-10,..)", 1)
            .add("back/p", "[2025-01-01,2025-02-01)", 9)
            .add("back/p", "[2026-02-10,..)", 2)
            .add("more/p", "[2026-01-01,..)", 3)
            .add("more/p", "[2026-02-10,..)", 7)
            .add("less/p", "[2026-01-01,2026-02-10)", 9)
            .add("less/p", "[2026-02-10,..)", 1)
            .add("lost/p", "[2026-01-01,2026-02-10)", 16)
            .add("same/p", "[2026-01-01,..)", 32)
            .add("gone/p", "[2025-01-01,2025-02-01)", 64)
            .add("future/p", "[2026-12-01,..)", 64);

    private static Movements<AccountId> february() {
        return FIRM.measure().movements(day("2026-01-31"), day("2026-02-28"));
    }

    @Test
    void eachKeyMovesInOneClass() {
        Movements<AccountId> movements = february();

        assertEquals(
                List.of("back", "less", "lost", "more", "new", "same"),
                movements.changes().stream().map(change -> change.key().value()).toList());
        assertEquals(
                List.of(
                        Optional.of(Movement.REACTIVATION),
                        Optional.of(Movement.CONTRACTION),
                        Optional.of(Movement.CHURN),
                        Optional.of(Movement.EXPANSION),
                        Optional.of(Movement.NEW),
                        Optional.empty()),
                movements.changes().stream().map(RevenueChange::movement).toList());
        assertEquals(usd(3 + 9 + 16 + 32), movements.start());
        assertEquals(usd(1 + 2 + 7 + 1 + 32), movements.end());
        assertEquals(usd(1), movements.of(Movement.NEW));
        assertEquals(usd(2), movements.of(Movement.REACTIVATION));
        assertEquals(usd(4), movements.of(Movement.EXPANSION));
        assertEquals(usd(-8), movements.of(Movement.CONTRACTION));
        assertEquals(usd(-16), movements.of(Movement.CHURN));
        for (Movement movement : Movement.values()) {
            assertEquals(1, movements.count(movement));
        }
        assertEquals(1, movements.unchanged());
        assertEquals(4, movements.startCount());
        assertEquals(5, movements.endCount());
        assertEquals(usd(4 - 8), movements.of(ChangeCause.PRICE));
        assertEquals(usd(4), movements.of(Movement.EXPANSION, ChangeCause.PRICE));
        assertEquals(usd(-8), movements.of(Movement.CONTRACTION, ChangeCause.PRICE));
        assertEquals(usd(0), movements.of(Movement.CHURN, ChangeCause.PRICE));
        assertEquals(usd(0), movements.of(ChangeCause.UPSELL));
        assertEquals(day("2026-01-31"), movements.startDate());
        assertEquals(day("2026-02-28"), movements.endDate());
        assertEquals(POLICY, movements.definition());
        assertEquals(AS_OF, movements.asOf());
    }

    @Test
    void oneDayIsNoMovementAndNoDayIsRefused() {
        LocalDate day = day("2026-02-28");

        assertEquals(5, FIRM.measure().movements(day, day).unchanged());
        assertEquals(
                "end must not be before start, were 2026-02-28 and 2026-02-27",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> FIRM.measure().movements(day, day.minusDays(1)))
                        .getMessage());
    }

    @Test
    void whoComesBackAfterTwoMonthsIsReactivated() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,2026-03-01)", 100)
                .add("a/p", "[2026-05-01,..)", 80)
                .measure();

        assertEquals(Optional.of(Movement.NEW), movement(revenue, "2025-12-31", "2026-01-31"));
        assertEquals(Optional.empty(), movement(revenue, "2026-01-31", "2026-02-28"));
        assertEquals(Optional.of(Movement.CHURN), movement(revenue, "2026-02-28", "2026-03-31"));
        assertEquals(
                List.of(),
                revenue.movements(day("2026-03-31"), day("2026-04-30")).changes());
        assertEquals(Optional.of(Movement.REACTIVATION), movement(revenue, "2026-04-30", "2026-05-31"));
        assertEquals(
                new RevenueChange<>(
                        account("a"), usd(0), usd(80), Optional.of(Movement.REACTIVATION), ImmutableMap.of()),
                change(revenue, "2026-04-30", "2026-05-31"));
    }

    /** What came between the two days is no past. */
    @Test
    void whoCameFirstBetweenTheDaysIsNewAlsoAfterAGap() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-02-01,2026-02-05)", 100)
                .add("a/p", "[2026-02-20,..)", 80)
                .measure();

        assertEquals(Optional.of(Movement.NEW), movement(revenue, "2026-01-31", "2026-02-28"));
        assertEquals(Optional.of(Movement.REACTIVATION), movement(revenue, "2026-02-05", "2026-02-28"));
        assertEquals(
                List.of(),
                revenue.movements(day("2026-01-31"), day("2026-02-10")).changes());
    }

    @Test
    void aPauseWithinTheToleranceIsContractionAndExpansion() {
        Contracts contracts =
                new Contracts().add("a/p", "[2026-01-01,2026-03-10)", 100).add("a/p", "[2026-05-10,..)", 80);
        RecurringRevenue<AccountId> tolerant = contracts.measure(policy(one -> one.withGapMonths(2)));
        RecurringRevenue<AccountId> strict = contracts.measure(policy(one -> one.withGapMonths(1)));

        RevenueChange<AccountId> loss = change(tolerant, "2026-02-28", "2026-03-31");
        assertEquals(Optional.of(Movement.CONTRACTION), loss.movement());
        assertEquals(ImmutableMap.of(ChangeCause.PAUSE, usd(-100)), loss.causes());
        assertEquals(usd(-100), loss.of(ChangeCause.PAUSE));
        assertEquals(usd(0), loss.of(ChangeCause.PRICE));
        assertEquals(usd(-100), loss.amount());
        RevenueChange<AccountId> back = change(tolerant, "2026-04-30", "2026-05-31");
        assertEquals(Optional.of(Movement.EXPANSION), back.movement());
        assertEquals(ImmutableMap.of(ChangeCause.PAUSE, usd(80)), back.causes());
        assertEquals(Optional.of(Movement.CHURN), movement(strict, "2026-02-28", "2026-03-31"));
        assertEquals(Optional.of(Movement.REACTIVATION), movement(strict, "2026-04-30", "2026-05-31"));
    }

    @Test
    void aPauseIsADayTooLongOneDayAfterItsMonths() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,2026-03-10)", 100)
                .add("a/p", "[2026-05-11,..)", 80)
                .measure(policy(one -> one.withGapMonths(2)));

        assertEquals(Optional.of(Movement.CHURN), movement(revenue, "2026-02-28", "2026-03-31"));
        assertEquals(Optional.of(Movement.REACTIVATION), movement(revenue, "2026-04-30", "2026-05-31"));
    }

    @Test
    void aLossWithoutAKnownReturnIsChurnWhateverTheTolerance() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,2026-03-10)", 100)
                .measure(policy(one -> one.withGapMonths(120)));

        assertEquals(Optional.of(Movement.CHURN), movement(revenue, "2026-02-28", "2026-03-31"));
    }

    @Test
    void pausesAtTheEndOfTimeAreTold() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,+999999999-12-01)", 100)
                .add("a/p", "[+999999999-12-10,..)", 100, Contracts.recorded("2026-01-01"))
                .measure(policy(one -> one.withGapMonths(120)));

        assertEquals(Optional.of(Movement.CONTRACTION), movement(revenue, "2026-02-28", "+999999999-12-02"));
        assertEquals(Optional.of(Movement.EXPANSION), movement(revenue, "+999999999-12-02", "+999999999-12-31"));
    }

    @Test
    void theMonthOfTheEndIsProvisionalUntilItIsOver() {
        assertTrue(isProvisional(asOf("2026-02-27")));
        assertFalse(isProvisional(asOf("2026-02-28")));
        assertTrue(isProvisional(asOf("2026-03-31").knownOn(day("2026-02-27"))));
        assertFalse(
                FIRM.measure().movements(day("2026-01-31"), day("2026-12-10")).isProvisional());
        assertTrue(
                FIRM.measure().movements(day("2026-01-31"), day("2027-01-01")).isProvisional());
    }

    private static boolean isProvisional(AsOf asOf) {
        return RevenueAnalysis.of(POLICY)
                .measure(FIRM.list(), asOf)
                .movements(day("2026-01-31"), day("2026-02-10"))
                .isProvisional();
    }

    @Test
    void movementsOfGroupsKeepTheClassOfEachKey() {
        Grouped<Integer, Movements<AccountId>> groups = february()
                .by(Grouping.of(
                        "letters",
                        (AccountId account) -> account.value().startsWith("l")
                                ? Optional.empty()
                                : Optional.of(account.value().length())));

        assertEquals("letters", groups.grouping());
        assertEquals(List.of(3, 4), List.copyOf(groups.groups().keySet()));
        assertEquals(usd(2), groups.of(4).orElseThrow().of(Movement.REACTIVATION));
        assertEquals(usd(-16), groups.ungrouped().of(Movement.CHURN));
        assertEquals(6, groups.total().changes().size());
        assertEquals(AS_OF, groups.ungrouped().asOf());
        assertEquals(POLICY, groups.ungrouped().definition());
    }

    /** An account that moves to another family: by the families of today there is neither churn nor anything new. */
    @Test
    void aMovedSubsidiaryIsNoChurn() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("parent/p", "[2026-01-01,..)", 1)
                .add("moved/p", "[2026-01-01,..)", 2)
                .add("buyer/p", "[2026-01-01,..)", 4)
                .measure();
        Grouping<AccountId, String> today =
                Grouping.of("family", account -> Optional.of(account.value().equals("parent") ? "A" : "B"));

        Movements<String> movements = revenue.by(today).movements(day("2026-01-31"), day("2026-02-28"));
        assertEquals(2, movements.unchanged());
        assertEquals(usd(6), movements.changes().get(1).end());
        assertEquals(0, movements.count(Movement.CHURN) + movements.count(Movement.NEW));
    }

    /** A contract that passes to a sister is churn and new by account, and nothing by family. */
    @Test
    void coarserKeysTurnChurnAndNewIntoNothing() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,2026-02-10)", 5)
                .add("b/p", "[2026-02-10,..)", 3)
                .measure();
        Movements<AccountId> byAccount = revenue.movements(day("2026-01-31"), day("2026-02-28"));
        Movements<String> byFamily = revenue.by(Grouping.of("family", (AccountId account) -> Optional.of("F")))
                .movements(day("2026-01-31"), day("2026-02-28"));

        assertEquals(usd(-5), byAccount.of(Movement.CHURN));
        assertEquals(usd(3), byAccount.of(Movement.NEW));
        assertEquals(usd(-2), byFamily.of(Movement.CONTRACTION));
        assertEquals(usd(-2), byFamily.of(ChangeCause.PRICE));
    }

    /** The end of one asset and the start of the next on the day after, over the end of a month. */
    @Test
    void aSwapOnTheNextDayIsNoChurn() {
        Contracts contracts =
                new Contracts().add("a/p", "[2026-01-01,2026-01-31)", 5).add("a/q", "[2026-02-01,..)", 8);

        assertEquals(Optional.of(Movement.EXPANSION), movement(contracts.measure(), "2026-01-31", "2026-02-28"));
        assertEquals(
                ImmutableMap.of(ChangeCause.UPSELL, usd(3)),
                change(contracts.measure(), "2026-01-31", "2026-02-28").causes());
        assertEquals(
                Optional.of(Movement.REACTIVATION),
                movement(contracts.measure(policy(one -> one.withNettingDays(0))), "2026-01-31", "2026-02-28"));
    }
}
