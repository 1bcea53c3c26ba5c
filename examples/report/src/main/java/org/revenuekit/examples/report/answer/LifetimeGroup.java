package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.lifetime.LifetimeValue;

/**
 * What customers of one group are worth by the formula.
 *
 * @param name what the group is called; empty for those of no group
 * @param atStart how many customers there were at the start of the months, all months together
 * @param lost how many of them left within the month
 * @param value what follows from that
 */
public record LifetimeGroup(Optional<String> name, long atStart, long lost, LifetimeValue value) {
    /** Checks that nothing is null. */
    public LifetimeGroup {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
    }
}
