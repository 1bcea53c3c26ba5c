/**
 * Somebody's own roll-up, resolver, white space and judge of phases, in plain SQL, which know nothing of RevenueKit.
 */
@NullMarked
package org.revenuekit.examples.laws;

import org.jspecify.annotations.NullMarked;
