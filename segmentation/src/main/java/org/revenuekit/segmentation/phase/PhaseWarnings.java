package org.revenuekit.segmentation.phase;

import org.revenuekit.core.finding.Findings;

/**
 * What is of no use in a phase model, or leaves room for opinion.
 *
 * @param definition the model
 * @param warnings the warnings; none if everything is of use and every question is closed
 */
public record PhaseWarnings(PhaseModel definition, Findings warnings) {}
