package org.revenuekit.hierarchy;

import java.math.BigDecimal;

/**
 * A company of which its holders together hold more than all, which cannot be.
 *
 * @param node the company
 * @param sum what they hold at least, more than 1
 */
public record OverHeld(Node node, BigDecimal sum) {}
