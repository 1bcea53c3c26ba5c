package org.revenuekit.core.asset;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;

/** The replay of the actions of one asset: day by day, and on each day in their order. */
final class AssetReplay {
    private final Course course = new Course();
    private final AssetChanger changer;

    private AssetReplay(Undos undos) {
        this.changer = new AssetChanger(course, undos);
    }

    /** Replays actions of one asset, at least one, in their order. */
    static Course of(ImmutableList<AssetAction> actions) {
        AssetReplay replay = new AssetReplay(Undos.of(actions));
        replay.run(actions);
        return replay.course;
    }

    private void run(ImmutableList<AssetAction> actions) {
        List<AssetAction> before = new ArrayList<>();
        Optional<Standing> bought = Optional.empty();
        int next = 0;
        while (bought.isEmpty() && next < actions.size()) {
            AssetAction action = actions.get(next);
            if (action.change() instanceof Purchase purchase) {
                bought = changer.purchase(action, purchase);
            } else {
                before.add(action);
            }
            next++;
        }
        if (bought.isPresent()) {
            before.forEach(action -> course.report(CoreFinding.ACTION_BEFORE_PURCHASE, action));
            follow(bought.get(), actions.subList(next, actions.size()));
        } else if (!before.isEmpty()) {
            course.report(Finding.of(
                    CoreFinding.ASSET_NEVER_PURCHASED,
                    Subject.of(before.get(0).asset()),
                    "actions",
                    Long.toString(before.size())));
        }
    }

    private void follow(Standing bought, List<AssetAction> actions) {
        Standing standing = bought;
        int first = 0;
        while (first < actions.size()) {
            LocalDate day = actions.get(first).effectiveFrom();
            int end = first;
            while (end < actions.size() && actions.get(end).effectiveFrom().equals(day)) {
                end++;
            }
            standing = onOneDay(standing, day, actions.subList(first, end));
            first = end;
        }
        runOut(standing, LocalDate.MAX);
    }

    /** A term that ends on the day is left to an action that decides of its end, if there is one. */
    private Standing onOneDay(Standing before, LocalDate day, List<AssetAction> actions) {
        boolean isDecided = actions.stream().map(AssetAction::change).anyMatch(AssetReplay::decidesOfTheEnd);
        Standing standing = runOut(before, isDecided ? day.minusDays(1) : day);
        for (AssetAction action : actions) {
            standing = changer.apply(standing, action);
        }
        return runOut(standing, day);
    }

    private static boolean decidesOfTheEnd(AssetChange change) {
        return switch (change.kind()) {
            case RENEWAL, CANCELLATION, SWAP -> true;
            default -> false;
        };
    }

    /** Ends what is over by the end of a day. An end that has been passed takes effect where the replay has come to. */
    private Standing runOut(Standing standing, LocalDate day) {
        Optional<LocalDate> end = course.runsOutOn().filter(last -> !standing.hasEnded() && !last.isAfter(day));
        if (end.isEmpty()) {
            return standing;
        }
        LocalDate on = course.notBeforeTheLast(end.get());
        Standing ended = standing.ended(on, Optional.empty());
        course.put(Segment.ofEnd(on, ended));
        return ended;
    }
}
