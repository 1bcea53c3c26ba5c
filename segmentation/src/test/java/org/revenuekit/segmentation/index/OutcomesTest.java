package org.revenuekit.segmentation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.segmentation.index.Given.assertNames;
import static org.revenuekit.segmentation.index.Given.number;

import java.math.BigDecimal;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Bounds;

class OutcomesTest {
    private static final Score SCORE = scoreOf("72.5");
    private static final NotScored NOT = new NotScored(NotScoredReason.BELOW_COVERAGE_FLOOR, number("0.2"));

    private static Score scoreOf(String point) {
        return new Score(number(point), number("0.8"), Bounds.of(number("6E+1"), number("81")));
    }

    @Test
    void aScoreFolds() {
        assertEquals("72.5", SCORE.<String>fold(score -> score.point().toString(), not -> "none"));
        assertEquals(Optional.of(SCORE), SCORE.score());
        assertEquals(SCORE, SCORE.orElseThrow());
        assertEquals("72.5 in 60..81, coverage 0.8", SCORE.toString());
    }

    @Test
    void noScoreSaysWhy() {
        assertEquals(
                "BELOW_COVERAGE_FLOOR",
                NOT.<String>fold(score -> "some", not -> not.reason().name()));
        assertEquals(Optional.empty(), NOT.score());
        assertEquals("BELOW_COVERAGE_FLOOR, coverage 0.2", NOT.toString());
        assertEquals(
                "BELOW_COVERAGE_FLOOR, coverage 0.2",
                assertThrows(NoSuchElementException.class, NOT::orElseThrow).getMessage());
    }

    @Test
    void aStepHasADifferenceIfThereIsAScoreOnBothSides() {
        assertEquals(Optional.of(number("-2.5")), step(SCORE, scoreOf("70")).difference());
        assertEquals(Optional.empty(), step(SCORE, NOT).difference());
        assertEquals(Optional.empty(), step(NOT, SCORE).difference());
    }

    private static ScoreStep step(ScoreOutcome before, ScoreOutcome after) {
        return new ScoreStep(StepKind.DECAY, before, after);
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(NotScored.class)
                .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
                .verify();
        EqualsVerifier.forClass(ScoreStep.class)
                .withPrefabValues(ScoreOutcome.class, SCORE, NOT)
                .suppress(Warning.NULL_FIELDS)
                .verify();
        assertEquals(Objects.hash("BELOW_COVERAGE_FLOOR", number("0.2")), NOT.hashCode());
        assertEquals(Objects.hash("DECAY", SCORE, NOT), step(SCORE, NOT).hashCode());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("reason", () -> new NotScored(null, BigDecimal.ONE));
        assertNames("coverage", () -> new NotScored(NotScoredReason.INDICATOR_MISSING, null));
        assertNames("point", () -> new Score(null, BigDecimal.ONE, SCORE.bounds()));
        assertNames("coverage", () -> new Score(BigDecimal.ONE, null, SCORE.bounds()));
        assertNames("bounds", () -> new Score(BigDecimal.ONE, BigDecimal.ONE, null));
        assertNames("kind", () -> new ScoreStep(null, SCORE, SCORE));
        assertNames("before", () -> new ScoreStep(StepKind.DATA, null, SCORE));
        assertNames("after", () -> new ScoreStep(StepKind.DATA, SCORE, null));
        assertNames("ifScored", () -> SCORE.fold(null, not -> ""));
        assertNames("ifNot", () -> SCORE.fold(score -> "", null));
    }
}
