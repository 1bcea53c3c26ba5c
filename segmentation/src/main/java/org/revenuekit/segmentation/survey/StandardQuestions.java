package org.revenuekit.segmentation.survey;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.definition.Label;

/** The questions of {@link Questionnaire#standard()}. Their ids are the indicators of the standard indices. */
final class StandardQuestions {
    private static final NumericScale FIVE_STEPS = NumericScale.of(1, 5);
    private static final Choice INTENTION = Choice.of(
            ChoiceOption.of("yes", Label.of("Yes", "はい")).withPotential(true),
            ChoiceOption.of("considering", Label.of("Considering", "検討中")).withPotential(true),
            ChoiceOption.of("no", Label.of("No", "いいえ")));

    private StandardQuestions() {}

    static ImmutableList<Question> all() {
        return ImmutableList.of(
                question(
                        "satisfaction",
                        QuestionPurpose.SATISFACTION,
                        FIVE_STEPS,
                        "How satisfied are you over all?",
                        "総合的にどの程度ご満足いただいていますか。"),
                question(
                        "productSatisfaction",
                        QuestionPurpose.DRIVER,
                        FIVE_STEPS,
                        "How satisfied are you with the product or service?",
                        "製品・サービスにどの程度ご満足いただいていますか。"),
                question(
                        "serviceQuality",
                        QuestionPurpose.DRIVER,
                        FIVE_STEPS,
                        "How satisfied are you with the response of our people?",
                        "担当者の応対品質にどの程度ご満足いただいていますか。"),
                question(
                        "perceivedOutcome",
                        QuestionPurpose.DRIVER,
                        FIVE_STEPS,
                        "How far do you feel results?",
                        "成果をどの程度実感されていますか。"),
                question(
                        "recommendation",
                        QuestionPurpose.RECOMMENDATION,
                        NumericScale.of(0, 10),
                        "How likely are you to recommend us to others?",
                        "当社を他の方にどの程度お勧めになりますか。"),
                question(
                        "crossSellIntent",
                        QuestionPurpose.CROSS_SELL,
                        INTENTION,
                        "Are you interested in other products of ours?",
                        "当社の他の製品・サービスにご関心がありますか。"),
                question(
                        "upsellIntent",
                        QuestionPurpose.UPSELL,
                        INTENTION,
                        "Do you think of more, or of a higher edition, of what you use?",
                        "ご利用中の製品・サービスの追加や上位版への変更をお考えですか。"),
                question(
                        "referralIntent",
                        QuestionPurpose.REFERRAL,
                        INTENTION,
                        "Would you introduce us to another company?",
                        "他社様をご紹介いただけますか。"));
    }

    private static Question question(String id, QuestionPurpose purpose, AnswerFormat format, String en, String ja) {
        return Question.builder()
                .id(QuestionId.of(id))
                .text(Label.of(en, ja))
                .purpose(purpose)
                .format(format)
                .build();
    }
}
