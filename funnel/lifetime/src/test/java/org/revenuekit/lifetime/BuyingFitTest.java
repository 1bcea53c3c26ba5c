package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.lifetime.LifetimeWorld.AS_OF;
import static org.revenuekit.lifetime.LifetimeWorld.TODAY;
import static org.revenuekit.lifetime.LifetimeWorld.USD;
import static org.revenuekit.lifetime.LifetimeWorld.account;
import static org.revenuekit.lifetime.LifetimeWorld.assertRefused;
import static org.revenuekit.lifetime.LifetimeWorld.buying;
import static org.revenuekit.lifetime.LifetimeWorld.usd;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;

class BuyingFitTest {
    private static final ImmutableList<Buyer> BUYERS =
            new Simulation(7).buyers(new BuyingModel(0.6, 5, 0.9, 3), new SpendModel(6, 4, 15), 600, 60);
    private static final BuyingFit FIT = fit(BUYERS);

    private static BuyingFit fit(Iterable<Buyer> buyers) {
        return BuyingFitting.of(buying(100)).fit(buyers, AS_OF);
    }

    private static BuyingFit few(Buyer... buyers) {
        return BuyingFitting.of(buying(2)).fit(List.of(buyers), AS_OF);
    }

    private static List<String> findings(BuyingFit fit) {
        return fit.findings().stream().map(Object::toString).toList();
    }

    @Test
    void bothModelsAreFitted() {
        assertEquals(buying(100), FIT.definition());
        assertEquals(AS_OF, FIT.asOf());
        assertEquals(BUYERS, FIT.buyers());
        assertTrue(FIT.findings().isEmpty());
        BuyingModel model = FIT.model().orElseThrow();
        FitReport report = FIT.report().orElseThrow();
        assertEquals(600, report.customers());
        assertEquals(
                List.of("r", "alpha", "a", "b"),
                report.parameters().stream().map(FittedParameter::name).toList());
        assertEquals(
                List.of(model.r(), model.alpha(), model.a(), model.b()),
                report.parameters().stream().map(FittedParameter::value).toList());
        assertEquals(NaiveBuying.logLikelihood(model, BUYERS), report.logLikelihood(), 1e-8);
        assertTrue(report.gradient() <= 1e-8 && report.evaluations() > 50 && report.steps() >= 1);

        SpendModel spending = FIT.spendModel().orElseThrow();
        FitReport spent = FIT.spendReport().orElseThrow();
        ImmutableList<Buyer> repeating =
                BUYERS.stream().filter(buyer -> buyer.repeats() > 0).collect(ImmutableList.toImmutableList());
        assertEquals(repeating.size(), spent.customers());
        assertEquals(
                List.of("p", "q", "gamma"),
                spent.parameters().stream().map(FittedParameter::name).toList());
        assertEquals(
                List.of(spending.p(), spending.q(), spending.gamma()),
                spent.parameters().stream().map(FittedParameter::value).toList());
        assertEquals(NaiveBuying.logLikelihood(spending, repeating), spent.logLikelihood(), 1e-7);
        assertTrue(spent.gradient() <= 1e-8 && spent.evaluations() > 50 && spent.steps() >= 1);
        assertTrue(FIT.toString().startsWith("BuyingModel[r=0."));
        assertTrue(FIT.toString().endsWith("] as of 2026-03-31"));
    }

