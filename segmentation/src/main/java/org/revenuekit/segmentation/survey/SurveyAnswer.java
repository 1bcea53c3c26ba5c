package org.revenuekit.segmentation.survey;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.observation.ObservedValue;

/**
 * One answer that was used.
 *
 * @param account who answered
 * @param question what was asked
 * @param value what was answered
 * @param answeredOn when
 * @param recordedOn when that was put on record
 */
public record SurveyAnswer(
        AccountId account, Question question, ObservedValue value, LocalDate answeredOn, LocalDate recordedOn) {
    /**
     * Checks that all parts are there.
     *
     * @param account who answered
     * @param question what was asked
     * @param value what was answered
     * @param answeredOn when
     * @param recordedOn when that was put on record
     */
    public SurveyAnswer {
        requireNonNull(account, "account");
        requireNonNull(question, "question");
        requireNonNull(value, "value");
        requireNonNull(answeredOn, "answeredOn");
        requireNonNull(recordedOn, "recordedOn");
    }

    /**
     * Returns whether it shows room for a sale to this account.
     *
     * @return true if its question's format says so, and it is not about a referral
     */
    public boolean showsPotential() {
        return question.purpose() != QuestionPurpose.REFERRAL
                && question.format().showsPotential(value);
    }

    /** What was chosen, if it was a choice. */
    Optional<ChoiceOption> option() {
        return question.format() instanceof Choice choice ? choice.find(value) : Optional.empty();
    }

    /** Returns question and value. */
    @Override
    public String toString() {
        return question.id() + " " + value;
    }
}
