package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.lifetime.LifetimeWorld.AS_OF;
import static org.revenuekit.lifetime.LifetimeWorld.USD;
import static org.revenuekit.lifetime.LifetimeWorld.assertRefused;
import static org.revenuekit.lifetime.LifetimeWorld.usd;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Undefined;
import org.revenuekit.core.money.MoneyRatio;

class LifetimeValueTest {
    private static final LifetimeValuePolicy STANDARD = LifetimeValuePolicy.standard();
    private static final LifetimeValuePolicy DISCOUNTED = discounted("0.01");
    private static final Ratio MARGIN = Ratio.of(7, 10);
    private static final Ratio CHURN = Ratio.of(2, 100);

    private static LifetimeValuePolicy discounted(String rate) {
        return STANDARD.toBuilder()
                .ref(DefinitionRef.of("discounted", 1))
                .discountRate(new BigDecimal(rate))
                .build();
    }

    private static LifetimeValue estimate(MoneyRatio revenue, Ratio margin, Ratio churn) {
        return SimpleLifetimeValue.of(STANDARD).estimate(revenue, margin, churn, AS_OF);
    }

    private static LifetimeValue discounted(MoneyRatio revenue, Ratio margin, Ratio churn) {
        return SimpleLifetimeValue.of(DISCOUNTED).estimate(revenue, margin, churn, AS_OF);
    }

    private static LifetimeValue worked() {
        return estimate(usd(1_000, 10), MARGIN, CHURN);
    }

    @Test
    void aHundredAMonthAtSeventyPercentAndTwoPercentChurnAreWorth3500() {
        assertEquals(STANDARD, worked().definition());
        assertEquals(AS_OF, worked().asOf());
        assertEquals(usd(1_000, 10), worked().revenue());
        assertEquals(MARGIN, worked().margin());
        assertEquals(CHURN, worked().churn());
        assertEquals(usd(70, 1), worked().contribution().orElseThrow());
        assertEquals(usd(3_500, 1), worked().value().orElseThrow());
        assertTrue(worked().findings().isEmpty());
        assertEquals("lifetime value USD 3500/1 as of 2026-03-31", worked().toString());
    }

    @Test
    void withADiscountLaterPeriodsAreWorthLess() {
        LifetimeValue value = discounted(usd(100, 1), MARGIN, CHURN);
        assertEquals(usd(7_070, 3), value.value().orElseThrow()); // 70 x 1.01 / 0.03
        assertEquals(
                usd(7_070, 1),
                discounted(usd(100, 1), MARGIN, Ratio.of(0, 5)).value().orElseThrow());
    }

    @Test
    void aHorizonCapsTheSum() {
        LifetimeValue half = estimate(usd(8, 1), Ratio.of(1, 1), Ratio.of(1, 2));
        assertEquals(usd(8, 1), half.within(1).orElseThrow());
        assertEquals(usd(12, 1), half.within(2).orElseThrow());
        assertEquals(usd(14, 1), half.within(3).orElseThrow());
        assertEquals(usd(16, 1), half.value().orElseThrow());
        assertEquals(half.within(60), half.capped());
        // 1 + 0.5/1.01 of 8
        assertEquals(
                usd(1_208, 101),
                discounted(usd(8, 1), Ratio.of(1, 1), Ratio.of(1, 2)).within(2).orElseThrow());
    }

    /** What is too long to be shown is rounded, and never an exception. */
    @Test
    void longNumbersHaveAnAnswerToo() {
        BigDecimal monthly = new BigDecimal("0.0079741404289037643052571133127360");
        LifetimeValue value = SimpleLifetimeValue.of(discounted(monthly.toPlainString()))
                .estimate(usd(1_000, 7), Ratio.of(1, 3), CHURN, AS_OF);
        assertEquals(
                value.value().orElseThrow().rounded(),
                new MoneyRatio(
                                value.revenue().currency(),
                                Ratio.of(value.explain().orElseThrow().amount().orElseThrow(), BigDecimal.ONE))
                        .rounded());
        Ratio hardly = Ratio.of(new BigDecimal("1E-90"), BigDecimal.TEN.pow(310));
        assertEquals(
                Optional.of(Money.parse("USD 420.00")),
                estimate(usd(10, 1), MARGIN, hardly).capped().orElseThrow().rounded());
    }

