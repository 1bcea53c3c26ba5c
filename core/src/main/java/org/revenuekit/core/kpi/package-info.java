/**
 * The KPI tree: a goal (KGI), what it is reached by (KSF), and what shows how far it is done (KPI).
 *
 * <p>A {@link org.revenuekit.core.kpi.KpiTree} says how each {@link org.revenuekit.core.kpi.Kpi} is made of those below
 * it: given, or their sum, product or quotient. {@link org.revenuekit.core.kpi.KpiReview} works values and targets out
 * from the leaves up; its {@link org.revenuekit.core.kpi.KpiReport} tells value, target, attainment and gap of each
 * figure, and {@link org.revenuekit.core.kpi.KpiContributions} by which leaves a figure is off its target, or moved
 * since an earlier report. Quantity and quality (量的, 質的) stand beside each other. Where the values come from is the
 * caller's business: each is one number of a leaf at a date.
 *
 * <p>Laws kept: all numbers are exact; contributions sum to the whole; a value that is missing is reported and makes
 * what is above it undefined, never 0; neither the order of values nor that of nodes matters, that of children only to
 * how a product or quotient is split.
 */
@NullMarked
package org.revenuekit.core.kpi;

import org.jspecify.annotations.NullMarked;
