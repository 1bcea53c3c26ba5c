/**
 * Numbers that say where they come from: a ratio that keeps its numerator and denominator, and an explanation whose
 * parts sum exactly.
 *
 * <p>A {@link org.revenuekit.core.measure.Ratio} of nothing is neither 0 nor NaN nor an exception but
 * {@link org.revenuekit.core.measure.Undefined}, and rolling ratios up adds numerators and denominators. An
 * {@link org.revenuekit.core.measure.Explanation} is the tree behind one number. A
 * {@link org.revenuekit.core.measure.Grouping} splits an answer into parts.
 * {@link org.revenuekit.core.measure.Transitions} count who went from which state to which. All numbers are exact
 * decimals; only a division rounds, to 34 digits ({@link java.math.MathContext#DECIMAL128}).
 *
 * <p>Laws kept: sum then divide is the weighted mean, in any order; the order by value is total and puts undefined
 * last; an undefined ratio is at least nothing; text written is text read back; parts of an explained sum add up, and
 * those of a product multiply, or it cannot be built.
 */
@NullMarked
package org.revenuekit.core.measure;

import org.jspecify.annotations.NullMarked;