    @Test
    void whereEverybodyLeavesOnePeriodIsLeft() {
        LifetimeValue all = estimate(usd(8, 1), Ratio.of(1, 1), Ratio.of(3, 3));
        assertEquals(usd(8, 1), all.value().orElseThrow());
        assertEquals(usd(8, 1), all.within(7).orElseThrow());
    }

    @Test
    void whereNobodyLeavesTheValueHasNoEnd() {
        LifetimeValue endless = estimate(usd(8, 1), Ratio.of(1, 2), Ratio.of(0, 9));
        assertRefused(Refusal.UNBOUNDED, endless.value());
        assertRefused(Refusal.UNBOUNDED, endless.explain());
        assertEquals(usd(4 * 36, 1), endless.within(36).orElseThrow());
        assertEquals(usd(240, 1), endless.capped().orElseThrow());
        assertEquals(
                Optional.of(Undefined.NOTHING_TO_MEASURE),
                endless.overCost(usd(3, 1)).undefined());
        assertEquals(Ratio.of(3, 4), endless.payback(usd(3, 1)));
        assertTrue(endless.findings().isEmpty());
    }

    @Test
    void figuresThatAreOfNoUseAreNamed() {
        assertRefused(
                Refusal.REVENUE_UNDEFINED, estimate(usd(0, 0), MARGIN, CHURN).value());
        assertRefused(
                Refusal.REVENUE_NEGATIVE, estimate(usd(-1, 5), MARGIN, CHURN).value());
        assertRefused(
                Refusal.MARGIN_UNDEFINED,
                estimate(usd(1, 1), Ratio.of(0, 0), CHURN).value());
        assertRefused(
                Refusal.MARGIN_NOT_POSITIVE,
                estimate(usd(1, 1), Ratio.of(0, 7), CHURN).contribution());
        assertRefused(
                Refusal.MARGIN_NOT_POSITIVE,
                estimate(usd(1, 1), Ratio.of(-1, 7), CHURN).capped());
        assertRefused(
                Refusal.MARGIN_ABOVE_ONE,
                estimate(usd(1, 1), Ratio.of(8, 7), CHURN).value());
        assertRefused(
                Refusal.CHURN_UNDEFINED,
                estimate(usd(1, 1), MARGIN, Ratio.of(0, 0)).value());
        assertRefused(
                Refusal.CHURN_UNDEFINED,
                estimate(usd(1, 1), MARGIN, Ratio.of(0, 0)).capped());
        assertRefused(
                Refusal.CHURN_OUT_OF_RANGE,
                estimate(usd(1, 1), MARGIN, Ratio.of(-1, 7)).value());
        assertRefused(
                Refusal.CHURN_OUT_OF_RANGE,
                estimate(usd(1, 1), MARGIN, Ratio.of(8, 7)).value());
        assertEquals(usd(0, 1), estimate(usd(0, 5), MARGIN, CHURN).value().orElseThrow());
        assertEquals(
                usd(2, 1),
                estimate(usd(2, 1), Ratio.of(5, 5), Ratio.of(1, 1)).value().orElseThrow());
    }

    @Test
    void figuresThatCannotBeAreFindings() {
        assertEquals(
                List.of(
                        "FIGURE_OUT_OF_RANGE figure revenue, value -1/5",
                        "FIGURE_OUT_OF_RANGE figure margin, value 8/7",
                        "FIGURE_OUT_OF_RANGE figure churn, value 9/7"),
                estimate(usd(-1, 5), Ratio.of(8, 7), Ratio.of(9, 7)).findings().stream()
                        .map(Object::toString)
                        .toList());
        assertEquals(1, estimate(usd(1, 5), MARGIN, Ratio.of(-1, 7)).findings().size());
        assertTrue(
                estimate(usd(0, 1), Ratio.of(-1, 7), Ratio.of(7, 7)).findings().isEmpty(), "a loss may be made");
        assertTrue(
                estimate(usd(1, 0), Ratio.of(1, 0), Ratio.of(-1, 0)).findings().isEmpty(), "no figures at all");
        assertTrue(
                estimate(usd(-1, 0), Ratio.of(7, 7), Ratio.of(0, 7)).findings().isEmpty());
    }

