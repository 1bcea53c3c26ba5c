package org.revenuekit.funnel.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.definition.Label;
import org.revenuekit.core.internal.Text;

/**
 * A rate that teams know by name, with its base, such as 商談化率: of those who reached one stage, how many reached
 * another.
 *
 * @param code what identifies it within the process: 1 to 1,024 chars, no blank end, no control characters
 * @param name what people read
 * @param base who is counted below the line: those who reached this stage
 * @param reached who is counted above the line: those of them who reached this stage
 */
public record NamedRate(String code, Label name, StageId base, StageId reached) {
    /**
     * Checks the bounds.
     *
     * @param code what identifies it within the process
     * @param name what people read
     * @param base who is counted below the line
     * @param reached who is counted above the line
     * @throws IllegalArgumentException if both are one stage, or a bound of the code is broken
     */
    public NamedRate {
        Text.checkId(requireNonNull(code, "code"), "rate code");
        requireNonNull(name, "name");
        requireNonNull(base, "base");
        requireNonNull(reached, "reached");
        checkArgument(!base.equals(reached), "base and reached must differ, were %s (rate %s)", base, code);
    }
}
