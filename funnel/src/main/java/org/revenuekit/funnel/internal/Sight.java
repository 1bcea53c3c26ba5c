package org.revenuekit.funnel.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.time.AsOf;

/** What is seen of instants at a point in time. */
public final class Sight {
    private final LocalDate knownOn;
    private final long end;
    private final long knownEnd;

    /**
     * Looks from a point in time.
     *
     * @param asOf the point in time
     */
    public Sight(AsOf asOf) {
        this.knownOn = asOf.knownOn();
        this.end = Micros.endOf(asOf.date(), asOf.calendar());
        this.knownEnd = Micros.endOf(knownOn, asOf.calendar());
    }

    /**
     * Tells whether something is seen.
     *
     * @param at when it happened, in microseconds
     * @param recordedOn the day on which it was recorded; if it is not said, that on which it happened
     * @return true if it happened not after the date, and was recorded not after the day of knowledge
     */
    public boolean sees(long at, Optional<LocalDate> recordedOn) {
        return at < end && (recordedOn.isPresent() ? !recordedOn.get().isAfter(knownOn) : at < knownEnd);
    }
}
