package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.lifetime.LifetimeWorld.AS_OF;
import static org.revenuekit.lifetime.LifetimeWorld.buying;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Customers made with known parameters give them back, within four standard errors. */
class SimulationTest {
    private static void assertNear(FitReport report, double... parameters) {
        for (int i = 0; i < parameters.length; i++) {
            FittedParameter fitted = report.parameters().get(i);
            assertEquals(parameters[i], fitted.value(), 4 * fitted.standardError(), fitted.name());
            assertTrue(fitted.standardError() < 0.25 * parameters[i], () -> "too unsure to be a test: " + fitted);
        }
    }

    @Test
    void contracts() {
        for (long seed = 1; seed <= 3; seed++) {
            SurvivalCohort cohort = new Simulation(seed).contracts(new RetentionModel(0.8, 3), 20_000, 8);
            assertNear(
                    RetentionFitting.of(RetentionPolicy.standard())
                            .fit(List.of(cohort), AS_OF)
                            .report()
                            .orElseThrow(),
                    0.8,
                    3);
        }
    }

    @Test
    void buyers() {
        BuyingModel model = new BuyingModel(0.6, 5, 0.9, 3);
        SpendModel spending = new SpendModel(6, 4, 15);
        BuyingFit fit = BuyingFitting.of(buying(100)).fit(new Simulation(7).buyers(model, spending, 6_000, 60), AS_OF);
        assertTrue(fit.findings().isEmpty());
        assertNear(fit.report().orElseThrow(), 0.6, 5, 0.9, 3);
        assertNear(fit.spendReport().orElseThrow(), 6, 4, 15);
        assertEquals(0, fit.spendCorrelation().orElseThrow(), 0.05);
        double repeats =
                fit.buyers().stream().mapToLong(Buyer::repeats).average().orElseThrow();
        double expected = fit.buyers().stream()
                .mapToDouble(buyer -> fit.model().orElseThrow().expectedPurchases(buyer.age()))
                .average()
                .orElseThrow();
        assertEquals(repeats, expected, 0.03 * repeats, "what it expects of new customers is what they did");
    }
}
