package org.revenuekit.funnel.change;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Grouping;
import org.revenuekit.funnel.journey.Lead;

/** The question why the output of a funnel changed (変化の要因分解): immutable, used again and again. */
public final class ChangeAnalysis {
    private final ChangePolicy definition;

    private ChangeAnalysis(ChangePolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question, which still lacks its groups.
     *
     * @param definition in which order to explain
     * @return the question
     */
    public static ChangeAnalysis of(ChangePolicy definition) {
        return new ChangeAnalysis(requireNonNull(definition, "definition"));
    }

    /**
     * Returns the question over groups of leads. One that tells no group of any lead leaves out the mix.
     *
     * @param grouping tells the group of a lead, such as its device or channel
     * @param <K> the key of a group
     * @return the question
     */
    public <K extends Comparable<? super K>> GroupedChangeAnalysis<K> by(Grouping<Lead, K> grouping) {
        return new GroupedChangeAnalysis<>(definition, requireNonNull(grouping, "grouping"));
    }
}
