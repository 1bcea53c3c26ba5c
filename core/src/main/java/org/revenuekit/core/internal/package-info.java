/** Shared algorithms and checks. Exported to the modules of RevenueKit only; no promise to anyone else. */
@NullMarked
package org.revenuekit.core.internal;

import org.jspecify.annotations.NullMarked;
