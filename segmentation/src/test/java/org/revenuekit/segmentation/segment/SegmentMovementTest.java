package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.segmentation.segment.SegmentWorld.AS_IS;
import static org.revenuekit.segmentation.segment.SegmentWorld.MARCH_31;
import static org.revenuekit.segmentation.segment.SegmentWorld.NONE;
import static org.revenuekit.segmentation.segment.SegmentWorld.assertNames;
import static org.revenuekit.segmentation.segment.SegmentWorld.assertRefuses;
import static org.revenuekit.segmentation.segment.SegmentWorld.cells;
import static org.revenuekit.segmentation.segment.SegmentWorld.cuts;
import static org.revenuekit.segmentation.segment.SegmentWorld.endOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.ScoreStep;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Scoring;

class SegmentMovementTest {
    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
    private static final AccountId A = AccountId.of("A");
    private static final AccountId B = AccountId.of("B");
    private static final SegmentGrid GRID = cells(cuts("50"), cuts("50")).build();

    private final SegmentWorld world = SegmentWorld.of("A", "B", "C");

    @Test
    void countsWhoWentWhereAndWhoStayed() {
        Segments then = Segmentation.of(GRID)
                .assign(world.cs(MARCH_31, "40", "60", NONE), world.op(MARCH_31, "10", "10", "10"));
        Segments now = Segmentation.of(GRID)
                .assign(world.cs(JUNE_30, "60", "40", NONE), world.op(JUNE_30, "10", "10", "10"), then);
        SegmentMovement movement = now.changeSince(then);

        assertEquals(
                "{0-0={1-0=1}, 1-0={0-0=1}, 2-0={2-0=1}}",
                movement.transitions().toString());
        assertEquals(
                List.of("A 0-0 1-0", "B 1-0 0-0"),
                movement.moves().stream()
                        .map(move -> move.account() + " " + move.from() + " " + move.to())
                        .toList());
        assertEquals(Optional.of(movement.moves().get(1)), movement.of(B));
        assertEquals(Optional.empty(), movement.of(AccountId.of("C")));
        assertEquals("[DATA: 0-0 -> 1-0]", movement.of(A).orElseThrow().steps().toString());
        assertEquals(
                now.cs().changeSince(then.cs()).of(A),
                movement.of(A).orElseThrow().cs());
        assertEquals(
                now.op().changeSince(then.op()).of(A),
                movement.of(A).orElseThrow().op());
        assertSame(then, movement.before());
        assertSame(now, movement.after());
        assertEquals(List.of(), movement.entered());
        assertEquals(List.of(), movement.left());
    }

    @Test
    void whoIsInOneAnswerOnlyDoesNotMove() {
        SegmentWorld others = SegmentWorld.of("B", "D");
        Segments then = Segmentation.of(GRID)
                .assign(world.cs(MARCH_31, "40", "60", NONE), world.op(MARCH_31, "10", "10", "10"));
        Segments now =
                Segmentation.of(GRID).assign(others.cs(JUNE_30, "40", "60"), others.op(JUNE_30, "10", "10"), then);
        SegmentMovement movement = now.changeSince(then);

        assertEquals(1, movement.transitions().total());
        assertEquals(List.of(AccountId.of("D")), movement.entered());
        assertEquals(List.of(A, AccountId.of("C")), movement.left());
    }

    /** An index of two indicators, one of which grows old: 20 points for what lasts, 90 for what does not. */
    private static IndexDefinition aging(int version, long weight) {
        return SegmentWorld.index(
                        "cs",
                        Indicator.of("lasting", 1, AS_IS),
                        Indicator.of("passing", weight, AS_IS).withHalfLifeDays(30))
                .withRef(DefinitionRef.of("cs", version));
    }

    private static Observation observed(String indicator, long value, LocalDate day) {
        return Observation.of(A, IndicatorId.of(indicator), ObservedValue.of(value), day, ObservationChannel.BEHAVIOUR);
    }

    private Segments segments(IndexDefinition index, LocalDate date, Observation... observations) {
        Scores cs = Scoring.of(index).score(world.accounts(), Observations.of(List.of(observations)), endOf(date));
        return Segmentation.of(GRID).assign(cs, world.op(date, NONE, NONE, NONE));
    }

