/** Somebody's own roll-up and resolver, in plain SQL, which know nothing of RevenueKit. */
@NullMarked
package org.revenuekit.examples.laws;

import org.jspecify.annotations.NullMarked;
