package org.revenuekit.segmentation.survey;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;

/**
 * How far the accounts of each group came. Every account is in one group or {@link #ungrouped()}, so that they sum to
 * all.
 *
 * @param <K> the key of a group, such as a segment or a seller
 */
public final class SurveyGroups<K extends Comparable<? super K>> {
    private final ImmutableMap<K, SurveyStages> groups;
    private final SurveyStages ungrouped;

    private SurveyGroups(ImmutableMap<K, SurveyStages> groups, SurveyStages ungrouped) {
        this.groups = groups;
        this.ungrouped = ungrouped;
    }

    static <K extends Comparable<? super K>> SurveyGroups<K> of(SurveyStages all, Grouping<AccountId, K> grouping) {
        Map<K, Map<AccountId, SurveyStage>> groups = new TreeMap<>();
        Map<AccountId, SurveyStage> ungrouped = new LinkedHashMap<>();
        for (AccountId account : all.all()) {
            Optional<K> key = grouping.keyOf(account);
            key.map(known -> groups.computeIfAbsent(known, k -> new LinkedHashMap<>()))
                    .orElse(ungrouped)
                    .put(account, all.of(account));
        }
        ImmutableMap.Builder<K, SurveyStages> built = ImmutableMap.builder();
        groups.forEach((key, stages) -> built.put(key, new SurveyStages(stages)));
        return new SurveyGroups<>(built.buildOrThrow(), new SurveyStages(ungrouped));
    }

    /**
     * Returns the groups.
     *
     * @return by key, in its order; only groups that have an account
     */
    public ImmutableMap<K, SurveyStages> groups() {
        return groups;
    }

    /**
     * Returns how far those came that are in no group.
     *
     * @return perhaps of no accounts
     */
    public SurveyStages ungrouped() {
        return ungrouped;
    }

    /**
     * Returns the groups of which the fewest were asked first: where to look for customers whose bad answers were
     * feared.
     *
     * @return keys by {@link SurveyStages#askedRate()}, ties in their order
     */
    public ImmutableList<K> leastAskedFirst() {
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<K, SurveyStages> group) -> group.getValue().askedRate(), Ratio.byValue()))
                .map(Map.Entry::getKey)
                .collect(toImmutableList());
    }
}
