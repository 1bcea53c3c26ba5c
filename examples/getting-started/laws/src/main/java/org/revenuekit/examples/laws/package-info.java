/**
 * Somebody's own roll-up, resolver, white space, judge of phases, funnel and report of recurring revenue, in plain SQL,
 * which know nothing of RevenueKit.
 */
@NullMarked
package org.revenuekit.examples.laws;

import org.jspecify.annotations.NullMarked;
