package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.segment.SegmentWorld.MARCH_31;
import static org.revenuekit.segmentation.segment.SegmentWorld.NONE;
import static org.revenuekit.segmentation.segment.SegmentWorld.cells;
import static org.revenuekit.segmentation.segment.SegmentWorld.cuts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.account.AccountId;

/** Laws 51, 56 and 58 for many accounts at once, against positions that are told the plain way. */
class SegmentationProperties {
    private static final List<BigDecimal> CS_CUTS = cuts("40", "60");
    private static final List<BigDecimal> OP_CUTS = cuts("50");

    @Provide
    Arbitrary<List<List<String>>> days() {
        return Arbitraries.of(
                        NONE,
                        "0",
                        "37",
                        "36.999999",
                        "40",
                        "43",
                        "42.999999",
                        "47",
                        "46.999999",
                        "50",
                        "53",
                        "57",
                        "60",
                        "63",
                        "62.999999",
                        "100")
                .list()
                .ofSize(10)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static SegmentGrid grid(CutKind kind, int hysteresis, int dwell) {
        return cells(CS_CUTS, OP_CUTS)
                .cutKind(kind)
                .hysteresis(BigDecimal.valueOf(hysteresis))
                .minimumDwellDays(dwell)
                .build();
    }

    /** Where an account is on one axis, and since when. */
    private record Place(int band, LocalDate since) {}

    @Property
    void positionsAreThoseOfThePlainRule(
            @ForAll("days") List<List<String>> days,
            @ForAll CutKind kind,
            @ForAll @IntRange(min = 0, max = 3) int hysteresis,
            @ForAll @IntRange(min = 0, max = 4) int dwell,
            @ForAll @IntRange(min = 1, max = 5) int size) {
        SegmentWorld world = SegmentWorld.of(ids(size));
        SegmentGrid grid = grid(kind, hysteresis, dwell);
        Optional<Segments> earlier = Optional.empty();
        List<Optional<Place>> cs = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
        List<Optional<Place>> op = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
        for (int day = 0; day < days.size(); day++) {
            LocalDate date = MARCH_31.plusDays(2L * day);
            List<String> csScores = days.get(day).subList(0, size);
            List<String> opScores = days.get(day).subList(5, 5 + size);
            Segments now = assign(world, grid, date, csScores, opScores, earlier);
            go(cs, CS_CUTS, grid, csScores, date);
            go(op, OP_CUTS, grid, opScores, date);
            assertEquals(
                    IntStream.range(0, size)
                            .mapToObj(i -> cs.get(i).orElseThrow().band() + "-"
                                    + op.get(i).orElseThrow().band())
                            .toList(),
                    SegmentWorld.segments(now));
            earlier = Optional.of(now);
        }
    }

    private static Segments assign(
            SegmentWorld world,
            SegmentGrid grid,
            LocalDate date,
            List<String> cs,
            List<String> op,
            Optional<Segments> earlier) {
        var csScores = world.cs(date, cs.toArray(new String[0]));
        var opScores = world.op(date, op.toArray(new String[0]));
        Segmentation question = Segmentation.of(grid);
        return earlier.map(before -> question.assign(csScores, opScores, before))
                .orElseGet(() -> question.assign(csScores, opScores));
    }

    private static String[] ids(int size) {
        return IntStream.range(0, size).mapToObj(i -> "A" + i).toArray(String[]::new);
    }

    private static void go(
            List<Optional<Place>> places,
            List<BigDecimal> cuts,
            SegmentGrid grid,
            List<String> scores,
            LocalDate date) {
        for (int i = 0; i < places.size(); i++) {
            Optional<BigDecimal> points = points(scores, i, grid.cutKind());
            Optional<Place> before = places.get(i);
            int band =
                    points.map(score -> band(cuts, grid, score, before, date)).orElse(cuts.size() + 1);
            if (before.filter(place -> place.band() == band).isEmpty()) {
                places.set(i, Optional.of(new Place(band, date)));
            }
        }
    }

    /** The score, or which part of the scores is below it, its equals counted half. */
    private static Optional<BigDecimal> points(List<String> scores, int at, CutKind kind) {
        if (scores.get(at).equals(NONE)) {
            return Optional.empty();
        }
        BigDecimal score = new BigDecimal(scores.get(at));
        if (kind == CutKind.ABSOLUTE) {
            return Optional.of(score);
        }
        List<Integer> orders = scores.stream()
                .filter(other -> !other.equals(NONE))
                .map(other -> new BigDecimal(other).compareTo(score))
                .toList();
        long halves = 2 * orders.stream().filter(order -> order < 0).count()
                + orders.stream().filter(order -> order == 0).count();
        return Optional.of(BigDecimal.valueOf(halves)
                .multiply(BigDecimal.valueOf(50))
                .divide(BigDecimal.valueOf(orders.size()), MathContext.DECIMAL128));
    }

    /** Of all bands that, made wider by the hysteresis, have the score, the one nearest to that before. */
    private static int band(
            List<BigDecimal> cuts, SegmentGrid grid, BigDecimal score, Optional<Place> before, LocalDate date) {
        int measured = cuts.size();
        Optional<Place> past = before.filter(place -> place.band() <= measured);
        BigDecimal width = past.isPresent() ? grid.hysteresis() : BigDecimal.ZERO;
        int nearTo = past.map(Place::band).orElse(0);
        if (past.filter(place -> ChronoUnit.DAYS.between(place.since(), date) < grid.minimumDwellDays())
                .isPresent()) {
            return nearTo;
        }
        return IntStream.rangeClosed(0, measured)
                .filter(i -> i == 0 || score.compareTo(cuts.get(i - 1).subtract(width)) >= 0)
                .filter(i -> i == measured || score.compareTo(cuts.get(i).add(width)) < 0)
                .boxed()
                .min(Comparator.comparing(i -> Math.abs(i - nearTo)))
                .orElseThrow();
    }

    @Property
    void everyAccountIsCountedOnce(@ForAll("days") List<List<String>> days, @ForAll CutKind kind) {
        List<String> scores = days.get(0);
        SegmentWorld world = SegmentWorld.of(ids(5));
        Segments answer = assign(
                world, grid(kind, 3, 0), MARCH_31, scores.subList(0, 5), scores.subList(5, 10), Optional.empty());

        assertEquals(
                5, answer.matrix().stream().mapToLong(SegmentCell::accounts).sum());
        Set<AccountId> members = new HashSet<>();
        long counted = 0;
        for (Segment segment : answer.grid().segments()) {
            List<AccountId> here = answer.members(segment.id());
            assertEquals(here.size(), answer.count(segment.id()));
            counted += here.size();
            members.addAll(here);
        }
        assertEquals(5, counted);
        assertEquals(5, members.size());
    }

    @Property
    void theOrderOfTheAccountsDoesNotMatter(
            @ForAll("days") List<List<String>> days, @ForAll CutKind kind, @ForAll long seed) {
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(order, new Random(seed));
        SegmentGrid grid = grid(kind, 3, 2);
        SegmentWorld world = SegmentWorld.of(ids(5));
        SegmentWorld shuffled = SegmentWorld.of(order.stream().map(i -> "A" + i).toArray(String[]::new));
        Optional<Segments> one = Optional.empty();
        Optional<Segments> other = Optional.empty();
        for (int day = 0; day < days.size(); day++) {
            LocalDate date = MARCH_31.plusDays(day);
            List<String> cs = days.get(day).subList(0, 5);
            List<String> op = days.get(day).subList(5, 10);
            Optional<Segments> past = day % 2 == 0 ? one : other; // in the other order, or in the same
            other = Optional.of(assign(shuffled, grid, date, in(order, cs), in(order, op), past));
            one = Optional.of(assign(world, grid, date, cs, op, one));
            for (int i = 0; i < 5; i++) {
                AccountId account = AccountId.of("A" + i);
                SegmentAssignment expected = one.orElseThrow().of(account);
                SegmentAssignment actual = other.orElseThrow().of(account);
                assertEquals(expected.segment(), actual.segment());
                assertEquals(expected.since(), actual.since());
            }
        }
    }

    private static List<String> in(List<Integer> order, List<String> scores) {
        return order.stream().map(scores::get).toList();
    }
}