    @Test
    void theCausesAreToldApartAndLeadFromThenToNow() {
        Observation[] first = {observed("lasting", 20, MARCH_31), observed("passing", 90, MARCH_31)};
        Observation[] later = Stream.concat(Stream.of(first), Stream.of(observed("lasting", 95, JUNE_30)))
                .toArray(Observation[]::new);
        Segments then = segments(aging(1, 1), MARCH_31, first);
        Segments redefined = segments(aging(2, 3), MARCH_31, first);
        assertEquals("1-2", then.of(A).segment().id().value(), "(20 + 90) / 2 = 55");
        assertEquals(Optional.empty(), redefined.changeSince(then).of(A), "(20 + 3 x 90) / 4 = 72.5");
        Segments less = segments(aging(3, 0), MARCH_31, first);
        assertEquals(
                "[DEFINITION: 1-2 -> 0-2]",
                less.changeSince(then).of(A).orElseThrow().steps().toString());

        Segments aged = segments(aging(1, 1), JUNE_30, first);
        assertEquals(
                "[DECAY: 1-2 -> 0-2]",
                aged.changeSince(then).of(A).orElseThrow().steps().toString());
        Segments known = segments(aging(1, 1), JUNE_30, later);
        assertEquals(Optional.empty(), known.changeSince(then).of(A), "there and back is no move");
        assertEquals(
                "[DATA: 0-2 -> 1-2]",
                known.changeSince(aged).of(A).orElseThrow().steps().toString());
        Segments all = segments(aging(3, 0), JUNE_30, later);
        SegmentMove move = all.changeSince(less).of(A).orElseThrow();
        assertEquals("[DATA: 0-2 -> 1-2]", move.steps().toString());
        assertEquals(3, move.cs().size());
        assertEquals("75", move.cs().get(2).difference().orElseThrow().toPlainString());
        assertEquals(
                Optional.empty(),
                move.op().stream()
                        .map(ScoreStep::difference)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    @Test
    void overridesComeLast() {
        SegmentOverride first = new SegmentOverride(A, SegmentId.of("2-2"), "Boss", "knows", MARCH_31, JUNE_30);
        Scores csThen = world.cs(MARCH_31, "40", "60", NONE);
        Scores opThen = world.op(MARCH_31, "10", "10", "10");
        Scores csNow = world.cs(JUNE_30, "60", "60", NONE);
        Scores opNow = world.op(JUNE_30, "10", "10", "10");
        Segments computed = Segmentation.of(GRID).assign(csThen, opThen);
        Segments overridden = Segmentation.of(GRID).with(List.of(first)).assign(csThen, opThen);
        Segments expired = Segmentation.of(GRID).with(List.of(first)).assign(csNow, opNow, overridden);

        assertEquals(
                "[OVERRIDE: 0-0 -> 2-2]",
                overridden.changeSince(computed).of(A).orElseThrow().steps().toString());
        assertEquals(
                "[OVERRIDE: 2-2 -> 1-0]",
                expired.changeSince(overridden).of(A).orElseThrow().steps().toString(),
                "what moved behind an override shows when it expires");
        Segments both = Segmentation.of(GRID)
                .with(List.of(
                        new SegmentOverride(A, SegmentId.of("2-2"), "Boss", "knows", JUNE_30, JUNE_30.plusDays(1))))
                .assign(csNow, opNow, computed);
        assertEquals(
                "[DATA: 0-0 -> 1-0, OVERRIDE: 1-0 -> 2-2]",
                both.changeSince(computed).of(A).orElseThrow().steps().toString());
    }

    @Test
    void anotherGridIsAnotherDefinition() {
        Scores cs = world.cs(MARCH_31, "40", "60", NONE);
        Scores op = world.op(MARCH_31, "10", "10", "10");
        Segments then = Segmentation.of(GRID).assign(cs, op);
        SegmentGrid other =
                cells(cuts("30"), cuts("50")).ref(DefinitionRef.of("cells", 2)).build();
        Segments now = Segmentation.of(other).assign(cs, op, then);
        assertEquals(
                "[DEFINITION: 0-0 -> 1-0]",
                now.changeSince(then).of(A).orElseThrow().steps().toString());
        Segments clash = Segmentation.of(other.withRef(GRID.ref())).assign(cs, op);
        assertThrows(DefinitionClashException.class, () -> clash.changeSince(then));
    }

    @Test
    @SuppressWarnings("NullAway")
    void theEarlierAnswerIsNotLater() {
        Segments then =
                Segmentation.of(GRID).assign(world.cs(JUNE_30, "40", "60", NONE), world.op(JUNE_30, "10", "10", "10"));
        Segments now = Segmentation.of(GRID)
                .assign(world.cs(MARCH_31, "40", "60", NONE), world.op(MARCH_31, "10", "10", "10"));
        assertRefuses("earlier must be of 2026-03-31 or before, was of 2026-06-30", () -> now.changeSince(then));
        assertEquals(3, now.changeSince(now).transitions().stayed());
        assertNames("earlier", () -> now.changeSince(null));
    }

    @Test
    void steps() {
        EqualsVerifier.forClass(MoveStep.class)
                .withNonnullFields("cause", "from", "to")
                .verify();
        assertEquals("DECAY: a -> b", new MoveStep(MoveCause.DECAY, SegmentId.of("a"), SegmentId.of("b")).toString());
    }
}
