/** Customer success. */
@NullMarked
package org.revenuekit.funnel.success;

import org.jspecify.annotations.NullMarked;
