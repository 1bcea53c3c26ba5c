/**
 * The mapping file: how the columns of an export become those of the canonical tables. A mapping is data of a closed
 * vocabulary; it has no expressions, names no classes, and is refused as a whole, with the place of every mistake, when
 * anything in it is unknown.
 */
@NullMarked
package org.revenuekit.examples.report.mapping;

import org.jspecify.annotations.NullMarked;
