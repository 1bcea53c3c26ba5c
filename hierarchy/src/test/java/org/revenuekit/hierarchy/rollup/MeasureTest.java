package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.rollup.World.USD;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;

import com.google.common.collect.ImmutableSet;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.opportunity.Outcome;

class MeasureTest {
    private static final DefinitionRef REF = DefinitionRef.of("mine", 2);

    @Test
    void whatWasWonIsTheStandardMeasureOfMoney() {
        MoneyMeasure measure = Measure.sumIn(CurrencyUnit.JPY);

        assertEquals("won-amount-jpy@1", measure.ref().toString());
        assertEquals(CurrencyUnit.JPY, measure.currency());
        assertEquals(ImmutableSet.of(Outcome.WON), measure.outcomes());
        assertEquals(TaxBasis.UNSTATED, measure.taxBasis());
        assertEquals(RateDate.TRANSACTION, measure.rateDate());
    }

    @Test
    void aMeasureIsChangedThroughItsBuilder() {
        MoneyMeasure measure = MoneyMeasure.builder()
                .ref(REF)
                .currency(USD)
                .outcomes(ImmutableSet.of(Outcome.OPEN))
                .taxBasis(TaxBasis.EXCLUSIVE)
                .rateDate(RateDate.AS_OF)
                .build();

        assertEquals(measure, measure.toBuilder().build());
        assertEquals(measure.hashCode(), measure.toBuilder().build().hashCode());
        MoneyMeasure changed = measure.toBuilder()
                .ref(DefinitionRef.of("mine", 3))
                .taxBasis(TaxBasis.INCLUSIVE)
                .build();
        assertNotEquals(measure, changed);
        assertEquals(ImmutableSet.of(Outcome.OPEN), changed.outcomes());
        assertEquals(RateDate.AS_OF, changed.rateDate());
        assertEquals(measure, changed.withRef(REF).withTaxBasis(TaxBasis.EXCLUSIVE));
    }

    @Test
    void aMeasureOfMoneyCountsSomeOutcome() {
        MoneyMeasure.Builder builder = MoneyMeasure.builder().ref(REF).currency(USD);

        assertRefuses(
                "outcomes must not be empty (measure mine@2)",
                () -> builder.outcomes(ImmutableSet.of()).build());
    }

    @Test
    void theStandardRatios() {
        assertEquals("win-rate@1", Measure.winRate().ref().toString());
        assertEquals(ImmutableSet.of(Outcome.WON), Measure.winRate().outcomes());
        assertEquals(
                ImmutableSet.of(Outcome.WON, Outcome.LOST), Measure.winRate().base());
        assertEquals("close-rate@1", Measure.closeRate().ref().toString());
        assertEquals(ImmutableSet.of(Outcome.WON), Measure.closeRate().outcomes());
        assertEquals(
                ImmutableSet.of(Outcome.OPEN, Outcome.WON, Outcome.LOST),
                Measure.closeRate().base());
        assertEquals(Measure.winRate(), Measure.winRate());
        assertNotEquals(Measure.winRate(), Measure.winRate().withRef(REF));
    }

    @Test
    void theNumeratorOfARatioIsPartOfItsBase() {
        RatioMeasure.Builder builder = RatioMeasure.builder().ref(REF).outcomes(ImmutableSet.of(Outcome.WON));

        assertEquals(
                ImmutableSet.of(Outcome.WON),
                builder.base(ImmutableSet.of(Outcome.WON)).build().base());
        assertRefuses(
                "base must contain the outcomes, was [OPEN, LOST] without some of [WON] (measure mine@2)",
                () -> builder.base(ImmutableSet.of(Outcome.LOST, Outcome.OPEN)).build());
    }

    @Test
    void aRatioCountsSomeOutcome() {
        RatioMeasure.Builder builder = RatioMeasure.builder().ref(REF).base(ImmutableSet.of(Outcome.WON));

        assertRefuses(
                "outcomes must not be empty (measure mine@2)",
                () -> builder.outcomes(ImmutableSet.of()).build());
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatIsMandatoryIsMissed() {
        assertNames("currency", () -> Measure.sumIn(null));
        assertThrows(IllegalStateException.class, () -> MoneyMeasure.builder().build());
        assertThrows(IllegalStateException.class, () -> RatioMeasure.builder().build());
    }

    @Test
    void aMeasureIsHashedByItsReferenceTheSameInEveryLaunch() {
        assertEquals(Measure.sumIn(USD).ref().hashCode(), Measure.sumIn(USD).hashCode());
        assertEquals(Measure.winRate().ref().hashCode(), Measure.winRate().hashCode());
    }

    private static <M> void assertDefined(M measure, M same, M other, DefinitionRef ref) {
        assertEquals(measure, same);
        assertNotEquals(measure, other);
        assertEquals(ref.hashCode(), measure.hashCode());
    }

    @Test
    void everyMeasureIsChangedThroughItsBuilder() {
        CountMeasure count = Measure.wonCount();
        assertDefined(count, count.toBuilder().build(), count.withWindow(Window.FISCAL_YEAR), count.ref());
        DistinctMeasure distinct = Measure.productsBought();
        assertDefined(distinct, distinct.toBuilder().build(), distinct.withDistinct(Distinct.SELLER), distinct.ref());
        ExtremeMeasure extreme = Measure.largestIn(USD);
        assertDefined(extreme, extreme.toBuilder().build(), extreme.withExtreme(Extreme.MIN), extreme.ref());
        DateMeasure date = Measure.lastActivity();
        assertDefined(date, date.toBuilder().build(), date.withExtreme(Extreme.MIN), date.ref());
        BalanceMeasure balance = Measure.balanceIn(USD);
        assertDefined(balance, balance.toBuilder().build(), balance.withRateDate(RateDate.TRANSACTION), balance.ref());
    }

    @Test
    void theStandardCountsOfFacts() {
        assertEquals("won-count@1", Measure.wonCount().ref().toString());
        assertEquals(FactFilter.opportunities(Outcome.WON), Measure.wonCount().facts());
        assertEquals("activity-count@1", Measure.activityCount().ref().toString());
        assertEquals(
                FactFilter.activities(ActivityKind.values()),
                Measure.activityCount().facts());
        assertEquals(Distinct.PRODUCT, Measure.productsBought().distinct());
        assertEquals(
                FactFilter.opportunities(Outcome.WON), Measure.productsBought().facts());
        assertEquals(Distinct.SELLER, Measure.sellersActive().distinct());
        assertEquals(
                FactFilter.activities(ActivityKind.values()),
                Measure.sellersActive().facts());
        assertEquals(
                FactFilter.activities(ActivityKind.values()),
                Measure.lastActivity().facts());
        assertEquals(Window.ALL_TIME, Measure.wonCount().window());
        assertEquals(Window.ALL_TIME, Measure.productsBought().window());
        assertEquals(Window.ALL_TIME, Measure.largestIn(USD).window());
    }
}
