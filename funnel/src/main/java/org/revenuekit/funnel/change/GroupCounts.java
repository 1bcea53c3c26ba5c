package org.revenuekit.funnel.change;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;

/** How many of a group count at each stage up to the goal, in both periods. */
record GroupCounts(ImmutableLongArray earlier, ImmutableLongArray later) {
    static GroupCounts of(SalesProcess process, Optional<Conversion> earlier, Optional<Conversion> later) {
        return new GroupCounts(counts(process, earlier), counts(process, later));
    }

    private static ImmutableLongArray counts(SalesProcess process, Optional<Conversion> conversion) {
        ImmutableLongArray.Builder counts = ImmutableLongArray.builder();
        for (Stage stage : process.stages()) {
            if (!process.isBefore(process.goal(), stage.id())) {
                counts.add(conversion.map(group -> group.count(stage.id())).orElse(0L));
            }
        }
        return counts.build();
    }

    int steps() {
        return earlier.length() - 1;
    }

    /** The share of the group in a period that has a total; in an empty one that of the other period. */
    Fraction earlierShare(GroupCounts all) {
        return filled(earlier.get(0), all.earlier.get(0), later.get(0), all.later.get(0));
    }

    Fraction laterShare(GroupCounts all) {
        return filled(later.get(0), all.later.get(0), earlier.get(0), all.earlier.get(0));
    }

    /** The rate of a step of which somebody was at the start; of an empty one that of the other period. */
    Fraction earlierRate(int step) {
        return filled(earlier.get(step + 1), earlier.get(step), later.get(step + 1), later.get(step));
    }

    Fraction laterRate(int step) {
        return filled(later.get(step + 1), later.get(step), earlier.get(step + 1), earlier.get(step));
    }

    /** Of no base in both periods it is 0, which matters nowhere: nobody comes so far at any mix of their rates. */
    private static Fraction filled(long count, long base, long otherCount, long otherBase) {
        if (base > 0) {
            return Fraction.of(count, base);
        }
        return otherBase > 0 ? Fraction.of(otherCount, otherBase) : Fraction.ZERO;
    }

    /** Whether the rate from one stage to another rose (1), fell (-1) or stayed; empty if it is not there twice. */
    Optional<Integer> direction(int from, int to) {
        Ratio before = earlierRatio(from, to);
        Ratio after = laterRatio(from, to);
        return before.isDefined() && after.isDefined()
                ? Optional.of(Ratio.byValue().compare(after, before))
                : Optional.empty();
    }

    Ratio earlierRatio(int from, int to) {
        return Ratio.of(earlier.get(to), earlier.get(from));
    }

    Ratio laterRatio(int from, int to) {
        return Ratio.of(later.get(to), later.get(from));
    }
}
