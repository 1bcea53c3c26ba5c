package org.revenuekit.segmentation.survey;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.time.AsOf;

/**
 * The question: who was asked, who answered, and what do the answers say?
 *
 * <p>Laws: asked &gt;= answered &gt;= potential, for all and for every group; groups and what is in none sum to all; a
 * response without an answer changes no NPS, no intention and no driver; answers given = used + reported; no order of
 * the responses changes anything.
 */
public final class SurveyAnalysis {
    private final Questionnaire questionnaire;

    private SurveyAnalysis(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /**
     * Asks about the responses to a questionnaire.
     *
     * @param questionnaire what was asked
     * @return the question
     */
    public static SurveyAnalysis of(Questionnaire questionnaire) {
        return new SurveyAnalysis(requireNonNull(questionnaire, "questionnaire"));
    }

    /**
     * Counts. Several responses of one account make one account, which came as far as the furthest of them.
     *
     * @param accounts all that could have been asked
     * @param responses the responses, in any order
     * @param asOf when; later responses, and responses recorded later, are reported and left out
     * @return the result; O(n log n)
     */
    public SurveyResult tally(Accounts accounts, Iterable<SurveyResponse> responses, AsOf asOf) {
        requireNonNull(accounts, "accounts");
        requireNonNull(responses, "responses");
        requireNonNull(asOf, "asOf");
        return new ResponseReader(questionnaire, accounts, asOf).read(responses);
    }
}
