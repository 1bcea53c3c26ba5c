package org.revenuekit.core.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.BusinessCalendar;

class OpportunityTest {
    private static final OpportunityId ID = OpportunityId.of("O1");
    private static final Opportunity BARE =
            Opportunity.builder().id(ID).outcome(Outcome.OPEN).build();

    private static OpportunityLine line(String price) {
        return OpportunityLine.of(MoneyFraction.parse(price), BigDecimal.ONE);
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        assertEquals(Optional.empty(), BARE.account());
        assertEquals(Optional.empty(), BARE.seller());
        assertEquals(Optional.empty(), BARE.createdOn());
        assertEquals(Optional.empty(), BARE.closedOn());
        assertEquals(Optional.empty(), BARE.amount());
        assertEquals(ImmutableList.of(), BARE.lines());
        assertEquals(Optional.empty(), BARE.value());
        assertEquals(ImmutableSet.of(), BARE.unpricedProducts());
        assertEquals(ImmutableSet.of(), BARE.products());
    }

    @Test
    void keepsWhatIsKnown() {
        Opportunity known = Opportunity.builder()
                .id(ID)
                .account(AccountId.of("A1"))
                .seller(SellerId.of("S1"))
                .outcome(Outcome.WON)
                .createdOn(LocalDate.of(2026, 4, 1))
                .closedOn(LocalDate.of(2026, 5, 1))
                .build();

        assertEquals(ID, known.id());
        assertEquals(Optional.of(AccountId.of("A1")), known.account());
        assertEquals(Optional.of(SellerId.of("S1")), known.seller());
        assertEquals(Outcome.WON, known.outcome());
        assertEquals(Optional.of(LocalDate.of(2026, 4, 1)), known.createdOn());
        assertEquals(Optional.of(LocalDate.of(2026, 5, 1)), known.closedOn());
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatWasDecidedLaterWasOpenAtTheDate() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        BusinessCalendar calendar = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL);
        Opportunity lost = BARE.withOutcome(Outcome.LOST).withClosedOn(day);

