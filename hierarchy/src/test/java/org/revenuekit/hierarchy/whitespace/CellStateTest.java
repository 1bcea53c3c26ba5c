package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellStateTest {
    @Test
    void statesStandInTheOrderOfPrecedence() {
        assertEquals(
                List.of("OWNED", "COVERED", "INELIGIBLE", "IN_PIPELINE", "COMPETITOR", "LAPSED", "UNKNOWN", "OPEN"),
                Arrays.stream(CellState.values()).map(CellState::name).toList());
    }

    @Test
    void whiteIsEverythingThatIsNeitherOwnedNorCovered() {
        assertEquals(
                List.of(
                        CellState.INELIGIBLE,
                        CellState.IN_PIPELINE,
                        CellState.COMPETITOR,
                        CellState.LAPSED,
                        CellState.UNKNOWN,
                        CellState.OPEN),
                Arrays.stream(CellState.values()).filter(CellState::isWhite).toList());
    }
}
