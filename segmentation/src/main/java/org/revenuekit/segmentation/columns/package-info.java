/**
 * The column entrance: scores of rows, for those who have columns of numbers and no objects, and many rows.
 *
 * <pre>{@code
 * ColumnObservations observations = ColumnObservations.of(indicators, starts, indicator, day, millionths);
 * ImmutableList<ColumnScores> scores = ColumnScoring.of(csIndex, opIndex).score(observations, asOf);
 * }</pre>
 *
 * <p>It answers what {@link org.revenuekit.segmentation.index.Scoring} would of the same observations. There are
 * numbers only, so categories have to be coded as numbers; an observation is recorded on its day; explanations,
 * findings, overrides and earlier segments are left to the other entrance. A row is an {@code int} because it is no
 * number of the library's: it is the place in his own arrays that the caller knows the customer by.
 */
@NullMarked
package org.revenuekit.segmentation.columns;

import org.jspecify.annotations.NullMarked;
