package org.revenuekit.core.asset;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.time.AsOf;

/**
 * The actions that are seen, put to their assets and in the order in which they apply.
 *
 * @param byAsset those of each asset, each once
 * @param duplicates a finding for each given again
 * @param given how many were given
 * @param notYetKnown how many of them are not seen
 */
record AssetLog(
        ImmutableSortedMap<AssetId, ImmutableList<AssetAction>> byAsset,
        ImmutableList<Finding> duplicates,
        long given,
        long notYetKnown) {
    /** Whatever is equal by all of it but its last part differs in what it does, of which the text decides. */
    static final Comparator<AssetAction> ORDER = comparing(AssetAction::effectiveFrom)
            .thenComparing(AssetAction::sequence)
            .thenComparing(action -> action.change().kind() != AssetChangeKind.PURCHASE)
            .thenComparing(AssetAction::decidedOn)
            .thenComparing(AssetAction::recordedOn, Comparators.emptiesFirst(naturalOrder()))
            .thenComparing(action -> action.change().kind())
            .thenComparing(AssetAction::order, Comparators.emptiesFirst(naturalOrder()))
            .thenComparing(action -> action.change().toString());

    static AssetLog of(Iterable<AssetAction> given, LocalDate knownOn) {
        Map<AssetId, List<AssetAction>> seen = new TreeMap<>();
        long all = 0;
        long later = 0;
        for (AssetAction action : given) {
            all++;
            if (requireNonNull(action, "actions must not contain null")
                    .knownFrom()
                    .isAfter(knownOn)) {
                later++;
            } else {
                seen.computeIfAbsent(action.asset(), asset -> new ArrayList<>()).add(action);
            }
        }
        ImmutableSortedMap.Builder<AssetId, ImmutableList<AssetAction>> byAsset = ImmutableSortedMap.naturalOrder();
        ImmutableList.Builder<Finding> duplicates = ImmutableList.builder();
        seen.forEach((asset, actions) -> byAsset.put(asset, inOrder(actions, duplicates)));
        return new AssetLog(byAsset.build(), duplicates.build(), all, later);
    }

    /** Equal ones are neighbours, as the order tells all others apart. */
    private static ImmutableList<AssetAction> inOrder(
            List<AssetAction> actions, ImmutableList.Builder<Finding> duplicates) {
        actions.sort(ORDER);
        ImmutableList.Builder<AssetAction> once = ImmutableList.builder();
        Optional<AssetAction> last = Optional.empty();
        for (AssetAction action : actions) {
            if (last.equals(Optional.of(action))) {
                duplicates.add(ActionFindings.of(CoreFinding.DUPLICATE_ACTION, action));
            } else {
                once.add(action);
            }
            last = Optional.of(action);
        }
        return once.build();
    }

    AssetHistories replay(AssetPolicy policy, AsOf asOf) {
        ImmutableSortedMap.Builder<AssetId, Course> courses = ImmutableSortedMap.naturalOrder();
        byAsset.forEach((asset, actions) -> courses.put(asset, AssetReplay.of(actions)));
        return AssetHistories.of(this, courses.build(), policy, asOf);
    }
}
