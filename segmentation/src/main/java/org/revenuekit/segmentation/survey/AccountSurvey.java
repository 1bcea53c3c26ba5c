package org.revenuekit.segmentation.survey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.revenuekit.core.account.AccountId;

/**
 * What is known of one account.
 *
 * @param account which
 * @param stage how far it came
 * @param responses when it was asked and by whom, in order of time
 * @param answers those of its answers that were used; those that {@linkplain SurveyAnswer#showsPotential() show
 *     potential} are the reasons for {@link SurveyStage#POTENTIAL}
 */
public record AccountSurvey(
        AccountId account,
        SurveyStage stage,
        ImmutableList<SurveyResponse> responses,
        ImmutableList<SurveyAnswer> answers) {
    /**
     * Checks that all parts are there.
     *
     * @param account which
     * @param stage how far it came
     * @param responses when it was asked and by whom
     * @param answers those of its answers that were used
     */
    public AccountSurvey {
        requireNonNull(account, "account");
        requireNonNull(stage, "stage");
        requireNonNull(responses, "responses");
        requireNonNull(answers, "answers");
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, stage.name(), responses, answers); // an enum's own hash differs between launches
    }
}
