package org.revenuekit.funnel.change;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/**
 * Why the number of conversions at the goal changed between two cohorts: the answer of {@link GroupedChangeAnalysis}.
 * What causes contribute sums to the change exactly, for all leads and within each group; and what groups contribute
 * sums to the whole for each cause.
 *
 * <p>A group, or a step of one, where nobody was in one period has no rate there. It takes that of the other, so that
 * its coming or going counts as volume and mix and not as a rate from or to nothing. Likewise a whole period where
 * nobody was takes its shares from the other: then all of the change is volume.
 *
 * @param <K> the key of a group
 */
public final class FunnelChange<K extends Comparable<? super K>> {
    private final ChangePolicy definition;
    private final Grouped<K, Conversion> earlier;
    private final Grouped<K, Conversion> later;
    private final ImmutableSortedMap<K, ChangeParts> groups;
    private final ChangeParts ungrouped;
    private final ChangeParts whole;
    private final ImmutableList<SimpsonWarning> warnings;

    private FunnelChange(
            ChangePolicy definition,
            Grouped<K, Conversion> earlier,
            Grouped<K, Conversion> later,
            ImmutableSortedMap<K, ChangeParts> groups,
            ChangeParts ungrouped,
            ImmutableList<SimpsonWarning> warnings) {
        this.definition = definition;
        this.earlier = earlier;
        this.later = later;
        this.groups = groups;
        this.ungrouped = ungrouped;
        this.whole = ChangeParts.sum(ImmutableList.<ChangeParts>builder()
                .addAll(groups.values())
                .add(ungrouped)
                .build());
        this.warnings = warnings;
    }

    static <K extends Comparable<? super K>> FunnelChange<K> of(
            ChangePolicy definition, Grouped<K, Conversion> earlier, Grouped<K, Conversion> later) {
        Set<K> keys = new TreeSet<>(earlier.groups().keySet());
        keys.addAll(later.groups().keySet());
        checkArgument(
                keys.size() <= GroupedChangeAnalysis.MAX_GROUPS,
                "groups must be at most %s, were %s (%s)",
                GroupedChangeAnalysis.MAX_GROUPS,
                keys.size(),
                later.grouping());
        SalesProcess process = later.total().process();
        GroupCounts all = counts(earlier.total(), later.total());
        List<GroupCounts> counts = new ArrayList<>();
        ImmutableSortedMap.Builder<K, ChangeParts> groups = ImmutableSortedMap.naturalOrder();
        for (K key : keys) {
            GroupCounts group = GroupCounts.of(process, earlier.of(key), later.of(key));
            counts.add(group);
            groups.put(key, Substitution.of(definition, process, group, all));
        }
        GroupCounts others = counts(earlier.ungrouped(), later.ungrouped());
        counts.add(others);
        return new FunnelChange<>(
                definition,
                earlier,
                later,
                groups.buildOrThrow(),
                Substitution.of(definition, process, others, all),
                new SimpsonSearch(process, later.grouping(), all, counts).warnings());
    }

    private static GroupCounts counts(Conversion earlier, Conversion later) {
        return GroupCounts.of(later.process(), Optional.of(earlier), Optional.of(later));
    }

    /**
     * Returns in which order it is explained.
     *
     * @return the policy
     */
    public ChangePolicy definition() {
        return definition;
    }

    /**
     * Returns the cohort to start from.
     *
     * @return its conversion by group
     */
    public Grouped<K, Conversion> earlier() {
        return earlier;
    }

    /**
     * Returns the cohort to come to.
     *
     * @return its conversion by group
     */
    public Grouped<K, Conversion> later() {
        return later;
    }

    /**
     * Returns what is wrong with leads and events.
     *
     * @return the findings of the earlier, then those of the later cohort
     */
    public Findings findings() {
        return earlier.total().findings().plus(later.total().findings());
    }

    /**
     * Returns by how much the number of conversions changed.
     *
     * @return the later number - the earlier one
     */
    public Effect total() {
        return whole.total();
    }

    /**
     * Returns what came of more or fewer entering.
     *
     * @return the effect of the volume
     */
    public Effect volume() {
        return whole.volume();
    }

    /**
     * Returns what came of other shares of groups.
     *
     * @return the effect of the mix
     */
    public Effect mix() {
        return whole.mix();
    }

    /**
     * Returns what came of other rates within groups.
     *
     * @param from the first stage
     * @param to a later one, at most the goal
     * @return the effect of the rates of all steps between
     * @throws IllegalArgumentException if the process has no such stage, or they are not in this order
     */
    public Effect rate(StageId from, StageId to) {
        return whole.rate(from, to);
    }

    /**
     * Returns all causes.
     *
     * @return volume, mix, and the rate of each step, in the order in which they are replaced
     */
    public ImmutableList<ChangeCause> causes() {
        return whole.causes();
    }

    /**
     * Returns the causes that moved the output, the largest first, up or down.
     *
     * @return those whose effect is not 0, by its size; of one size in the order in which they are replaced
     */
    public ImmutableList<ChangeCause> largest() {
        return whole.largest();
    }

    /**
     * Returns the parts of all groups.
     *
     * @return by key, in its order; each group that has a subject in either cohort
     */
    public ImmutableSortedMap<K, ChangeParts> groups() {
        return groups;
    }

    /**
     * Returns the parts of a group.
     *
     * @param key its key
     * @return what causes contribute to the change of the group; empty if no subject of either cohort has that key
     */
    public Optional<ChangeParts> of(K key) {
        return Optional.ofNullable(groups.get(requireNonNull(key, "key")));
    }

    /**
     * Returns the parts of the subjects without a group.
     *
     * @return what causes contribute to their change
     */
    public ChangeParts ungrouped() {
        return ungrouped;
    }

    /**
     * Returns of which rates the whole misleads.
     *
     * @return a warning for each step, and for the whole way, whose rate of all went the other way than that of every
     *     group that has one in both periods; in the order of the steps, the whole way last
     */
    public ImmutableList<SimpsonWarning> simpsonWarnings() {
        return warnings;
    }

    /**
     * Returns why the output changed, cause by cause and in each by group.
     *
     * @return a sum, its numbers rounded to 6 decimals so that they still sum exactly; its label tells the order
     * @throws IllegalArgumentException if it would outgrow {@link Explanation#MAX_SIZE}
     */
    public Explanation explain() {
        return new ChangeText(this).explain();
    }

    /** Returns the whole and its parts in the order of replacement. */
    @Override
    public String toString() {
        return whole.toString();
    }
}
