package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.internal.Spans;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/**
 * The question how much was done with customers during some time (量的KPI), beside how relationships came along
 * ({@link PhaseKpis}, 質的KPI): immutable, used again and again.
 */
public final class QuantityKpis {
    private final QuantityPolicy definition;

    private QuantityKpis(QuantityPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition what counts as what
     * @return the question
     */
    public static QuantityKpis of(QuantityPolicy definition) {
        return new QuantityKpis(requireNonNull(definition, "definition"));
    }

    /**
     * Counts.
     *
     * @param accounts whose customers
     * @param activities what sellers did, at these accounts and at others
     * @param evidence what is on record, of these accounts and of others: plans, and what became of them
     * @param window which days: at least one, with both ends, none after the date
     * @param asOf when; the records are those known by then
     * @return the answer; O(activities + n log n) for n records
     * @throws IllegalArgumentException if the window breaks a bound
     */
    public QuantityReport count(
            Accounts accounts, Iterable<Activity> activities, EvidenceRegister evidence, Span window, AsOf asOf) {
        requireNonNull(accounts, "accounts");
        requireNonNull(activities, "activities");
        requireNonNull(evidence, "evidence");
        requireNonNull(window, "window");
        requireNonNull(asOf, "asOf");
        Spans.checkBounded(window, "window");
        checkArgument(
                asOf.sees(window.to().orElseThrow().minusDays(1)),
                "window must not go on after %s, was %s",
                asOf.date(),
                window);
        QuantityReading reading = new QuantityReading(definition, accounts, window, asOf);
        activities.forEach(reading::read);
        reading.read(evidence);
        return new QuantityReport(definition, window, asOf, reading.items(), reading.findings());
    }
}
