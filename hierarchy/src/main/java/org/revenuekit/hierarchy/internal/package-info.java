/** The arrays behind the answers. Not exported. */
@NullMarked
package org.revenuekit.hierarchy.internal;

import org.jspecify.annotations.NullMarked;
