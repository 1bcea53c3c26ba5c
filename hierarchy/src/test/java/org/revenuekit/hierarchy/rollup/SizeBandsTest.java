package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;
import static org.revenuekit.hierarchy.rollup.World.usd;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;

class SizeBandsTest {
    private static final DefinitionRef REF = DefinitionRef.of("mine", 2);

    private static SizeBands bands(Long... cutPoints) {
        return SizeBands.builder()
                .ref(REF)
                .cutPoints(ImmutableList.copyOf(cutPoints))
                .build();
    }

    @Test
    void familiesAreCountedAndSummedByTheirSize() {
        MoneyRollUp sales = World.of("a", "b", "c", "d", "e", "f", "g")
                .parent("b", "a")
                .parent("d", "top")
                .parent("e", "d")
                .parent("f", "top")
                .won("a", "1")
                .won("b", "0.001")
                .won("c", "300")
                .won("d", "4000")
                .won("f", "50000")
                .total();

        assertEquals(
                new FamiliesBySize(
                        REF,
                        ImmutableList.of(
                                new SizeBand(1, Optional.of(2L), 2, 2, usd("300")),
                                new SizeBand(2, Optional.of(3L), 1, 2, usd("1.001")),
                                new SizeBand(3, Optional.of(4L), 1, 3, usd("54000")),
                                new SizeBand(4, Optional.empty(), 0, 0, usd("0")))),
                sales.bySize(bands(1L, 2L, 3L, 4L)));
        assertEquals(
                ImmutableList.of(new SizeBand(1, Optional.empty(), 4, 7, usd("54301.001"))),
                sales.bySize(bands(1L)).bands());
    }

    @Test
    void theStandardBands() {
        assertEquals(
                ImmutableList.of(1L, 2L, 5L, 10L, 50L, 100L),
                SizeBands.standard().cutPoints());
        assertEquals("family-size-bands@1", SizeBands.standard().ref().toString());
        assertEquals(SizeBands.standard(), SizeBands.standard().toBuilder().build());
        assertEquals(SizeBands.standard().hashCode(), SizeBands.standard().hashCode());
        assertNotEquals(SizeBands.standard(), SizeBands.standard().withRef(REF));
    }

    @Test
    void cutPointsAscendFromOne() {
        assertRefuses("cut points must ascend from 1, were [] (size bands mine@2)", () -> bands());
        assertRefuses("cut points must ascend from 1, were [2, 3] (size bands mine@2)", () -> bands(2L, 3L));
        assertRefuses("cut points must ascend from 1, were [0, 1] (size bands mine@2)", () -> bands(0L, 1L));
        assertRefuses("cut points must ascend from 1, were [1, 3, 3] (size bands mine@2)", () -> bands(1L, 3L, 3L));
        assertRefuses("cut points must ascend from 1, were [1, 3, 2] (size bands mine@2)", () -> bands(1L, 3L, 2L));
        assertThrows(IllegalStateException.class, () -> SizeBands.builder().build());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        assertNames("bands", () -> World.of("a").total().bySize(null));
    }
}
