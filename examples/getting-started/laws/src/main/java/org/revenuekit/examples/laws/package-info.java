/** Somebody's own roll-up, resolver and white space, in plain SQL, which know nothing of RevenueKit. */
@NullMarked
package org.revenuekit.examples.laws;

import org.jspecify.annotations.NullMarked;
