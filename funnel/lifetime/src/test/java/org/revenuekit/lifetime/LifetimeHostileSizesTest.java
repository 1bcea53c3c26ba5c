package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.lifetime.LifetimeWorld.AS_OF;
import static org.revenuekit.lifetime.LifetimeWorld.START;
import static org.revenuekit.lifetime.LifetimeWorld.account;
import static org.revenuekit.lifetime.LifetimeWorld.buying;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sizes that no company has; the times allowed are those of a slow machine. */
class LifetimeHostileSizesTest {
    @Test
    void manyCustomersWhoShareTheirHistories() {
        fitsAsFewDo(100_000);
    }

    @Test
    @Tag("long")
    void aMillionCustomersWhoShareTheirHistories() {
        fitsAsFewDo(1_000_000);
    }

    private static void fitsAsFewDo(int customers) {
        ImmutableList<Buyer> some =
                new Simulation(5).buyers(new BuyingModel(0.6, 5, 0.9, 3), new SpendModel(6, 4, 15), 2_000, 60);
        List<Buyer> many = new ArrayList<>(customers);
        for (int i = 0; i < customers; i++) {
            Buyer buyer = some.get(i % 2_000);
            many.add(Buyer.of(account(i), buyer.repeats(), buyer.lastRepeat(), buyer.age()));
        }
        BuyingFit all = assertTimeout(
                Duration.ofMinutes(2), () -> BuyingFitting.of(buying(100)).fit(many, AS_OF));
        BuyingModel few = BuyingFitting.of(buying(100)).fit(some, AS_OF).model().orElseThrow();
        assertEquals(few.r(), all.model().orElseThrow().r(), 1e-9);
        assertEquals(few.b(), all.model().orElseThrow().b(), 1e-7);
        assertEquals(
                customers,
                assertTimeout(Duration.ofMinutes(2), all::total).orElseThrow().buyers());
    }

    @Test
    void tenThousandPeriodsOfAThousandCohorts() {
        List<Long> survivors = new ArrayList<>();
        for (int age = 0; age <= 10_000; age++) {
            survivors.add(1_000_000_000L / (age + 1));
        }
        SurvivalCohort cohort = SurvivalCohort.of(START, survivors);
        RetentionFit fit = assertTimeout(
                Duration.ofMinutes(2),
                () -> RetentionFitting.of(RetentionFitPolicy.standard())
                        .fit(Collections.nCopies(1_000, cohort), AS_OF));
        assertEquals(1, fit.model().orElseThrow().alpha(), 1e-3);
        assertEquals(1, fit.model().orElseThrow().beta(), 1e-3);
        assertTrue(fit.explain().orElseThrow().parts().size() > 9_000);
    }

    @Test
    void aSmallDiscountTakesNoMillionTerms() {
        RetentionModel model = new RetentionModel(0.5, 1);
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 1_000; i++) {
                assertTrue(model.residualPeriods(0.000_01, 10_000).orElseThrow() > 1_000);
            }
        });
    }
}