    @Test
    void whatACustomerCostComesBack() {
        assertEquals(Ratio.of(6, 1), worked().payback(usd(4_200, 10)));
        assertEquals(Ratio.of(25, 3), worked().overCost(usd(420, 1)));
        assertEquals(Ratio.of(0, 1), worked().payback(usd(0, 1)));
        assertEquals(
                Optional.of(Undefined.ZERO_BASE), worked().overCost(usd(0, 1)).undefined());
        assertEquals(
                Optional.of(Undefined.ZERO_BASE), worked().payback(usd(1, 0)).undefined());
        assertEquals(Ratio.of(0, 1), worked().overCost(usd(1, 0)), "no customers at any cost");
    }

    @Test
    void withoutAMarginACostNeverComesBack() {
        LifetimeValue loss = estimate(usd(100, 1), Ratio.of(0, 1), CHURN);
        assertEquals(Ratio.of(1, 0), loss.payback(usd(420, 1)));
        assertEquals(Ratio.of(0, 0), loss.payback(usd(0, 1)));
        assertEquals(Ratio.of(0, 0), loss.overCost(usd(420, 1)));
        assertEquals(Ratio.of(1, 0), estimate(usd(0, 1), MARGIN, CHURN).payback(usd(420, 1)));
    }

    @Test
    void costsAreOfTheSameCurrencyAndNotNegative() {
        MoneyRatio yen = new MoneyRatio(CurrencyUnit.JPY, Ratio.of(1, 1));
        assertThrows(CurrencyMismatchException.class, () -> worked().payback(yen));
        assertThrows(CurrencyMismatchException.class, () -> worked().overCost(yen));
        assertRefused("acquisition cost must be >= 0, was USD -1/1", () -> worked().payback(usd(-1, 1)));
    }

    @Test
    void aHorizonHasBounds() {
        assertRefused("horizon must be 1 to 1200, was 0", () -> worked().within(0));
        assertRefused("horizon must be 1 to 1200, was 1201", () -> worked().within(1_201));
        assertRefused("horizon must be 1 to 1200, was 4294967297", () -> worked().within(4_294_967_297L));
        assertEquals(
                Optional.of(Money.of(USD, new BigDecimal("3500.00"))),
                worked().within(1_200).orElseThrow().rounded());
    }

    @Test
    void powersThatAreTooLongAreRoundedOnce() {
        Ratio churn = Ratio.of(1_597, 67_110_001);
        LifetimeValue value = estimate(usd(1, 1), Ratio.of(1, 1), churn);
        BigDecimal exact = exactSum(churn, 160);
        Ratio rounded = value.within(160).orElseThrow().amount();
        assertEquals(exact, rounded.orElseThrow());
        assertTrue(rounded.denominator().precision() <= 34);
        assertTrue(
                value.within(100).orElseThrow().amount().denominator().precision() > 700, "exact as long as it can be");
    }

    /** The sum, term by term. */
    private static BigDecimal exactSum(Ratio churn, int terms) {
        MathContext working = new MathContext(400);
        BigDecimal stay = BigDecimal.ONE.subtract(churn.numerator().divide(churn.denominator(), working));
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal term = BigDecimal.ONE;
        for (int i = 0; i < terms; i++) {
            sum = sum.add(term, working);
            term = term.multiply(stay, working);
        }
        return sum.round(MathContext.DECIMAL128);
    }

    @Test
    void theExplanationComesToTheValue() {
        assertEquals(
                List.of(
                        "lifetime value in USD = 3500 (quotient)",
                        "  profit per account and period, not discounted = 70 (product)",
                        "    revenue per account = 100 (quotient)",
                        "      numerator = 1000",
                        "      denominator = 10",
                        "    margin = 0.7 (quotient)",
                        "      numerator = 7",
                        "      denominator = 10",
                        "    1 + discount = 1",
                        "      one = 1",
                        "      discount = 0",
                        "  churn and discount = 0.02",
                        "    churn = 0.02 (quotient)",
                        "      numerator = 2",
                        "      denominator = 100",
                        "    discount = 0"),
                worked().explain().orElseThrow().text().lines().toList());
        assertRefused(
                Refusal.CHURN_UNDEFINED,
                estimate(usd(1, 1), MARGIN, Ratio.of(0, 0)).explain());
    }

