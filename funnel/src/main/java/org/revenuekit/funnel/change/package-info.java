/**
 * Change (変化の要因分解): why the number of conversions at the goal differs between two cohorts, exactly.
 *
 * <p>The output is volume x sum over groups of share x rate of each step. Its factors are replaced one after another,
 * the earlier value by the later one, and each contributes what the output moves as it is replaced:
 *
 * <ul>
 *   <li>{@link org.revenuekit.funnel.change.ChangeFactor#VOLUME Volume} (件数): more or fewer entered.
 *   <li>{@link org.revenuekit.funnel.change.ChangeFactor#MIX Mix} (構成比): groups that convert well or badly have another
 *       share.
 *   <li>{@link org.revenuekit.funnel.change.ChangeFactor#RATE Rates} (転換率): within groups another part goes on, step by
 *       step from the first to the last.
 * </ul>
 *
 * <pre>{@code
 * FunnelChange<String> change = ChangeAnalysis.of(ChangePolicy.standard())
 *         .by(device)
 *         .explain(february, march);                 // two conversions of one policy and process
 * change.total();                                    // -129
 * change.largest().get(0);                           // rate home -> search -91.197126
 * change.of("Mobile").orElseThrow().rate(home, search);
 * change.simpsonWarnings();                          // where the rate of all misleads
 * change.explain().text();                           // all of it, and in which order
 * }</pre>
 *
 * <h2>The order</h2>
 *
 * <p>In a product it matters what is replaced first: those replaced before a factor are new as it is replaced, those
 * after it old. No order is the true one, so it is {@linkplain org.revenuekit.funnel.change.ChangePolicy#order part of
 * the definition} and is printed. In return nothing is left over: there is no interaction to be explained away.
 *
 * <h2>Nobody there</h2>
 *
 * <p>A group that is new, or gone, has no rate in one period; it takes that of the other, so that its coming or going
 * is volume and mix. So does a step that nobody in a group came to. A period without anybody takes its shares from the
 * other, and all is volume.
 *
 * <h2>Simpson's paradox</h2>
 *
 * <p>The rate of all may rise while that of every group falls, as the good groups grow. Then
 * {@link org.revenuekit.funnel.change.SimpsonWarning} tells so; the effects of mix and rates have the two apart
 * already. The mix of a single group is no judgement: it is positive whenever its share grew. Only their sum tells
 * whether the mix became better.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Causes sum to the change exactly, for all leads and within each group; groups sum to the whole for each cause.
 *   <li>Without a change no cause has an effect. Swapping the cohorts negates the whole.
 *   <li>Multiplying all counts by one number multiplies all effects by it; where only the size differs, all is volume.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.change;

import org.jspecify.annotations.NullMarked;
