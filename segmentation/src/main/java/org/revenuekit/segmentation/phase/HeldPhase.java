package org.revenuekit.segmentation.phase;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a phase is kept though its criteria are no longer met.
 *
 * @param phase the phase that is kept
 * @param lastMetOn the last day on which its criteria were met
 * @param until the last day on which it is kept if nothing new is seen; empty if it is kept for ever
 */
public record HeldPhase(RelationshipPhase phase, LocalDate lastMetOn, Optional<LocalDate> until) {}
