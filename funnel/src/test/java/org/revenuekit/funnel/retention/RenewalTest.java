package org.revenuekit.funnel.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.revenue.RevenuePolicy;

class RenewalTest {
    private static final RenewalPolicy POLICY = RenewalPolicy.standard(CurrencyUnit.USD);
    private static final Span YEAR = Span.parse("[2026-04-01,2027-04-01)");
    private static final String TODAY = "2026-03-31";
    private static final Grouping<RenewalDue, AccountId> BY_ACCOUNT =
            Grouping.of("account", due -> Optional.of(due.account()));

    private static RenewalDue due(String account, String day, String price) {
        return RenewalDue.builder()
                .asset(AssetId.of(account + "/base"))
                .account(Customers.account(account))
                .product(ProductId.of("base"))
                .due(Customers.day(day))
                .price(UnitPrice.monthly(MoneyFraction.parse(price)))
                .build();
    }

    private static RenewalDue automatic(String account, String day, String notice, String price) {
        return due(account, day, price).withAutomatic(true).withNoticeBy(Customers.day(notice));
    }

    private static RenewalForecast forecast(RenewalDue... due) {
        return forecast(RenewalForecasting.of(POLICY), due);
    }

    private static RenewalForecast forecast(RenewalForecasting question, RenewalDue... due) {
        return question.forecast(ImmutableList.copyOf(due), YEAR, Customers.at(TODAY));
    }

    private static List<String> lines(List<ExpectedRenewal> lines) {
        return lines.stream()
                .map(line -> line.renewal().account() + " " + line.decideBy() + " " + line.state() + " " + line.rate()
                        + " " + line.source() + " " + line.expected() + " " + line.atRisk())
                .toList();
    }

    private final RenewalForecast all = forecast(
            due("late", "2026-03-31", "USD 70"),
            due("now", "2026-06-30", "USD 100"),
            due("later", "2026-07-01", "USD 100"),
            due("tomorrow", "2026-04-01", "USD 100"),
            due("noticed", "2026-08-31", "USD 10").withNoticeBy(Customers.day("2026-02-28")),
            automatic("safe", "2026-05-31", "2026-03-30", "USD 200"),
            automatic("last", "2026-06-30", "2026-03-31", "USD 300"),
            automatic("soon", "2026-10-31", "2026-06-29", "USD 40"),
            automatic("far", "2026-10-31", "2026-06-30", "USD 40"),
            due("selfless", "2026-05-01", "USD 20").withAutomatic(true),
            due("beyond", "2027-04-01", "USD 1000"));

    @Test
    void contractsAreJudgedByTheDayToDecide() {
        assertEquals(
                List.of(
                        "last 2026-03-31 OPEN 95/100 POLICY USD 285/1 USD 15/1",
                        "tomorrow 2026-03-31 OPEN 80/100 POLICY USD 80/1 USD 20/1",
                        "now 2026-06-29 OPEN 80/100 POLICY USD 80/1 USD 20/1",
                        "soon 2026-06-29 OPEN 95/100 POLICY USD 38/1 USD 2/1",
                        "selfless 2026-04-30 OPEN 95/100 POLICY USD 19/1 USD 1/1",
                        "noticed 2026-02-28 OPEN 80/100 POLICY USD 8/1 USD 2/1"),
                lines(all.renewals(RenewalState.OPEN)));
        assertEquals(
                List.of(
                        "later 2026-06-30 LATER 80/100 POLICY USD 80/1 USD 20/1",
                        "far 2026-06-30 LATER 95/100 POLICY USD 38/1 USD 2/1"),
                lines(all.renewals(RenewalState.LATER)));
        assertEquals(
                List.of("safe 2026-03-30 SECURED 1/1 SECURED USD 200/1 USD 0/1"),
                lines(all.renewals(RenewalState.SECURED)));
        assertEquals(
                List.of("late 2026-03-30 OVERDUE 0/1 OVERDUE USD 0/1 USD 70/1"),
                lines(all.renewals(RenewalState.OVERDUE)));
        assertEquals(9, all.renewals().size());
    }

