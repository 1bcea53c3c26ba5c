package org.revenuekit.segmentation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.segmentation.index.Given.A1;
import static org.revenuekit.segmentation.index.Given.A2;
import static org.revenuekit.segmentation.index.Given.AS_OF;
import static org.revenuekit.segmentation.index.Given.CALENDAR;
import static org.revenuekit.segmentation.index.Given.NEVER;
import static org.revenuekit.segmentation.index.Given.TODAY;
import static org.revenuekit.segmentation.index.Given.accounts;
import static org.revenuekit.segmentation.index.Given.assertNames;
import static org.revenuekit.segmentation.index.Given.assertRefused;
import static org.revenuekit.segmentation.index.Given.index;
import static org.revenuekit.segmentation.index.Given.indicator;
import static org.revenuekit.segmentation.index.Given.number;
import static org.revenuekit.segmentation.index.Given.observed;
import static org.revenuekit.segmentation.index.Given.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;

class ScoresTest {
    private static final IndexDefinition FOUR = index(indicator("a", 3), indicator("b", 1));

    private static String shown(IndexDefinition definition, Observation... observations) {
        return score(definition, observations).of(A1).toString();
    }

    @Test
    void aScoreIsTheWeightedMean() {
        assertEquals("65 in 65..65, coverage 1", shown(FOUR, observed(A1, "a", 80, 0), observed(A1, "b", 20, 0)));
    }

    @Test
    void whatIsMissingShowsInCoverageAndBounds() {
        assertEquals("80 in 60..85, coverage 0.75", shown(FOUR, observed(A1, "a", 80, 0)));
        assertEquals("BELOW_COVERAGE_FLOOR, coverage 0.25", shown(FOUR, observed(A1, "b", 20, 0)));
        assertEquals("NOTHING_OBSERVED, coverage 0", shown(FOUR));
    }

    @Test
    void theFloorItselfIsEnough() {
        Observation a = observed(A1, "a", 80, 0);
        assertEquals("80 in 60..85, coverage 0.75", shown(FOUR.withCoverageFloor(number("0.75")), a));
        assertEquals("BELOW_COVERAGE_FLOOR, coverage 0.75", shown(FOUR.withCoverageFloor(number("0.750001")), a));
        assertEquals("NOTHING_OBSERVED, coverage 0", shown(FOUR.withCoverageFloor(BigDecimal.ZERO)));
    }

    /** The weights of six equal indicators are rounded, three of them to 49,999,999 of 100,000,000 parts. */
    @Test
    void halfOfAnIndexIsHalfWhicheverHalf() {
        IndexDefinition six = index(
                indicator("a", 1),
                indicator("b", 1),
                indicator("c", 1),
                indicator("d", 1),
                indicator("e", 1),
                indicator("f", 1));
        assertEquals(
                "40 in 20..70.000001, coverage 0.5",
                shown(six, observed(A1, "d", 40, 0), observed(A1, "e", 40, 0), observed(A1, "f", 40, 0)));
    }

    @Test
    void thePolicySaysWhatStandsForWhatIsMissing() {
        Observation a = observed(A1, "a", 80, 0);
        assertEquals("80 in 60..85, coverage 0.75", shown(FOUR.withMissing(MissingData.RENORMALISE), a));
        assertEquals("60 in 60..85, coverage 0.75", shown(FOUR.withMissing(MissingData.PESSIMISTIC), a));
        assertEquals("72.5 in 60..85, coverage 0.75", shown(FOUR.withMissing(MissingData.NEUTRAL), a));
        assertEquals(
                "62.5 in 60..85, coverage 0.75",
                shown(FOUR.withMissing(MissingData.NEUTRAL).withNeutralPoints(BigDecimal.TEN), a));
        assertEquals("INDICATOR_MISSING, coverage 0.75", shown(FOUR.withMissing(MissingData.REQUIRE), a));
        assertEquals(
                "65 in 65..65, coverage 1", shown(FOUR.withMissing(MissingData.REQUIRE), a, observed(A1, "b", 20, 0)));
    }

    @Test
    void whatWeighsNothingIsNotRequired() {
        IndexDefinition definition = index(indicator("a", 1), indicator("b", 0)).withMissing(MissingData.REQUIRE);
        assertEquals("80 in 80..80, coverage 1", shown(definition, observed(A1, "a", 80, 0)));
        assertEquals("NOTHING_OBSERVED, coverage 0", shown(definition, observed(A1, "b", 80, 0)));
    }

