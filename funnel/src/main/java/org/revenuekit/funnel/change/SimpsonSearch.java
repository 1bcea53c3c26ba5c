package org.revenuekit.funnel.change;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.funnel.process.SalesProcess;

/** Looks for rates of all that went the other way than that of every group which has one in both periods. */
final class SimpsonSearch {
    private final SalesProcess process;
    private final String grouping;
    private final GroupCounts all;
    private final List<GroupCounts> groups;
    private final ImmutableList.Builder<SimpsonWarning> warnings = ImmutableList.builder();

    SimpsonSearch(SalesProcess process, String grouping, GroupCounts all, List<GroupCounts> groups) {
        this.process = process;
        this.grouping = grouping;
        this.all = all;
        this.groups = groups;
    }

    ImmutableList<SimpsonWarning> warnings() {
        for (int step = 0; step < all.steps(); step++) {
            look(step, step + 1);
        }
        if (all.steps() > 1) {
            look(0, all.steps());
        }
        return warnings.build();
    }

    private void look(int from, int to) {
        List<Integer> directions = groups.stream()
                .map(group -> group.direction(from, to))
                .flatMap(Optional::stream)
                .toList();
        all.direction(from, to)
                .filter(direction -> direction != 0 && isReversed(direction, directions))
                .ifPresent(direction -> warnings.add(new SimpsonWarning(
                        process.stages().get(from).id(),
                        process.stages().get(to).id(),
                        all.earlierRatio(from, to),
                        all.laterRatio(from, to),
                        grouping)));
    }

    private static boolean isReversed(int direction, List<Integer> directions) {
        return !directions.isEmpty() && directions.stream().allMatch(each -> each == -direction);
    }
}
