@NullMarked
package org.revenuekit.funnel.columns;

import org.jspecify.annotations.NullMarked;
