package org.revenuekit.core.opportunity;

/** Why a discount was given; without a reason, unequal discounts inside a family cannot be judged. */
public enum DiscountReason {
    /** For buying much. */
    VOLUME,
    /** To keep a customer that was about to leave. */
    RETENTION,
    /** A campaign open to everybody who qualified. */
    PROMOTION,
    /** Negotiated for this opportunity. */
    NEGOTIATED,
    /** Any other reason. */
    OTHER,
    /** No reason was given. */
    UNSTATED
}