    /** On 31 March nobody can say what has been refused by July, so all stands as it stood on that day. */
    @Test
    void whatIsNotKnownYetIsNeitherOverdueNorSecured() {
        ImmutableList<RenewalDue> due = ImmutableList.of(
                due("late", TODAY, "USD 70"),
                due("spring", "2026-05-01", "USD 60"),
                automatic("summer", "2026-08-31", "2026-05-31", "USD 50"),
                due("autumn", "2026-10-31", "USD 40"),
                due("before", "2026-04-01", "USD 30"));
        Span summer = Span.parse("[2026-05-01,2027-04-01)");
        RenewalForecast expected = RenewalForecasting.of(POLICY)
                .forecast(due, summer, Customers.at("2026-07-31").knownOn(Customers.day(TODAY)));
        assertEquals(
                List.of("late", "spring", "summer", "autumn"),
                Stream.of(RenewalState.OVERDUE, RenewalState.OPEN, RenewalState.LATER)
                        .flatMap(state -> expected.renewals(state).stream())
                        .map(line -> line.renewal().account().value())
                        .toList());
        assertEquals(
                lines(RenewalForecasting.of(POLICY)
                        .forecast(due, summer, Customers.at(TODAY))
                        .renewals()),
                lines(expected.renewals()));
        // what came to be known later moves the day no further than the date
        assertEquals(
                lines(expected.renewals()),
                lines(RenewalForecasting.of(POLICY)
                        .forecast(due, summer, Customers.at(TODAY).knownOn(Customers.day("2026-07-31")))
                        .renewals()));
    }

    @Test
    void whatIsOverdueStandsApart() {
        assertEquals(Customers.usd(910), all.due());
        assertEquals(Customers.usd(828), all.expected());
        assertEquals(Customers.usd(82), all.atRisk());
        assertEquals(Customers.usd(70), all.overdue());
    }

    @Test
    void monthsAreThoseOfTheEndOrOfTheDecision() {
        assertEquals(
                List.of(
                        "2026-04 1 USD 100/1 USD 80/1 USD 20/1 USD 0/1",
                        "2026-05 2 USD 220/1 USD 219/1 USD 1/1 USD 200/1",
                        "2026-06 2 USD 400/1 USD 365/1 USD 35/1 USD 0/1",
                        "2026-07 1 USD 100/1 USD 80/1 USD 20/1 USD 0/1",
                        "2026-08 1 USD 10/1 USD 8/1 USD 2/1 USD 0/1",
                        "2026-10 2 USD 80/1 USD 76/1 USD 4/1 USD 0/1"),
                months(all.byDueMonth()));
        assertEquals(
                List.of(
                        "2026-02 1 USD 10/1 USD 8/1 USD 2/1 USD 0/1",
                        "2026-03 2 USD 400/1 USD 365/1 USD 35/1 USD 0/1",
                        "2026-04 1 USD 20/1 USD 19/1 USD 1/1 USD 0/1",
                        "2026-06 4 USD 280/1 USD 236/1 USD 44/1 USD 0/1"),
                months(all.byDecisionMonth()));
    }

    private static List<String> months(List<RenewalMonth> months) {
        return months.stream()
                .map(month -> month.month() + " " + month.count() + " " + month.due() + " " + month.expected() + " "
                        + month.atRisk() + " " + month.secured())
                .toList();
    }

    @Test
    void tiesAreRankedByDayThenByAsset() {
        RenewalForecast ties = forecast(
                due("c", "2026-06-01", "USD 5"), due("b", "2026-06-01", "USD 5"), due("a", "2026-06-02", "USD 5"));
        assertEquals(
                List.of("b", "c", "a"),
                ties.renewals().stream()
                        .map(line -> line.renewal().account().value())
                        .toList());
    }

