package org.revenuekit.funnel.department;

/**
 * A partner's part in a deal.
 *
 * @param partner who
 * @param part how
 * @param deal the place of the deal among those asked about
 */
record PartnerShare(PartnerId partner, PartnerPart part, int deal) {}
