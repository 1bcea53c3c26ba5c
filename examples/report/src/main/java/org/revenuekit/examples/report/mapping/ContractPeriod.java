package org.revenuekit.examples.report.mapping;

/** After what time customers under contract can leave, in lifetime value. */
public enum ContractPeriod {
    /** After each month. */
    MONTH(1),
    /** After each year. */
    YEAR(12);

    private final int months;

    ContractPeriod(int months) {
        this.months = months;
    }

    /**
     * Returns how long it is.
     *
     * @return in months
     */
    public int months() {
        return months;
    }
}