    @Test
    void theRiskOfAnAccountGoesBeforeTheRates() {
        List<AccountId> asked = new ArrayList<>();
        AccountRisk risk = AccountRisk.of(DefinitionRef.of("health", 2), account -> {
            asked.add(account);
            return switch (account.value()) {
                case "ann" -> Optional.of(Ratio.of(1, 4));
                case "bob" -> Optional.of(Ratio.of(5, 4));
                case "cat" -> Optional.of(Ratio.of(0, 0));
                default -> Optional.empty();
            };
        });
        RenewalForecast told = forecast(
                RenewalForecasting.of(POLICY).with(risk),
                due("ann", "2026-06-01", "USD 8"),
                automatic("ann", "2026-05-31", "2026-03-30", "USD 200"),
                due("bob", "2026-06-01", "USD 5"),
                due("bob", "2026-07-01", "USD 4"),
                due("cat", "2026-06-01", "USD 3"),
                due("dan", "2026-06-01", "USD 2"));
        assertEquals(
                List.of(
                        "ann 2026-03-30 SECURED 1/1 SECURED USD 200/1 USD 0/1",
                        "ann 2026-05-31 OPEN 3/4 RISK USD 6/1 USD 2/1",
                        "bob 2026-05-31 OPEN 80/100 POLICY USD 4/1 USD 1/1",
                        "bob 2026-06-30 LATER 80/100 POLICY USD 16/5 USD 4/5",
                        "cat 2026-05-31 OPEN 80/100 POLICY USD 12/5 USD 3/5",
                        "dan 2026-05-31 OPEN 80/100 POLICY USD 8/5 USD 2/5"),
                lines(told.renewals()));
        assertEquals(
                List.of("RISK_OUT_OF_BOUNDS account bob, risk 5/4", "RISK_OUT_OF_BOUNDS account cat, risk 0/0"),
                Customers.texts(told.findings()));
        assertEquals(4, asked.size());
        assertEquals(Optional.of(risk.ref()), told.riskDefinition());
        assertEquals("health@2", risk.toString());
        assertEquals(Optional.empty(), all.riskDefinition());
        assertEquals(
                List.of(
                        "renewals of ann/base as of 2026-03-31 in USD a month (renewal@1) = 206",
                        "  due 2026-05-31, decided by 2026-03-30, SECURED = 200 (product)",
                        "    amount = 200 (quotient)",
                        "      numerator = 200",
                        "      denominator = 1",
                        "    rate (SECURED) = 1 (quotient)",
                        "      numerator = 1",
                        "      denominator = 1",
                        "  due 2026-06-01, decided by 2026-05-31, OPEN = 6 (product)",
                        "    amount = 8 (quotient)",
                        "      numerator = 8",
                        "      denominator = 1",
                        "    rate (RISK health@2) = 0.75 (quotient)",
                        "      numerator = 3",
                        "      denominator = 4"),
                told.explain(AssetId.of("ann/base")).text().lines().toList());
        assertEquals(
                "never given: asset nobody",
                assertThrows(UnknownIdException.class, () -> told.explain(AssetId.of("nobody")))
                        .getMessage());
    }

    @Test
    void oddContractsAreFound() {
        RenewalForecast odd = forecast(
                due("ann", "2026-06-01", "USD 8").withQuantity(BigDecimal.valueOf(3)),
                due("ann", "2026-06-01", "USD 9"),
                due("ann", "2026-07-01", "USD 9"),
                due("bob", "2026-06-01", "EUR 9"),
                due("cat", "2026-06-01", "USD 0"),
                due("dan", "2026-06-01", "USD 1").withPrice(Optional.empty()),
                due("old", LocalDate.MIN.toString(), "USD 1"));
        assertEquals(Customers.usd(33), odd.due());
        assertEquals(Customers.usd(1), odd.overdue());
        assertEquals(
                List.of(
                        "DUPLICATE_RENEWAL asset ann/base, due 2026-06-01",
                        "FOREIGN_CURRENCY asset bob/base, currency EUR",
                        "NO_PRICE asset cat/base, due 2026-06-01",
                        "NO_PRICE asset dan/base, due 2026-06-01"),
                Customers.texts(odd.findings()));
        assertEquals(2, odd.of(AssetId.of("ann/base")).size());
        assertEquals(LocalDate.MIN, odd.of(AssetId.of("old/base")).get(0).decideBy());
    }

