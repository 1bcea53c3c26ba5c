package org.revenuekit.segmentation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.index.Given.A1;
import static org.revenuekit.segmentation.index.Given.A2;
import static org.revenuekit.segmentation.index.Given.NEVER;
import static org.revenuekit.segmentation.index.Given.TODAY;
import static org.revenuekit.segmentation.index.Given.index;
import static org.revenuekit.segmentation.index.Given.indicator;
import static org.revenuekit.segmentation.index.Given.observed;
import static org.revenuekit.segmentation.index.Given.score;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservedValue;

/** What becomes of observations, counted and reported. */
class ObservationTallyTest {
    private static final Bins ONE_TO_TEN = Bins.of(Bin.of(1, 10, 50));
    private static final IndexDefinition INDEX = index(
            Indicator.of("a", 1, ONE_TO_TEN).withExpiresAfterDays(30),
            indicator("b", 1).withSummary(Summary.MEAN).withHalfLifeDays(1),
            Indicator.of("b2", 1, ONE_TO_TEN));

    @Test
    void everythingIsInOneCount() {
        Scores scores = score(
                INDEX,
                observed(A1, "a", 5, 1),
                observed(A1, "a", 6, 1),
                observed(A1, "b", 5, 0),
                observed(A1, "b", 5, 1),
                observed(A1, "a", 5, 2), // superseded
                observed(A2, "a", 5, 31), // expired
                observed(A2, "b", 5, 21), // no weight left
                observed(A1, "a", 5, -1),
                observed(A1, "a", 5, 0).withRecordedOn(TODAY.plusDays(1)),
                observed(A1, "a", 11, 0),
                observed(A1, "other", 5, 0),
                observed(A1, "other", 5, -1),
                observed(NEVER, "a", 5, 0),
                observed(NEVER, "other", 11, -1));

        assertEquals(new ObservationTally(4, 3, 2, 1, 2, 2), scores.tally());
        assertEquals(14, scores.tally().given());
    }

    @Test
    void nothingIsWrongWithNothing() {
        assertEquals(new ObservationTally(0, 0, 0, 0, 0, 0), score(INDEX).tally());
        assertTrue(score(INDEX).findings().isEmpty());
        assertTrue(score(INDEX, observed(A1, "a", 5, 1), observed(A1, "other", 5, -1))
                .findings()
                .isEmpty());
    }

    @Test
    void everythingWrongIsReportedOnceWithACount() {
        Scores scores = score(
                INDEX,
                observed(A1, "b2", 11, 0),
                observed(A2, "a", 0, 0),
                observed(A1, "a", 12, 0),
                observed(A1, "a", ObservedValue.ofCategory("11"), 0),
                observed(A2, "a", 5, -1),
                observed(A1, "a", 99, -2),
                observed(A1, "b", 5, 0).withRecordedOn(TODAY.plusDays(1)),
                observed(NEVER, "a", 5, 0),
                observed(NEVER, "other", 5, 0));

        assertEquals(
                List.of(
                        Finding.of(IndexFinding.UNKNOWN_ACCOUNT, Subject.of(NEVER), "observations", "2"),
                        Finding.of(IndexFinding.AFTER_AS_OF, Subject.of(IndicatorId.of("a")), "observations", "2"),
                        Finding.of(IndexFinding.AFTER_AS_OF, Subject.of(IndicatorId.of("b")), "observations", "1"),
                        offScale("a", "11", "A1", "3"),
                        offScale("b2", "11", "A1", "1")),
                scores.findings().list());
    }

    @Test
    void theFirstOffTheScaleIsThatOfTheSmallestAccountAndText() {
        Observation first = observed(A1, "a", 12, 0);
        Observation sameAccount = observed(A1, "a", 99, 0);
        Observation other = observed(A2, "a", 11, 0);
        Finding expected = offScale("a", "12", "A1", "3");

        assertEquals(
                List.of(expected),
                score(INDEX, first, sameAccount, other).findings().list());
        assertEquals(
                List.of(expected),
                score(INDEX, other, sameAccount, first).findings().list());
    }

    private static Finding offScale(String indicator, String value, String account, String times) {
        return Finding.builder()
                .kind(IndexFinding.OFF_SCALE)
                .subject(Subject.of(IndicatorId.of(indicator)))
                .putDetail("value", value)
                .putDetail("account", account)
                .putDetail("observations", times)
                .build();
    }

    @Test
    void kindsHaveACodeAndASeverity() {
        assertEquals("OFF_SCALE", IndexFinding.OFF_SCALE.code());
        assertEquals(Severity.WARNING, IndexFinding.OFF_SCALE.severity());
        assertEquals(Severity.WARNING, IndexFinding.UNKNOWN_ACCOUNT.severity());
        assertEquals(Severity.INFO, IndexFinding.AFTER_AS_OF.severity());
    }
}
