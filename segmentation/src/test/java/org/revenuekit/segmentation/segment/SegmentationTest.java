package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.segmentation.segment.SegmentWorld.MARCH_31;
import static org.revenuekit.segmentation.segment.SegmentWorld.NONE;
import static org.revenuekit.segmentation.segment.SegmentWorld.assertNames;
import static org.revenuekit.segmentation.segment.SegmentWorld.assertRefuses;
import static org.revenuekit.segmentation.segment.SegmentWorld.cells;
import static org.revenuekit.segmentation.segment.SegmentWorld.cuts;
import static org.revenuekit.segmentation.segment.SegmentWorld.segments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.segmentation.index.Scores;

class SegmentationTest {
    private static final SegmentGrid GRID =
            cells(cuts("50"), cuts("50")).hysteresis(BigDecimal.valueOf(3)).build();
    private static final SegmentWorld ONE = SegmentWorld.of("A1");

    private static LocalDate day(int number) {
        return MARCH_31.plusDays(number);
    }

    /** The segments of one account on the days after another, going on from answer to answer. */
    private static List<String> walk(SegmentGrid grid, int days, String... scores) {
        Segments answer = Segmentation.of(grid).assign(ONE.cs(day(0), scores[0]), ONE.op(day(0), "0"));
        List<String> walked = new ArrayList<>(segments(answer));
        for (int i = 1; i < scores.length; i++) {
            LocalDate date = day(i * days);
            answer = Segmentation.of(grid).assign(ONE.cs(date, scores[i]), ONE.op(date, "0"), answer);
            walked.addAll(segments(answer));
        }
        return walked;
    }

    @Test
    void everyCellIsReached() {
        SegmentWorld world = SegmentWorld.of("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9");

        Segments answer = Segmentation.of(GRID)
                .assign(
                        world.cs(MARCH_31, "49.999999", "0", "10", "50", "100", "90", NONE, NONE, NONE),
                        world.op(MARCH_31, "49.999999", "50", NONE, "0", "50", NONE, "1", "99", NONE));

        assertEquals(List.of("0-0", "0-1", "0-2", "1-0", "1-1", "1-2", "2-0", "2-1", "2-2"), segments(answer));
    }

    @Test
    void hysteresisHoldsAnAccountOnBothSides() {
        assertEquals(
                List.of("0-0", "0-0", "1-0", "1-0", "1-0", "0-0", "0-0"),
                walk(GRID, 1, "49", "52.999999", "53", "49", "47", "46.999999", "52"));
    }

    @Test
    void aFirstPlacementKnowsNoHysteresis() {
        assertEquals(List.of("1-0", "1-0", "0-0"), walk(GRID, 1, "50", "47", "0"));
        assertEquals(List.of("1-0", "2-0", "0-0", "0-0"), walk(GRID, 1, "50", NONE, "49", "50"));
    }

    @Test
    void dwellHoldsAnAccountForSomeDays() {
        SegmentGrid dwelling =
                GRID.toBuilder().hysteresis(BigDecimal.ZERO).minimumDwellDays(3).build();

        assertEquals(
                List.of("0-0", "0-0", "0-0", "1-0", "1-0", "1-0", "0-0"),
                walk(dwelling, 1, "0", "90", "90", "90", "0", "0", "0"));
        assertEquals(List.of("0-0", "1-0", "0-0"), walk(dwelling, 3, "0", "90", "0"));
        assertEquals(List.of("0-0", "2-0", "1-0"), walk(dwelling, 1, "0", NONE, "90"));
    }

    /** The days in a band count, not those since the last answer, and those of one axis are not those of the other. */
    @Test
    void dwellCountsFromTheMoveOfTheAxis() {
        SegmentGrid dwelling =
                GRID.toBuilder().hysteresis(BigDecimal.ZERO).minimumDwellDays(3).build();
        Segmentation question = Segmentation.of(dwelling);
        Segments first = question.assign(ONE.cs(day(0), "0"), ONE.op(day(0), "0"));
        Segments second = question.assign(ONE.cs(day(3), "90"), ONE.op(day(3), "0"), first);
        Segments third = question.assign(ONE.cs(day(4), "0"), ONE.op(day(4), "90"), second);
        Segments fourth = question.assign(ONE.cs(day(6), "0"), ONE.op(day(6), "0"), third);

        assertEquals(List.of("1-0"), segments(second));
        assertEquals(List.of("1-1"), segments(third));
        assertEquals(List.of("0-1"), segments(fourth));
    }

