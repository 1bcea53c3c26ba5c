/**
 * Recurring revenue (月次経常収益, MRR): what is paid again and again, told by the month, and how it moves between two days.
 */
@NullMarked
package org.revenuekit.funnel.revenue;

import org.jspecify.annotations.NullMarked;