    @Test
    void groupsSumToTheWhole() {
        Grouping<RenewalDue, String> byKind =
                Grouping.of("kind", due -> due.automatic() ? Optional.of("automatic") : Optional.empty());
        Grouped<String, RenewalForecast> groups = all.by(byKind);
        RenewalForecast automatic = groups.of("automatic").orElseThrow();
        assertEquals("kind", groups.grouping());
        assertEquals(Customers.usd(600), automatic.due());
        assertEquals(Customers.usd(310), groups.ungrouped().due());
        assertEquals(Customers.usd(70), groups.ungrouped().overdue());
        assertSame(all, groups.total());
        assertSame(POLICY, automatic.definition());
        assertEquals(YEAR, automatic.period());
        assertEquals(Customers.at(TODAY), automatic.asOf());
        assertSame(all.findings(), automatic.findings());
        assertEquals(Optional.empty(), automatic.riskDefinition());
        assertEquals(10, all.by(BY_ACCOUNT).groups().size());
    }

    /** Renewed for more, for less, ten days late, too late, not at all, and one of which it is too early to tell. */
    private static RenewalRates past(RenewalPolicy policy) {
        Customers customers = new Customers()
                .pays("more", "[2024-01-01,2025-06-01)", 100)
                .pays("more", "[2025-06-01,..)", 120)
                .pays("less", "[2024-01-01,2025-06-01)", 100)
                .pays("less", "[2025-06-01,..)", 60)
                .pays("late", "[2024-01-01,2025-06-01)", 100)
                .pays("late", "[2025-07-01,2025-08-01)", 90)
                .pays("too-late", "[2024-01-01,2025-06-01)", 100)
                .pays("too-late", "[2025-07-02,..)", 100)
                .pays("gone", "[2024-01-01,2025-06-01)", 100)
                .pays("open", "[2024-01-01,2026-03-02)", 100)
                .pays("ended", "[2024-01-01,2025-06-10)", 100);
        return RenewalRateAnalysis.of(policy)
                .measure(
                        ImmutableList.of(
                                automatic("more", "2025-06-01", "2025-03-01", "USD 100"),
                                due("less", "2025-06-01", "USD 100"),
                                due("late", "2025-06-01", "USD 100"),
                                due("too-late", "2025-06-01", "USD 100"),
                                due("gone", "2025-06-01", "USD 100"),
                                due("open", "2026-03-02", "USD 100"),
                                due("ended", "2026-03-01", "USD 100"),
                                due("nobody", "2025-06-01", "USD 100"),
                                due("gone", "2024-03-31", "USD 100"),
                                due("gone", "2025-06-01", "USD 100")),
                        customers.asOf(TODAY).byAsset(),
                        Span.parse("[2025-04-01,2026-04-01)"));
    }

    @Test
    void ratesOfThePastAreThoseOfContractsWhoseGraceIsOver() {
        RenewalRates rates = past(POLICY);
        assertEquals(6, rates.due());
        assertEquals(3, rates.renewed());
        assertEquals("3/6", rates.byCount().toString());
        assertEquals(Customers.usd(600), rates.dueAmount());
        assertEquals(Customers.usd(250), rates.renewedAmount());
        assertEquals("250/600", rates.byAmount().toString());
        assertEquals(WilsonInterval.of(3, 6, 1.96), rates.interval());
        assertEquals(
                List.of(Customers.account("open")),
                rates.tooEarly().stream().map(RenewalDue::account).toList());
        assertEquals(
                List.of("DUPLICATE_RENEWAL asset gone/base, due 2025-06-01", "UNKNOWN_ASSET asset nobody/base"),
                Customers.texts(rates.findings()));
        assertEquals(Customers.usd(100), rates.renewals().get(0).renewed());
        assertEquals(Customers.usd(0), rates.renewals().get(3).renewed());
        assertEquals(Span.parse("[2025-04-01,2026-04-01)"), rates.period());
        assertSame(POLICY, rates.definition());
        assertEquals(Customers.at(TODAY), rates.asOf());
    }

    @Test
    void ratesHaveGroups() {
        RenewalRates rates = past(POLICY);
        Grouped<AccountId, RenewalRates> groups = rates.by(BY_ACCOUNT);
        assertEquals(
                "100/100",
                groups.of(Customers.account("more")).orElseThrow().byAmount().toString());
        RenewalRates open = groups.of(Customers.account("open")).orElseThrow();
        assertEquals("0/0", open.byCount().toString());
        assertEquals("0/0", open.byAmount().toString());
        assertEquals(1, open.tooEarly().size());
        assertEquals(WilsonInterval.of(0, 0, 1.96), open.interval());
        assertEquals(0, groups.ungrouped().due());
        assertSame(rates, groups.total());
        assertSame(rates.findings(), open.findings());
    }

