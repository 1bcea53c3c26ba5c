package org.revenuekit.funnel.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Undefined;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.Span;

class ExistingShareTest {
    private static final ExistingPolicy PERIOD = ExistingPolicy.standard(CurrencyUnit.USD);
    private static final ExistingPolicy REVENUE = PERIOD.toBuilder()
            .ref(DefinitionRef.of("before-the-order", 1))
            .basis(ExistingBasis.REVENUE)
            .build();
    private static final Span YEAR = Span.parse("[2025-04-01,2026-04-01)");
    private static final String END = "2026-03-31";

    private final List<Opportunity> orders = new ArrayList<>();

    private static Opportunity.Builder order(String id, Outcome outcome) {
        return Opportunity.builder().id(OpportunityId.of(id)).outcome(outcome);
    }

    private void won(String account, String day, String amount) {
        orders.add(order("o" + orders.size(), Outcome.WON)
                .account(Customers.account(account))
                .closedOn(Customers.day(day))
                .amount(MoneyFraction.parse(amount))
                .build());
    }

    private ExistingShare<AccountId> measure(ExistingPolicy policy) {
        return ExistingShareAnalysis.of(policy)
                .measure(Opportunities.of(TaxBasis.EXCLUSIVE, orders), YEAR, Customers.at(END));
    }

    private void shop() {
        won("a-old", "2025-03-31", "USD 1");
        won("a-old", "2025-04-01", "USD 61");
        won("a-new", "2025-04-01", "USD 20");
        won("a-new", "2025-04-01", "USD 4");
        won("a-new", "2026-03-31", "USD 9.5");
        won("b", "2026-01-01", "USD 5.5");
    }

    @Test
    void whoCameBeforeThePeriodIsExisting() {
        shop();
        ExistingShare<AccountId> share = measure(PERIOD);
        assertEquals("USD 61/1", share.existing().toString());
        assertEquals("USD 39/1", share.fresh().toString());
        assertEquals("USD 0/1", share.unknown().toString());
        assertEquals("USD 100/1", share.total().toString());
        assertEquals("61/100", share.share().toString());
        assertEquals("1/3", share.customerShare().toString());
    }

    @Test
    void whoCameBeforeTheOrderIsExisting() {
        shop();
        ExistingShare<AccountId> share = measure(REVENUE);
        assertEquals("141/200", share.share().toString());
        assertEquals("2/3", share.customerShare().toString());
        CustomerRevenue<AccountId> fresh = share.of(Customers.account("a-new")).orElseThrow();
        assertEquals("USD 19/2", fresh.existing().toString());
        assertEquals("USD 24/1", fresh.fresh().toString());
        assertEquals(Optional.of(Customers.day("2025-04-01")), fresh.since());
        assertEquals(Optional.empty(), share.of(Customers.account("nobody")));
        assertEquals(3, share.customers().size());
    }

    @Test
    void aFamilyIsACustomerFromTheFirstOrderOfAny() {
        won("a-1", "2025-03-31", "USD 1");
        won("a-2", "2025-06-01", "USD 30");
        won("b", "2025-06-01", "USD 10");
        ExistingShare<String> share = ExistingShareAnalysis.of(PERIOD)
                .measure(Opportunities.of(TaxBasis.EXCLUSIVE, orders), Customers.BY_PREFIX, YEAR, Customers.at(END));
        assertEquals("1/1", share.share().toString());
        assertEquals("USD 10/1", share.unknown().toString());
        assertEquals("USD 40/1", share.total().toString());
        assertEquals(List.of("UNKNOWN_CUSTOMER opportunity o2"), Customers.texts(share.findings()));
        assertEquals("0/1", measure(PERIOD).share().toString());
    }

