/** Measures RevenueKit against what else one would write, and checks first that all give the same answer. */
@NullMarked
package org.revenuekit.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
