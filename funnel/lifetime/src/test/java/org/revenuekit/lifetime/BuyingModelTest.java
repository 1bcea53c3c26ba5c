package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.lifetime.LifetimeWorld.account;
import static org.revenuekit.lifetime.LifetimeWorld.assertRefused;

import org.junit.jupiter.api.Test;

/** Fader, Hardie and Lee, Counting Your Customers the Easy Way, Marketing Science 24(2), 2005. */
class BuyingModelTest {
    private static final BuyingModel CDNOW = new BuyingModel(0.243, 4.414, 0.793, 2.426);
    private static final Buyer FIRST = Buyer.of(account(1), 2, 30.43, 38.86);

    @Test
    void theFirstCustomerOfThePaper() {
        assertEquals(0.726_579, CDNOW.alive(FIRST), 5e-7);
        assertEquals(1.226_028, CDNOW.expectedPurchases(FIRST, 39), 5e-7);
        assertEquals(0, CDNOW.expectedPurchases(FIRST, 0));
    }

    @Test
    void newCustomersOfThePaper() {
        double[] weeks = {1, 13, 39, 52, 78};
        double[] purchases = {0.0533, 0.5344, 1.1967, 1.4461, 1.8605};
        for (int i = 0; i < weeks.length; i++) {
            assertEquals(purchases[i], CDNOW.expectedPurchases(weeks[i]), 0.000_05);
        }
    }

    @Test
    void whoeverNeverRepeatedIsAlive() {
        for (double age : new double[] {0, 1, 1e6}) {
            assertEquals(1, CDNOW.alive(Buyer.of(account(1), 0, 0, age)));
        }
    }

    @Test
    void theFormulaOfThePaperIsEqual() {
        for (double a : new double[] {0.2, 0.793, 1.4, 3.7}) {
            for (double b : new double[] {0.9, 2.426, 30}) {
                for (long repeats : new long[] {0, 1, 6, 40}) {
                    for (double horizon : new double[] {0.01, 1, 39, 200}) {
                        BuyingModel model = new BuyingModel(0.243, 4.414, a, b);
                        Buyer buyer = Buyer.of(account(1), repeats, repeats == 0 ? 0 : 30, 38);
                        double expected = paper(model, buyer, horizon);
                        assertEquals(expected, model.expectedPurchases(buyer, horizon), 1e-9 * (1 + expected));
                    }
                }
            }
        }
    }

    /** Equation 10, with the series of 2F1. */
    private static double paper(BuyingModel model, Buyer buyer, double horizon) {
        double x = buyer.repeats();
        double until = model.alpha() + buyer.age();
        double z = horizon / (until + horizon);
        double term = 1;
        double series = 0;
        for (int k = 0; Math.abs(term) > 1e-18 * Math.abs(series); k++) {
            series += term;
            term *= (model.r() + x + k) * (model.b() + x + k) / (model.a() + model.b() + x - 1 + k) / (k + 1) * z;
        }
        double a = model.a();
        return (a + model.b() + x - 1)
                / (a - 1)
                * (1 - Math.pow(until / (until + horizon), model.r() + x) * series)
                * model.alive(buyer);
    }

    @Test
    void whereThePaperHasAHoleThereIsAValue() {
        BuyingModel below = new BuyingModel(0.243, 4.414, 1 - 1e-6, 2.4);
        BuyingModel at = new BuyingModel(0.243, 4.414, 1, 2.4);
        BuyingModel above = new BuyingModel(0.243, 4.414, 1 + 1e-6, 2.4);
        double between = (below.expectedPurchases(39) + above.expectedPurchases(39)) / 2;
        assertEquals(between, at.expectedPurchases(39), 1e-9);
        for (double b : new double[] {0.4, 0.5, 0.6}) { // a + b around 1
            double value = new BuyingModel(0.243, 4.414, 0.5, b).expectedPurchases(39);
            assertTrue(value > 0 && value < 3, () -> b + ": " + value);
        }
    }

    @Test
    void withoutStoppingPurchasesGoOnAtTheirRate() {
        BuyingModel model = new BuyingModel(3, 6, 1e-9, 1e9);
        assertEquals(10, model.expectedPurchases(20), 1e-8);
        assertEquals((3 + 7.0) / (6 + 40) * 20, model.expectedPurchases(Buyer.of(account(1), 7, 39, 40), 20), 1e-6);
    }

    @Test
    void whoStopsAtOnceBuysOnce() {
        BuyingModel model = new BuyingModel(3, 6, 1e9, 1e-9);
        assertEquals(1 - Math.pow(6 / 26.0, 3), model.expectedPurchases(20), 1e-9);
    }

    @Test
    void manyPurchasesDoNotUnderflow() {
        BuyingModel model = new BuyingModel(3, 6, 1e-9, 1e9);
        double rate = 100_003 / 106.0;
        assertEquals(rate * 50, model.expectedPurchases(Buyer.of(account(1), 100_000, 100, 100), 50), 1e-6 * rate * 50);
        assertEquals(0, CDNOW.alive(Buyer.of(account(1), 1_000, 1, 1e6)), "it bought every day and is gone");
    }

    /** About eighty thousand, against a sum purchase by purchase of 600,000 terms. */
    @Test
    void manyPurchasesAreSummedUpToTheLast() {
        assertEquals(27.619_060_457_8, new BuyingModel(40, 0.01, 0.9, 1.4).expectedPurchases(20), 1e-8);
    }

    @Test
    void timeMayBeCountedInSeconds() {
        BuyingModel years = new BuyingModel(1, 0.5, 1, 2);
        BuyingModel seconds = new BuyingModel(1, 0.5 * 31_557_600, 1, 2);
        assertEquals(
                years.alive(Buyer.of(account(1), 3, 2, 5)),
                seconds.alive(Buyer.of(account(1), 3, 2 * 31_557_600, 5 * 31_557_600)),
                1e-12);
        assertEquals(1e15, new BuyingModel(1, 1e15, 1, 1).alpha());
        assertRefused("alpha must be above 0 and at most 1.0E15, was 1.1E15", () -> new BuyingModel(1, 1.1e15, 1, 1));
        assertRefused("alpha must be above 0 and at most 1.0E15, was 0.0", () -> new BuyingModel(1, 0, 1, 1));
    }

    @Test
    void parametersAndHorizonsHaveBounds() {
        assertRefused("r must be above 0 and at most 1.0E9, was 0.0", () -> new BuyingModel(0, 1, 1, 1));
        assertRefused("alpha must be above 0 and at most 1.0E15, was -1.0", () -> new BuyingModel(1, -1, 1, 1));
        assertRefused("a must be above 0 and at most 1.0E9, was NaN", () -> new BuyingModel(1, 1, Double.NaN, 1));
        assertRefused("b must be above 0 and at most 1.0E9, was 1.1E9", () -> new BuyingModel(1, 1, 1, 1.1e9));
        assertRefused("horizon must be 0 to 1.0E9, was -1.0", () -> CDNOW.expectedPurchases(-1));
        // (1 + 12 + 40) x (1 + t) is 10,000,000 at t = 188,678.245
        BuyingModel one = new BuyingModel(1, 1, 1, 1);
        assertTrue(one.expectedPurchases(188_678) > 10);
        assertRefused(
                "horizon must be such that at most 1.0E7 purchases are possible, were about 1.000004E7",
                () -> one.expectedPurchases(188_679));
        assertRefused(
                "horizon must be such that at most 1.0E7 purchases are possible, were about 5.3000000053E10",
                () -> one.expectedPurchases(1e9));
    }
}
