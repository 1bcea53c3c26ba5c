package org.revenuekit.segmentation.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.observation.IndicatorId;

/** A question (設問): what is asked, for what purpose, what can be answered, and which indicator the answer observes. */
@Value.Immutable
public abstract class Question implements WithQuestion {
    private static final NumericScale ZERO_TO_TEN = NumericScale.of(0, 10);

    Question() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id.
     *
     * @return the id, unique in its questionnaire
     */
    public abstract QuestionId id();

    /**
     * Returns what is asked.
     *
     * @return the text that people read
     */
    public abstract Label text();

    /**
     * Returns what an answer observes.
     *
     * @return the indicator, by default of the same text as the id; unique in its questionnaire
     */
    @Value.Default
    public IndicatorId indicator() {
        return IndicatorId.of(id().value());
    }

    /**
     * Returns what it is asked for.
     *
     * @return the purpose; {@link QuestionPurpose#OTHER} by default
     */
    @Value.Default
    public QuestionPurpose purpose() {
        return QuestionPurpose.OTHER;
    }

    /**
     * Returns what can be answered, and which of it shows potential.
     *
     * @return a {@link NumericScale} for satisfaction and its drivers, one of 0 to 10 for a recommendation; some answer
     *     to an intention shows potential, and some answer to a need reveals one
     */
    public abstract AnswerFormat format();

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(id(), text(), indicator(), purpose().name(), format());
    }

    @Value.Check
    void check() {
        if (purpose() == QuestionPurpose.SATISFACTION || purpose() == QuestionPurpose.DRIVER) {
            require(format() instanceof NumericScale, "a numeric scale");
        } else if (purpose() == QuestionPurpose.RECOMMENDATION) {
            require(
                    format() instanceof NumericScale scale
                            && scale.withPotentialFrom(Optional.empty()).equals(ZERO_TO_TEN),
                    "a scale of 0 to 10");
        } else if (purpose() == QuestionPurpose.NEED) {
            require(
                    format() instanceof Choice choice
                            && choice.options().stream()
                                    .anyMatch(option -> option.need().isPresent()),
                    "an option that reveals a need");
        } else if (purpose().isIntention()) {
            require(format().canShowPotential(), "an answer that shows potential");
        }
    }

    private void require(boolean holds, String what) {
        checkArgument(holds, "%s must have %s, had %s (question %s)", purpose(), what, format(), id());
    }

    /** Builds a question; id, text and format are mandatory. */
    public static final class Builder extends ImmutableQuestion.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
