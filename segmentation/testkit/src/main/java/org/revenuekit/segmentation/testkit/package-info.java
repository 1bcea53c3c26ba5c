/** The laws of segmentation as contracts, and arbitraries for the data that breaks them. */
@NullMarked
package org.revenuekit.segmentation.testkit;

import org.jspecify.annotations.NullMarked;
