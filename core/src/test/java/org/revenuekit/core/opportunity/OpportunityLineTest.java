package org.revenuekit.core.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;

class OpportunityLineTest {
    private static final MoneyFraction PRICE = MoneyFraction.parse("USD 99.99");

    private static Discount discount(String rate) {
        return Discount.of(new BigDecimal(rate), DiscountReason.VOLUME);
    }

    @Test
    void theGrossPriceIsUnitPriceTimesQuantity() {
        OpportunityLine line = OpportunityLine.of(PRICE, new BigDecimal("15"));

        assertEquals(MoneyFraction.parse("USD 1499.85"), line.gross());
        assertEquals(new BigDecimal("15"), line.quantity());
        assertEquals(Optional.empty(), line.product());
        assertEquals(Optional.empty(), line.discount());
    }

    @Test
    void theNetPriceIsExact() {
        OpportunityLine line = OpportunityLine.builder()
                .unitPrice(PRICE, new BigDecimal("15"))
                .product(ProductId.of("P1"))
                .discount(discount("0.125"))
                .build();

        assertEquals(MoneyFraction.parse("USD 1312.36875"), line.net());
        assertEquals(Optional.of(ProductId.of("P1")), line.product());
    }

    @Test
    void anUnknownDiscountIsNotADiscountOfNothing() {
        OpportunityLine unknown = OpportunityLine.of(PRICE, BigDecimal.ONE);
        OpportunityLine none = unknown.withDiscount(discount("0"));

        assertEquals(unknown.gross(), unknown.net());
        assertEquals(unknown.gross(), none.net());
        assertNotEquals(unknown, none);
        assertEquals(
                MoneyFraction.parse("USD 0"),
                unknown.withDiscount(discount("1")).net());
    }

    @Test
    void theScaleOfAQuantityDoesNotCount() {
        OpportunityLine ten = OpportunityLine.of(PRICE, new BigDecimal("10"));

        assertEquals(ten, OpportunityLine.of(PRICE, new BigDecimal("10.0")));
        assertEquals(ten, OpportunityLine.of(PRICE, new BigDecimal("1E+1")));
        assertEquals(ten, ten.withQuantity(new BigDecimal("10.00")));
        assertEquals(
                ten.hashCode(),
                OpportunityLine.of(PRICE, new BigDecimal("1E+1")).hashCode());
        assertEquals(
                new BigDecimal("10"), ten.withQuantity(new BigDecimal("1E+1")).quantity());
    }

    @Test
    void aReturnIsNegative() {
        assertEquals(
                MoneyFraction.parse("USD -99.99"),
                OpportunityLine.of(PRICE, new BigDecimal("-1")).net());
    }

    @Test
    void aQuantityIsBounded() {
        BigDecimal hostile = new BigDecimal("1E100000000");
        String message =
                "quantity must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale -100000000";
        assertRefused(message, () -> OpportunityLine.of(PRICE, hostile));
        assertRefused(
                message,
                () -> OpportunityLine.builder().quantity(hostile).gross(PRICE).build());
        assertRefused(message, () -> OpportunityLine.of(PRICE, BigDecimal.ONE).withQuantity(hostile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0.5", "1", "1.000"})
    void aRateIsAPart(String rate) {
        assertEquals(0, discount(rate).rate().compareTo(new BigDecimal(rate)));
        assertEquals(DiscountReason.VOLUME, discount(rate).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0001", "1.0001", "-1", "2", "30"})
    void aRateIsNotAPercentage(String rate) {
        assertRefused("discount rate must be in [0, 1], was " + rate, () -> discount(rate));
    }

    @Test
    void theScaleOfARateDoesNotCount() {
        assertEquals(discount("0.1"), discount("0.10"));
        assertEquals(discount("0.1").hashCode(), discount("0.10").hashCode());
        assertEquals(new BigDecimal("0.1"), discount("0.100").rate());
        assertRefused(
                "rate must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale 999",
                () -> discount("1E-999"));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("rate", () -> Discount.of(null, DiscountReason.OTHER));
        assertNames("reason", () -> Discount.of(BigDecimal.ZERO, null));
        assertNames("unitPrice", () -> OpportunityLine.of(null, BigDecimal.ONE));
        assertNames("quantity", () -> OpportunityLine.of(PRICE, null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(Discount.class)
                .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
                .verify();
    }
}