    @Test
    void oddOrdersAreFound() {
        shop();
        won("a-old", "2025-06-01", "EUR 7");
        won("b", "2025-06-01", "USD -7");
        won("b", "2025-06-01", "USD 0");
        orders.add(order("nobody", Outcome.WON)
                .closedOn(Customers.day("2025-06-01"))
                .amount(MoneyFraction.parse("USD 3"))
                .build());
        orders.add(order("dateless", Outcome.WON)
                .amount(MoneyFraction.parse("USD 3"))
                .build());
        orders.add(order("worthless", Outcome.WON)
                .account(Customers.account("z"))
                .closedOn(Customers.day("2025-06-01"))
                .build());
        orders.add(order("lost", Outcome.LOST)
                .account(Customers.account("b"))
                .closedOn(Customers.day("2025-03-01"))
                .amount(MoneyFraction.parse("USD 3"))
                .build());
        orders.add(order("o0", Outcome.WON).build());
        won("b", "2026-04-01", "USD 1000");
        ExistingShare<AccountId> share = measure(PERIOD);
        assertEquals("61/100", share.share().toString());
        assertEquals("USD 3/1", share.unknown().toString());
        assertEquals("USD 103/1", share.total().toString());
        assertEquals(
                List.of(
                        "DUPLICATE_OPPORTUNITY opportunity o0, given 2",
                        "FOREIGN_CURRENCY opportunity o6, currency EUR",
                        "NEGATIVE_AMOUNT opportunity o7, amount USD -7",
                        "UNKNOWN_CUSTOMER opportunity nobody",
                        "NO_DATE opportunity dateless",
                        "NO_AMOUNT opportunity worthless"),
                Customers.texts(share.findings()));
    }

    @Test
    void theShareIsExplained() {
        shop();
        ExistingShare<AccountId> share = measure(REVENUE);
        assertEquals(
                List.of(
                        "share of existing customers in [2025-04-01,2026-04-01) as of 2026-03-31 in USD"
                                + " (before-the-order@1) = 0.705 (quotient)",
                        "  existing in parts of 1/2 = 141",
                        "    existing = 141",
                        "  existing and new in parts of 1/2 = 200"),
                share.explain().text().lines().toList());
        assertEquals(
                List.of(
                        "share of a-old, since 2025-03-31, as an existing customer in [2025-04-01,2026-04-01)"
                                + " as of 2026-03-31 in USD (before-the-order@1) = 1 (quotient)",
                        "  existing = 61",
                        "    existing = 61",
                        "  existing and new = 61"),
                share.explain(Customers.account("a-old")).text().lines().toList());
        assertEquals(
                "never given: key nobody",
                assertThrows(UnknownIdException.class, () -> share.explain(Customers.account("nobody")))
                        .getMessage());
    }

    private static List<String> changes(ExistingShareChange<AccountId> change) {
        return change.changes().stream()
                .map(customer -> customer.key() + " " + text(customer.before()) + " -> " + text(customer.now()) + ": "
                        + customer.share())
                .toList();
    }

    private static String text(Optional<CustomerRevenue<AccountId>> customer) {
        return customer.map(known -> known.existing() + " + " + known.fresh()).orElse("-");
    }

    @Test
    void itIsToldWhoMovedTheShare() {
        shop();
        ExistingShare<AccountId> earlier = measure(PERIOD);
        won("b", "2025-01-01", "USD 2");
        won("c", "2025-05-01", "USD 100");
        orders.add(order("nobody", Outcome.WON)
                .closedOn(Customers.day("2025-06-01"))
                .amount(MoneyFraction.parse("USD 3"))
                .build());
        ExistingShare<AccountId> later = measure(PERIOD);
        ExistingShareChange<AccountId> change = later.changeSince(earlier);
        assertSame(earlier, change.earlier());
        assertSame(later, change.later());
        assertEquals("-111/400", change.share().toString()); // 66.5/200 - 61/100
        assertEquals("USD 11/2", change.existing().toString());
        assertEquals("USD 189/2", change.fresh().toString());
        assertEquals("USD 3/1", change.unknown().toString());
        assertEquals(
                List.of("b USD 0/1 + USD 11/2 -> USD 11/2 + USD 0/1: 5.5/200", "c - -> USD 0/1 + USD 100/1: -61/200"),
                changes(change));
        assertEquals(
                List.of(
                        "b USD 11/2 + USD 0/1 -> USD 0/1 + USD 11/2: -5.5/100",
                        "c USD 0/1 + USD 100/1 -> -: 33.25/100"),
                changes(earlier.changeSince(later)));
        assertEquals("0/1", later.changeSince(later).share().toString());
        assertEquals(List.of(), changes(later.changeSince(later)));
    }

