package org.revenuekit.segmentation.columns;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.revenuekit.core.internal.ObservationTable;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.internal.Gathered;
import org.revenuekit.segmentation.internal.IndexProgram;
import org.revenuekit.segmentation.internal.PointScale;
import org.revenuekit.segmentation.internal.RawScore;
import org.revenuekit.segmentation.internal.ScoreColumn;

/** The question how an index stands for each row: immutable, used again and again. */
public final class ColumnScoring {
    private final IndexDefinition definition;

    private ColumnScoring(IndexDefinition definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition the index; a scale of names knows no number, so that its indicator is never measured here
     * @return the question
     */
    public static ColumnScoring of(IndexDefinition definition) {
        return new ColumnScoring(requireNonNull(definition, "definition"));
    }

    /**
     * Scores rows.
     *
     * @param observations what was observed, of these indicators and of others
     * @param asOf what is seen of it, and how old it is; an observation is taken as recorded on its day
     * @return a score for each row, or why there is none; O(rows + observations), and nothing is allocated for a row
     *     but its twelve bytes of the result
     */
    public ColumnScores score(ColumnObservations observations, AsOf asOf) {
        requireNonNull(observations, "observations");
        int today = ObservationTable.day(requireNonNull(asOf, "asOf").date());
        IndexProgram program = IndexProgram.of(definition);
        PointScale[] scales = program.indicators().stream()
                .map(indicator -> PointScale.of(indicator.scale()))
                .toArray(PointScale[]::new);
        int[] numbers = numbers(program, observations);
        Gathered gathered = program.gathered();
        RawScore score = new RawScore();
        ScoreColumn column = new ScoreColumn(observations.rows());
        for (int row = 0; row < observations.rows(); row++) {
            gathered.clear();
            for (int entry = observations.start(row); entry < observations.start(row + 1); entry++) {
                int number = numbers[observations.indicator(entry)];
                int day = observations.day(entry);
                if (number >= 0 && day <= today) {
                    int points = scales[number].at(observations.millionths(entry));
                    if (points != PointScale.OFF) {
                        gathered.add(number, points, IndexProgram.age(today, day), day);
                    }
                }
            }
            program.score(gathered, score);
            column.set(row, score);
        }
        return new ColumnScores(definition, asOf, column);
    }

    private static int[] numbers(IndexProgram program, ColumnObservations observations) {
        int[] numbers = new int[observations.indicators().size()];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < program.size(); i++) {
            IndicatorId id = program.indicators().get(i).id();
            int column = observations.indicators().indexOf(id);
            if (column >= 0) {
                numbers[column] = i;
            }
        }
        return numbers;
    }
}
