package org.revenuekit.segmentation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.segmentation.index.Given.A1;
import static org.revenuekit.segmentation.index.Given.AS_OF;
import static org.revenuekit.segmentation.index.Given.CALENDAR;
import static org.revenuekit.segmentation.index.Given.TODAY;
import static org.revenuekit.segmentation.index.Given.accounts;
import static org.revenuekit.segmentation.index.Given.assertRefused;
import static org.revenuekit.segmentation.index.Given.index;
import static org.revenuekit.segmentation.index.Given.indicator;
import static org.revenuekit.segmentation.index.Given.observed;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.Observations;

class ScoresChangeTest {
    private static final IndexDefinition OLD = index(indicator("a", 1).withHalfLifeDays(30), indicator("b", 1));
    private static final IndexDefinition NEW = OLD.withRef(DefinitionRef.of("x", 2))
            .withGroups(IndicatorGroup.of("all", 1, indicator("a", 3).withHalfLifeDays(30), indicator("b", 1)));
    private static final Observation[] THEN = {observed(A1, "a", 80, 30), observed(A1, "b", 20, 30)};

    private static Scores at(int daysAgo, IndexDefinition definition, Observation... observations) {
        return Scoring.of(definition)
                .score(accounts(A1), Observations.of(List.of(observations)), CALENDAR.endOf(TODAY.minusDays(daysAgo)));
    }

    @Test
    void everyStepHasOneCause() {
        Scores before = at(30, OLD, THEN);
        Scores after = at(0, NEW, THEN[0], THEN[1], observed(A1, "b", 60, 0));
        ScoresChange change = after.changeSince(before);

        assertEquals("""
                DEFINITION: 50 in 50..50, coverage 1 -> 65 in 65..65, coverage 1
                DECAY: 65 in 65..65, coverage 1 -> 56 in 35..72.5, coverage 0.625
                DATA: 56 in 35..72.5, coverage 0.625 -> 72 in 45..82.5, coverage 0.625
                """, text(change.of(A1)));
        assertEquals(
                after.of(A1)
                        .orElseThrow()
                        .point()
                        .subtract(before.of(A1).orElseThrow().point()),
                change.of(A1).stream()
                        .map(step -> step.difference().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertSame(before, change.before());
        assertSame(after, change.after());
    }

    private static String text(List<ScoreStep> steps) {
        StringBuilder text = new StringBuilder();
        steps.forEach(step -> text.append(step.kind() + ": " + step.before() + " -> " + step.after() + "\n"));
        return text.toString();
    }

    @Test
    void whatWasObservedLaterIsData() {
        Scores before = at(30, OLD, THEN);
        Scores after = at(0, OLD, THEN[0], THEN[1], observed(A1, "a", 0, 29));
        List<ScoreStep> steps = after.changeSince(before).of(A1);

        assertEquals(before.of(A1), steps.get(0).after());
        assertEquals(before.agedTo(AS_OF).of(A1), steps.get(1).after());
        assertEquals(after.of(A1), steps.get(2).after());
    }

    @Test
    void nothingChangesSinceTheSame() {
        Scores scores = at(0, OLD, THEN);
        scores.changeSince(scores)
                .of(A1)
                .forEach(step -> assertEquals(0, step.difference().orElseThrow().signum()));
    }

    @Test
    void whoWasNotGivenThenCountsWithWhatWasObserved() {
        Observations observations = Observations.of(List.of(THEN));
        Scores before = Scoring.of(OLD).score(accounts(), observations, AS_OF);
        Scores after = Scoring.of(OLD).score(accounts(A1), observations, AS_OF);

        assertEquals(after.of(A1), after.changeSince(before).of(A1).get(0).before());
    }

    @Test
    void oneReferenceIsOneIndex() {
        Scores before = at(30, OLD, THEN);
        Scores after = at(0, NEW.withRef(OLD.ref()), THEN);
        DefinitionClashException clash = assertThrows(DefinitionClashException.class, () -> after.changeSince(before));

        assertEquals(OLD.ref(), clash.ref());
        assertSame(before.definition(), clash.first());
        assertSame(after.definition(), clash.second());
    }

    @Test
    void earlierIsNotLater() {
        Scores before = at(30, OLD, THEN);
        Scores after = at(0, OLD, THEN);

        assertRefused("earlier must be <= 2026-03-01, was 2026-03-31", () -> before.changeSince(after));
        assertRefused(
                "earlier must be <= 2026-03-31, was 2026-04-01",
                () -> after.changeSince(before.agedTo(CALENDAR.endOf(TODAY.plusDays(1)))));
    }
}
