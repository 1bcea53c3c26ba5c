package org.revenuekit.funnel.submission;

import java.time.LocalDate;
import org.revenuekit.core.time.Span;

/**
 * A period that is over.
 *
 * @param span which days
 * @param madeOn at the end of which day its forecast is taken
 */
record JudgedPeriod(Span span, LocalDate madeOn) {}
