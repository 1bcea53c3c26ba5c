@NullMarked
package org.revenuekit.funnel;

import org.jspecify.annotations.NullMarked;
