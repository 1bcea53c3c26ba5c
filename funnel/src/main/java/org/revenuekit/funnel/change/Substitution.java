package org.revenuekit.funnel.change;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.funnel.process.SalesProcess;

/** Replaces the factors of the output of a group one after another, the earlier value by the later one. */
final class Substitution {
    private final GroupCounts group;
    private final GroupCounts all;
    private final Fraction[] laterUpTo; // product of the later rates of the first steps
    private final Fraction[] earlierFrom; // product of the earlier rates of the others
    private boolean isVolumeLater;
    private boolean isMixLater;
    private int laterSteps;

    private Substitution(GroupCounts group, GroupCounts all) {
        this.group = group;
        this.all = all;
        int steps = group.steps();
        this.laterUpTo = new Fraction[steps + 1];
        this.earlierFrom = new Fraction[steps + 1];
        laterUpTo[0] = Fraction.ONE;
        earlierFrom[steps] = Fraction.ONE;
        for (int step = 0; step < steps; step++) {
            laterUpTo[step + 1] = laterUpTo[step].times(group.laterRate(step));
            int back = steps - 1 - step;
            earlierFrom[back] = earlierFrom[back + 1].times(group.earlierRate(back));
        }
    }

    /** What each cause contributes to the change of a group. */
    static ChangeParts of(ChangePolicy policy, SalesProcess process, GroupCounts group, GroupCounts all) {
        Substitution state = new Substitution(group, all);
        ImmutableList.Builder<ChangeCause> causes = ImmutableList.builder();
        for (ChangeFactor factor : policy.order()) {
            switch (factor) {
                case VOLUME -> causes.add(state.replace(factor, Optional.empty(), () -> state.isVolumeLater = true));
                case MIX -> causes.add(state.replace(factor, Optional.empty(), () -> state.isMixLater = true));
                case RATE -> {
                    for (int step = 0; step < group.steps(); step++) {
                        RateStep at = new RateStep(
                                process.stages().get(step).id(),
                                process.stages().get(step + 1).id());
                        causes.add(state.replace(factor, Optional.of(at), () -> state.laterSteps++));
                    }
                }
            }
        }
        return new ChangeParts(process, causes.build());
    }

    private ChangeCause replace(ChangeFactor factor, Optional<RateStep> step, Runnable replacement) {
        Fraction before = output();
        replacement.run();
        return new ChangeCause(factor, step, new Effect(output().minus(before)));
    }

    private Fraction output() {
        long volume = isVolumeLater ? all.later().get(0) : all.earlier().get(0);
        Fraction share = isMixLater ? group.laterShare(all) : group.earlierShare(all);
        return Fraction.of(volume, 1).times(share).times(laterUpTo[laterSteps]).times(earlierFrom[laterSteps]);
    }
}
