package org.revenuekit.core.kpi;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.time.AsOf;

/** How far a goal is reached, and by what. */
public final class KpiReport {
    private final KpiTree tree;
    private final KpiLayout layout;
    private final KpiValues actuals;
    private final KpiValues targets;
    private final AsOf asOf;

    KpiReport(KpiTree tree, KpiLayout layout, KpiValues actuals, KpiValues targets, AsOf asOf) {
        this.tree = tree;
        this.layout = layout;
        this.actuals = actuals;
        this.targets = targets;
        this.asOf = asOf;
    }

    /**
     * Returns what was reached of the goal.
     *
     * @return the result of the KGI
     */
    public KpiResult goal() {
        return result(0);
    }

    /**
     * Returns what was reached of one figure.
     *
     * @param id its id
     * @return the result
     * @throws UnknownIdException if it is not of the tree
     */
    public KpiResult of(KpiId id) {
        return result(layout.place(id));
    }

    private KpiResult result(int place) {
        return new KpiResult(layout.kpi(place), actuals.get(place), targets.get(place));
    }

    /**
     * Returns what was reached of all.
     *
     * @return from the goal down, each figure before those below it, these in the order declared
     */
    public ImmutableList<KpiResult> results() {
        return IntStream.range(0, layout.size()).mapToObj(this::result).collect(toImmutableList());
    }

    /**
     * Returns by which leaves a figure is off its target.
     *
     * @param id the figure, such as the goal
     * @return the {@linkplain KpiResult#gap() gap} and what each leaf contributes to it; O(what is below it)
     * @throws UnknownIdException if it is not of the tree
     * @throws ArithmeticException if a number is beyond the limits of {@link org.revenuekit.core.measure.Ratio}
     */
    public KpiContributions gap(KpiId id) {
        return KpiContributions.of(layout, layout.place(id), targets, actuals);
    }

    /**
     * Returns how this report differs from an earlier one.
     *
     * @param earlier a report of the same tree, not of a later date
     * @return the change of the actual values
     * @throws IllegalArgumentException if it is of another tree or of a later date
     * @throws DefinitionClashException if both trees have one reference but are not equal
     */
    public KpiChange changeSince(KpiReport earlier) {
        return new KpiChange(requireNonNull(earlier, "earlier"), this);
    }

    /**
     * Returns what is wrong with the values.
     *
     * @return the findings about the actual values, then those about the targets: by id for values that are not used,
     *     then in the order of the tree for those that are missing
     */
    public Findings findings() {
        return actuals.findings().plus(targets.findings());
    }

    /**
     * Returns how the goal follows from what is measured.
     *
     * @return the tree
     */
    public KpiTree definition() {
        return tree;
    }

    /**
     * Returns of which date the values are.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }

    KpiLayout layout() {
        return layout;
    }

    KpiValues actuals() {
        return actuals;
    }
}
