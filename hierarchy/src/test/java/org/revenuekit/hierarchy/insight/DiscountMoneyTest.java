package org.revenuekit.hierarchy.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.insight.Desk.dollars;
import static org.revenuekit.hierarchy.insight.Desk.line;

import org.junit.jupiter.api.Test;

/** Whether volume explains unequal prices, and what equal ones would cost. */
class DiscountMoneyTest {
    private static boolean explained(String grossOfA, String discountOfA, String grossOfB, String discountOfB) {
        return Desk.family("a", "b")
                .sell("a", line("t", grossOfA, discountOfA))
                .sell("b", line("t", grossOfB, discountOfB))
                .discount()
                .explainedByVolume();
    }

    @Test
    void whoBuysMoreMayPayLess() {
        assertTrue(explained("200", "0.2", "100", "0.1"));
        assertTrue(explained("100", "0.1", "200", "0.2"));
        assertFalse(explained("200", "0.1", "100", "0.2"));
        assertFalse(explained("100", "0.2", "200", "0.1"));
    }

    @Test
    void ofEqualVolumePricesAreEqual() {
        assertFalse(explained("100", "0.1", "100.0", "0.2"));
        assertTrue(explained("100.01", "0.2", "100", "0.1"));
        assertTrue(Desk.family("a", "b", "c")
                .sell("a", line("t", "100", "0.1"))
                .sell("b", line("t", "100", "0.10"))
                .sell("c", line("t", "900", "0.2"))
                .discount()
                .explainedByVolume());
        assertFalse(Desk.family("a", "b", "c")
                .sell("a", line("t", "100", "0.1"))
                .sell("b", line("t", "100", "0.15"))
                .sell("c", line("t", "900", "0.2"))
                .discount()
                .explainedByVolume());
    }

    @Test
    void everyoneCounts() {
        assertFalse(Desk.family("a", "b", "c")
                .sell("a", line("t", "300", "0.3"))
                .sell("b", line("t", "200", "0.1"))
                .sell("c", line("t", "100", "0.2"))
                .discount()
                .explainedByVolume());
        assertTrue(Desk.family("a", "b", "c")
                .sell("a", line("t", "300", "0.3"))
                .sell("b", line("t", "200", "0.1"))
                .sell("c", line("t", "100", "0.1"))
                .discount()
                .explainedByVolume());
    }

    @Test
    void harmonisingCostsWhatTheLowestPriceGivesUpAndGainsWhatTheHighestBrings() {
        DiscountInconsistency found = Desk.family("a", "b", "c")
                .sell("a", line("t", "100", "0.5"))
                .sell("b", line("t", "200", "0.25"))
                .sell("c", line("t", "1000"))
                .discount();

        assertEquals(dollars("200"), found.atStake()); // c's price is unknown
        assertEquals(dollars("50"), found.costToLowest());
        assertEquals(dollars("25"), found.gainToHighest());
    }

    @Test
    void moneyIsRoundedOnceHalfUp() {
        DiscountInconsistency found = Desk.family("a", "b")
                .sell("a", line("t", "0.1", "0.5"))
                .sell("b", line("t", "0.15", "0.1"))
                .discount();

        assertEquals(dollars("0.19"), found.atStake()); // 0.05 + 0.135
        assertEquals(dollars("0.06"), found.costToLowest()); // 0.185 - 0.125
        assertEquals(dollars("0.04"), found.gainToHighest()); // 0.225 - 0.185
    }

    @Test
    void aPriceThatIsNoFiniteDecimalIsNotRoundedOnTheWay() {
        // at 1/3 of 10^40, which b would pay, 34 digits are not enough for the cents
        String large = "1" + "0".repeat(40);
        DiscountInconsistency found = Desk.family("a", "b")
                .sell("a", line("t", "3", "0.9"), line("t", "6", "0.8"))
                .sell("b", line("t", large, "0"))
                .discount();

        // lowest price 1.5/9 = 1/6: b pays 10^40 and would pay 10^40 / 6
        assertEquals(dollars("8" + "3".repeat(39) + ".33"), found.costToLowest());
        assertEquals(dollars("7.50"), found.gainToHighest());
    }
}
