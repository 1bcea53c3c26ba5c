package org.revenuekit.core.finding;

/** Thrown by {@link Findings#throwIfAny()}: the strict reading of data that has findings. */
public final class FindingsException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    FindingsException(Findings findings) {
        super(findings.toString());
        this.findings = findings;
    }

    /**
     * Returns all of them.
     *
     * @return at least one finding
     */
    public Findings findings() {
        return findings;
    }
}
