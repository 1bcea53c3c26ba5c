package org.revenuekit.segmentation.testkit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Hands grids and the scores of an account to the parameters of properties: {@code @Domain(SegmenterDomain.class)} on
 * the class or the property, {@code @ForAll} on parameters of the type {@link SegmenterCase}. Scores lie at the cuts
 * and around them, where rules differ, more often than anywhere else. For everything else add
 * {@code @Domain(DomainContext.Global.class)}.
 */
public class SegmenterDomain extends DomainContextBase {
    private static final int MOST_CUTS = 4;
    private static final int MOST_DAYS = 8;

    /** Returns the domain; jqwik calls it. */
    public SegmenterDomain() {}

    /** A score to be: of which kind, at which cut, or how many hundredths of a point. */
    private record Spot(int kind, int cut, int hundredths) {}

    /** Where an account is to be before, and on how many days later than the day before it is scored. */
    private record Day(int gap, Spot cs, Spot op) {}

    @Provide
    Arbitrary<SegmenterCase> segmenterCases() {
        return cases();
    }

    /**
     * Grids and the scores of an account.
     *
     * @return cases of 1 to 8 days with 0 to 4 cuts on each axis, with and without hysteresis, with and without a past
     */
    public static Arbitrary<SegmenterCase> cases() {
        Arbitrary<ImmutableList<BigDecimal>> cuts = cuts();
        Arbitrary<BigDecimal> hysteresis =
                Arbitraries.of("0", "0.01", "1", "3", "10").map(BigDecimal::new);
        Arbitrary<Optional<Spot>> before = spots().optional(0.5);
        Arbitrary<List<Day>> days = Combinators.combine(Arbitraries.integers().between(1, 3), spots(), spots())
                .as(Day::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_DAYS);
        return Combinators.combine(cuts, cuts, hysteresis, before, before, days).as(SegmenterDomain::made);
    }

    /** Some far from each other, some closer than the hysteresis. */
    private static Arbitrary<ImmutableList<BigDecimal>> cuts() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(1_100, 8_900),
                        Arbitraries.integers().between(5_000, 5_500))
                .set()
                .ofMaxSize(MOST_CUTS)
                .map(set ->
                        set.stream().sorted().map(SegmenterDomain::points).collect(ImmutableList.toImmutableList()));
    }

    private static Arbitrary<Spot> spots() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, MOST_CUTS - 1),
                        Arbitraries.integers().between(0, 10_000))
                .as(Spot::new);
    }

    private static SegmenterCase made(
            ImmutableList<BigDecimal> csCuts,
            ImmutableList<BigDecimal> opCuts,
            BigDecimal hysteresis,
            Optional<Spot> csBefore,
            Optional<Spot> opBefore,
            List<Day> days) {
        List<SegmenterRow> rows = new ArrayList<>();
        int day = 0;
        for (Day next : days) {
            day += next.gap();
            rows.add(new SegmenterRow(day, score(next.cs(), csCuts, hysteresis), score(next.op(), opCuts, hysteresis)));
        }
        Optional<SegmenterState> before = csBefore.isEmpty() && opBefore.isEmpty()
                ? Optional.empty()
                : Optional.of(new SegmenterState(
                        0,
                        csBefore.map(spot -> spot.hundredths() % (csCuts.size() + 1)),
                        opBefore.map(spot -> spot.hundredths() % (opCuts.size() + 1))));
        return new SegmenterCase(csCuts, opCuts, hysteresis, before, ImmutableList.copyOf(rows));
    }

    private static Optional<BigDecimal> score(Spot spot, List<BigDecimal> cuts, BigDecimal hysteresis) {
        if (spot.kind() == 0) {
            return Optional.empty();
        }
        if (spot.kind() == 1 || cuts.isEmpty()) {
            return Optional.of(points(spot.hundredths()));
        }
        if (spot.kind() == 2) {
            return Optional.of(points(spot.hundredths() % 2 * 10_000));
        }
        BigDecimal cut = cuts.get(spot.cut() % cuts.size());
        BigDecimal side = BigDecimal.valueOf(spot.kind() / 3 - 2); // -1 to 1
        BigDecimal nudge = points(spot.kind() % 3 - 1);
        return Optional.of(cut.add(side.multiply(hysteresis)).add(nudge));
    }

    private static BigDecimal points(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
