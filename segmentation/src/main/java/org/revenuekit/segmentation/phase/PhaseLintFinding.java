package org.revenuekit.segmentation.phase;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** The kinds of warning about a phase model: what is of no use in it, or leaves room for opinion. */
public enum PhaseLintFinding implements FindingKind {
    /**
     * Nobody can reach a phase: too few criteria of its gate can ever be met, or the phase below cannot be reached.
     * Subject: the phase, by its code. Details: {@code needed}, {@code possible} (how many can be met).
     */
    UNREACHABLE_PHASE,
    /**
     * No evidence can show a criterion: none of its kinds can have the minutes, the amount and the actor it asks for at
     * once. Subject: the criterion. Details: {@code asks} (for what).
     */
    UNOBSERVABLE,
    /**
     * A question never arises, as no evidence can show its occasion. Subject: the criterion. Details: {@code asks} (for
     * what the occasion asks).
     */
    IMPOSSIBLE_OCCASION,
    /**
     * Whatever shows the occasion of a question answers it with yes, so that it excludes a no and nothing is learnt.
     * Subject: the criterion.
     */
    OCCASION_ANSWERS,
    /**
     * Whatever meets one criterion meets another: of the same gate, so that one of the two is of no use or one fact
     * counts twice; or one that a lower gate demands in any case. Subject: the criterion that is met in any case.
     * Details: {@code by} (the other), {@code level} (of the gate of the subject).
     */
    DOMINATED_CRITERION,
    /**
     * A question is not closed, so that judgements of it differ. Subject: the criterion. Details: {@code language},
     * {@code question}, {@code because}.
     */
    OPEN_QUESTION,
    /**
     * A pattern asks for more sightings than its window has days; of business days nobody knows how many days they are.
     * Subject: the criterion. Details: {@code times}, {@code days} (of the window, its first day included).
     */
    SHORT_WINDOW,
    /** No evidence can show that an activity was done. Subject: the activity. Details: {@code asks} (for what). */
    UNOBSERVABLE_ACTIVITY;

    @Override
    public String code() {
        return name();
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
