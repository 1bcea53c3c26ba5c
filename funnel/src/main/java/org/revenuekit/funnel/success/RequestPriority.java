package org.revenuekit.funnel.success;

/** How urgent a request is (優先度), the most urgent first. */
public enum RequestPriority {
    /** The customer cannot work (緊急). */
    URGENT,
    /** It works with difficulty (高). */
    HIGH,
    /** It asks for help (通常). */
    NORMAL,
    /** It can wait (低). */
    LOW
}
