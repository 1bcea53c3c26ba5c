package org.revenuekit.segmentation.signal;

import java.math.BigDecimal;

/**
 * A signal that still weighs something.
 *
 * @param signal the signal
 * @param weight its strength times what its age left of it, rounded half up to a millionth: above 0, at most 1
 */
public record LiveSignal(OpportunitySignal signal, BigDecimal weight) {}
