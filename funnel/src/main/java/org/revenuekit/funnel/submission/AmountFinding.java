package org.revenuekit.funnel.submission;

import java.util.Optional;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.funnel.journey.LeadId;

/** Says why a lead is counted with nothing. */
final class AmountFinding {
    static final String SUBMISSION = "submission";
    static final String RESULT = "result";

    private AmountFinding() {}

    /** Empty if the amount is known in the currency of the scale. */
    static Optional<Finding> of(LeadId lead, ForecastScale scale, String what, Optional<MoneyFraction> amount) {
        if (amount.isEmpty()) {
            return Optional.of(
                    about(lead, SubmissionFinding.AMOUNT_MISSING, what).build());
        }
        return amount.map(MoneyFraction::currency)
                .filter(currency -> !currency.equals(scale.currency()))
                .map(currency -> about(lead, SubmissionFinding.FOREIGN_CURRENCY, what)
                        .putDetail("currency", currency.getCode())
                        .build());
    }

    private static Finding.Builder about(LeadId lead, SubmissionFinding kind, String what) {
        Finding.Builder finding = Finding.builder();
        finding.kind(kind).subject(new Subject("lead", lead.value())).putDetail("of", what);
        return finding;
    }
}
