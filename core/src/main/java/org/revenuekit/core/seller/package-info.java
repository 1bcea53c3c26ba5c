/**
 * Our own people: sellers (営業担当), what is known of them, and which account each owned when, as what.
 *
 * <p>An account has a lead (主担当) and perhaps others: {@link org.revenuekit.core.seller.OwnerRole}. A source that knows
 * no roles makes every owner a lead.
 */
@NullMarked
package org.revenuekit.core.seller;

import org.jspecify.annotations.NullMarked;