    @Test
    void theLastOfTheLastDayCounts() {
        IndexDefinition one = index(indicator("a", 1));
        Observation today = observed(A1, "a", 10, 1);
        Observation corrected = today.withValue(ObservedValue.of(20)).withRecordedOn(TODAY);
        assertEquals("10 in 10..10, coverage 1", shown(one, observed(A1, "a", 90, 2), today));
        assertEquals("10 in 10..10, coverage 1", shown(one, today, observed(A1, "a", 90, 2)));
        assertEquals("20 in 20..20, coverage 1", shown(one, today, corrected));
        assertEquals("20 in 20..20, coverage 1", shown(one, corrected, today));
        assertEquals(
                "25 in 25..25, coverage 1", shown(one, today, observed(A1, "a", 40, 1)), "people asked on one day");
    }

    @Test
    void aMeanIsOfAllAndForgets() {
        IndexDefinition mean = index(indicator("a", 1).withSummary(Summary.MEAN));
        Observation[] given = {observed(A1, "a", 90, 30), observed(A1, "a", 30, 0)};
        assertEquals("60 in 60..60, coverage 1", shown(mean, given));
        IndexDefinition forgets =
                index(indicator("a", 1).withSummary(Summary.MEAN).withHalfLifeDays(30));
        assertEquals("50 in 50..50, coverage 1", shown(forgets, given));
        assertEquals("50 in 50..50, coverage 1", shown(forgets, given[1], given[0]));
    }

    @Test
    void whatIsOldBecomesUncertain() {
        IndexDefinition aging = index(indicator("a", 1).withHalfLifeDays(30)).withCoverageFloor(number("0.25"));
        assertEquals("80 in 40..90, coverage 0.5", shown(aging, observed(A1, "a", 80, 30)));
        assertEquals("80 in 20..95, coverage 0.25", shown(aging, observed(A1, "a", 80, 60)));
        assertEquals("BELOW_COVERAGE_FLOOR, coverage 0.24429", shown(aging, observed(A1, "a", 80, 61)));
        assertEquals("NOTHING_OBSERVED, coverage 0", shown(aging, observed(A1, "a", 80, 630)));
    }

    @Test
    void whatHasNoWeightLeftIsNotMeasured() {
        for (Summary summary : Summary.values()) {
            IndexDefinition definition = index(
                            indicator("a", 1),
                            indicator("b", 1).withHalfLifeDays(1).withSummary(summary))
                    .withMissing(MissingData.REQUIRE);
            assertEquals(
                    "INDICATOR_MISSING, coverage 0.5",
                    shown(definition, observed(A1, "a", 80, 0), observed(A1, "b", 20, 21)));
            assertEquals(
                    "79.99988 in 40.00002..89.99992, coverage 0.500001",
                    shown(definition, observed(A1, "a", 80, 0), observed(A1, "b", 20, 19)));
        }
    }

    @Test
    void whatHasExpiredIsNotMeasured() {
        for (Summary summary : Summary.values()) {
            IndexDefinition expiring =
                    index(indicator("a", 1).withExpiresAfterDays(30).withSummary(summary));
            assertEquals("80 in 80..80, coverage 1", shown(expiring, observed(A1, "a", 80, 30)));
            assertEquals("NOTHING_OBSERVED, coverage 0", shown(expiring, observed(A1, "a", 80, 31)));
        }
    }

    @Test
    void whatIsLaterIsNotSeen() {
        IndexDefinition one = index(indicator("a", 1));
        Observation then = observed(A1, "a", 10, 1);
        assertEquals("10 in 10..10, coverage 1", shown(one, then, observed(A1, "a", 90, -1)));
        assertEquals(
                "10 in 10..10, coverage 1",
                shown(one, then, observed(A1, "a", 90, 0).withRecordedOn(TODAY.plusDays(1))));
        Scores known = Scoring.of(one)
                .score(
                        accounts(A1),
                        Observations.of(List.of(then, observed(A1, "a", 90, 0).withRecordedOn(TODAY.plusDays(1)))),
                        AS_OF.knownOn(TODAY.plusDays(1)));
        assertEquals("90 in 90..90, coverage 1", known.of(A1).toString());
    }

    @Test
    void datesOfAnyAgeHaveAnAge() {
        IndexDefinition one = index(indicator("a", 1));
        assertEquals(
                "10 in 10..10, coverage 1",
                shown(
                        one,
                        observed(A1, "a", 10, 0).withObservedOn(LocalDate.MIN).withRecordedOn(LocalDate.MIN)));
    }

    @Test
    void aGroupStandsAlone() {
        IndexDefinition two = index(indicator("a", 1))
                .withGroups(
                        IndicatorGroup.of("room", 3, indicator("a", 1), indicator("b", 1)),
                        IndicatorGroup.of("likelihood", 1, indicator("c", 1), indicator("d", 3)));
        Scores scores = score(two, observed(A1, "a", 80, 0), observed(A1, "c", 20, 0), observed(A1, "d", 60, 0));

        assertEquals("68 in 42.5..80, coverage 0.625", scores.of(A1).toString());
        assertEquals("80 in 40..90, coverage 0.5", scores.of(A1, "room").toString());
        assertEquals("50 in 50..50, coverage 1", scores.of(A1, "likelihood").toString());
        assertEquals("NOTHING_OBSERVED, coverage 0", scores.of(A2, "room").toString());
        assertRefused("group must be one of x@1, was rooms", () -> scores.of(A1, "rooms"));
        assertThrows(UnknownIdException.class, () -> scores.of(NEVER, "room"));
    }

