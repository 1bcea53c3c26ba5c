/**
 * Opportunities (商談, 案件) with their outcome and lines.
 *
 * <p>An {@link org.revenuekit.core.opportunity.OpportunityLine} keeps the price before the discount, the quantity and
 * the discount with its reason apart, so that discounts can be compared; an unknown discount is unknown, not 0 %.
 */
@NullMarked
package org.revenuekit.core.opportunity;

import org.jspecify.annotations.NullMarked;