    @Test
    void thePastIsUsedIfItIsLargeEnough() {
        RenewalPolicy five = POLICY.toBuilder()
                .ref(DefinitionRef.of("five", 1))
                .minimumPast(5)
                .build();
        RenewalDue[] due = {due("ann", "2026-06-01", "USD 10"), automatic("bob", "2026-06-01", "2026-04-01", "USD 1")};
        assertEquals(
                List.of("150/500 MEASURED", "95/100 POLICY"),
                sources(forecast(RenewalForecasting.of(five).with(past(five)), due)));
        RenewalPolicy counted = five.toBuilder()
                .ref(DefinitionRef.of("counted", 1))
                .rateBasis(RateBasis.COUNT)
                .build();
        assertEquals(
                List.of("2/5 MEASURED", "95/100 POLICY"),
                sources(forecast(RenewalForecasting.of(counted).with(past(counted)), due)));
        RenewalPolicy six =
                five.toBuilder().ref(DefinitionRef.of("six", 1)).minimumPast(6).build();
        assertEquals(
                List.of("80/100 POLICY", "95/100 POLICY"),
                sources(forecast(RenewalForecasting.of(six).with(past(six)), due)));
        RenewalPolicy one =
                five.toBuilder().ref(DefinitionRef.of("one", 1)).minimumPast(1).build();
        AccountRisk risk = AccountRisk.of(DefinitionRef.of("health", 1), account -> Optional.empty());
        assertEquals(
                List.of("150/500 MEASURED", "100/100 MEASURED"),
                sources(forecast(RenewalForecasting.of(one).with(past(one)).with(risk), due)));
        assertEquals(
                List.of("150/500 MEASURED", "100/100 MEASURED"),
                sources(forecast(RenewalForecasting.of(one).with(risk).with(past(one)), due)));
    }

    private static List<String> sources(RenewalForecast forecast) {
        return forecast.renewals().stream()
                .map(line -> line.rate() + " " + line.source())
                .toList();
    }

    private static RenewalRates rates(RenewalPolicy policy, String day, RenewalDue... due) {
        return RenewalRateAnalysis.of(policy)
                .measure(
                        ImmutableList.copyOf(due),
                        new Customers()
                                .pays("gone", "[2024-01-01,2025-06-01)", 100)
                                .pays("lost", "[2024-01-01,2025-06-01)", 100)
                                .with(Customers.period("lost", "base", "[2025-06-01,..)", 1, "USD 50")
                                        .withRecordedOn(Customers.day("2026-04-10")))
                                .pays("new", "[2024-01-01,..)", 100)
                                .pays("open", "[2024-01-01,..)", 100)
                                .pays("same", "[2024-01-01,..)", 100)
                                .asOf(Customers.REVENUE, Customers.at(day))
                                .byAsset(),
                        Span.parse("[2025-04-01,2026-04-01)"));
    }

    private final RenewalRates then = rates(
            POLICY,
            TODAY,
            due("same", "2025-06-01", "USD 100"),
            due("lost", "2025-06-01", "USD 100"),
            due("gone", "2025-06-01", "USD 100"),
            due("open", "2026-03-15", "USD 100"),
            due("edge", "2026-03-31", "USD 100"));
    private final RenewalRates now = rates(
            POLICY,
            "2026-04-29",
            due("fresh", "2026-03-31", "USD 100"),
            due("edge", "2026-03-31", "USD 200"),
            due("open", "2026-03-15", "USD 100"),
            due("new", "2025-07-01", "USD 100"),
            due("lost", "2025-06-01", "USD 100"),
            due("same", "2025-06-01", "USD 100"));

    private static List<String> changes(RenewalRatesChange change) {
        return change.changes().stream()
                .map(one -> one.asset() + " " + one.due() + " " + one.from() + " -> " + one.to() + " "
                        + renewed(one.before()) + " " + renewed(one.now()) + " " + one.byCount() + " "
                        + one.byAmount())
                .toList();
    }

    private static String renewed(Optional<PastRenewal> past) {
        return past.map(known -> known.renewed().toString()).orElse("-");
    }

