package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.segment.SegmentWorld.MARCH_31;
import static org.revenuekit.segmentation.segment.SegmentWorld.cells;
import static org.revenuekit.segmentation.segment.SegmentWorld.cuts;
import static org.revenuekit.segmentation.segment.SegmentWorld.segments;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;

class OverridesTest {
    private static final SegmentGrid GRID = cells(cuts("50"), cuts("50")).build();
    private static final SegmentWorld WORLD = SegmentWorld.of("A1", "A2");
    private static final LocalDate TOMORROW = MARCH_31.plusDays(1);

    private static SegmentOverride override(String account, String segment, LocalDate from, LocalDate until) {
        return new SegmentOverride(AccountId.of(account), SegmentId.of(segment), "Sato", "knows", from, until);
    }

    private static Segments assign(SegmentOverride... overrides) {
        return Segmentation.of(GRID)
                .with(List.of(overrides))
                .assign(WORLD.cs(MARCH_31, "0", "0"), WORLD.op(MARCH_31, "0", "0"));
    }

    private static List<String> findings(Segments answer) {
        return answer.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void anOverrideIsShownBesideWhatIsComputed() {
        SegmentOverride override = override("A2", "1-1", MARCH_31, TOMORROW);
        Segments answer = assign(override);

        assertEquals(List.of("0-0", "1-1"), segments(answer));
        SegmentAssignment assignment = answer.of(AccountId.of("A2"));
        assertEquals("0-0", assignment.computed().id().value());
        assertEquals(Optional.of(override), assignment.override());
        assertEquals("0..50", assignment.csBand().toString());
        assertEquals(List.of(), findings(answer));
        assertEquals(List.of(override), answer.overrides());
        assertEquals(1, answer.count(SegmentId.of("1-1")));
        assertEquals(List.of(AccountId.of("A2")), answer.members(SegmentId.of("1-1")));
        assertEquals(Optional.of(SegmentId.of("1-1")), answer.bySegment().keyOf(AccountId.of("A2")));
        assertEquals(2, answer.matrix().get(0).accounts());
    }

    @Test
    void anOverrideCountsFromItsFirstDayAndAlwaysExpires() {
        LocalDate yesterday = MARCH_31.minusDays(1);
        Segments answer = assign(
                override("A1", "1-1", TOMORROW, MARCH_31.plusDays(2)), override("A2", "1-1", yesterday, MARCH_31));

        assertEquals(List.of("0-0", "0-0"), segments(answer));
        assertEquals(
                List.of(
                        "OVERRIDE_NOT_LIVE account A1, segment 1-1, validity [2026-04-01,2026-04-02)",
                        "OVERRIDE_NOT_LIVE account A2, segment 1-1, validity [2026-03-30,2026-03-31)"),
                findings(answer));
        assertEquals(List.of("1-1", "0-0"), segments(assign(override("A1", "1-1", yesterday, TOMORROW))));
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        Segments answer = assign(override("A9", "1-1", MARCH_31, TOMORROW), override("A1", "9-9", MARCH_31, TOMORROW));

        assertEquals(List.of("0-0", "0-0"), segments(answer));
        assertEquals(
                List.of("UNKNOWN_SEGMENT account A1, segment 9-9", "UNKNOWN_ACCOUNT account A9, segment 1-1"),
                findings(answer));
    }

    @Test
    void theOneThatBeganLastStandsInAnyOrder() {
        List<SegmentOverride> overrides = List.of(
                override("A1", "1-1", MARCH_31, TOMORROW),
                override("A1", "0-1", MARCH_31.minusDays(1), TOMORROW),
                override("A1", "1-2", MARCH_31, TOMORROW.plusDays(5)));
        for (List<SegmentOverride> given : List.of(overrides, Lists.reverse(overrides))) {
            Segments answer = assign(given.toArray(new SegmentOverride[0]));

            assertEquals(List.of("1-1", "0-0"), segments(answer));
            assertEquals(
                    List.of(
                            "OVERRIDE_SUPERSEDED account A1, segment 1-2",
                            "OVERRIDE_SUPERSEDED account A1, segment 0-1"),
                    findings(answer));
        }
    }

    /** Author, reason and end decide between overrides that are equal otherwise, so that their order does not. */
    @Test
    void equalOnesStandByWhatTheySay() {
        AccountId account = AccountId.of("A1");
        SegmentId segment = SegmentId.of("1-1");
        SegmentOverride first = new SegmentOverride(account, segment, "A", "z", MARCH_31, TOMORROW.plusDays(9));
        SegmentOverride second = new SegmentOverride(account, segment, "B", "a", MARCH_31, TOMORROW);
        SegmentOverride third = new SegmentOverride(account, segment, "B", "b", MARCH_31, TOMORROW);
        SegmentOverride fourth = new SegmentOverride(account, segment, "B", "b", MARCH_31, TOMORROW.plusDays(1));
        List<SegmentOverride> best = List.of(first, second, third, fourth);
        for (int i = 0; i + 1 < best.size(); i++) {
            Optional<SegmentOverride> expected = Optional.of(best.get(i));
            assertEquals(
                    expected, assign(best.get(i), best.get(i + 1)).of(account).override());
            assertEquals(
                    expected, assign(best.get(i + 1), best.get(i)).of(account).override());
        }
    }

    @Test
    void theFirstSegmentIsKnownToo() {
        Segments answer = assign(override("A1", "0-0", MARCH_31, TOMORROW));

        assertEquals(List.of(), findings(answer));
        assertEquals(true, answer.of(AccountId.of("A1")).override().isPresent());
    }

    @Test
    void theNextListReplacesTheOneBefore() {
        Segments answer = Segmentation.of(GRID)
                .with(List.of(override("A1", "1-1", MARCH_31, TOMORROW)))
                .with(List.of(override("A2", "1-1", MARCH_31, TOMORROW)))
                .assign(WORLD.cs(MARCH_31, "0", "0"), WORLD.op(MARCH_31, "0", "0"));

        assertEquals(List.of("0-0", "1-1"), segments(answer));
    }

    /** An override changes what is shown and nothing that is computed: the next position rests on the bands. */
    @Test
    void anOverrideLeavesNoTraceInThePositions() {
        Segmentation question = Segmentation.of(GRID);
        Segments overridden = assign(override("A1", "1-1", MARCH_31, TOMORROW));
        Segments after = question.assign(WORLD.cs(TOMORROW, "0", "0"), WORLD.op(TOMORROW, "0", "0"), overridden);

        assertEquals(List.of("0-0", "0-0"), segments(after));
        assertEquals(TOMORROW, after.of(AccountId.of("A1")).since());
        assertEquals(MARCH_31, after.of(AccountId.of("A2")).since());
    }
}