    @Test
    void countsWhoHasAScore() {
        Scores scores = score(FOUR, observed(A2, "a", 80, 0));
        assertEquals(1, scores.scoredCount());
        assertEquals(List.of(A1), scores.notScored());
        assertEquals(
                2, score(FOUR, observed(A1, "a", 0, 0), observed(A2, "a", 0, 0)).scoredCount());
        assertEquals(
                List.of(),
                score(FOUR, observed(A1, "a", 0, 0), observed(A2, "a", 0, 0)).notScored());
    }

    @Test
    void aColumnSaysTheSame() {
        Scores scores = score(FOUR, observed(A2, "a", 80, 0));
        assertEquals(2, scores.column().size());
        assertEquals(80_000_000, scores.column().point(1));
        assertEquals(scores.of(A1), scores.column().outcome(0));
        assertEquals(scores.of(A2), scores.column().outcome(1));
    }

    @Test
    void agesAsIfNothingMoreWereObserved() {
        IndexDefinition aging = index(indicator("a", 1).withHalfLifeDays(30));
        Scores now = score(aging, observed(A1, "a", 80, 0), observed(A1, "a", 0, -10), observed(A2, "a", 80, 1));
        Scores later = now.agedTo(CALENDAR.endOf(TODAY.plusDays(30)));

        assertEquals("80 in 80..80, coverage 1", now.of(A1).toString());
        assertEquals("80 in 40..90, coverage 0.5", later.of(A1).toString());
        assertEquals("BELOW_COVERAGE_FLOOR, coverage 0.48858", later.of(A2).toString());
        assertEquals(TODAY.plusDays(30), later.asOf().date());
        assertEquals(now.of(A1), now.agedTo(AS_OF).of(A1));
        assertRefused(
                "later must be >= 2026-03-31, was 2026-03-30", () -> now.agedTo(CALENDAR.endOf(TODAY.minusDays(1))));
    }

    @Test
    void remembersWhatItWasAsked() {
        Accounts accounts = accounts(A1);
        Observations observations = Observations.of(List.of(observed(A1, "a", 1, 0)));
        Scores scores = Scoring.of(FOUR).score(accounts, observations, AS_OF);

        assertSame(FOUR, scores.definition());
        assertSame(accounts, scores.accounts());
        assertSame(observations, scores.observations());
        assertSame(AS_OF, scores.asOf());
    }

    @Test
    void whoWasNeverGivenIsUnknown() {
        Scores scores = score(FOUR, observed(NEVER, "a", 80, 0));
        assertThrows(UnknownIdException.class, () -> scores.of(NEVER));
        assertThrows(UnknownIdException.class, () -> scores.explain(NEVER));
        assertThrows(UnknownIdException.class, () -> scores.changeSince(scores).of(NEVER));
    }

    @Test
    void nobodyIsNoScore() {
        Scores scores = Scoring.of(FOUR).score(accounts(), Observations.none(), AS_OF);
        assertEquals(0, scores.scoredCount());
        assertEquals(0, scores.tally().given());
    }

    @Test
    void manyIndicatorsAreNoBurden() {
        Indicator[] many = new Indicator[1_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = indicator("i" + i, 1).withHalfLifeDays(3_650);
        }
        Scores scores = score(index(many).withRef(DefinitionRef.of("many", 1)), observed(A1, "i0", 80, 0));
        for (int i = 0; i < 10_000; i++) {
            assertEquals(
                    "BELOW_COVERAGE_FLOOR, coverage 0.001", scores.of(A1, "all").toString());
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        Scores scores = score(FOUR);
        assertNames("definition", () -> Scoring.of(null));
        assertNames("accounts", () -> Scoring.of(FOUR).score(null, Observations.none(), AS_OF));
        assertNames("observations", () -> Scoring.of(FOUR).score(accounts(), null, AS_OF));
        assertNames("asOf", () -> Scoring.of(FOUR).score(accounts(), Observations.none(), null));
        assertNames("account", () -> scores.of(null));
        assertNames("account", () -> scores.of(null, "all"));
        assertNames("group", () -> scores.of(A1, null));
        assertNames("account", () -> scores.explain(null));
        assertNames("later", () -> scores.agedTo(null));
        assertNames("account", () -> scores.agedTo(null, AS_OF));
        assertNames("later", () -> scores.agedTo(A1, null));
        assertNames("other", () -> scores.with(null));
        assertNames("earlier", () -> scores.changeSince(null));
        assertNames("account", () -> scores.changeSince(scores).of(null));
    }
}
