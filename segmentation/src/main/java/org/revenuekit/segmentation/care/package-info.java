/**
 * What follows from a segment: what to do, who does it until when, whether the hands suffice, and who is about to
 * leave.
 *
 * <p>A {@link org.revenuekit.segmentation.care.PlayBook} says which play (打ち手) is due when: a customer is in a segment,
 * an index is low or not measured, a figure that was agreed is missed. A figure that is not reached is a sign, and one
 * intervenes while there is time. {@link org.revenuekit.segmentation.care.PlayCalling} raises the plays with their
 * owners and due dates; who has no owner is reported.
 *
 * <p>{@link org.revenuekit.segmentation.care.TouchCheck} compares the touch models of segments (ハイタッチ, ロータッチ, テックタッチ)
 * with what one seller can carry.
 *
 * <p>{@link org.revenuekit.segmentation.care.EarlyWarnings} tells who is about to cross a line (予兆): because the score
 * is near it, because it falls, or because what is known of the customer grows too old to judge.
 *
 * <h2>Laws kept</h2>
 *
 * <p>Silence raises no play about a figure; a play is raised for an account once, however often it is asked; the
 * accounts of all sellers and those without one are all accounts whose segment has a touch model; a warning of time
 * names the first day on which an account leaves its segment, and where it is then.
 */
@NullMarked
package org.revenuekit.segmentation.care;

import org.jspecify.annotations.NullMarked;
