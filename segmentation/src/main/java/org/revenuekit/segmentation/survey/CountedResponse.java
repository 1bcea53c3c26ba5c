package org.revenuekit.segmentation.survey;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A response that is seen, and those of its answers that can be used, in the order of the form. */
record CountedResponse(SurveyResponse response, ImmutableList<SurveyAnswer> answers) {
    SurveyStage stage() {
        if (answers.isEmpty()) {
            return SurveyStage.ASKED;
        }
        return answers.stream().anyMatch(SurveyAnswer::showsPotential) ? SurveyStage.POTENTIAL : SurveyStage.ANSWERED;
    }

    Optional<SurveyAnswer> answerTo(Question question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst();
    }
}
