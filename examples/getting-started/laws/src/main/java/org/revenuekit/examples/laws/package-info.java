/** Somebody's own roll-up, in plain SQL, which knows nothing of RevenueKit. */
@NullMarked
package org.revenuekit.examples.laws;

import org.jspecify.annotations.NullMarked;