    @Test
    void itIsToldWhatBecameOfContractsSince() {
        assertEquals("1/3", then.byCount().toString());
        assertEquals("4/4", now.byCount().toString());
        assertEquals("350/400", now.byAmount().toString());
        RenewalRatesChange change = now.changeSince(then);
        assertSame(then, change.earlier());
        assertSame(now, change.later());
        assertEquals("2/3", change.byCount().toString());
        assertEquals("13/24", change.byAmount().toString());
        assertEquals(
                List.of(
                        "gone/base 2025-06-01 LOST -> ABSENT USD 0/1 - 1/12 100/1200",
                        "lost/base 2025-06-01 LOST -> RENEWED USD 0/1 USD 50/1 1/4 50/400",
                        "new/base 2025-07-01 ABSENT -> RENEWED - USD 100/1 2/12 200/1200",
                        "open/base 2026-03-15 TOO_EARLY -> RENEWED - USD 100/1 2/12 200/1200",
                        "fresh/base 2026-03-31 ABSENT -> TOO_EARLY - - 0/4 0/400"),
                changes(change));
        assertEquals(
                "{RENEWED={RENEWED=1}, LOST={RENEWED=1, ABSENT=1}, TOO_EARLY={RENEWED=1, TOO_EARLY=1},"
                        + " ABSENT={RENEWED=1, TOO_EARLY=1}}",
                change.transitions().toString());
        RenewalRatesChange none = now.changeSince(now);
        assertEquals(List.of(), changes(none));
        assertEquals("0/1", none.byCount().toString());
        assertEquals("0/1", none.byAmount().toString());
        assertEquals(0, none.transitions().moved());
    }

    /** The outcome is as before, but what it was about is not. */
    @Test
    void otherTermsAreToldThoughTheyMoveNothing() {
        RenewalDue one = due("same", "2025-06-01", "USD 100");
        RenewalRates earlier = rates(POLICY, TODAY, one);
        assertEquals(
                List.of("same/base 2025-06-01 RENEWED -> RENEWED USD 100/1 USD 100/1 0/1 0/100"),
                changes(rates(POLICY, TODAY, one.withAutomatic(true)).changeSince(earlier)));
    }

    @Test
    void withoutARateNothingMovesIt() {
        RenewalRates none = rates(POLICY, TODAY, due("edge", "2026-03-31", "USD 100"));
        for (RenewalRatesChange change : List.of(then.changeSince(none), none.changeSince(then))) {
            assertEquals("0/0", change.byCount().toString());
            assertEquals("0/0", change.byAmount().toString());
            assertEquals("0/0", change.changes().get(0).byCount().toString());
            assertEquals("0/0", change.changes().get(0).byAmount().toString());
            assertEquals(4, change.changes().size());
        }
    }

    @Test
    void onlyRatesThatCanBeComparedAre() {
        RenewalPolicy other = POLICY.toBuilder().openDays(1).build();
        assertThrows(DefinitionClashException.class, () -> rates(other, TODAY).changeSince(then));
        RenewalRates tolerant = RenewalRateAnalysis.of(POLICY)
                .measure(
                        ImmutableList.of(),
                        new Customers()
                                .asOf(Customers.REVENUE.toBuilder().gapMonths(3).build(), Customers.at(TODAY))
                                .byAsset(),
                        YEAR);
        assertThrows(DefinitionClashException.class, () -> tolerant.changeSince(then));
        assertEquals(3, tolerant.revenueDefinition().gapMonths());
        assertSame(then.revenueDefinition(), then.by(BY_ACCOUNT).ungrouped().revenueDefinition());
        RenewalPolicy yen = RenewalPolicy.standard(CurrencyUnit.JPY).toBuilder()
                .ref(DefinitionRef.of("yen", 1))
                .build();
        RenewalRates inYen = RenewalRateAnalysis.of(yen)
                .measure(
                        ImmutableList.of(),
                        new Customers()
                                .asOf(
                                        RevenuePolicy.standard(CurrencyUnit.JPY).toBuilder()
                                                .ref(DefinitionRef.of("yen", 1))
                                                .build(),
                                        Customers.at(TODAY))
                                .byAsset(),
                        YEAR);
        assertThrows(CurrencyMismatchException.class, () -> inYen.changeSince(then));
    }

