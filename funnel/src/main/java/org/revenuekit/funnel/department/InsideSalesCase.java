package org.revenuekit.funnel.department;

import java.util.Optional;
import org.revenuekit.core.seller.SellerId;

/**
 * One that is counted.
 *
 * @param count as what
 * @param lead the position of its lead
 * @param seller to whom it is credited
 */
record InsideSalesCase(InsideSalesCount count, int lead, Optional<SellerId> seller) {}
