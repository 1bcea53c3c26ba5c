package org.revenuekit.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.measure.Ratio;

class MoneyRatioTest {
    private static final MoneyFraction SUM = MoneyFraction.parse("USD 10005534");

    @Test
    void aMeanKeepsWhatItIsMadeOf() {
        MoneyRatio mean = MoneyRatio.of(SUM, 4_238);

        assertEquals("USD 10005534/4238", mean.toString());
        assertEquals(Optional.of(Money.parse("USD 2360.91")), mean.rounded());
        assertNotEquals(MoneyRatio.of(Fractions.usd("10"), 2), MoneyRatio.of(Fractions.usd("20"), 4));
        assertEquals("USD 10005534/1", MoneyRatio.of(SUM).toString());
    }

    @Test
    void isRoundedOnceHalfUp() {
        assertEquals(
                Optional.of(Money.parse("USD 0.34")),
                MoneyRatio.of(Fractions.usd("0.67"), 2).rounded());
        assertEquals(
                Optional.of(Money.parse("USD -0.34")),
                MoneyRatio.of(Fractions.usd("-0.67"), 2).rounded());
        assertEquals(Optional.of(Money.parse("JPY 1")), new MoneyRatio(CurrencyUnit.JPY, Ratio.of(1, 2)).rounded());
    }

    @Test
    void theMeanOfNothingIsUndefined() {
        assertEquals(Optional.empty(), MoneyRatio.of(SUM, 0).rounded());
        assertEquals("USD 10005534/0", MoneyRatio.of(SUM, 0).toString());
        assertEquals(
                "count must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> MoneyRatio.of(SUM, -1))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("amount", () -> MoneyRatio.of(null));
        assertNames("sum", () -> MoneyRatio.of(null, 1));
        assertNames("currency", () -> new MoneyRatio(null, Ratio.of(1, 1)));
        assertNames("amount", () -> new MoneyRatio(CurrencyUnit.JPY, null));
        EqualsVerifier.forClass(MoneyRatio.class)
                .withPrefabValues(CurrencyUnit.class, CurrencyUnit.JPY, CurrencyUnit.USD)
                .withPrefabValues(Ratio.class, Ratio.of(1, 2), Ratio.of(2, 4))
                .verify();
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
