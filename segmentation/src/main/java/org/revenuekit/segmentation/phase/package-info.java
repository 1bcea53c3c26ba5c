/** Relationship phases. */
@NullMarked
package org.revenuekit.segmentation.phase;

import org.jspecify.annotations.NullMarked;
