package org.revenuekit.funnel.journey;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/**
 * What can be wrong with leads and their events. Each is said once for a lead and its details, with how many
 * {@code events} are set aside for it.
 */
public enum JourneyFinding implements FindingKind {
    /** A lead id was given more than once; the first lead stands. Details: {@code given} (how often). */
    DUPLICATE_LEAD(Severity.WARNING),
    /** Events name a lead that was not given; they are set aside. Details: {@code events}. */
    UNKNOWN_LEAD(Severity.WARNING),
    /** Events name a stage that the process has not; they are set aside. Details: {@code stage}, {@code events}. */
    UNKNOWN_STAGE(Severity.WARNING, "stage"),
    /** Events name a reason that the process has not; they are set aside. Details: {@code reason}, {@code events}. */
    UNKNOWN_REASON(Severity.WARNING, "reason"),
    /**
     * A lead came in by a channel that the process has not; it counts as of none. Not said of processes without
     * channels, which do not tell them apart. Details: {@code channel}.
     */
    UNKNOWN_CHANNEL(Severity.WARNING, "channel"),
    /** Events happened, or were recorded, after the point in time asked about. Details: {@code events}. */
    AFTER_AS_OF(Severity.INFO),
    /** The same was stated more than once for one instant; it counts once. Details: {@code events} (too many). */
    DUPLICATE_EVENT(Severity.INFO),
    /**
     * A stage was first entered after a later one; it counts. Details: {@code stage}, {@code after} (the later stage),
     * {@code times} (in how many passes).
     */
    NEGATIVE_INTERVAL(Severity.INFO, "stage", "after"),
    /**
     * At one instant it left for several reasons; the first of the process stands, those for losing before those for
     * disqualifying and recycling. Details: {@code reason} (set aside), {@code events}.
     */
    CONTRADICTING_EXITS(Severity.WARNING, "reason"),
    /**
     * It left at the instant at which it reached the goal; the exit is set aside. Details: {@code reason},
     * {@code events}.
     */
    EXIT_AT_GOAL(Severity.WARNING, "reason"),
    /** It left without being in; the exit is set aside. Details: {@code reason}, {@code events}. */
    EXIT_WITHOUT_ENTRY(Severity.WARNING, "reason"),
    /**
     * A lead that is not accepted was stated beyond qualification; it ends there. Details: {@code trait},
     * {@code events} (entries and exits beyond).
     */
    EXCLUDED_LEAD(Severity.WARNING, "trait");

    private final Severity severity;
    private final ImmutableList<String> details;

    JourneyFinding(Severity severity, String... details) {
        this.severity = severity;
        this.details = ImmutableList.copyOf(details);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** Returns the names of what tells two findings of this kind and of one lead apart. */
    ImmutableList<String> details() {
        return details;
    }
}
