package org.revenuekit.segmentation.phase;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.time.AsOf;

/** What each activity of a model was followed by. It promises nothing: see {@link ActivityLift}. */
public final class ActivityLifts {
    private final LiftPolicy definition;
    private final PhaseBoard board;
    private final ImmutableMap<AdvancementActivityId, ActivityLift> byActivity;

    ActivityLifts(
            LiftPolicy definition, PhaseBoard board, ImmutableMap<AdvancementActivityId, ActivityLift> byActivity) {
        this.definition = definition;
        this.board = board;
        this.byActivity = byActivity;
    }

    /**
     * Returns the lift of an activity.
     *
     * @param activity its id
     * @return the lift
     * @throws IllegalArgumentException if the model has no such activity
     */
    public ActivityLift of(AdvancementActivityId activity) {
        ActivityLift lift = byActivity.get(requireNonNull(activity, "activity"));
        if (lift == null) {
            throw new IllegalArgumentException(
                    "the model " + board.definition().ref() + " has no activity " + Text.shown(activity.value()));
        }
        return lift;
    }

    /**
     * Returns all lifts.
     *
     * @return one for each activity of the model, in its order
     */
    public ImmutableList<ActivityLift> list() {
        return byActivity.values().asList();
    }

    /**
     * Returns the day on which the accounts were divided into those that had done an activity and those that had not.
     *
     * @return the days of the policy before the date
     */
    public LocalDate startedOn() {
        return asOf().date().minusDays(definition.days());
    }

    /**
     * Returns how it was measured.
     *
     * @return the policy
     */
    public LiftPolicy definition() {
        return definition;
    }

    /**
     * Returns of whom it was measured.
     *
     * @return the board
     */
    public PhaseBoard board() {
        return board;
    }

    /**
     * Returns until when.
     *
     * @return the date of the board
     */
    public AsOf asOf() {
        return board.asOf();
    }

    /** Returns all lifts. */
    @Override
    public String toString() {
        return list().toString();
    }
}
