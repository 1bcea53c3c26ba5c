package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.revenuekit.core.measure.Ratio;

/**
 * The hand-overs of one day, such as the first of April, beside the accounts that were not handed over.
 *
 * @param date the day
 * @param handOvers at least one, by account in their order
 * @param base how many of the others fell in the same days, over those that could: accounts that somebody led on the
 *     day before, that were above the lowest phase then, and that were not handed over for as many days before and
 *     after as the policy says; undefined if there are none, or the days are not over
 */
public record HandOverDay(LocalDate date, ImmutableList<HandOver> handOvers, Ratio base) {
    /**
     * Returns the loss rate, to be compared with the {@linkplain #base() base}.
     *
     * @return those handed over that fell, over those whose days are over and that were above the lowest phase, from
     *     which none can fall; undefined if there are none
     */
    public Ratio lossRate() {
        return HandOver.lossRate(handOvers);
    }
}
