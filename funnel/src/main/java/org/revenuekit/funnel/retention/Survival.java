package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/**
 * For how long customers stay: the answer of {@link SurvivalAnalysis}.
 *
 * @param <K> by what it is told, such as customers
 */
public final class Survival<K extends Comparable<? super K>> {
    private final RetentionPolicy definition;
    private final Optional<RevenuePolicy> revenue;
    private final AsOf asOf;
    private final ImmutableSortedMap<K, Tenure> tenures;
    private final Findings findings;
    private final Optional<SurvivalCurve> curve;

    Survival(
            RetentionPolicy definition,
            Optional<RevenuePolicy> revenue,
            AsOf asOf,
            ImmutableSortedMap<K, Tenure> tenures,
            Findings findings) {
        this.definition = definition;
        this.revenue = revenue;
        this.asOf = asOf;
        this.tenures = tenures;
        this.findings = findings;
        this.curve = SurvivalCurve.of(tenures.values(), definition.z());
    }

    /**
     * Returns how many there are.
     *
     * @return 0 or more
     */
    public long subjects() {
        return tenures.size();
    }

    /**
     * Returns how many have left.
     *
     * @return 0 to {@link #subjects()}
     */
    public long ended() {
        return tenures.values().stream().filter(Tenure::ended).count();
    }

    /**
     * Returns which part has left, however long ago all came: no rate of a period.
     *
     * @return ended / subjects; Undefined if there are none
     */
    public Ratio endedShare() {
        return Ratio.of(ended(), subjects());
    }

    /**
     * Returns which part stays for how long.
     *
     * @return the curve, in the unit of the policy; empty if there are no customers
     */
    public Optional<SurvivalCurve> curve() {
        return curve;
    }

    /**
     * Returns the median tenure.
     *
     * @return in the unit of the policy; empty if more than half stay for as long as is known
     */
    public OptionalLong median() {
        return curve.map(SurvivalCurve::median).orElse(OptionalLong.empty());
    }

    /**
     * Returns for how long each stayed or has stayed.
     *
     * @return by key
     */
    public ImmutableSortedMap<K, Tenure> tenures() {
        return tenures;
    }

    /**
     * Returns for how long one stayed or has stayed.
     *
     * @param key whose
     * @return its tenure
     * @throws UnknownIdException if it has none
     */
    public Tenure of(K key) {
        return Optional.ofNullable(tenures.get(requireNonNull(key, "key")))
                .orElseThrow(() -> new UnknownIdException(Keys.subject(key)));
    }

    /**
     * Returns survival by groups, such as segments.
     *
     * @param <G> the key of a group
     * @param grouping tells customers apart
     * @return the survival of each group
     */
    public <G extends Comparable<? super G>> Grouped<G, Survival<K>> by(Grouping<? super K, G> grouping) {
        requireNonNull(grouping, "grouping");
        ImmutableList<K> keys = tenures.keySet().asList();
        Partition<G> partition = new Partition<>();
        for (int i = 0; i < keys.size(); i++) {
            partition.add(grouping.keyOf(keys.get(i)), i);
        }
        ImmutableList<Map.Entry<K, Tenure>> all = tenures.entrySet().asList();
        return partition.grouped(grouping.name(), this, some -> only(all, some));
    }

    private Survival<K> only(ImmutableList<Map.Entry<K, Tenure>> all, ImmutableIntArray some) {
        ImmutableSortedMap.Builder<K, Tenure> group = ImmutableSortedMap.naturalOrder();
        some.forEach(i -> group.put(all.get(i)));
        return new Survival<>(definition, revenue, asOf, group.build(), findings);
    }

    /**
     * Compares with an earlier answer: who has left since, who came, and what was told of whom and no longer holds.
     *
     * @param earlier the survival it is compared with
     * @return the difference, customer by customer; O(n log n)
     * @throws org.revenuekit.core.definition.DefinitionClashException if definitions of one reference differ
     * @throws IllegalArgumentException if tenures are told in different units
     */
    public SurvivalChange<K> changeSince(Survival<K> earlier) {
        Definitions.checkSame(RetentionPolicy::ref, requireNonNull(earlier, "earlier").definition, definition);
        Comparison.checkRevenue(earlier.revenue, revenue);
        checkArgument(
                earlier.definition.tenureUnit() == definition.tenureUnit(),
                "tenures must be in one unit, were in %s and %s",
                earlier.definition.tenureUnit(),
                definition.tenureUnit());
        return new SurvivalChange<>(earlier, this);
    }

    /**
     * Returns what is wrong with the data.
     *
     * @return findings of recurring revenue, then customers of unknown start; of all, also of a group
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns in what tenure is told, and when it ends.
     *
     * @return the definition
     */
    public RetentionPolicy definition() {
        return definition;
    }

    /**
     * Returns what recurring revenue is.
     *
     * @return the definition; empty if the tenures were given
     */
    public Optional<RevenuePolicy> revenueDefinition() {
        return revenue;
    }

    /**
     * Returns as of when.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }
}
