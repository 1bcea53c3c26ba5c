package org.revenuekit.segmentation.columns;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.internal.Gathered;
import org.revenuekit.segmentation.internal.IndexProgram;
import org.revenuekit.segmentation.internal.PointScale;

/** Reads the observations of rows for several indices at once. */
final class RowReading {
    private final ColumnObservations observations;
    private final int[] number; // of an indicator of the columns among those of the indices, or -1
    private final PointScale[] scale;
    private final int today;

    RowReading(List<IndexProgram> programs, ColumnObservations observations, int today) {
        ImmutableList<Indicator> indicators = programs.stream()
                .flatMap(program -> program.indicators().stream())
                .collect(toImmutableList());
        this.observations = observations;
        this.number = new int[observations.indicators().size()];
        Arrays.fill(number, -1);
        this.scale = new PointScale[indicators.size()];
        for (int i = 0; i < indicators.size(); i++) {
            scale[i] = PointScale.of(indicators.get(i).scale());
            int column = observations.indicators().indexOf(indicators.get(i).id());
            if (column >= 0) {
                number[column] = i;
            }
        }
        this.today = today;
    }

    void gather(int row, Gathered into) {
        into.clear();
        for (int entry = observations.start(row); entry < observations.start(row + 1); entry++) {
            int indicator = number[observations.indicator(entry)];
            int day = observations.day(entry);
            if (indicator >= 0 && day <= today) {
                int points = scale[indicator].at(observations.millionths(entry));
                if (points != PointScale.OFF) {
                    into.add(indicator, points, IndexProgram.age(today, day), day);
                }
            }
        }
    }
}
