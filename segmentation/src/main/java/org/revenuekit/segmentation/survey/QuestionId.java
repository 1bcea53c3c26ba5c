package org.revenuekit.segmentation.survey;

import org.revenuekit.core.internal.Text;

/**
 * Identifies a question (設問) of a questionnaire. Compared by text.
 *
 * @param value the id as the survey tool writes it: 1 to 1,024 chars, no blank end, no control characters
 */
public record QuestionId(String value) implements Comparable<QuestionId> {
    /**
     * Checks the bounds.
     *
     * @param value the id as the survey tool writes it
     * @throws IllegalArgumentException if a bound is broken
     */
    public QuestionId {
        Text.checkId(value, "question id");
    }

    /**
     * Returns the id.
     *
     * @param value the id as the survey tool writes it
     * @return the id
     * @throws IllegalArgumentException if a bound is broken
     */
    public static QuestionId of(String value) {
        return new QuestionId(value);
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
