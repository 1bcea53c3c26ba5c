/**
 * What was observed of customers (観測): the raw material of every index.
 *
 * <p>An {@link org.revenuekit.core.observation.Observation} says that an indicator had a value for an account on a day,
 * through which of three {@linkplain org.revenuekit.core.observation.ObservationChannel channels} that became known,
 * and when it was put on record. What was not asked or not answered is no observation: silence is never a bad answer.
 *
 * <p>{@link org.revenuekit.core.observation.Observations} holds them by account, so that several indices can be
 * computed from one set without looking an account up again.
 */
@NullMarked
package org.revenuekit.core.observation;

import org.jspecify.annotations.NullMarked;
