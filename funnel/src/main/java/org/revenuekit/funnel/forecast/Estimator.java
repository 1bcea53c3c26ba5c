package org.revenuekit.funnel.forecast;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revenuekit.funnel.forecast.History.OpenStay;

/** Finds for each open stay the history on which its forecast rests: first that of its segment, then wider ones. */
final class Estimator {
    private final History history;
    private final Horizon horizon;
    private final ForecastPolicy policy;
    private final Values values;
    private final Optional<MeanValue> overall;
    private final int[] segments; // of the leads
    private final Cell[] cells;
    private int pools;

    Estimator(
            History history,
            Horizon horizon,
            ForecastPolicy policy,
            Values values,
            int[] segments,
            Optional<MeanValue> overall) {
        this.history = history;
        this.horizon = horizon;
        this.policy = policy;
        this.values = values;
        this.overall = overall;
        this.segments = segments;
        this.cells = new Cell[history.open().size()];
        Arrays.fill(cells, Cell.none(horizon.cuts().length()));
    }

    /** The cell of each open stay, of which stages there are so many before the goal. */
    Cell[] estimate(int stages) {
        Stays stays = history.stays();
        Buckets byStage = new Buckets(IntStream.range(0, stays.size()).toArray(), stays::stage, stages);
        Buckets open = new Buckets(IntStream.range(0, cells.length).toArray(), i -> open(i).stage(), stages);
        int numbers = Arrays.stream(segments).max().orElse(Segments.NONE) + 1;
        for (int stage = 0; stage < stages; stage++) {
            int[] comparable = byStage.range(stage, stage + 1);
            int[] here = open.range(stage, stage + 1);
            settleBySegment(comparable, here, numbers);
            settle(ForecastBasis.STAGE, comparable, here);
            settle(ForecastBasis.LATER_STAGES, byStage.range(stage, stages), here);
        }
        return cells;
    }

    private OpenStay open(int place) {
        return history.open().get(place);
    }

    private void settleBySegment(int[] comparable, int[] here, int numbers) {
        Buckets witnesses =
                new Buckets(comparable, stay -> segments[history.stays().lead(stay)], numbers);
        Buckets open = new Buckets(here, i -> segments[open(i).lead()], numbers);
        for (int segment = 0; segment < numbers; segment++) {
            settle(ForecastBasis.SEGMENT, witnesses.range(segment, segment + 1), open.range(segment, segment + 1));
        }
    }

    private void settle(ForecastBasis basis, int[] comparable, int[] here) {
        int[] youngestFirst = Arrays.stream(here)
                .filter(i -> !cells[i].isForecast())
                .mapToLong(i -> (long) open(i).age() << Integer.SIZE | i)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
        if (youngestFirst.length > 0) {
            pools++;
            settleByAge(basis, new Sweep(history.stays(), comparable), mean(comparable, youngestFirst), youngestFirst);
        }
    }

    /** Goes down the ages, as the sweep does. */
    private void settleByAge(ForecastBasis basis, Sweep sweep, Optional<MeanValue> mean, int[] youngestFirst) {
        int end = youngestFirst.length;
        while (end > 0) {
            int age = open(youngestFirst[end - 1]).age();
            Curve curve = sweep.at(age, horizon.last());
            Optional<Cell> cell = Optional.of(curve)
                    .filter(known -> known.sample() >= policy.minimumSample())
                    .map(known -> cell(basis, known, mean));
            while (end > 0 && open(youngestFirst[end - 1]).age() == age) {
                end--;
                cells[youngestFirst[end]] = cell.orElse(cells[youngestFirst[end]]);
            }
        }
    }

    private Cell cell(ForecastBasis basis, Curve curve, Optional<MeanValue> mean) {
        return new Cell(
                pools,
                basis,
                curve.sample(),
                ImmutableLongArray.copyOf(
                        horizon.cuts().stream().mapToLong(cut -> Cell.micros(curve.reachedWithin(cut)))),
                Math.sqrt(curve.variance(horizon.first(), horizon.last())),
                Cell.micros(curve.unobserved()),
                mean);
    }

    /** What those won were worth, for open leads that do not say what they are. */
    private Optional<MeanValue> mean(int[] comparable, int[] here) {
        if (Arrays.stream(here).allMatch(i -> values.of(open(i).lead()).isPresent())) {
            return Optional.empty();
        }
        MeanValue.Sum sum = new MeanValue.Sum();
        for (int stay : comparable) {
            values.addIfWon(history.stays(), stay, sum);
        }
        return sum.ofAtLeast(policy.minimumSample()).or(() -> overall);
    }
}