        assertEquals(Outcome.LOST, lost.outcomeAsOf(calendar.endOf(day)));
        assertEquals(Outcome.OPEN, lost.outcomeAsOf(calendar.endOf(day.minusDays(1))));
        assertEquals(Outcome.WON, BARE.withOutcome(Outcome.WON).outcomeAsOf(calendar.endOf(day)), "on no known day");
        assertEquals(Outcome.OPEN, BARE.withClosedOn(day).outcomeAsOf(calendar.endOf(day)), "a plan is no fact");
        assertEquals(
                "asOf",
                assertThrows(NullPointerException.class, () -> BARE.outcomeAsOf(null))
                        .getMessage());
    }

    @Test
    void isWorthTheAmountStatedOrElseItsLines() {
        Opportunity lines = Opportunity.builder()
                .from(BARE)
                .addLine(line("JPY 100.5"))
                .addLine(line("JPY 200"))
                .build();

        assertEquals(Optional.of(MoneyFraction.parse("JPY 300.5")), lines.value());
        assertEquals(
                Optional.of(MoneyFraction.parse("JPY 0")),
                lines.withAmount(MoneyFraction.parse("JPY 0")).value());
    }

    @Test
    void isGrossTheSumOfItsLinesBeforeDiscounts() {
        Opportunity lines = Opportunity.builder()
                .from(BARE)
                .addLine(line("JPY 100").withDiscount(Discount.of(BigDecimal.ONE, DiscountReason.OTHER)))
                .addLine(line("JPY 200"))
                .build();

        assertEquals(Optional.of(MoneyFraction.parse("JPY 300")), lines.gross());
        assertEquals(Optional.of(MoneyFraction.parse("JPY 200")), lines.value());
        assertEquals(
                Optional.empty(), BARE.withAmount(MoneyFraction.parse("JPY 5")).gross());
    }

    @Test
    void isAboutTheProductsOfItsLinesThenThoseWithoutAPrice() {
        ProductId a = ProductId.of("a");
        ProductId b = ProductId.of("b");
        ProductId c = ProductId.of("c");
        Opportunity opportunity = Opportunity.builder()
                .from(BARE)
                .addLines(
                        line("JPY 1").withProduct(b),
                        line("JPY 2"),
                        line("JPY 3").withProduct(c))
                .addUnpricedProducts(c, a)
                .build();

        assertEquals("[c, a]", opportunity.unpricedProducts().toString());
        assertEquals("[b, c, a]", opportunity.products().toString());
        assertEquals(Optional.of(MoneyFraction.parse("JPY 6")), opportunity.value());
        assertEquals("[a]", BARE.withUnpricedProducts(a).products().toString());
        assertEquals(Optional.empty(), BARE.withUnpricedProducts(a).value());
    }

    @Test
    void amountAndLinesShareACurrency() {
        assertRefused("[JPY, USD]", Opportunity.builder().from(BARE).addLines(line("USD 1"), line("JPY 1")));
        assertRefused(
                "[EUR, USD]",
                Opportunity.builder()
                        .from(BARE)
                        .amount(MoneyFraction.parse("USD 0"))
                        .addLine(line("EUR 1")));
        assertRefused(
                "[EUR, JPY, USD]",
                Opportunity.builder()
                        .from(BARE)
                        .amount(MoneyFraction.parse("USD 0"))
                        .addLines(line("JPY 1"), line("EUR 1"), line("JPY 1")));
    }

    private static void assertRefused(String currencies, Opportunity.Builder builder) {
        assertEquals(
                "amount and lines must share a currency, had " + currencies + " (opportunity O1)",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }

    @Test
    void idAndOutcomeAreMandatory() {
        String message = String.valueOf(assertThrows(
                        IllegalStateException.class, () -> Opportunity.builder().build())
                .getMessage());
        assertTrue(message.contains("[id, outcome]"), message);
    }

    @Test
    void idsAreTextInItsOrder() {
        assertEquals("O1", ID.toString());
        assertTrue(ID.compareTo(OpportunityId.of("O2")) < 0);
        assertTrue(OpportunityId.of("O2").compareTo(ID) > 0);
        assertEquals(
                "opportunity id must not be empty",
                assertThrows(IllegalArgumentException.class, () -> OpportunityId.of(""))
                        .getMessage());
        EqualsVerifier.forClass(OpportunityId.class).verify();
    }

    @Test
    void opportunitiesAreThereOnceAndShareATaxBasis() {
        Opportunity other = BARE.withId(OpportunityId.of("O0"));
        Opportunities opportunities =
                Opportunities.of(TaxBasis.INCLUSIVE, List.of(BARE, other, BARE.withOutcome(Outcome.LOST)));

        assertEquals(ImmutableList.of(BARE, other), opportunities.list());
        assertEquals(TaxBasis.INCLUSIVE, opportunities.taxBasis());
        assertEquals(
                Findings.of(List.of(Finding.of(CoreFinding.DUPLICATE_OPPORTUNITY, Subject.of(ID), "given", "2"))),
                opportunities.findings());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals(
                "taxBasis",
                assertThrows(NullPointerException.class, () -> Opportunities.of(null, List.of()))
                        .getMessage());
        assertEquals(
                "given",
                assertThrows(NullPointerException.class, () -> Opportunities.of(TaxBasis.UNSTATED, null))
                        .getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(ImmutableOpportunity.class)
                .withPrefabValues(CurrencyUnit.class, CurrencyUnit.JPY, CurrencyUnit.USD)
                .withPrefabValues(ImmutableList.class, ImmutableList.of(line("JPY 1")), ImmutableList.of(line("JPY 2")))
                .withPrefabValues(
                        ImmutableSet.class, ImmutableSet.of(ProductId.of("x")), ImmutableSet.of(ProductId.of("y")))
                .withPrefabValues(MoneyFraction.class, MoneyFraction.parse("JPY 1"), MoneyFraction.parse("JPY 2"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
