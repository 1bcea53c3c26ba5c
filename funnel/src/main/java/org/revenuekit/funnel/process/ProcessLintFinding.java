package org.revenuekit.funnel.process;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** The kinds of warning about a process: what is missing or of no use in it. */
public enum ProcessLintFinding implements FindingKind {
    /** No reason says that a lead is lost, so that whoever is not won stays for ever. Subject: the process. */
    NO_REASON_FOR_LOSING,
    /** A role owns no stage and takes no part in a hand-off. Subject: the role. */
    UNUSED_ROLE,
    /**
     * A stage has no macro phase while others have one, so that it is missing where processes compare. Subject: the
     * stage.
     */
    STAGE_WITHOUT_PHASE,
    /**
     * Nobody is to ask again after a lead was lost or recycled, which a lead that may ripen later needs. Subject: the
     * reason.
     */
    NEVER_WOKEN_UP,
    /** A lead with a trait is accepted. Subject: the trait. Details: {@code stage} (of the qualification). */
    TRAIT_ACCEPTED,
    /**
     * Whoever is excluded does not even reach the first stage, so that nobody sees how many came. Subject: the stage of
     * the qualification.
     */
    EXCLUDED_AT_THE_START,
    /**
     * A role hands over that does not answer for the stage before. Subject: the stage of the hand-off. Details:
     * {@code from}, {@code accountable} (who answers for the stage before; missing if the stage is the first).
     */
    HAND_OFF_FROM_ANOTHER,
    /** A role takes over that owns nothing there. Subject: the stage of the hand-off. Details: {@code to}. */
    HAND_OFF_TO_ANOTHER;

    @Override
    public String code() {
        return name();
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
