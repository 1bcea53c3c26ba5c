package org.revenuekit.funnel.bottleneck;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;

/**
 * The check by Little's law (リトルの法則): over a long time, mean work in process = arrivals per time x mean time in the
 * stage. It holds exactly if all who came within the period also left within it, and nobody else was there. Where it
 * does not hold, the stage is not steady: it fills up or empties, or those who left are not like those who stay.
 *
 * @param meanWorkInProcess how many leads were in the stage on average over the period
 * @param expected arrivals per time x mean time of the stays that ended; undefined if none ended
 */
public record LittleCheck(Ratio meanWorkInProcess, Ratio expected) {
    /**
     * Checks that nothing is null.
     *
     * @param meanWorkInProcess how many leads were in the stage on average over the period
     * @param expected arrivals per time x mean time of the stays that ended
     */
    public LittleCheck {
        requireNonNull(meanWorkInProcess, "meanWorkInProcess");
        requireNonNull(expected, "expected");
    }

    /**
     * Returns how far they differ.
     *
     * @return mean work in process - what is expected, in leads: above 0 if more wait than those who left let expect
     */
    public Ratio difference() {
        return meanWorkInProcess.difference(expected);
    }
}
