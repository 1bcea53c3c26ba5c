package org.revenuekit.funnel.steps;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Confidence;

/**
 * A funnel over raw events (イベントファネル): which steps, in which order, how fast. A definition. It refuses to be a
 * {@linkplain org.revenuekit.funnel.process.SalesProcess process}: nobody is in a step, steps are done.
 *
 * <p>A <b>way</b> of a lead is a choice of one event for each of the first steps, no event twice, such that each is not
 * before the one before (by {@link #ties}), all lie within the window and the times of their steps, nothing lies
 * between that must not ({@link #order}, {@link #exclusions}). Where events of one instant leave a choice of order, it
 * is made in favour of the lead. An <b>attempt</b> is all the ways that start at one instant; its <b>depth</b> is the
 * length of the longest, and a step is reached at the first instant at which one of them gets there.
 */
@Value.Immutable
public abstract class StepFunnel implements WithStepFunnel {
    /** The most steps, and the most exclusions. */
    public static final int MAX_PARTS = 50;

    /** The longest window: a hundred years. */
    public static final Duration MAX_WINDOW = Duration.ofDays(36_525);

    StepFunnel() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this funnel; give the changed funnel another reference.
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
     * Returns the steps.
     *
     * @return 2 to {@link #MAX_PARTS}, in their order, each id once
     */
    public abstract ImmutableList<Step> steps();

    /**
     * Returns in which order they must be done.
     *
     * @return {@link EventOrder#ORDERED} by default
     */
    @Value.Default
    public EventOrder order() {
        return EventOrder.ORDERED;
    }

    /**
     * Returns whether events of one instant can be one after the other.
     *
     * @return {@link TieRule#TIES_ORDERED} by default
     */
    @Value.Default
    public TieRule ties() {
        return TieRule.TIES_ORDERED;
    }

    /**
     * Returns how long it may take from the first step to any other: a maximum gap, so that a step exactly as long
     * after the first is inside, in whole microseconds.
     *
     * @return above 0, at most {@link #MAX_WINDOW}; empty, as by default, for any time
     */
    public abstract Optional<Duration> window();

    /**
     * Returns which attempts of a lead count.
     *
     * @return {@link AttemptRule#FIRST_ENTRY} by default
     */
    @Value.Default
    public AttemptRule attempts() {
        return AttemptRule.FIRST_ENTRY;
    }

    /**
     * Returns what must not happen between steps.
     *
     * @return at most {@link #MAX_PARTS}; none by default
     */
    public abstract ImmutableList<StepExclusion> exclusions();

    /**
     * Returns what an excluded event does.
     *
     * @return {@link ExclusionEffect#DROP_OFF} by default
     */
    @Value.Default
    public ExclusionEffect exclusionEffect() {
        return ExclusionEffect.DROP_OFF;
    }

    /**
     * Returns how sure intervals are, in standard deviations.
     *
     * @return above 0, at most 100; 1.96 by default: 95 %
     */
    @Value.Default
    public BigDecimal z() {
        return new BigDecimal("1.96");
    }

    /** The place of a step, from 0. */
    int place(StepId id) {
        requireNonNull(id, "id");
        for (int i = 0; i < steps().size(); i++) {
            if (steps().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("funnel " + ref() + " has no step " + id);
    }

    static void checkWindow(Duration window, String attribute, String what, Object id) {
        checkArgument(
                window.compareTo(Duration.ZERO) > 0 && window.compareTo(MAX_WINDOW) <= 0,
                "%s must be > 0 and <= %s, was %s (%s %s)",
                attribute,
                MAX_WINDOW,
                window,
                what,
                id);
    }

    /** The reference alone, as for all definitions. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    StepFunnel normalise() {
        int number = steps().size();
        checkArgument(
                number >= 2 && number <= MAX_PARTS,
                "steps must be 2 to %s, were %s (funnel %s)",
                MAX_PARTS,
                number,
                ref());
        checkArgument(
                exclusions().size() <= MAX_PARTS,
                "exclusions must be at most %s, were %s (funnel %s)",
                MAX_PARTS,
                exclusions().size(),
                ref());
        Set<StepId> ids = new HashSet<>();
        steps().forEach(step -> checkArgument(
                ids.add(step.id()), "each step must be named once, was twice: %s (funnel %s)", step.id(), ref()));
        checkArgument(
                steps().get(0).within().isEmpty(),
                "the first step must have no time of its own, had %s (funnel %s)",
                steps().get(0).within().orElse(Duration.ZERO),
                ref());
        exclusions().forEach(this::check);
        window().ifPresent(window -> checkWindow(window, "window", "funnel", ref()));
        if (order() == EventOrder.ANY) {
            checkAny();
        }
        return withZ(Confidence.z(z(), "funnel", ref())); // in its normal form, so that equal funnels are equal
    }

    private void check(StepExclusion exclusion) {
        checkArgument(
                place(exclusion.after()) < place(exclusion.before()),
                "an exclusion must lie after a step and before a later one, were %s and %s (funnel %s)",
                exclusion.after(),
                exclusion.before(),
                ref());
    }

    private void checkAny() {
        for (Step step : steps()) {
            checkArgument(
                    step.within().isEmpty(),
                    "in any order no step can have a time of its own, had one: %s (funnel %s)",
                    step.id(),
                    ref());
        }
        checkArgument(
                exclusions().isEmpty(),
                "in any order there can be no exclusions, were %s (funnel %s)",
                exclusions().size(),
                ref());
    }

    /** Builds a funnel; reference and steps are mandatory. */
    public static final class Builder extends ImmutableStepFunnel.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