    /** It paid the same, but is found to have come before. */
    @Test
    void anotherFirstDayIsToldThoughItMovesNothing() {
        shop();
        ExistingShare<AccountId> earlier = measure(PERIOD);
        won("a-old", "2024-03-31", "USD 1");
        assertEquals(
                List.of("a-old USD 61/1 + USD 0/1 -> USD 61/1 + USD 0/1: 0/100"),
                changes(measure(PERIOD).changeSince(earlier)));
    }

    @Test
    void withoutAShareNothingMovesIt() {
        ExistingShare<AccountId> empty = measure(PERIOD);
        shop();
        ExistingShare<AccountId> later = measure(PERIOD);
        for (ExistingShareChange<AccountId> change : List.of(later.changeSince(empty), empty.changeSince(later))) {
            assertEquals("0/0", change.share().toString());
            assertEquals(3, change.changes().size());
            assertEquals("0/0", change.changes().get(0).share().toString());
        }
    }

    @Test
    void onlySharesThatCanBeComparedAre() {
        ExistingPolicy clash = PERIOD.toBuilder().basis(ExistingBasis.REVENUE).build();
        assertThrows(DefinitionClashException.class, () -> measure(clash).changeSince(measure(PERIOD)));
        ExistingPolicy yen = ExistingPolicy.standard(CurrencyUnit.JPY).toBuilder()
                .ref(DefinitionRef.of("yen", 1))
                .build();
        assertThrows(CurrencyMismatchException.class, () -> measure(yen).changeSince(measure(PERIOD)));
        ExistingShare<AccountId> tolerant = ExistingShareAnalysis.of(PERIOD)
                .measure(
                        payers().asOf(Customers.REVENUE.toBuilder().gapMonths(3).build(), Customers.at(END)),
                        YearMonth.of(2025, 2),
                        YearMonth.of(2025, 3));
        assertThrows(DefinitionClashException.class, () -> tolerant.changeSince(months()));
        assertRefused(
                "earlier must be measured from recurring revenue, was from orders",
                () -> months().changeSince(measure(PERIOD)));
        assertRefused(
                "earlier must be measured from orders, was from recurring revenue",
                () -> measure(PERIOD).changeSince(months()));
        assertEquals(Optional.empty(), measure(PERIOD).revenueDefinition());
        assertEquals(
                Optional.of(Customers.REVENUE),
                months().by(Customers.BY_PREFIX).ungrouped().revenueDefinition());
        assertEquals(List.of(), months().changeSince(months()).changes());
        assertRefused(
                "before or now must be present, were empty (key x)",
                () -> new CustomerRevenueChange<>("x", Optional.empty(), Optional.empty(), Ratio.of(0, 1)));
    }

    @Test
    void withoutRevenueThereIsNoShare() {
        assertEquals(
                Optional.of(Undefined.NOTHING_TO_MEASURE),
                measure(PERIOD).share().undefined());
        assertEquals("0/0", measure(PERIOD).customerShare().toString());
        assertEquals("USD 0/1", measure(PERIOD).total().toString());
    }

    @Test
    void groupsSumToTheWhole() {
        shop();
        orders.add(order("nobody", Outcome.WON)
                .closedOn(Customers.day("2025-06-01"))
                .amount(MoneyFraction.parse("USD 3"))
                .build());
        ExistingShare<AccountId> all = measure(PERIOD);
        Grouped<String, ExistingShare<AccountId>> groups = all.by(Customers.BY_PREFIX);
        ExistingShare<AccountId> a = groups.of("a").orElseThrow();
        assertEquals("prefix", groups.grouping());
        assertEquals("122/189", a.share().toString());
        assertEquals("USD 0/1", a.unknown().toString());
        assertEquals("USD 3/1", groups.ungrouped().unknown().toString());
        assertEquals("USD 17/2", groups.ungrouped().total().toString());
        assertSame(all, groups.total());
        assertEquals(YEAR, a.period());
        assertSame(PERIOD, a.definition());
        assertEquals(Customers.at(END), a.asOf());
        assertSame(all.findings(), a.findings());
    }

