package org.revenuekit.core.asset;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which cancellations of an asset are taken back, and from when on: all that were decided before. */
final class Undos {
    private static final Comparator<AssetAction> DECISION =
            comparing(AssetAction::decidedOn).thenComparing(AssetAction::sequence);

    private final ImmutableList<AssetAction> cancellations;

    /** From each decision to undo on: from when on the earliest of those that come later holds. */
    private final NavigableMap<AssetAction, LocalDate> undoneFrom;

    private Undos(ImmutableList<AssetAction> cancellations, NavigableMap<AssetAction, LocalDate> undoneFrom) {
        this.cancellations = cancellations;
        this.undoneFrom = undoneFrom;
    }

    static Undos of(List<AssetAction> actions) {
        NavigableMap<AssetAction, LocalDate> undoneFrom = new TreeMap<>(DECISION);
        Optional<LocalDate> earliest = Optional.empty();
        for (AssetAction undo : of(actions, AssetChangeKind.CANCELLATION_UNDONE)) {
            LocalDate from =
                    earliest.filter(day -> day.isBefore(undo.effectiveFrom())).orElse(undo.effectiveFrom());
            undoneFrom.put(undo, from);
            earliest = Optional.of(from);
        }
        return new Undos(of(actions, AssetChangeKind.CANCELLATION), undoneFrom);
    }

    /** Those of a kind, the last decision first. */
    private static ImmutableList<AssetAction> of(List<AssetAction> actions, AssetChangeKind kind) {
        return actions.stream()
                .filter(action -> action.change().kind() == kind)
                .sorted(DECISION.reversed())
                .collect(toImmutableList());
    }

    /** Whether a cancellation is undone with effect on its day already. */
    boolean isVoid(AssetAction cancellation) {
        return Optional.ofNullable(undoneFrom.ceilingEntry(cancellation))
                .filter(undo -> !undo.getValue().isAfter(cancellation.effectiveFrom()))
                .isPresent();
    }

    /** Whether there is anything that an undo takes back. */
    boolean takesBackAny(AssetAction undo) {
        return !cancellations.isEmpty() && takesBack(undo, cancellations.get(cancellations.size() - 1));
    }

    /** Whether a cancellation was decided before an undo. */
    static boolean takesBack(AssetAction undo, AssetAction cancellation) {
        return DECISION.compare(cancellation, undo) <= 0;
    }
}