    @Test
    void itIsToldWhyAForecastMoved() {
        RenewalForecast earlier = forecast(
                due("gone", "2026-06-01", "USD 10"),
                due("same", "2026-06-01", "USD 10"),
                due("dearer", "2026-05-01", "USD 10"),
                due("late", "2026-03-01", "USD 10"));
        RenewalForecast later = forecast(
                due("new", "2026-06-01", "USD 20"),
                due("same", "2026-06-01", "USD 10"),
                due("dearer", "2026-05-01", "USD 15"));
        RenewalForecastChange change = later.changeSince(earlier);
        assertSame(earlier, change.earlier());
        assertSame(later, change.later());
        assertEquals(Customers.usd(15), change.due());
        assertEquals(Customers.usd(12), change.expected());
        assertEquals(Customers.usd(3), change.atRisk());
        assertEquals(
                List.of(
                        "late/base 2026-03-01 10 -",
                        "dearer/base 2026-05-01 10 15",
                        "gone/base 2026-06-01 10 -",
                        "new/base 2026-06-01 - 20"),
                change.changes().stream()
                        .map(one ->
                                one.asset() + " " + one.due() + " " + amount(one.before()) + " " + amount(one.now()))
                        .toList());
        assertEquals(List.of(), later.changeSince(later).changes());
        RenewalPolicy other = POLICY.toBuilder().openDays(1).build();
        assertThrows(DefinitionClashException.class, () -> later.changeSince(forecast(RenewalForecasting.of(other))));
        RenewalPolicy yen = RenewalPolicy.standard(CurrencyUnit.JPY).toBuilder()
                .ref(DefinitionRef.of("yen", 1))
                .build();
        assertThrows(CurrencyMismatchException.class, () -> later.changeSince(forecast(RenewalForecasting.of(yen))));
        assertRefused(
                "before or now must be present, were empty (asset x)",
                () -> new RenewalChange(AssetId.of("x"), Customers.day(TODAY), Optional.empty(), Optional.empty()));
    }

    private static String amount(Optional<ExpectedRenewal> line) {
        return line.map(known -> known.amount().number().numerator().toPlainString())
                .orElse("-");
    }

    @Test
    void questionsAreChecked() {
        RenewalPolicy other = POLICY.toBuilder().openDays(1).build();
        assertThrows(
                DefinitionClashException.class,
                () -> RenewalForecasting.of(other).with(past(POLICY)));
        LocalDate day = Customers.day(TODAY);
        for (Span span : List.of(Span.of(day, day), Span.from(day), Span.until(day))) {
            assertRefused(
                    "period must be of at least one day and have both ends, was " + span,
                    () -> RenewalForecasting.of(POLICY).forecast(ImmutableList.of(), span, Customers.at(TODAY)));
        }
        assertRefused(
                "revenue must be in JPY, was in USD (policy renewal@1)",
                () -> past(RenewalPolicy.standard(CurrencyUnit.JPY)));
        assertRefused(
                "renewed must be 0 to USD 2/1 (amount), was USD 3/1",
                () -> new PastRenewal(due("ann", "2026-06-01", "USD 2"), Customers.usd(2), Customers.usd(3)));
        assertRefused(
                "renewed must be 0 to USD 2/1 (amount), was USD -1/1",
                () -> new PastRenewal(due("ann", "2026-06-01", "USD 2"), Customers.usd(2), Customers.usd(-1)));
    }

    @Test
    void linesAreValues() {
        ExpectedRenewal line = all.renewals().get(0);
        assertEquals(
                Objects.hash(line.renewal(), line.amount(), line.decideBy(), "OPEN", line.rate(), "POLICY"),
                line.hashCode());
        assertNotEquals(line, all.renewals().get(1));
        PastRenewalChange change = now.changeSince(then).changes().get(0);
        assertEquals(
                Objects.hash(
                        change.asset(),
                        change.due(),
                        "LOST",
                        "ABSENT",
                        change.before(),
                        change.now(),
                        change.byCount(),
                        change.byAmount()),
                change.hashCode());
        assertNotEquals(change, now.changeSince(then).changes().get(1));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
