/** What we sell. */
@NullMarked
package org.revenuekit.core.offering;

import org.jspecify.annotations.NullMarked;
