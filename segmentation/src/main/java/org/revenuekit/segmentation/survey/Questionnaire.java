package org.revenuekit.segmentation.survey;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Confidence;

/** What customers are asked (アンケート): a definition, named and versioned, with how its answers are counted. */
@Value.Immutable
public abstract class Questionnaire implements WithQuestionnaire {
    Questionnaire() {}

    /**
     * The questionnaire to start from. Beyond overall satisfaction it asks for what the CS index observes (product,
     * response of our people, felt results), each from 1 to 5 (5件法); whether we would be recommended, 0 to 10; and the
     * three intentions: yes, considering, no. All of the latter that is not no shows potential.
     *
     * @return {@code customer-survey@1}
     */
    public static Questionnaire standard() {
        return builder()
                .ref(DefinitionRef.of("customer-survey", 1))
                .questions(StandardQuestions.all())
                .build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this questionnaire; give the changed one another reference.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /**
     * Returns name and version.
     *
     * @return the reference
     */
    public abstract DefinitionRef ref();

    /**
     * Returns what is asked.
     *
     * @return at least one question, in the order of the form; each id and each indicator once
     */
    public abstract ImmutableList<Question> questions();

    /**
     * Returns how sure intervals are, in standard deviations.
     *
     * @return above 0, at most 100; 1.96 by default: 95 %
     */
    @Value.Default
    public BigDecimal z() {
        return new BigDecimal("1.96");
    }

    /**
     * Returns how many responses must say both how satisfied the customer is over all and how satisfied with one thing
     * before that thing is called important or not.
     *
     * @return at least 3; 30 by default, as a correlation of fewer may well be chance
     */
    @Value.Default
    public int minimumAnswers() {
        return 30;
    }

    /**
     * Looks a question up.
     *
     * @param id its id
     * @return the question; empty if it is not asked
     */
    public Optional<Question> find(QuestionId id) {
        requireNonNull(id, "id");
        return questions().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /**
     * Returns the questions of one purpose.
     *
     * @param purpose what they are asked for
     * @return in the order of the form
     */
    public ImmutableList<Question> questionsFor(QuestionPurpose purpose) {
        requireNonNull(purpose, "purpose");
        return questions().stream()
                .filter(question -> question.purpose() == purpose)
                .collect(toImmutableList());
    }

    @Value.Check
    Questionnaire check() {
        checkArgument(!questions().isEmpty(), "questions must not be empty (questionnaire %s)", ref());
        checkUnique("question ids", Question::id);
        checkUnique("indicators", Question::indicator);
        checkAtMostOne(QuestionPurpose.SATISFACTION);
        checkAtMostOne(QuestionPurpose.RECOMMENDATION);
        checkArgument(
                minimumAnswers() >= 3,
                "minimumAnswers must be >= 3, was %s (questionnaire %s)",
                minimumAnswers(),
                ref());
        BigDecimal normal = Confidence.z(z(), "questionnaire", ref());
        // in its normal form, so that definitions that say the same are equal
        return normal.scale() == z().scale() ? this : withZ(normal);
    }

    private void checkUnique(String what, Function<Question, Object> part) {
        ImmutableList<Object> given = questions().stream().map(part).collect(toImmutableList());
        checkArgument(
                ImmutableSet.copyOf(given).size() == given.size(),
                "%s must be unique, were %s (questionnaire %s)",
                what,
                given,
                ref());
    }

    private void checkAtMostOne(QuestionPurpose purpose) {
        int asked = questionsFor(purpose).size();
        checkArgument(
                asked <= 1, "at most 1 question may ask for %s, were %s (questionnaire %s)", purpose, asked, ref());
    }

    /** Builds a questionnaire; the reference and at least one question are mandatory. */
    public static final class Builder extends ImmutableQuestionnaire.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
