package org.revenuekit.segmentation.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A segmentation written the plain way, and the mistakes that are made. */
final class Segmenters {
    private Segmenters() {}

    /** Where an account is on one axis after it was in a band, if it was in one. */
    private interface Rule {
        Optional<Integer> next(
                List<BigDecimal> cuts, BigDecimal width, Optional<Integer> before, Optional<BigDecimal> score);
    }

    static List<SegmenterState> naive(SegmenterCase given) {
        return inOrder(given, given.days(), Segmenters::right);
    }

    /** Of all bands that, made wider by the hysteresis, have the score, the one nearest to that before. */
    private static Optional<Integer> right(
            List<BigDecimal> cuts, BigDecimal width, Optional<Integer> before, Optional<BigDecimal> score) {
        return score.map(points -> before.map(band -> IntStream.rangeClosed(0, cuts.size())
                        .filter(i -> i == 0 || points.compareTo(cuts.get(i - 1).subtract(width)) >= 0)
                        .filter(i ->
                                i == cuts.size() || points.compareTo(cuts.get(i).add(width)) < 0)
                        .boxed()
                        .min(Comparator.comparing(i -> Math.abs(i - band)))
                        .orElseThrow())
                .orElseGet(() -> SegmenterStep.bandOf(cuts, points)));
    }

    private static List<SegmenterState> inOrder(SegmenterCase given, List<SegmenterRow> rows, Rule rule) {
        List<SegmenterState> states = new ArrayList<>();
        Optional<SegmenterState> before = given.before();
        for (SegmenterRow row : rows) {
            SegmenterState now = new SegmenterState(
                    row.day(),
                    rule.next(given.csCuts(), given.hysteresis(), before.flatMap(SegmenterState::cs), row.cs()),
                    rule.next(given.opCuts(), given.hysteresis(), before.flatMap(SegmenterState::op), row.op()));
            states.add(now);
            before = Optional.of(now);
        }
        return states;
    }

    /** The score must be above the cut: {@code score > 50} instead of {@code score >= 50}. */
    static List<SegmenterState> upperInclusive(SegmenterCase given) {
        return inOrder(
                given,
                given.days(),
                (cuts, width, before, score) -> right(cuts, width, before, score.map(Segmenters::justBelow)));
    }

    private static BigDecimal justBelow(BigDecimal score) {
        return score.subtract(new BigDecimal("0.001"));
    }

    /** {@code coalesce(score, 0)}. */
    static List<SegmenterState> missingIsZero(SegmenterCase given) {
        return inOrder(
                given,
                given.days(),
                (cuts, width, before, score) -> right(cuts, width, before, Optional.of(score.orElse(BigDecimal.ZERO))));
    }

    /** Who was not asked stays where they were. */
    static List<SegmenterState> missingIsAsBefore(SegmenterCase given) {
        return inOrder(
                given,
                given.days(),
                (cuts, width, before, score) -> score.isEmpty() ? before : right(cuts, width, before, score));
    }

    /** Only the way up needs more than the cut. */
    static List<SegmenterState> hysteresisOnOneSide(SegmenterCase given) {
        return inOrder(given, given.days(), (cuts, width, before, score) -> {
            Optional<Integer> raw = score.map(points -> SegmenterStep.bandOf(cuts, points));
            Optional<Integer> next = right(cuts, width, before, score);
            return raw.filter(band -> next.filter(other -> band < other).isPresent())
                    .or(() -> next);
        });
    }

    /** {@code lag(bucket(score))}: compared with the bucket of the score before, not with where the account was. */
    static List<SegmenterState> againstTheRawBand(SegmenterCase given) {
        List<SegmenterState> states = new ArrayList<>();
        Optional<SegmenterState> before = given.before();
        for (SegmenterRow row : given.days()) {
            states.add(new SegmenterState(
                    row.day(),
                    right(given.csCuts(), given.hysteresis(), before.flatMap(SegmenterState::cs), row.cs()),
                    right(given.opCuts(), given.hysteresis(), before.flatMap(SegmenterState::op), row.op())));
            before = Optional.of(new SegmenterState(
                    row.day(),
                    right(given.csCuts(), given.hysteresis(), Optional.empty(), row.cs()),
                    right(given.opCuts(), given.hysteresis(), Optional.empty(), row.op())));
        }
        return states;
    }

    /** The cut alone decides. */
    static List<SegmenterState> noHysteresis(SegmenterCase given) {
        return inOrder(
                given, given.days(), (cuts, width, before, score) -> right(cuts, BigDecimal.ZERO, before, score));
    }

    /** At the lower cut less the hysteresis an account falls already. */
    static List<SegmenterState> fallsTooEarly(SegmenterCase given) {
        return inOrder(given, given.days(), (cuts, width, before, score) -> {
            Optional<Integer> lower = right(cuts, width, before, score.map(Segmenters::justBelow));
            return lower.filter(band -> before.filter(was -> band < was).isPresent())
                    .or(() -> right(cuts, width, before, score));
        });
    }

    /** Up or down by one band at a time. */
    static List<SegmenterState> oneBandADay(SegmenterCase given) {
        return inOrder(
                given,
                given.days(),
                (cuts, width, before, score) -> right(cuts, width, before, score)
                        .map(band -> before.map(was -> was + Integer.signum(band - was))
                                .orElse(band)));
    }

    /** Every run begins anew, whatever the table of states says. */
    static List<SegmenterState> forgetsTheCheckpoint(SegmenterCase given) {
        return naive(given.from(Optional.empty()));
    }

    /** The band before a gap is looked for in the history, so that a run from a checkpoint does not see it. */
    static List<SegmenterState> remembersOverAGap(SegmenterCase given) {
        List<SegmenterState> states = new ArrayList<>();
        Optional<Integer> cs = given.before().flatMap(SegmenterState::cs);
        Optional<Integer> op = given.before().flatMap(SegmenterState::op);
        for (SegmenterRow row : given.days()) {
            SegmenterState now = new SegmenterState(
                    row.day(),
                    right(given.csCuts(), given.hysteresis(), cs, row.cs()),
                    right(given.opCuts(), given.hysteresis(), op, row.op()));
            states.add(now);
            cs = now.cs().isPresent() ? now.cs() : cs;
            op = now.op().isPresent() ? now.op() : op;
        }
        return states;
    }

    /** Rows are taken as they come. */
    static List<SegmenterState> unsorted(SegmenterCase given) {
        List<SegmenterRow> rows = given.rows().stream().distinct().toList();
        return inOrder(given, rows, Segmenters::right).stream()
                .sorted(Comparator.comparingInt(SegmenterState::day))
                .toList();
    }

    /** A day is there as often as its row. */
    static List<SegmenterState> countsTwice(SegmenterCase given) {
        List<SegmenterRow> rows = given.rows().stream()
                .sorted(Comparator.comparingInt(SegmenterRow::day))
                .toList();
        return inOrder(given, rows, Segmenters::right);
    }

    /** {@code from cs join op using (day)}, where only measured scores have rows. */
    static List<SegmenterState> innerJoin(SegmenterCase given) {
        List<SegmenterRow> rows = given.days().stream()
                .filter(row -> row.cs().isPresent() && row.op().isPresent())
                .toList();
        return inOrder(given, rows, Segmenters::right);
    }

    /** The cuts of the CS axis for both. */
    static List<SegmenterState> oneAxisForBoth(SegmenterCase given) {
        return naive(
                new SegmenterCase(given.csCuts(), given.csCuts(), given.hysteresis(), given.before(), given.rows()));
    }
}