    @Test
    void theUnitOfTimeAndMoneyChangesNothingButTheScales() {
        BuyingFit days = fit(BUYERS.stream()
                .map(buyer -> {
                    Buyer inDays = Buyer.of(buyer.account(), buyer.repeats(), buyer.lastRepeat() * 7, buyer.age() * 7);
                    return buyer.meanSpend()
                            .map(spend -> inDays.spending(new MoneyRatio(
                                    USD,
                                    Ratio.of(
                                            spend.amount().numerator().multiply(BigDecimal.valueOf(1_000)),
                                            spend.amount().denominator()))))
                            .orElse(inDays);
                })
                .toList());
        BuyingModel weeks = FIT.model().orElseThrow();
        BuyingModel model = days.model().orElseThrow();
        assertEquals(weeks.r(), model.r(), 1e-7);
        assertEquals(weeks.alpha() * 7, model.alpha(), 1e-5);
        assertEquals(weeks.a(), model.a(), 1e-6);
        assertEquals(weeks.b(), model.b(), 1e-5);
        assertEquals(
                FIT.report().orElseThrow().parameters().get(1).standardError() * 7,
                days.report().orElseThrow().parameters().get(1).standardError(),
                1e-4);
        assertEquals(
                FIT.spendModel().orElseThrow().gamma() * 1_000,
                days.spendModel().orElseThrow().gamma(),
                0.01);
        assertEquals(
                FIT.spendModel().orElseThrow().p(),
                days.spendModel().orElseThrow().p(),
                1e-5);
        assertEquals(
                FIT.spendReport().orElseThrow().parameters().get(2).standardError() * 1_000,
                days.spendReport().orElseThrow().parameters().get(2).standardError(),
                1);
    }

    @Test
    void dataThatCannotSupportAModelAreRefused() {
        Buyer once = Buyer.of(account(1), 0, 0, 10);
        Buyer twice = Buyer.of(account(2), 1, 4, 10).spending(usd(5, 1));
        Buyer thrice = Buyer.of(account(3), 2, 9, 11).spending(usd(5, 1));
        assertRefused(Refusal.TOO_FEW, few().model());
        assertRefused(Refusal.TOO_FEW, few(twice).model());
        assertRefused(Refusal.TOO_FEW, few(twice).spendModel());
        assertRefused(Refusal.TOO_FEW, few(twice, once).spendModel());
        assertRefused(
                Refusal.NOBODY_REPEATS, few(once, Buyer.of(account(4), 0, 0, 7)).model());
        assertRefused(
                Refusal.NOBODY_REPEATS,
                few(Buyer.of(account(5), 0, 0, 0), Buyer.of(account(4), 0, 0, 0))
                        .model());
        assertRefused(Refusal.BOUNDARY, few(twice, thrice).spendModel());
        assertRefused(Refusal.BOUNDARY, few(twice, thrice).spendReport());
        assertRefused(Refusal.BOUNDARY, few(twice, thrice).model());
        assertRefused(Refusal.BOUNDARY, few(twice, thrice).of(account(2)));
        assertRefused(Refusal.BOUNDARY, few(twice, thrice).total());
        assertRefused(Refusal.BOUNDARY, few(twice, thrice).explain(account(2)));
        assertTrue(
                BuyingFitting.of(buying(600)).fit(BUYERS, AS_OF).model().value().isPresent());
        assertRefused(
                Refusal.TOO_FEW,
                BuyingFitting.of(buying(601)).fit(BUYERS, AS_OF).model());
        long known = FIT.spendReport().orElseThrow().customers();
        assertTrue(BuyingFitting.of(buying((int) known))
                .fit(BUYERS, AS_OF)
                .spendModel()
                .value()
                .isPresent());
        assertRefused(
                Refusal.TOO_FEW,
                BuyingFitting.of(buying((int) known + 1)).fit(BUYERS, AS_OF).spendModel());
    }

    @Test
    void aSearchThatMayNotGoOnIsNotCalledAFit() {
        BuyingPolicy hasty = buying(100).withLimits(new FitLimits(1, 1, new BigDecimal("1E-12")));
        assertRefused(
                Refusal.NOT_CONVERGED,
                BuyingFitting.of(hasty).fit(BUYERS, AS_OF).model());
        assertRefused(
                Refusal.NOT_CONVERGED,
                BuyingFitting.of(hasty).fit(BUYERS, AS_OF).spendModel());
    }

    @Test
    void anOutlookIsWhatTheModelsSay() {
        Buyer buyer =
                BUYERS.stream().filter(some -> some.repeats() == 3).findFirst().orElseThrow();
        BuyingModel model = FIT.model().orElseThrow();
        SpendModel spending = FIT.spendModel().orElseThrow();
        BuyerOutlook outlook = FIT.of(buyer.account()).orElseThrow();
        assertEquals(buyer, outlook.buyer());
        assertEquals(model.alive(buyer), outlook.alive());
        assertEquals(model.expectedPurchases(buyer, 52), outlook.expectedPurchases());
        double mean = buyer.meanSpend().orElseThrow().amount().orElseThrow().doubleValue();
        double spend = spending.meanSpend(3, mean).orElseThrow();
        assertEquals(cents(spend), outlook.spend().orElseThrow());
        assertEquals(
                cents(outlook.expectedPurchases() * spend / 2),
                outlook.residualValue().orElseThrow());
    }

