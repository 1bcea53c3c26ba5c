package org.revenuekit.funnel.forecast;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** What a forecast has to say about the data given. */
public enum ForecastFinding implements FindingKind {
    /**
     * The value of a lead is in another currency; it counts as a lead without a value. Said of leads that are open or
     * were won. Details: {@code currency}.
     */
    OTHER_CURRENCY(Severity.WARNING),
    /**
     * The value of a lead is negative, above {@link Forecasting#MAX_VALUE}, or of more than
     * {@link Forecasting#MAX_DECIMALS} decimals; it counts as a lead without a value. Said of leads that are open or
     * were won. Details: {@code value}.
     */
    VALUE_OUT_OF_BOUNDS(Severity.WARNING),
    /** Open leads of a stage are not forecast, as too little history compares. Details: {@code leads}. */
    TOO_LITTLE_HISTORY(Severity.WARNING),
    /**
     * Leads that do not exist yet are not forecast, as too few began. Subject: the process. Details: {@code starts}.
     */
    TOO_FEW_STARTS(Severity.WARNING);

    private final Severity severity;

    ForecastFinding(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
