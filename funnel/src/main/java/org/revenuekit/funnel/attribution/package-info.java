/**
 * Attribution (アトリビューション): which channels get the credit for the conversions of a period.
 *
 * <pre>{@code
 * Attribution april = AttributionAnalysis.of(AttributionPolicy.standard()).credit(journeys, touches, month);
 * april.credit(seminar);                  // 12.5 conversions, exactly
 * april.ranking();                        // all channels, the highest first
 * april.unattributed();                   // conversions without any touch
 * april.value(jpy).byChannel();           // the same of what they are worth
 * april.of(lead);                         // its path, touch by touch
 * april.compareModels().bySpread();       // whose credit hangs on the choice of the model
 * }</pre>
 *
 * <p>Cost, and so the return of a channel, is the caller's to join by channel.
 *
 * <h2>What is credited how</h2>
 *
 * <ul>
 *   <li>A conversion is the first time in which a lead (or a pass, see
 *       {@link org.revenuekit.funnel.attribution.CountedConversions}) reaches the stage of the policy or one beyond it.
 *       It counts if that was on a day of the period.
 *   <li>Touches strictly after it earn nothing; those of the same instant do, as dates without time of day need it.
 *   <li>A look-back is a maximum gap: a touch exactly as long before the conversion is inside.
 *   <li>A conversion without a touch is <em>unattributed</em>, which is a number like others.
 * </ul>
 *
 * <h2>Touches of one instant</h2>
 *
 * <p>Every touch takes up a place on the path: first, last or between. Touches of one instant take up several places
 * together and share alike what these weigh, as their order is not known: it is the mean over all orders that they may
 * have had. So touches that are first together share what the first place has by {@code FIRST}; in the U shape two that
 * are first together share the first place and one of those between. By {@code LINEAR} ties change nothing.
 *
 * <h2>Exact shares</h2>
 *
 * <p>Shares are fractions, never percentages rounded one by one: a public guide prints the U shape of five touches as
 * 40 + 7 + 7 + 7 + 40, which is 101. Here the three between have a fifteenth each.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>The credits of a conversion sum to exactly 1, those of all channels to the attributed conversions, whatever the
 *       model; so do the values.
 *   <li>Reversing all paths in time swaps {@code FIRST} and {@code LAST}, and leaves {@code LINEAR} and a U shape with
 *       equal ends as they are.
 *   <li>Groups sum to the whole. The order of touches changes nothing, nor does a touch after the conversion.
 *   <li>Touches given = on a path + before the look-back + after the conversion + of no conversion + set aside.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.attribution;

import org.jspecify.annotations.NullMarked;
