package org.revenuekit.funnel.queue;

import static java.util.Objects.requireNonNull;

/** The question whom to call first (優先架電リスト): immutable, used again and again. */
public final class CallRanking {
    private final CallQueuePolicy definition;

    private CallRanking(CallQueuePolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition who is called
     * @return the question
     */
    public static CallRanking of(CallQueuePolicy definition) {
        return new CallRanking(requireNonNull(definition, "definition"));
    }

    /**
     * Ranks leads as of the day on which they are scored.
     *
     * @param scores the scores of all leads, or of a group
     * @return the queue; O(leads log leads)
     * @throws IllegalArgumentException if the policy names a stage that the process has not
     */
    public CallQueue rank(LeadScores scores) {
        requireNonNull(scores, "scores");
        definition.stages().forEach(scores.process()::stage); // tells of a stage that is not there
        return CallSort.of(definition, scores).queue();
    }
}
