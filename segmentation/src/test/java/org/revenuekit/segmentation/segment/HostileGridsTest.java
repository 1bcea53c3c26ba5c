package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.revenuekit.segmentation.segment.SegmentWorld.MARCH_31;
import static org.revenuekit.segmentation.segment.SegmentWorld.segment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;

/** Law 59: grids as large as they may be. */
class HostileGridsTest {
    private static final int MOST = SegmentGrid.MAX_PLACEMENTS;
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final ImmutableList<BigDecimal> CUTS = IntStream.rangeClosed(1, SegmentGrid.MAX_CUTS)
            .mapToObj(i -> BigDecimal.valueOf(4L * i))
            .collect(ImmutableList.toImmutableList());

    private static SegmentGrid.Builder grid() {
        return SegmentGrid.builder()
                .ref(DefinitionRef.of("large", 1))
                .csCuts(CUTS)
                .opCuts(CUTS)
                .addSegments(segment("a"));
    }

    /** Placements of everything, each above the one before, in any order. */
    private static List<Placement> stacked(int count) {
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            placements.add(new Placement(SegmentId.of("a"), Reach.any(), Reach.any(), i));
        }
        Collections.shuffle(placements, new Random(1));
        return placements;
    }

    @Test
    void manyPlacementsAreBuiltAndUsedSoon() {
        assertTimeoutPreemptively(SOON, () -> {
            SegmentGrid grid = grid().placements(stacked(MOST)).build();
            SegmentWorld world = SegmentWorld.of("A1");
            Segments answer = Segmentation.of(grid).assign(world.cs(MARCH_31, "99"), world.op(MARCH_31, "1"));

            assertEquals("a", answer.of(AccountId.of("A1")).segment().id().value());
        });
    }

    @Test
    void oneOverlapAmongManyIsFoundSoonAndNamed() {
        List<Placement> placements = stacked(MOST - 1);
        Placement intruder =
                new Placement(SegmentId.of("b"), Reach.atLeast(BigDecimal.valueOf(80)), Reach.unmeasured(), MOST / 2);
        placements.add(intruder);

        String message = assertTimeoutPreemptively(
                SOON,
                () -> assertThrows(
                                IllegalArgumentException.class,
                                () -> grid().addSegments(segment("b"))
                                        .placements(placements)
                                        .build())
                        .getMessage());

        Placement other = new Placement(SegmentId.of("a"), Reach.any(), Reach.any(), MOST / 2);
        assertEquals(
                "placements that overlap must differ in priority, had " + other + " and " + intruder
                        + " (grid large@1)",
                message);
    }

    @Test
    void thereAreNoMoreThanThat() {
        assertEquals(MOST, grid().placements(stacked(MOST)).build().placements().size());
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> grid().placements(stacked(MOST + 1)).build())
                .getMessage();
        assertEquals("there must be at most 10000 segments and placements, were 1 and 10001 (grid large@1)", message);
        SegmentGrid.Builder many = grid().placements(stacked(1));
        IntStream.range(0, MOST).forEach(i -> many.addSegments(segment("s" + i)));
        assertEquals(
                "there must be at most 10000 segments and placements, were 10001 and 1 (grid large@1)",
                assertThrows(IllegalArgumentException.class, many::build).getMessage());
    }

    @Test
    void manyOverridesAreReadSoon() {
        SegmentWorld world = SegmentWorld.of("A1");
        List<SegmentOverride> overrides = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            overrides.add(new SegmentOverride(
                    AccountId.of("A1"), SegmentId.of("s" + i), "Sato", "knows", MARCH_31, MARCH_31.plusDays(1)));
        }
        assertTimeoutPreemptively(SOON, () -> {
            Segments answer = Segmentation.of(grid().placements(stacked(1)).build())
                    .with(overrides)
                    .assign(world.cs(MARCH_31, "1"), world.op(MARCH_31, "1"));

            assertEquals(
                    100_000,
                    answer.findings().of(SegmentFinding.UNKNOWN_SEGMENT).size());
        });
    }
}
