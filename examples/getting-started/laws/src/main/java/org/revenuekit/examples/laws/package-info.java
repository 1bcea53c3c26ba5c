/**
 * Somebody's own roll-up, resolver, white space, judge of phases and funnel, in plain SQL, which know nothing of
 * RevenueKit.
 */
@NullMarked
package org.revenuekit.examples.laws;

import org.jspecify.annotations.NullMarked;
