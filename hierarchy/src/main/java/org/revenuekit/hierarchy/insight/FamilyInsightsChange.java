package org.revenuekit.hierarchy.insight;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.revenuekit.core.definition.DefinitionRef;

/**
 * What two answers of a {@link FamilyReview} do not share. Insights are the same if kind, topic and top of the family
 * are; what they say may have changed.
 *
 * @param appeared those of the later answer that the earlier has not, in their order
 * @param gone those of the earlier answer that the later has not, in their order
 * @param still those of the later answer that the earlier has, too, in their order
 * @param notCompared those of a kind that the other answer did not measure, earlier before later; they neither appeared
 *     nor are gone
 * @param definitionsOfOne the definitions that only one answer applied; a difference may come from them
 */
public record FamilyInsightsChange(
        ImmutableList<Insight> appeared,
        ImmutableList<Insight> gone,
        ImmutableList<Insight> still,
        ImmutableList<Insight> notCompared,
        ImmutableSortedSet<DefinitionRef> definitionsOfOne) {
    /**
     * Checks that all parts are there.
     *
     * @param appeared those that the earlier has not
     * @param gone those that the later has not
     * @param still those that both have
     * @param notCompared those of a kind that the other did not measure
     * @param definitionsOfOne the definitions that only one applied
     */
    public FamilyInsightsChange {
        requireNonNull(appeared, "appeared");
        requireNonNull(gone, "gone");
        requireNonNull(still, "still");
        requireNonNull(notCompared, "notCompared");
        requireNonNull(definitionsOfOne, "definitionsOfOne");
    }
}
