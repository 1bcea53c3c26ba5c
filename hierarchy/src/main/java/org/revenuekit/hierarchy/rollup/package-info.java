/**
 * Facts summed over corporate families.
 *
 * <p>A {@link org.revenuekit.hierarchy.rollup.Measure} says what is summed;
 * {@link org.revenuekit.hierarchy.rollup.RollUpAnalysis} sums it over a hierarchy; the answer knows every node's own
 * value and the value of everything at and below it, ranks accounts alone and families together, and names the flips:
 * families that nobody sees while their accounts are looked at one by one.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Conservation: the values of all families add up to the value of all facts used. Opportunities given = used +
 *       outside the measure + left out with a finding.
 *   <li>Homomorphism: the roll-up of a sum is the sum of the roll-ups, exactly, in every order.
 *   <li>Missing is not zero: a fact without an amount or a rate is left out and reported.
 *   <li>Rounding happens once, half up, where an amount is shown.
 * </ul>
 *
 * <p>They are published as {@code RollUpContract} in the test kit, for anybody's roll-up.
 */
@NullMarked
package org.revenuekit.hierarchy.rollup;

import org.jspecify.annotations.NullMarked;
