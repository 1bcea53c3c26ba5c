package org.revenuekit.funnel.process;

import org.revenuekit.core.finding.Findings;

/**
 * What is missing or of no use in a process.
 *
 * @param definition the process
 * @param warnings the warnings; none if nothing is
 */
public record ProcessWarnings(SalesProcess definition, Findings warnings) {}
