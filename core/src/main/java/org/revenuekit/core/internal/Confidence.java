package org.revenuekit.core.internal;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.statistics.WilsonInterval;

/** The check of how sure an interval is to be: z, in standard deviations. */
public final class Confidence {
    private Confidence() {}

    /**
     * Checks a caller's z.
     *
     * @param z above 0, at most {@link WilsonInterval#MAX_Z}
     * @throws IllegalArgumentException if a bound is broken
     */
    public static void checkZ(double z) {
        checkArgument(z > 0 && z <= WilsonInterval.MAX_Z, "z must be above 0 and at most 100, was %s", z);
    }

    /**
     * Returns the normal form of a definition's z.
     *
     * @param z above 0, at most {@link WilsonInterval#MAX_Z}
     * @param what the kind of definition, for the message
     * @param ref the definition, for the message
     * @return the same number
     * @throws IllegalArgumentException if a bound is broken
     */
    public static BigDecimal z(BigDecimal z, String what, DefinitionRef ref) {
        BigDecimal normal = Decimals.argument(z, "z");
        checkArgument(
                normal.signum() > 0 && normal.compareTo(BigDecimal.valueOf(WilsonInterval.MAX_Z)) <= 0,
                "z must be above 0 and at most 100, was %s (%s %s)",
                normal,
                what,
                ref);
        return normal;
    }
}
