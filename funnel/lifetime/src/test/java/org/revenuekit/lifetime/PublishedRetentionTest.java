package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.primitives.Longs;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

/**
 * Fader and Hardie, How to Project Customer Retention, Journal of Interactive Marketing 21(1), 2007, table 1: customers
 * of the segment High End, of 1,000 who started.
 */
class PublishedRetentionTest {
    static final SurvivalCohort HIGH_END = SurvivalCohort.of(
            LocalDate.of(2000, 1, 1), Longs.asList(1_000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394));

    private static final AsOf DAY =
            BusinessCalendar.of(ZoneOffset.UTC, Month.JANUARY).endOf(LocalDate.of(2026, 3, 31));
    private static final RetentionFit FIT = RetentionFitting.of(RetentionPolicy.standard().toBuilder()
                    .ref(DefinitionRef.of("high-end", 1))
                    .heldOutPeriods(5)
                    .build())
            .fit(List.of(HIGH_END), DAY);

    @Test
    void theFitIsThePublishedOne() {
        RetentionModel model = FIT.model().orElseThrow();
        assertEquals(0.668_088_3, model.alpha(), 1e-7);
        assertEquals(3.806_094_8, model.beta(), 5e-7);
        assertEquals(-1_611.158_147_4, FIT.report().orElseThrow().logLikelihood(), 5e-8);
    }

    @Test
    void survivalIsThatOfTheTable() {
        RetentionModel model = new RetentionModel(0.668, 3.806);
        double[] percent = {85.07, 74.69, 66.98, 61.00, 56.19, 52.23, 48.89, 46.05, 43.58, 41.42, 39.51, 37.80};
        for (int age = 1; age <= 12; age++) {
            assertEquals(percent[age - 1], 100 * model.survival(age), 0.005_001);
        }
    }

    @Test
    void whatIsLeftOfAContractIsWhatWasPublished() {
        RetentionModel model = new RetentionModel(0.668, 3.806);
        double[] residual = {
            5.414856048,
            5.901753168,
            6.294260617,
            6.620280323,
            6.897057398,
            7.136001899,
            7.345052259,
            7.529949531,
            7.694975477,
            7.843404753,
            7.977794722,
            8.100178248
        };
        for (int renewals = 0; renewals < residual.length; renewals++) {
            assertEquals(
                    residual[renewals], model.residualPeriods(0.1, renewals).orElseThrow(), 6e-10);
        }
    }
}