    private static Money cents(double amount) {
        return Money.of(USD, BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void whoseSpendIsNotKnownSpendsAsAllDo() {
        Buyer buyer =
                BUYERS.stream().filter(some -> some.repeats() == 0).findFirst().orElseThrow();
        BuyerOutlook outlook = FIT.of(buyer.account()).orElseThrow();
        assertEquals(
                cents(FIT.spendModel().orElseThrow().meanSpend().orElseThrow()),
                outlook.spend().orElseThrow());
        assertEquals(1, outlook.alive());
    }

    @Test
    void laterPeriodsAreDiscountedFromTheirEnd() {
        BuyingPolicy discounted = buying(100).toBuilder()
                .ref(DefinitionRef.of("discounted", 1))
                .horizon(3)
                .discountRate(new BigDecimal("0.1"))
                .build();
        BuyingFit fit = BuyingFitting.of(discounted).fit(BUYERS, AS_OF);
        Buyer buyer = BUYERS.get(0);
        BuyingModel model = fit.model().orElseThrow();
        double first = model.expectedPurchases(buyer, 1);
        double second = model.expectedPurchases(buyer, 2);
        double third = model.expectedPurchases(buyer, 3);
        double worth = first / 1.1 + (second - first) / 1.21 + (third - second) / 1.331;
        Explanation explanation = fit.explain(buyer.account()).orElseThrow();
        assertEquals(worth, explanation.parts().get(0).amount().orElseThrow().doubleValue(), 1e-12);
        assertEquals(third, fit.of(buyer.account()).orElseThrow().expectedPurchases());
        assertEquals(
                fit.of(buyer.account()).orElseThrow().residualValue().orElseThrow(),
                cents(explanation.amount().orElseThrow().doubleValue()));
        assertEquals("residual value in USD", explanation.label());
        assertEquals(
                List.of("purchases, discounted", "spend on a purchase", "gross margin"),
                explanation.parts().stream().map(Explanation::label).toList());
        assertEquals(new BigDecimal("0.5"), explanation.parts().get(2).amount().orElseThrow());
    }

    /** Whoever bought that often, and fell silent, is gone: how surely, no decimal number of money can say. */
    @Test
    void oneWhoFellSilentHasAnOutlookToo() {
        for (int repeats : List.of(60, 120, 400)) {
            Buyer silent = Buyer.of(account(1_000_000), repeats, 10, 59).spending(usd("20"));
            BuyingFit fit = fit(
                    ImmutableList.<Buyer>builder().addAll(BUYERS).add(silent).build());
            BuyerOutlook outlook = fit.of(silent.account()).orElseThrow();
            assertEquals(0, outlook.alive(), 1e-9);
            assertEquals(Money.zero(USD), outlook.residualValue().orElseThrow());
            assertEquals(601, fit.total().orElseThrow().buyers());
        }
    }

    @Test
    void withoutASpendModelThereIsNoValue() {
        BuyingFit fit = fit(BUYERS.stream()
                .map(buyer -> Buyer.of(buyer.account(), buyer.repeats(), buyer.lastRepeat(), buyer.age()))
                .toList());
        assertEquals(FIT.model(), fit.model());
        assertRefused(Refusal.TOO_FEW, fit.spendModel());
        assertEquals(OptionalDouble.empty(), fit.spendCorrelation());
        BuyerOutlook outlook = fit.of(account(1)).orElseThrow();
        assertRefused(Refusal.TOO_FEW, outlook.spend());
        assertRefused(Refusal.TOO_FEW, outlook.residualValue());
        assertRefused(Refusal.TOO_FEW, fit.total().orElseThrow().residualValue());
        assertRefused(Refusal.TOO_FEW, fit.explain(account(1)));
        assertEquals(
                FIT.total().orElseThrow().alive(), fit.total().orElseThrow().alive());
    }

    @Test
    void groupsComeToTheTotalExactly() {
        Grouping<AccountId, String> side = Grouping.of(
                "side",
                account -> account.value().endsWith("0")
                        ? Optional.empty()
                        : Optional.of(account.compareTo(account(300)) < 0 ? "west" : "east"));
        Grouped<String, BuyerTotals> sides = FIT.by(side).orElseThrow();
        BuyerTotals west = sides.of("west").orElseThrow();
        BuyerTotals east = sides.of("east").orElseThrow();
        assertEquals("side", sides.grouping());
        assertEquals(List.of("east", "west"), List.copyOf(sides.groups().keySet()));
        assertEquals(270, west.buyers());
        assertEquals(270, east.buyers());
        assertEquals(60, sides.ungrouped().buyers());
        assertEquals(600, sides.total().buyers());
        assertEquals(
                sides.total().residualValue().orElseThrow(),
                west.residualValue()
                        .orElseThrow()
                        .plus(east.residualValue().orElseThrow())
                        .plus(sides.ungrouped().residualValue().orElseThrow()));
        assertEquals(sides.total(), FIT.total().orElseThrow());
        assertEquals(
                sides.total().alive(),
                west.alive() + east.alive() + sides.ungrouped().alive(),
                1e-9);
        double purchases = BUYERS.stream()
                .mapToDouble(buyer -> FIT.model().orElseThrow().expectedPurchases(buyer, 52))
                .sum();
        assertEquals(purchases, sides.total().expectedPurchases(), 1e-9);
    }

    @Test
    void whoWasNeverGivenIsNotKnown() {
        assertEquals(
                "never given: account a0000600",
                assertThrows(UnknownIdException.class, () -> FIT.of(account(600)))
                        .getMessage());
        assertThrows(UnknownIdException.class, () -> FIT.explain(account(600)));
        assertThrows(UnknownIdException.class, () -> few().of(account(600)));
    }

    @Test
    void aCustomerCountsOnce() {
        Buyer first = Buyer.of(account(1), 1, 4, 10);
        Buyer other = Buyer.of(account(1), 2, 4, 10);
        BuyingFit fit = few(first, Buyer.of(account(0), 0, 0, 3), other, first);
        assertEquals(List.of(Buyer.of(account(0), 0, 0, 3), first), fit.buyers());
        assertEquals(List.of("DUPLICATE_BUYER account a0000001, given 3"), findings(fit));
    }

    @Test
    void spendsThatAreOfNoUseAreNamed() {
        Buyer buyer = Buyer.of(account(1), 1, 4, 10);
        assertEquals(
                List.of("SPEND_OUT_OF_RANGE account a0000001, spend USD 0/1"),
                findings(few(buyer.spending(usd(0, 1)))));
        assertEquals(
                List.of("SPEND_OUT_OF_RANGE account a0000001, spend USD -1/1"),
                findings(few(buyer.spending(usd(-1, 1)))));
        assertEquals(
                List.of("SPEND_OUT_OF_RANGE account a0000001, spend USD 1/0"),
                findings(few(buyer.spending(usd(1, 0)))));
        assertEquals(
                List.of("SPEND_OUT_OF_RANGE account a0000001, spend USD 1000000000000001/1"),
                findings(few(buyer.spending(usd(1_000_000_000_000_001L, 1)))));
        assertEquals(List.of(), findings(few(buyer.spending(usd(1_000_000_000_000_000L, 1)))));
        assertEquals(
                List.of("FOREIGN_CURRENCY account a0000001, currency JPY"),
                findings(few(buyer.spending(new MoneyRatio(CurrencyUnit.JPY, Ratio.of(1, 1))))));
        assertEquals(
                List.of(buyer.spending(usd(0, 1))),
                few(buyer.spending(usd(0, 1))).buyers(),
                "it still counts");
    }

    private static Purchase bought(long number, int daysAgo, String amount) {
        return Purchase.of(account(number), TODAY.minusDays(daysAgo), MoneyFraction.parse(amount));
    }

    private static BuyingFit dated(Purchase... purchases) {
        return BuyingFitting.of(buying(2)).fitPurchases(List.of(purchases), AS_OF);
    }

    @Test
    void datedPurchasesMakeHistories() {
        BuyingFit fit = dated(
                bought(2, 10, "USD 7"),
                bought(1, 70, "USD 100"), // the first is no repeat
                bought(1, 35, "USD 4"),
                bought(1, 35, "USD 6"), // of one day
                bought(1, 0, "USD 5"),
                bought(1, 21, "USD 10"));
        assertEquals(
                List.of(Buyer.of(account(1), 3, 10, 10).spending(usd(25, 3)), Buyer.of(account(2), 0, 0, 10 / 7.0)),
                fit.buyers());
        assertTrue(fit.findings().isEmpty());
        BuyingPolicy daily = buying(2).withDaysPerPeriod(1);
        assertEquals(
                10,
                BuyingFitting.of(daily)
                        .fitPurchases(List.of(bought(2, 10, "USD 7")), AS_OF)
                        .buyers()
                        .get(0)
                        .age());
    }

    @Test
    void purchasesThatAreOfNoUseAreNamed() {
        BuyingFit fit = dated(
                bought(1, 70, "USD 100"),
                bought(1, 35, "USD -4"),
                bought(1, 30, "USD 0"),
                bought(1, 21, "USD 10"),
                bought(1, -1, "USD 10"),
                bought(2, 70, "USD 100"),
                bought(2, 21, "JPY 10"),
                bought(2, 20, "EUR 10"),
                bought(2, 20, "USD 10"),
                bought(3, -1, "USD 10"),
                bought(3, -2, "USD 10"),
                bought(4, 7, "JPY 10"));
        assertEquals(
                List.of(
                        "PURCHASES_AFTER_AS_OF account a0000001, purchases 1",
                        "NOTHING_PAID account a0000001, purchases 2",
                        "FOREIGN_CURRENCY account a0000002, currency EUR, JPY",
                        "PURCHASES_AFTER_AS_OF account a0000003, purchases 2",
                        "FOREIGN_CURRENCY account a0000004, currency JPY"),
                findings(fit));
        assertEquals(
                List.of(
                        Buyer.of(account(1), 1, 7, 10).spending(usd(10, 1)),
                        Buyer.of(account(2), 2, 50 / 7.0, 10),
                        Buyer.of(account(4), 0, 0, 1)),
                fit.buyers());
    }

    @Test
    void datedPurchasesAreFittedAsHistoriesAre() {
        List<Purchase> purchases = IntStream.range(0, 120)
                .boxed()
                .flatMap(i -> Stream.of(
                        bought(i, 200 + i, "USD 10"),
                        bought(i, 150 + i % 40, "USD " + (5 + i % 7)),
                        bought(i, i % 3 == 0 ? 150 + i % 40 : i % 97, "USD " + (4 + i % 5))))
                .toList();
        List<Purchase> reversed = new ArrayList<>(purchases);
        Collections.reverse(reversed);
        BuyingFit fit = BuyingFitting.of(buying(100)).fitPurchases(purchases, AS_OF);
        BuyingFit other = BuyingFitting.of(buying(100)).fitPurchases(reversed, AS_OF);
        assertEquals(fit.buyers(), other.buyers());
        assertEquals(fit.toString(), other.toString());
        assertEquals(
                fit.model(),
                BuyingFitting.of(buying(100)).fit(fit.buyers(), AS_OF).model());
    }

    @Test
    void aChangeIsThatOfTheParameters() {
        BuyingFit later = fit(BUYERS.subList(0, 500));
        List<ParameterChange> changes = later.changeSince(FIT).orElseThrow();
        assertEquals(
                List.of("r", "alpha", "a", "b"),
                changes.stream().map(ParameterChange::name).toList());
        assertEquals(FIT.model().orElseThrow().b(), changes.get(3).earlier());
        assertEquals(later.model().orElseThrow().b(), changes.get(3).later());
        assertRefused(Refusal.TOO_FEW, fit(List.of()).changeSince(FIT));
        BuyingFit clash = BuyingFitting.of(buying(101)).fit(BUYERS, AS_OF);
        assertThrows(DefinitionClashException.class, () -> FIT.changeSince(clash));
    }
}
