package org.revenuekit.core.finding;

/**
 * A kind of finding. Each module has one documented enum of them; users may add their own.
 *
 * <p>An implementation is an enum or has {@code equals} by code, for answers compare and count by kind.
 */
public interface FindingKind {
    /**
     * Returns the stable name that reports and filters use.
     *
     * @return upper-case letters and underscores, unique among the kinds in use
     */
    String code();

    /**
     * Returns how much it matters.
     *
     * @return the severity
     */
    Severity severity();
}
