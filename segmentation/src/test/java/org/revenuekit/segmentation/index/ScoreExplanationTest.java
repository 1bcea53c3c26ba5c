package org.revenuekit.segmentation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.index.Given.A1;
import static org.revenuekit.segmentation.index.Given.AS_OF;
import static org.revenuekit.segmentation.index.Given.accounts;
import static org.revenuekit.segmentation.index.Given.index;
import static org.revenuekit.segmentation.index.Given.indicator;
import static org.revenuekit.segmentation.index.Given.number;
import static org.revenuekit.segmentation.index.Given.observed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;

class ScoreExplanationTest {
    private static final IndexDefinition TWO_GROUPS = index(indicator("a", 1))
            .withGroups(
                    IndicatorGroup.of("room", 3, indicator("a", 1), indicator("b", 1)),
                    IndicatorGroup.of("likelihood", 1, indicator("c", 1), indicator("d", 0)));

    private static String text(IndexDefinition definition, Observation... observations) {
        return Scoring.of(definition)
                .score(accounts(A1), Observations.of(List.of(observations)), AS_OF)
                .explain(A1)
                .orElseThrow()
                .text();
    }

    @Test
    void namesGroupsIndicatorsAndEvidence() {
        assertEquals(
                """
                x@1 = 60
                  room = 48
                    a, 80 points = 48
                      80 on 2026-03-30, SURVEY, spring = 48
                    b, not measured = 0
                  likelihood = 12
                    c, 30 points = 12
                      30 on 2026-03-31, SURVEY = 12
                    d, 99.5 points = 0
                      99.5 on 2026-03-31, SURVEY = 0""",
                text(
                        TWO_GROUPS,
                        observed(A1, "a", 80, 1).withSource("spring"),
                        observed(A1, "c", 30, 0),
                        observed(A1, "d", ObservedValue.of(number("99.5")), 0)));
    }

    @Test
    void whatStandsForTheMissingIsShown() {
        assertEquals(
                """
                x@1 = 48.75
                  room = 30
                    a, 80 points = 30
                      80 on 2026-03-31, SURVEY = 30
                    b, not measured = 0
                  likelihood = 0
                    c, not measured = 0
                    d, not measured = 0
                  not measured = 18.75""",
                text(
                        TWO_GROUPS
                                .withMissing(MissingData.NEUTRAL)
                                .withNeutralPoints(BigDecimal.valueOf(30))
                                .withCoverageFloor(BigDecimal.ZERO),
                        observed(A1, "a", 80, 0)));
    }

    @Test
    void peopleAskedOnOneDayShare() {
        assertEquals(
                """
                x@1 = 30
                  all = 30
                    a, 30 points = 30
                      20 on 2026-03-30, SURVEY = 10
                      40 on 2026-03-30, SURVEY = 20
                      30 on 2026-03-30, SURVEY = 15""".replace("10\n", "6.666667\n").replace("20\n", "13.333333\n").replace("= 15", "= 10"),
                text(
                        index(indicator("a", 1)),
                        observed(A1, "a", 90, 2),
                        observed(A1, "a", 20, 1),
                        observed(A1, "a", 40, 1),
                        observed(A1, "a", 30, 1),
                        observed(A1, "other", 30, 1)));
    }

    @Test
    void aCorrectionIsTheEvidence() {
        assertEquals(
                """
                x@1 = 40
                  all = 40
                    a, 40 points = 40
                      40 on 2026-03-30, SURVEY = 40""",
                text(
                        index(indicator("a", 1)),
                        observed(A1, "a", 20, 1),
                        observed(A1, "a", 40, 1).withRecordedOn(AS_OF.date()),
                        observed(A1, "a", 60, 1).withRecordedOn(AS_OF.date().plusDays(1)),
                        observed(A1, "a", ObservedValue.of(-1), 1).withValue(ObservedValue.ofCategory("no"))));
    }

    @Test
    void whatIsFresherSharesMore() {
        assertEquals(
                """
                x@1 = 60
                  all = 60
                    a, 60 points = 60
                      60 on 2026-03-01, SURVEY = 20
                      60 on 2026-03-31, SURVEY = 40""",
                text(
                        index(indicator("a", 1)
                                .withSummary(Summary.MEAN)
                                .withHalfLifeDays(30)
                                .withExpiresAfterDays(30)),
                        observed(A1, "a", 60, 31),
                        observed(A1, "a", 60, 30),
                        observed(A1, "a", 60, 0),
                        observed(A1, "a", 60, -1)));
    }

    @Test
    void aScoreOfZeroIsExplained() {
        assertEquals("""
                x@1 = 0
                  all = 0
                    a, 0 points = 0
                      0 on 2026-03-31, SURVEY = 0""", text(index(indicator("a", 1)), observed(A1, "a", 0, 0)));
    }

    @Test
    void thereIsNothingToExplainWithoutAScore() {
        assertEquals(
                Optional.empty(),
                Given.score(TWO_GROUPS, observed(A1, "c", 1, 0)).explain(A1));
    }
}
