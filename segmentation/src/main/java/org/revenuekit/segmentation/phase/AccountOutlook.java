package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;

/**
 * What lies between an account and its next phase: what was done towards it, what is planned, and what is open. None of
 * it judges; plans change no verdict until they are held.
 */
public final class AccountOutlook {
    private static final Ratio UNKNOWN = Ratio.of(0, 0);
    private static final Comparator<ActivityStanding> LEAST_EFFORT = comparingInt(
                    (ActivityStanding standing) -> standing.activity().effortMinutes())
            .thenComparing(standing -> standing.activity().id());

    private final PhaseVerdict verdict;
    private final DefinitionRef model;
    private final ImmutableList<PlannedEffect> plans;
    private final ImmutableList<ActivityStanding> activities;

    AccountOutlook(
            PhaseVerdict verdict,
            DefinitionRef model,
            ImmutableList<PlannedEffect> plans,
            ImmutableList<ActivityStanding> activities) {
        this.verdict = verdict;
        this.model = model;
        this.plans = plans;
        this.activities = activities;
    }

    /**
     * Returns in which phase the account is now.
     *
     * @return the verdict
     */
    public PhaseVerdict verdict() {
        return verdict;
    }

    /**
     * Returns what is planned and what it would bring.
     *
     * @return one for each plan of {@link PhaseVerdict#planned()}, in that order
     */
    public ImmutableList<PlannedEffect> plans() {
        return plans;
    }

    /**
     * Returns how far the account is with the activities from its certain phase, the cheapest first.
     *
     * @return open ones first, then planned, then done; among them by effort, then id; none in the highest phase
     */
    public ImmutableList<ActivityStanding> activities() {
        return sorted(LEAST_EFFORT);
    }

    /**
     * Returns how far the account is with the activities from its certain phase, those first that were followed by the
     * next phase most often.
     *
     * @param lifts what activities of the same model were followed by; no promise
     * @return open ones first, then planned, then done; among them by lift, the highest first and those not known last,
     *     then by effort, then id; none in the highest phase
     * @throws IllegalArgumentException if the lifts are of another model
     */
    public ImmutableList<ActivityStanding> activities(ActivityLifts lifts) {
        requireNonNull(lifts, "lifts");
        DefinitionRef measured = lifts.board().definition().ref();
        checkArgument(measured.equals(model), "lifts must be of the model %s, were of %s", model, measured);
        Comparator<ActivityStanding> highestLift = comparing(
                standing ->
                        negative(lifts.of(standing.activity().id()).difference().orElse(UNKNOWN)),
                Ratio.byValue());
        return sorted(highestLift.thenComparing(LEAST_EFFORT));
    }

    private static Ratio negative(Ratio lift) {
        return Ratio.of(lift.numerator().negate(), lift.denominator());
    }

    private ImmutableList<ActivityStanding> sorted(Comparator<ActivityStanding> order) {
        return activities.stream()
                .sorted(comparing(ActivityStanding::state).thenComparing(order))
                .collect(toImmutableList());
    }

    /** Returns the verdict and how far each activity is. */
    @Override
    public String toString() {
        return verdict + ": " + activities();
    }
}
