package org.revenuekit.funnel.effect;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;

/** The question what an initiative did (施策の効果検証): immutable, used again and again. */
public final class EffectAnalysis {
    private final EffectPolicy definition;
    private final Optional<Grouping<Lead, String>> mix;

    private EffectAnalysis(EffectPolicy definition, Optional<Grouping<Lead, String>> mix) {
        this.definition = definition;
        this.mix = mix;
    }

    /**
     * Returns the question.
     *
     * @param definition how the effect is measured
     * @return the question
     */
    public static EffectAnalysis of(EffectPolicy definition) {
        return new EffectAnalysis(requireNonNull(definition, "definition"), Optional.empty());
    }

    /**
     * Returns this question with a look at what the groups are made up of: sizes of companies, channels.
     *
     * @param <K> the key of a part
     * @param mix tells the part to which a lead belongs; those of one text are one; it replaces an earlier one
     * @return the question
     */
    public <K extends Comparable<? super K>> EffectAnalysis with(Grouping<Lead, K> mix) {
        requireNonNull(mix, "mix");
        Grouping<Lead, String> byText =
                Grouping.of(mix.name(), lead -> mix.keyOf(lead).map(Object::toString));
        return new EffectAnalysis(definition, Optional.of(byText));
    }

    /**
     * Compares the rate of two groups before and after the start of an initiative.
     *
     * @param initiative what was done, and when
     * @param groups whom it reached, and whom it did not
     * @param journeys what leads did
     * @return the answer; O(visits) for each period
     * @throws IllegalArgumentException if the policy names a stage that the process has not, or they are not in order
     */
    public InitiativeEffect measure(Initiative initiative, ComparedGroups groups, Journeys journeys) {
        requireNonNull(initiative, "initiative");
        requireNonNull(groups, "groups");
        requireNonNull(journeys, "journeys");
        EffectRate rate = EffectRate.of(definition, journeys.definition());
        EffectReader reader = new EffectReader(definition, rate, groups, journeys);
        EffectPeriod before = reader.read(initiative.before());
        EffectPeriod after = reader.read(initiative.after());
        ImmutableList<PreTrend> trends = new PreTrendSearch(definition, reader).find(initiative.before(), before);
        ImmutableList<MixShift> shifts = mix.map(grouping -> new MixSearch(
                                grouping,
                                rate.from(),
                                definition.conversion().z().doubleValue())
                        .find(before, after))
                .orElse(ImmutableList.of());
        return new InitiativeEffect(
                new EffectEvidence(definition, initiative, groups, journeys, before, after, trends, shifts),
                mix.isPresent());
    }
}