    @Test
    void whoIsNewHasNoPast() {
        SegmentWorld more = SegmentWorld.of("A2", "A1", "A0");
        Segments earlier = Segmentation.of(GRID).assign(ONE.cs(day(0), "49"), ONE.op(day(0), "0"));

        Segments now = Segmentation.of(GRID)
                .assign(more.cs(day(1), "51", "51", "51"), more.op(day(1), "0", "0", "0"), earlier);

        assertEquals(List.of("1-0", "0-0", "1-0"), segments(now));
    }

    @Test
    void anotherGridHasNoPast() {
        Segments earlier = Segmentation.of(GRID).assign(ONE.cs(day(0), "49"), ONE.op(day(0), "0"));
        SegmentGrid next = GRID.withRef(DefinitionRef.of("cells", 2));

        assertEquals(
                List.of("1-0"),
                segments(Segmentation.of(next).assign(ONE.cs(day(1), "51"), ONE.op(day(1), "0"), earlier)));
        DefinitionClashException clash = assertThrows(
                DefinitionClashException.class,
                () -> Segmentation.of(GRID.withMinimumDwellDays(1))
                        .assign(ONE.cs(day(1), "51"), ONE.op(day(1), "0"), earlier));
        assertEquals(GRID.ref(), clash.ref());
    }

    @Test
    void sinceIsWhenAnAccountCameToItsSegment() {
        Segmentation question = Segmentation.of(GRID);
        AccountId account = AccountId.of("A1");
        Segments first = question.assign(ONE.cs(day(0), "0"), ONE.op(day(0), "0"));
        Segments second = question.assign(ONE.cs(day(1), "49"), ONE.op(day(1), "0"), first);
        Segments third = question.assign(ONE.cs(day(2), "90"), ONE.op(day(2), "0"), second);
        Segments fourth = question.assign(ONE.cs(day(3), "95"), ONE.op(day(3), "0"), third);
        Segments redefined = Segmentation.of(GRID.withRef(DefinitionRef.of("cells", 2)))
                .assign(ONE.cs(day(4), "90"), ONE.op(day(4), "0"), fourth);

        assertEquals(day(0), first.of(account).since());
        assertEquals(day(0), second.of(account).since());
        assertEquals(day(2), third.of(account).since());
        assertEquals(day(2), fourth.of(account).since());
        assertEquals(day(2), redefined.of(account).since());
    }

    @Test
    void sinceOfWhoIsNewIsToday() {
        SegmentWorld more = SegmentWorld.of("A2", "A1");
        Segments earlier = Segmentation.of(GRID).assign(ONE.cs(day(0), "0"), ONE.op(day(0), "0"));
        Segments now = Segmentation.of(GRID).assign(more.cs(day(1), "0", "0"), more.op(day(1), "0", "0"), earlier);

        assertEquals(day(1), now.of(AccountId.of("A2")).since());
        assertEquals(day(0), now.of(AccountId.of("A1")).since());
    }

    @Test
    void bothAxesAreOfTheSameAccountsAtTheSameDate() {
        Scores cs = ONE.cs(day(0), "0");
        Segmentation question = Segmentation.of(GRID);
        Segments later = question.assign(ONE.cs(day(2), "0"), ONE.op(day(2), "0"));

        assertRefuses(
                "both scores must be of the same accounts",
                () -> question.assign(cs, SegmentWorld.of("A1").op(day(0), "0")));
        assertRefuses(
                "both scores must be as of one date, were 2026-03-31 and 2026-04-01",
                () -> question.assign(cs, ONE.op(day(1), "0")));
        assertRefuses(
                "both scores must be as of one date, were 2026-03-31 and 2026-04-01",
                () -> question.assign(cs, ONE.op(day(1), "0"), later));
        assertRefuses(
                "earlier must be of 2026-04-01 or before, was of 2026-04-02",
                () -> question.assign(ONE.cs(day(1), "0"), ONE.op(day(1), "0"), later));
        assertEquals(List.of("0-0"), segments(question.assign(ONE.cs(day(2), "51"), ONE.op(day(2), "0"), later)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        Scores cs = ONE.cs(day(0), "0");
        Segmentation question = Segmentation.of(GRID);

        assertNames("grid", () -> Segmentation.of(null));
        assertNames("overrides", () -> question.with(null));
        assertNames("cs", () -> question.assign(null, cs));
        assertNames("op", () -> question.assign(cs, null));
        assertNames("earlier", () -> question.assign(cs, cs, null));
    }
}
