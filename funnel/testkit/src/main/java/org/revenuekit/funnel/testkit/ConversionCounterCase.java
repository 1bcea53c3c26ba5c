package org.revenuekit.funnel.testkit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * What a counter of conversion is given: the stages of a process and who entered them.
 *
 * @param stages at least two, from the first to the last, each once
 * @param rows who entered which of them, in any order, some perhaps more than once
 */
public record ConversionCounterCase(ImmutableList<String> stages, ImmutableList<StageRow> rows) {
    /**
     * Checks that the rows speak of the stages.
     *
     * @param stages the stages
     * @param rows the rows
     * @throws IllegalArgumentException if there are fewer than two stages, one comes twice, or a row names another
     */
    public ConversionCounterCase {
        requireNonNull(stages, "stages");
        requireNonNull(rows, "rows");
        checkArgument(stages.size() >= 2, "stages must be at least 2, were %s", stages.size());
        ImmutableSet<String> known = ImmutableSet.copyOf(stages);
        checkArgument(known.size() == stages.size(), "each stage must be named once, were %s", stages);
        for (StageRow row : rows) {
            checkArgument(known.contains(row.stage()), "a row must name one of the stages, was %s", row.stage());
        }
    }

    /**
     * Returns who has a row.
     *
     * @return the ids of the leads, each once
     */
    public ImmutableSet<String> leads() {
        return rows.stream().map(StageRow::lead).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns what one lead did.
     *
     * @param lead its id
     * @return its rows, in the order given; none if it has none
     */
    public ImmutableList<StageRow> rowsOf(String lead) {
        requireNonNull(lead, "lead");
        return rows.stream().filter(row -> row.lead().equals(lead)).collect(ImmutableList.toImmutableList());
    }

    /** The same stages with other rows. */
    ConversionCounterCase with(List<StageRow> others) {
        return new ConversionCounterCase(stages, ImmutableList.copyOf(others));
    }

    int place(StageRow row) {
        return stages.indexOf(row.stage());
    }
}
