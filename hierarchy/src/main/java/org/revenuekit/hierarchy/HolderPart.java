package org.revenuekit.hierarchy;

import java.math.BigDecimal;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.hierarchy.link.Share;

/**
 * What a holder has of a company through one of the company's direct holders.
 *
 * @param through the direct holder, perhaps the holder itself
 * @param share what the direct holder has of the company
 * @param stake what the holder has of the direct holder, 0 to 1
 * @param part the product of both
 */
public record HolderPart(Node through, Share share, Bounds<BigDecimal> stake, Bounds<BigDecimal> part) {}
