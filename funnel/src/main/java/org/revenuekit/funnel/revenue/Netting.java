package org.revenuekit.funnel.revenue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.revenuekit.core.account.AccountId;

/**
 * Makes one change of an end and a start of one account that are few days apart: the ended line goes on until the start.
 * An end counts where nothing of the asset follows, a start where nothing of it precedes; so it does not matter how a
 * stay is cut into periods.
 */
final class Netting {
    private final int days;

    Netting(int days) {
        this.days = days;
    }

    /** Takes and returns lines by asset and day. */
    ImmutableList<Line> net(List<Line> lines) {
        List<List<Line>> runs = runs(lines);
        Map<AccountId, TreeSet<Long>> starts = new TreeMap<>();
        for (List<Line> run : runs) {
            starts.computeIfAbsent(run.get(0).period().account(), first -> new TreeSet<>())
                    .add(run.get(0).from());
        }
        ImmutableList.Builder<Line> netted = ImmutableList.builder();
        for (int i = 0; i < runs.size(); i++) {
            List<Line> run = runs.get(i);
            Line last = run.get(run.size() - 1);
            Long next = starts.get(last.period().account()).ceiling(last.to());
            long to = next != null && next - last.to() <= days ? next : last.to();
            if (i + 1 < runs.size() && runs.get(i + 1).get(0).period().asset().equals(last.period().asset())) {
                to = Math.min(to, runs.get(i + 1).get(0).from()); // it may go on with another account
            }
            for (Line line : run) {
                netted.add(new Line(
                        line.period(),
                        line.from(),
                        line == last ? to : line.to(),
                        line.each(),
                        line.amount(),
                        run.get(0).from(),
                        to));
            }
        }
        return netted.build();
    }

    private static List<List<Line>> runs(List<Line> lines) {
        List<List<Line>> runs = new ArrayList<>();
        Line before = null;
        for (Line line : lines) {
            if (before == null || !isOneRun(before, line)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(line);
            before = line;
        }
        return runs;
    }

    private static boolean isOneRun(Line before, Line line) {
        return before.period().asset().equals(line.period().asset())
                && before.period().account().equals(line.period().account())
                && before.to() == line.from();
    }
}
