/** Engines of the funnel; not exported. */
@NullMarked
package org.revenuekit.funnel.internal;

import org.jspecify.annotations.NullMarked;
