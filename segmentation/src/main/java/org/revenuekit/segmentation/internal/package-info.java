/** The parts of the engines that several packages share; not exported. */
@NullMarked
package org.revenuekit.segmentation.internal;

import org.jspecify.annotations.NullMarked;
