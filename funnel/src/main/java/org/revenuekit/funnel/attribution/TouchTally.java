package org.revenuekit.funnel.attribution;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What became of the touches given: none is lost.
 *
 * @param onPath how many lead up to a conversion of the period, whether the model gives them a credit or not
 * @param beforeLookBack how many came too long before it
 * @param afterConversion how many came after the last conversion that counts
 * @param noConversion how many are of leads not converted, or lead up to a conversion outside the period
 * @param setAside how many are in findings: of unknown leads, not seen yet, said again
 */
public record TouchTally(long onPath, long beforeLookBack, long afterConversion, long noConversion, long setAside) {
    /**
     * Checks that counts are not negative.
     *
     * @param onPath how many lead up to a conversion of the period, 0 or more
     * @param beforeLookBack how many came too long before it, 0 or more
     * @param afterConversion how many came after the last conversion that counts, 0 or more
     * @param noConversion how many have no conversion of the period to work for, 0 or more
     * @param setAside how many are in findings, 0 or more
     * @throws IllegalArgumentException if a count is negative
     */
    public TouchTally {
        check("onPath", onPath);
        check("beforeLookBack", beforeLookBack);
        check("afterConversion", afterConversion);
        check("noConversion", noConversion);
        check("setAside", setAside);
    }

    private static void check(String what, long count) {
        checkArgument(count >= 0, "%s must be >= 0, was %s", what, count);
    }

    /**
     * Returns how many were given.
     *
     * @return the sum of all parts
     */
    public long given() {
        return onPath + beforeLookBack + afterConversion + noConversion + setAside;
    }
}
