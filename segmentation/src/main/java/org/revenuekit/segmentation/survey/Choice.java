package org.revenuekit.segmentation.survey;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.observation.ObservedValue;

/** One of several options, such as yes or no. */
@Value.Immutable
public abstract non-sealed class Choice implements AnswerFormat, WithChoice {
    Choice() {}

    /**
     * Returns a choice.
     *
     * @param options at least two, of unequal values
     * @return the choice
     * @throws IllegalArgumentException if a bound is broken
     */
    public static Choice of(ChoiceOption... options) {
        return builder().addOptions(options).build();
    }

    /**
     * Returns the choice of {@code yes} (はい), which shows potential, and {@code no} (いいえ), which does not.
     *
     * @return the choice
     */
    public static Choice yesNo() {
        return of(
                ChoiceOption.of("yes", Label.of("Yes", "はい")).withPotential(true),
                ChoiceOption.of("no", Label.of("No", "いいえ")));
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
     * Returns what can be chosen.
     *
     * @return at least two options, in the order of the form
     */
    public abstract ImmutableList<ChoiceOption> options();

    /**
     * Returns what was chosen.
     *
     * @param value an answer
     * @return the option; empty if the value is none of them
     */
    public Optional<ChoiceOption> find(ObservedValue value) {
        return value.category()
                .flatMap(category -> options().stream()
                        .filter(option -> option.value().equals(category))
                        .findFirst());
    }

    @Override
    public Optional<SurveyFinding> problemWith(ObservedValue value) {
        if (value.category().isEmpty()) {
            return Optional.of(SurveyFinding.WRONG_KIND);
        }
        return find(value).isPresent() ? Optional.empty() : Optional.of(SurveyFinding.UNKNOWN_OPTION);
    }

    @Override
    public boolean canShowPotential() {
        return options().stream().anyMatch(ChoiceOption::showsPotential);
    }

    @Override
    public boolean showsPotential(ObservedValue value) {
        return find(value).filter(ChoiceOption::showsPotential).isPresent();
    }

    @Value.Check
    void check() {
        checkArgument(
                options().size() >= 2,
                "options must be at least 2, were %s",
                options().size());
        checkArgument(
                options().stream()
                                .map(ChoiceOption::value)
                                .collect(toImmutableSet())
                                .size()
                        == options().size(),
                "options must be given once each, were %s",
                options().stream().map(ChoiceOption::value).toList());
    }

    /** Builds a choice; at least two options are mandatory. */
    public static final class Builder extends ImmutableChoice.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
