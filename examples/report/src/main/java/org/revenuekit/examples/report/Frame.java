package org.revenuekit.examples.report;

import java.util.Optional;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.examples.report.canonical.FactDate;
import org.revenuekit.examples.report.mapping.Mapping;

/**
 * What every figure of a report is stated in.
 *
 * @param mapping the mapping, which states currency, zone, fiscal year and tax basis
 * @param asOf the date asked about
 * @param latestFact where that date comes from; empty if it was given on the command line
 */
public record Frame(Mapping mapping, AsOf asOf, Optional<FactDate> latestFact) {}
