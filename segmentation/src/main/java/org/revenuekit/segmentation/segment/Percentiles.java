package org.revenuekit.segmentation.segment;

import java.util.Arrays;
import org.revenuekit.segmentation.internal.IndexProgram;
import org.revenuekit.segmentation.internal.ScoreColumn;

/** Scores as the axis of a grid takes them: as they are, or as percentiles among those that have one. */
final class Percentiles {
    private Percentiles() {}

    static int[] points(ScoreColumn column, CutKind kind) {
        int[] points = new int[column.size()];
        Arrays.setAll(points, column::point);
        return kind == CutKind.ABSOLUTE ? points : ranked(points);
    }

    /** Those of equal score stand at the middle of their ranks. */
    private static int[] ranked(int[] points) {
        int[] sorted =
                Arrays.stream(points).filter(point -> point >= 0).sorted().toArray();
        int[] ranked = points.clone();
        for (int i = 0; i < points.length; i++) {
            if (points[i] >= 0) {
                long below = rank(sorted, points[i]);
                long upTo = rank(sorted, points[i] + 1);
                ranked[i] = (int) ((below + upTo) * IndexProgram.ALL / (2L * sorted.length));
            }
        }
        return ranked;
    }

    /** How many are below a score. */
    private static int rank(int[] sorted, int point) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