    private static Customers payers() {
        return new Customers()
                .pays("old", "[2025-01-31,2025-04-01)", 10)
                .pays("new", "[2025-02-01,2025-03-31)", 20)
                .pays("gone", "[2024-01-01,2025-02-01)", 5);
    }

    private static ExistingShare<AccountId> months() {
        return ExistingShareAnalysis.of(PERIOD)
                .measure(payers().asOf("2025-04-10"), YearMonth.of(2025, 2), YearMonth.of(2025, 3));
    }

    @Test
    void recurringRevenueIsThatOfTheLastDayOfEachMonth() {
        ExistingShare<AccountId> share = months();
        assertEquals("USD 20/1", share.existing().toString());
        assertEquals("USD 20/1", share.fresh().toString());
        assertEquals("1/2", share.share().toString());
        assertEquals(2, share.customers().size());
        assertEquals(Span.parse("[2025-02-01,2025-04-01)"), share.period());
        assertEquals(Customers.at("2025-04-10"), share.asOf());
        assertEquals(
                Optional.of(Customers.day("2025-01-31")),
                share.of(Customers.account("old")).orElseThrow().since());
    }

    @Test
    void inTheNextMonthANewCustomerCanBeExisting() {
        ExistingShare<AccountId> share = ExistingShareAnalysis.of(REVENUE)
                .measure(
                        new Customers()
                                .pays("new", "[2025-02-01,2025-05-01)", 20)
                                .asOf("2025-04-10"),
                        YearMonth.of(2025, 2),
                        YearMonth.of(2025, 4));
        assertEquals("USD 40/1", share.existing().toString());
        assertEquals("USD 20/1", share.fresh().toString());
    }

    @Test
    void whoIsThereForEverIsExisting() {
        ExistingShare<AccountId> share = ExistingShareAnalysis.of(PERIOD)
                .measure(
                        new Customers()
                                .with(Customers.period("ann", "base", "[2025-01-01,..)", 1, "USD 5.5")
                                        .withActive(Span.always())
                                        .withRecordedOn(Customers.day("2025-01-01")))
                                .with(Customers.period("free", "base", "[2025-01-01,..)", 1, "USD 5")
                                        .withPrice(UnitPrice.monthly(MoneyFraction.parse("USD 0"))))
                                .asOf("2025-04-10"),
                        YearMonth.of(2025, 2),
                        YearMonth.of(2025, 2));
        assertEquals(
                List.of("ann Optional.empty USD 11/2"),
                share.customers().stream()
                        .map(customer -> customer.key() + " " + customer.since() + " " + customer.existing())
                        .toList());
        assertTrue(share.explain(Customers.account("ann"))
                .label()
                .startsWith("share of ann, since a day that is not known, as an existing customer in "));
    }

    @Test
    void questionsAreChecked() {
        Opportunities none = Opportunities.of(TaxBasis.EXCLUSIVE, orders);
        ExistingShareAnalysis analysis = ExistingShareAnalysis.of(PERIOD);
        LocalDate day = Customers.day(END);
        for (Span span : List.of(Span.of(day, day), Span.from(day), Span.until(day))) {
            assertRefused(
                    "period must be of at least one day and have both ends, was " + span,
                    () -> analysis.measure(none, span, Customers.at(END)));
        }
        assertRefused(
                "revenue must be in JPY, was in USD (policy existing-customers@1)",
                () -> ExistingShareAnalysis.of(ExistingPolicy.standard(CurrencyUnit.JPY))
                        .measure(payers().asOf(END), YearMonth.of(2025, 2), YearMonth.of(2025, 2)));
        assertRefused(
                "months must be 1 to 1200, were 0 (2025-02 to 2025-01)",
                () -> analysis.measure(payers().asOf(END), YearMonth.of(2025, 2), YearMonth.of(2025, 1)));
        assertRefused(
                "months must be 1 to 1200, were 1201 (2025-01 to 2125-01)",
                () -> analysis.measure(payers().asOf(END), YearMonth.of(2025, 1), YearMonth.of(2125, 1)));
        assertEquals(
                "USD 10/1",
                analysis.measure(payers().asOf(END), YearMonth.of(2025, 3), YearMonth.of(2125, 2))
                        .total()
                        .toString());
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
