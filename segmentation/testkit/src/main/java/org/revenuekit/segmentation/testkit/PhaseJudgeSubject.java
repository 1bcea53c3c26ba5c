package org.revenuekit.segmentation.testkit;

/** A judge of phases under test, in plain types, so that SQL or another program can be the subject. */
@FunctionalInterface
public interface PhaseJudgeSubject {
    /**
     * Judges an account: it is in the highest phase of which the gate, and those of all phases below, are open.
     *
     * <p>A criterion is met if enough records show it that no later record denies; not met if all that it asks for was
     * denied since; else it is not known, or not met where the criterion says so of what is not seen. A record that
     * denies names a kind and an actor, or nobody in particular and so everybody; it outweighs what was observed before
     * of that kind and actor, on one day what was recorded before. On one day recorded on one day neither counts, and
     * it is not known. Without its occasion a criterion is not known.
     *
     * @param given the model, what is on record of the account, and the day
     * @return the phases, and whether each criterion is met
     */
    PhaseJudgeAnswer judge(PhaseJudgeCase given);
}
