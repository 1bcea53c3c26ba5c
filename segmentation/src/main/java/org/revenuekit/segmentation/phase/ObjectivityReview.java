package org.revenuekit.segmentation.phase;

import static java.util.Objects.requireNonNull;

/**
 * The question whether everybody judges the same by the criteria of a model (誰が判定しても同じ): immutable, used again and
 * again. Let several people judge the same accounts, and ask where they are apart. The answers are of one study, so
 * that there is no date to see them from.
 */
public final class ObjectivityReview {
    private final ObjectivityPolicy definition;

    private ObjectivityReview(ObjectivityPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition what is enough
     * @return the question
     */
    public static ObjectivityReview of(ObjectivityPolicy definition) {
        return new ObjectivityReview(requireNonNull(definition, "definition"));
    }

    /**
     * Compares what raters say.
     *
     * @param model whose criteria were judged
     * @param answers who said what, in any order
     * @return the answer; O(n log n) for n answers
     */
    public ObjectivityReport compare(PhaseModel model, Iterable<RaterAnswer> answers) {
        requireNonNull(model, "model");
        return new ObjectivityReport(definition, model, RatingTable.of(model, requireNonNull(answers, "answers")));
    }
}
