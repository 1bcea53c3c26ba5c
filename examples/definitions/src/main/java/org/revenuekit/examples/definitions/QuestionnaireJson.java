package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.segmentation.survey.AnswerFormat;
import org.revenuekit.segmentation.survey.Choice;
import org.revenuekit.segmentation.survey.ChoiceOption;
import org.revenuekit.segmentation.survey.NumericScale;
import org.revenuekit.segmentation.survey.Question;
import org.revenuekit.segmentation.survey.QuestionId;
import org.revenuekit.segmentation.survey.QuestionPurpose;
import org.revenuekit.segmentation.survey.Questionnaire;

/** The questions of a survey. */
final class QuestionnaireJson {
    private static final String SCALE = "scale";
    private static final String OPTIONS = "options";

    private QuestionnaireJson() {}

    static Questionnaire read(Fields fields) {
        return fields.build(() -> {
            Questionnaire.Builder questionnaire = Questionnaire.builder();
            questionnaire.ref(fields.text("ref", DefinitionRef::parse));
            fields.given("z", fields::decimal, questionnaire::z);
            fields.given("minimumAnswers", fields::integer, questionnaire::minimumAnswers);
            return questionnaire
                    .addAllQuestions(fields.list("questions", QuestionnaireJson::question))
                    .build();
        });
    }

    private static Question question(Fields fields) {
        return fields.build(() -> {
            Question.Builder question = Question.builder();
            question.id(fields.text("id", QuestionId::of)).text(fields.read("text", LabelJson::read));
            fields.given("indicator", name -> fields.text(name, IndicatorId::of), question::indicator);
            fields.given("purpose", QuestionPurpose.class, question::purpose);
            return question.format(format(fields)).build();
        });
    }

    private static AnswerFormat format(Fields question) {
        if (question.choice(SCALE, OPTIONS).equals(SCALE)) {
            return question.read(SCALE, QuestionnaireJson::scale);
        }
        Iterable<ChoiceOption> options = question.list(OPTIONS, QuestionnaireJson::option);
        return question.make(
                OPTIONS, () -> Choice.builder().addAllOptions(options).build());
    }

    private static NumericScale scale(Fields fields) {
        return fields.build(() -> {
            NumericScale.Builder scale = NumericScale.builder();
            fields.given("potentialFrom", fields::decimal, from -> scale.potentialFrom(from));
            return scale.min(fields.decimal("min")).max(fields.decimal("max")).build();
        });
    }

    private static ChoiceOption option(Fields fields) {
        return fields.build(() -> {
            ChoiceOption.Builder option = ChoiceOption.builder();
            fields.given("potential", fields::flag, option::potential);
            fields.given("need", name -> fields.text(name, ProductId::of), product -> option.need(product));
            return option.value(fields.text("value"))
                    .label(fields.read("label", LabelJson::read))
                    .build();
        });
    }

    static void write(Questionnaire questionnaire, ObjectNode into) {
        into.put("ref", questionnaire.ref().toString());
        into.set("z", Tree.decimal(questionnaire.z()));
        into.put("minimumAnswers", questionnaire.minimumAnswers());
        into.set("questions", Tree.list(questionnaire.questions(), QuestionnaireJson::write));
    }

    private static JsonNode write(Question question) {
        ObjectNode node = Tree.object().put("id", question.id().value());
        node.set("text", LabelJson.write(question.text()));
        node.put("indicator", question.indicator().value());
        node.put("purpose", question.purpose().name());
        if (question.format() instanceof NumericScale scale) {
            node.set(SCALE, write(scale));
        } else if (question.format() instanceof Choice choice) {
            node.set(OPTIONS, Tree.list(choice.options(), QuestionnaireJson::write));
        }
        return node;
    }

    private static JsonNode write(NumericScale scale) {
        ObjectNode node = Tree.object();
        node.set("min", Tree.decimal(scale.min()));
        node.set("max", Tree.decimal(scale.max()));
        scale.potentialFrom().ifPresent(from -> node.set("potentialFrom", Tree.decimal(from)));
        return node;
    }

    private static JsonNode write(ChoiceOption option) {
        ObjectNode node = Tree.object().put("value", option.value());
        node.set("label", LabelJson.write(option.label()));
        node.put("potential", option.potential());
        option.need().ifPresent(product -> node.put("need", product.value()));
        return node;
    }
}
