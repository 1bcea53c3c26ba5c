/**
 * Bottlenecks (ボトルネック): where a process is stuck, by a theory that is said.
 *
 * <h2>Why a theory</h2>
 *
 * <p>The output of a funnel is a product: those who enter x the rate of each step. In a product each factor has the
 * same elasticity, 1: one percent more of any rate gives one percent more conversions. So the lowest rate proves
 * nothing; it may be as good as it can be. A bottleneck needs a theory of what holds the process up, and here are
 * three. Each names its own, and they may differ:
 *
 * <ul>
 *   <li>{@link org.revenuekit.funnel.bottleneck.Theory#HEADROOM Headroom} (伸びしろ): how many more conversions there would
 *       be at the goal if the step had the rate that it could have, all others being as they are: conversions x
 *       (reference / rate - 1). The reference is a target of yours, or the best rate among peers that are large enough.
 *       With bounds from the interval of the rate, and {@linkplain org.revenuekit.funnel.bottleneck.Bottlenecks#worth
 *       its worth} at the mean value of those who convert.
 *   <li>{@link org.revenuekit.funnel.bottleneck.Theory#QUEUE Queue} (滞留): how many leads wait in the stage on average
 *       over a period. Beside it stand what came and left, how long stays lasted, which part of the way to the goal
 *       they took, and the check by Little's law.
 *   <li>{@link org.revenuekit.funnel.bottleneck.Theory#CAPACITY Capacity} (稼働率): what came against what those who work
 *       there can take; above 1 the stage is overloaded.
 * </ul>
 *
 * <pre>{@code
 * BottleneckPolicy policy = BottleneckPolicy.builder()
 *         .ref(DefinitionRef.of("our-targets", 1))
 *         .theory(Theory.HEADROOM)
 *         .addTargets(new TargetRate(lead, opportunity, new BigDecimal("0.2")))
 *         .addCapacities(new StageCapacity(opportunity, BigDecimal.valueOf(8)))
 *         .build();
 * Bottlenecks found = BottleneckAnalysis.of(policy)
 *         .with(byChannel)                           // peers, for steps without a target
 *         .find(conversion, journeys, quarter);
 * found.first();                                     // by the theory of the policy
 * found.first(Theory.QUEUE);                         // by another
 * found.ranking(Theory.HEADROOM);                    // all, with shared ranks
 * found.worth(lead, yen);                            // what reaching the target would bring
 * found.step(lead).queue().littlesLaw().difference();
 * found.first().orElseThrow().explain().text();
 * }</pre>
 *
 * <h2>What it does not say</h2>
 *
 * <p>A headroom takes the other rates as fixed. More leads let through may be worse ones, and then less comes out at
 * the goal. Where nobody passes a step, nothing is known of what comes after it, and its headroom is undefined. The
 * best of many small peers is mostly luck, so peers need a size. The queue counts those who will be lost too; where
 * leads are meant to rest, as while they are nurtured, a long queue is no fault.
 *
 * <p>Steps count up to the goal; what is after it changes no conversion.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Multiplying all counts by one number changes no ranking.
 *   <li>A stage where nobody was is never the bottleneck; steps of one measure share their rank and come in the order
 *       of the process; each step is ranked or told as unranked.
 *   <li>The headroom is 0 at or above the reference, and within its bounds.
 *   <li>The shares of the time to the goal sum to 1 exactly.
 *   <li>Little's law holds exactly where all who came within a period left within it.
 *   <li>The order of events changes nothing.
 * </ul>
 *
 * <p>Sources: J. D. C. Little, A proof for the queuing formula L = &lambda;W, 1961; E. M. Goldratt, The Goal, 1984; the
 * intermediate measures by which the article on THE MODEL finds where to act.
 */
@NullMarked
package org.revenuekit.funnel.bottleneck;

import org.jspecify.annotations.NullMarked;
