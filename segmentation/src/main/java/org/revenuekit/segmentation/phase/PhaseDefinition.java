package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What it takes to be in a phase (フェーズ定義), beyond what the phases below take.
 *
 * @param phase the phase
 * @param gate what must be met; empty for level 0, where everybody starts, and for no other
 */
public record PhaseDefinition(RelationshipPhase phase, Optional<Gate> gate) {
    /**
     * Checks that all but the lowest have a gate.
     *
     * @param phase the phase
     * @param gate what must be met
     * @throws IllegalArgumentException if level 0 has a gate, or another has none
     */
    public PhaseDefinition {
        requireNonNull(phase, "phase");
        requireNonNull(gate, "gate");
        checkArgument(
                gate.isPresent() == (phase.level() > 0),
                "level 0 has no gate and every other has one, was %s (phase %s)",
                gate.isPresent() ? "one" : "none",
                phase);
    }

    /**
     * Returns where everybody starts.
     *
     * @param phase a phase of level 0
     * @return its definition
     * @throws IllegalArgumentException if the level is another
     */
    public static PhaseDefinition lowest(RelationshipPhase phase) {
        return new PhaseDefinition(phase, Optional.empty());
    }

    /**
     * Returns what it takes to be in a phase.
     *
     * @param phase a phase of level 1 or more
     * @param gate what must be met
     * @return its definition
     * @throws IllegalArgumentException if the level is 0
     */
    public static PhaseDefinition of(RelationshipPhase phase, Gate gate) {
        return new PhaseDefinition(phase, Optional.of(requireNonNull(gate, "gate")));
    }
}
