package org.revenuekit.segmentation.columns;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.HashSet;
import java.util.Set;
import org.revenuekit.core.internal.ObservationTable;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.internal.Gathered;
import org.revenuekit.segmentation.internal.IndexProgram;
import org.revenuekit.segmentation.internal.RawScore;
import org.revenuekit.segmentation.internal.ScoreColumn;

/** The question how indices stand for each row: immutable, used again and again. */
public final class ColumnScoring {
    private final ImmutableList<IndexDefinition> definitions;

    private ColumnScoring(ImmutableList<IndexDefinition> definitions) {
        this.definitions = definitions;
    }

    /**
     * Returns the question. Several indices are scored in one pass over the observations, so that an indicator must not
     * be in two of them.
     *
     * @param definitions the indices, at least one; a scale of names knows no number, so that its indicator is never
     *     measured here
     * @return the question
     * @throws IllegalArgumentException if there is none, or an indicator is in two of them
     */
    public static ColumnScoring of(IndexDefinition... definitions) {
        ImmutableList<IndexDefinition> all = ImmutableList.copyOf(definitions);
        checkArgument(!all.isEmpty(), "there must be an index, was none");
        Set<IndicatorId> once = new HashSet<>();
        all.forEach(definition -> definition
                .indicators()
                .forEach(indicator -> checkArgument(
                        once.add(indicator.id()),
                        "an indicator must be in one index, %s was in two (index %s)",
                        indicator.id(),
                        definition.ref())));
        return new ColumnScoring(all);
    }

    /**
     * Scores rows.
     *
     * @param observations what was observed, of these indicators and of others
     * @param asOf what is seen of it, and how old it is; an observation is taken as recorded on its day
     * @return for each index a score for each row, or why there is none; O(rows + observations), and nothing is
     *     allocated for a row but its twelve bytes of each result
     */
    public ImmutableList<ColumnScores> score(ColumnObservations observations, AsOf asOf) {
        requireNonNull(observations, "observations");
        requireNonNull(asOf, "asOf");
        ImmutableList<IndexProgram> programs =
                definitions.stream().map(IndexProgram::of).collect(toImmutableList());
        ImmutableList<ScoreColumn> columns = definitions.stream()
                .map(definition -> new ScoreColumn(observations.rows()))
                .collect(toImmutableList());
        RowReading reading = new RowReading(programs, observations, ObservationTable.day(asOf.date()));
        Gathered gathered = new Gathered(programs);
        RawScore score = new RawScore();
        for (int row = 0; row < observations.rows(); row++) {
            reading.gather(row, gathered);
            int first = 0;
            for (int i = 0; i < programs.size(); i++) {
                programs.get(i).score(gathered, first, score);
                columns.get(i).set(row, score);
                first += programs.get(i).size();
            }
        }
        return Streams.zip(
                        definitions.stream(),
                        columns.stream(),
                        (definition, column) -> new ColumnScores(definition, asOf, column))
                .collect(toImmutableList());
    }
}
