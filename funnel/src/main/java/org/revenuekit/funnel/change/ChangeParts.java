package org.revenuekit.funnel.change;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/** What causes contribute to the change of a group of leads, or of all. The parts sum to the whole exactly. */
public final class ChangeParts {
    private final SalesProcess process;
    private final ImmutableList<ChangeCause> causes;

    ChangeParts(SalesProcess process, ImmutableList<ChangeCause> causes) {
        this.process = process;
        this.causes = causes;
    }

    /** Adds the groups up, at least one, cause by cause. */
    static ChangeParts sum(List<ChangeParts> groups) {
        ChangeParts first = groups.get(0);
        return new ChangeParts(
                first.process,
                IntStream.range(0, first.causes.size())
                        .mapToObj(i -> first.causes
                                .get(i)
                                .with(sumOf(groups.stream()
                                        .map(group -> group.causes.get(i))
                                        .toList())))
                        .collect(toImmutableList()));
    }

    private static Effect sumOf(List<ChangeCause> causes) {
        return new Effect(Fraction.sum(
                causes.stream().map(cause -> cause.effect().value()).toList()));
    }

    /**
     * Returns all causes.
     *
     * @return volume, mix, and the rate of each step, in the order in which they are replaced
     */
    public ImmutableList<ChangeCause> causes() {
        return causes;
    }

    /**
     * Returns the causes that moved the output, the largest first, up or down.
     *
     * @return those whose effect is not 0, by its size; of one size in the order in which they are replaced
     */
    public ImmutableList<ChangeCause> largest() {
        return causes.stream()
                .filter(cause -> cause.effect().signum() != 0)
                .sorted(Comparator.comparing(
                                (ChangeCause cause) -> cause.effect().value().abs())
                        .reversed())
                .collect(toImmutableList());
    }

    /**
     * Returns by how much the output moved.
     *
     * @return the later number of conversions - the earlier one
     */
    public Effect total() {
        return sumOf(causes);
    }

    /**
     * Returns what came of more or fewer entering.
     *
     * @return the effect of {@link ChangeFactor#VOLUME}
     */
    public Effect volume() {
        return sumIf(cause -> cause.factor() == ChangeFactor.VOLUME);
    }

    /**
     * Returns what came of other shares of groups. That of a single group is positive if its share grew, whatever its
     * rate: only the sum over all groups tells whether the mix became better.
     *
     * @return the effect of {@link ChangeFactor#MIX}
     */
    public Effect mix() {
        return sumIf(cause -> cause.factor() == ChangeFactor.MIX);
    }

    /**
     * Returns what came of other rates.
     *
     * @param from the first stage
     * @param to a later one, at most the goal
     * @return the effect of the rates of all steps between
     * @throws IllegalArgumentException if the process has no such stage, or they are not in this order
     */
    public Effect rate(StageId from, StageId to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        checkArgument(process.isBefore(from, to), "from must come before to, were %s and %s", from, to);
        checkArgument(!process.isBefore(process.goal(), to), "to must not be beyond %s, was %s", process.goal(), to);
        return sumIf(cause -> cause.step()
                .filter(step -> !process.isBefore(step.from(), from) && !process.isBefore(to, step.to()))
                .isPresent());
    }

    private Effect sumIf(Predicate<ChangeCause> which) {
        return sumOf(causes.stream().filter(which).toList());
    }

    /** Returns the whole and its parts in the order of replacement. */
    @Override
    public String toString() {
        return total() + " = "
                + String.join(", ", causes.stream().map(ChangeCause::toString).toList());
    }
}
