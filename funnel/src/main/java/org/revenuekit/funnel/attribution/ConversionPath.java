package org.revenuekit.funnel.attribution;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.revenuekit.funnel.journey.LeadId;

/**
 * A conversion, and the touches that lead up to it (コンバージョン経路).
 *
 * @param lead whose
 * @param pass in which of its passes: 1 for the first
 * @param at when the stage was reached
 * @param touches those that count, in order of time, of one instant by channel; their credits sum to exactly 1, or
 *     there are none
 */
public record ConversionPath(LeadId lead, int pass, Instant at, ImmutableList<TouchCredit> touches) {
    /**
     * Checks the number of the pass.
     *
     * @param lead whose
     * @param pass in which of its passes: 1 or more
     * @param at when the stage was reached
     * @param touches those that count, in order of time
     * @throws IllegalArgumentException if the number is not positive
     */
    public ConversionPath {
        requireNonNull(lead, "lead");
        requireNonNull(at, "at");
        requireNonNull(touches, "touches");
        checkArgument(pass >= 1, "pass must be >= 1, was %s", pass);
    }

    /**
     * Returns whether there is a touch to credit.
     *
     * @return false if it came from nowhere that is known
     */
    public boolean isAttributed() {
        return !touches.isEmpty();
    }
}
