package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.segment.SegmentWorld.cuts;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.segmentation.index.StandardIndices;

class StandardSegmentsTest {
    private static final SegmentGrid GRID = SegmentGrid.standard();

    @Test
    void isTwoByTwoAndWhatIsNotMeasured() {
        assertEquals(DefinitionRef.of("segments", 1), GRID.ref());
        assertEquals(cuts("50"), GRID.csCuts());
        assertEquals(cuts("50"), GRID.opCuts());
        assertEquals(BigDecimal.valueOf(3), GRID.hysteresis());
        assertEquals(
                List.of(
                        List.of(StandardSegments.WATCH, StandardSegments.RESTORE, StandardSegments.RESCUE),
                        List.of(StandardSegments.KEEP, StandardSegments.EXPAND, StandardSegments.EXPLORE),
                        List.of(StandardSegments.NOT_MEASURED, StandardSegments.LISTEN, StandardSegments.NOT_MEASURED)),
                List.of(row(0), row(1), row(2)));
    }

    private static List<SegmentId> row(int csBand) {
        return List.of(at(csBand, 0), at(csBand, 1), at(csBand, 2));
    }

    private static SegmentId at(int csBand, int opBand) {
        return GRID.segments().get(GRID.cells().segment(csBand, opBand)).id();
    }

    @Test
    void everySegmentHasANameAPlayAndATouchModel() {
        assertEquals(8, GRID.segments().size());
        for (Segment segment : GRID.segments()) {
            assertTrue(segment.play().isPresent() && segment.touch().isPresent(), segment.toString());
        }
        Segment expand = GRID.segments().get(0);
        assertEquals("Expand", expand.name().en());
        assertEquals("深耕する", expand.name().ja());
        assertEquals(Optional.of(TouchModel.HIGH), expand.touch());
        assertEquals("不足している商品を提案する", expand.play().orElseThrow().ja());
    }

    @Test
    void nothingInItIsOfNoUse() {
        SegmentationWarnings warnings = SegmentationLint.of(GRID, StandardIndices.csIndex(), StandardIndices.opIndex())
                .check();

        assertEquals(ImmutableList.of(), warnings.warnings().list());
        warnings.throwIfAny();
    }
}
