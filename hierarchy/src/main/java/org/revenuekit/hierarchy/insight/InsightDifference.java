package org.revenuekit.hierarchy.insight;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;

/** Compares two answers of a {@link FamilyReview}. */
final class InsightDifference {
    private final FamilyInsights earlier;
    private final FamilyInsights later;

    InsightDifference(FamilyInsights earlier, FamilyInsights later) {
        this.earlier = earlier;
        this.later = later;
    }

    FamilyInsightsChange change() {
        checkDefinitions(earlier.contents(), later.contents());
        ImmutableList<Insight> before = measured(earlier, later, true);
        ImmutableList<Insight> after = measured(later, earlier, true);
        return new FamilyInsightsChange(
                those(after, keys(before), false),
                those(before, keys(after), false),
                those(after, keys(before), true),
                ImmutableList.<Insight>builder()
                        .addAll(measured(earlier, later, false))
                        .addAll(measured(later, earlier, false))
                        .build(),
                ImmutableSortedSet.copyOf(Sets.symmetricDifference(
                        earlier.contents().keySet(), later.contents().keySet())));
    }

    private static void checkDefinitions(
            ImmutableMap<DefinitionRef, Object> before, ImmutableMap<DefinitionRef, Object> after) {
        before.forEach((ref, content) -> {
            if (!content.equals(after.getOrDefault(ref, content))) {
                throw new IllegalArgumentException(
                        "definitions of one reference must have equal content, had not: " + ref);
            }
        });
    }

    /** The insights of one answer that the other did, or did not, look for. */
    private static ImmutableList<Insight> measured(FamilyInsights one, FamilyInsights other, boolean measured) {
        return one.all().stream()
                .filter(insight -> isMeasured(insight.kind(), other) == measured)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isMeasured(InsightKind kind, FamilyInsights by) {
        return (kind != FamilyInsightKind.COVERAGE_GAP || by.coverage().isPresent())
                && (kind != FamilyInsightKind.EFFORT_MISMATCH || by.effort().isPresent());
    }

    private static Set<Key> keys(List<Insight> insights) {
        return insights.stream().map(Key::of).collect(toImmutableSortedSet(Key.ORDER));
    }

    private static ImmutableList<Insight> those(List<Insight> insights, Set<Key> keys, boolean among) {
        return insights.stream()
                .filter(insight -> keys.contains(Key.of(insight)) == among)
                .collect(ImmutableList.toImmutableList());
    }

    /** By what an insight is the same in both. */
    private record Key(String kind, AccountId top, String topic) {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::kind).thenComparing(Key::top).thenComparing(Key::topic);

        static Key of(Insight insight) {
            return new Key(insight.kind().code(), insight.family().ultimate().id(), insight.topic());
        }
    }
}