    @Test
    void aChangeIsSharedByItsCauses() {
        LifetimeValue earlier = estimate(usd(80, 1), Ratio.of(1, 2), Ratio.of(1, 20));
        LifetimeValueChange change = worked().changeSince(earlier).orElseThrow();
        assertEquals(usd(2_700, 1), change.total());
        assertEquals(usd(200, 1), change.byRevenue()); // 100 x 0.5 / 0.05 = 1000
        assertEquals(usd(400, 1), change.byMargin()); // 100 x 0.7 / 0.05 = 1400
        assertEquals(usd(2_100, 1), change.byChurn());
        assertEquals(usd(0, 1), change.byDefinition());

        LifetimeValueChange defined =
                discounted(usd(100, 1), MARGIN, CHURN).changeSince(worked()).orElseThrow();
        assertEquals(usd(-3_430, 3), defined.byDefinition());
        assertEquals(defined.total(), defined.byDefinition());
    }

    @Test
    void aChangeFromOrToNothingIsRefused() {
        LifetimeValue endless = estimate(usd(8, 1), MARGIN, Ratio.of(0, 9));
        assertRefused(Refusal.UNBOUNDED, worked().changeSince(endless));
        assertRefused(Refusal.UNBOUNDED, endless.changeSince(worked()));
        assertThrows(
                CurrencyMismatchException.class,
                () -> worked().changeSince(estimate(new MoneyRatio(CurrencyUnit.JPY, Ratio.of(1, 1)), MARGIN, CHURN)));
    }

    @Test
    void aChangedDefinitionNeedsAnotherReference() {
        LifetimeValue other =
                SimpleLifetimeValue.of(STANDARD.withHorizon(12)).estimate(usd(1, 1), MARGIN, CHURN, AS_OF);
        DefinitionClashException clash =
                assertThrows(DefinitionClashException.class, () -> worked().changeSince(other));
        assertEquals(STANDARD.withHorizon(12), clash.first());
        assertEquals(STANDARD, clash.second());
        assertEquals(STANDARD.ref(), clash.ref());
    }

    @Test
    void hugeFiguresAreRoundedOrRefused() {
        BigDecimal long1 = new BigDecimal("7".repeat(700));
        BigDecimal long2 = new BigDecimal("3".repeat(700) + "1");
        MoneyRatio revenue = new MoneyRatio(USD, Ratio.of(long1, long2));
        LifetimeValue value = estimate(revenue, Ratio.of(long1, long2), Ratio.of(1, 10));
        Ratio rounded = value.value().orElseThrow().amount();
        assertTrue(rounded.denominator().precision() <= 36, () -> rounded.toString());
        assertEquals(
                new BigDecimal("0.5444444444444444444444444444444444"),
                rounded.orElseThrow().setScale(34, RoundingMode.HALF_EVEN));
        BigDecimal tiny = BigDecimal.ONE.movePointLeft(60);
        MoneyRatio small = new MoneyRatio(USD, Ratio.of(tiny, long2));
        assertEquals(
                0,
                estimate(small, Ratio.of(tiny, long2), Ratio.of(1, 1))
                        .value()
                        .orElseThrow()
                        .amount()
                        .numerator()
                        .signum());
        MoneyRatio most = new MoneyRatio(USD, Ratio.of(new BigDecimal("9".repeat(1_000)), BigDecimal.ONE));
        LifetimeValue beyond = estimate(most, Ratio.of(1, 1), Ratio.of(1, 1_000));
        assertThrows(IllegalArgumentException.class, beyond::value);
    }

    @Test
    void nothingIsNull() {
        SimpleLifetimeValue question = SimpleLifetimeValue.of(STANDARD);
        assertEquals(
                "asOf",
                assertThrows(NullPointerException.class, () -> question.estimate(usd(1, 1), MARGIN, CHURN, nothing()))
                        .getMessage());
        assertEquals(
                "revenue",
                assertThrows(NullPointerException.class, () -> question.estimate(nothing(), MARGIN, CHURN, AS_OF))
                        .getMessage());
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}
