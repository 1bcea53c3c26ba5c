package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.funnel.retention.Retention;
import org.revenuekit.funnel.retention.Survival;

/**
 * What one group of customers kept.
 *
 * @param name what the group is called; empty for those of no group
 * @param retention what it kept over the period; empty if nobody of it paid at either end
 * @param survival for how long its customers stay
 */
public record RevenueGroup(Optional<String> name, Optional<? extends Retention<?>> retention, Survival<?> survival) {
    /** Checks that nothing is null. */
    public RevenueGroup {
        requireNonNull(name, "name");
        requireNonNull(retention, "retention");
        requireNonNull(survival, "survival");
    }
}
