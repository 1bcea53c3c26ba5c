package org.revenuekit.segmentation.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.segmentation.index.Bin;
import org.revenuekit.segmentation.index.Bins;
import org.revenuekit.segmentation.index.Categories;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.MissingData;
import org.revenuekit.segmentation.index.Scale;
import org.revenuekit.segmentation.index.Summary;
import org.revenuekit.segmentation.phase.PhaseModel;

/**
 * The catalogue: arbitraries of everything that this kit makes. Samples are small and odd rather than large; they
 * shrink to fewer indicators, fewer observations and numbers nearer to 0.
 */
public final class SegmentationArbitraries {
    /** The most indicators that an index, or a customer of a scorer, has. */
    public static final int INDICATORS = 6;

    private static final int GROUPS = 3;
    private static final BigDecimal LARGEST =
            BigDecimal.TEN.pow(ObservedValue.MAX_DIGITS).subtract(BigDecimal.ONE);

    private SegmentationArbitraries() {}

    /**
     * Returns points: 0 to 100, whole or with up to six decimals.
     *
     * @return points
     */
    public static Arbitrary<BigDecimal> points() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 100).map(BigDecimal::valueOf)),
                Tuple.of(
                        1,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                                .ofScale(6)));
    }

    /**
     * Returns curves of up to six points: rising, falling and mixed; steep, and as wide as numbers go.
     *
     * @return curves
     */
    public static Arbitrary<Curve> curves() {
        return Combinators.combine(
                        numbers().list().ofMinSize(2).ofMaxSize(6).uniqueElements(BigDecimal::stripTrailingZeros),
                        points().list().ofSize(6))
                .as((values, points) -> {
                    List<BigDecimal> ascending = values.stream().sorted().toList();
                    List<CurvePoint> curve = new ArrayList<>();
                    for (int i = 0; i < ascending.size(); i++) {
                        curve.add(new CurvePoint(ascending.get(i), points.get(i)));
                    }
                    return new Curve(ImmutableList.copyOf(curve));
                });
    }

    /**
     * Returns scales in up to five steps.
     *
     * @return bins
     */
    public static Arbitrary<Bins> bins() {
        return Combinators.combine(
                        numbers().list().ofMinSize(2).ofMaxSize(6).uniqueElements(BigDecimal::stripTrailingZeros),
                        points().list().ofSize(5))
                .as((values, points) -> {
                    List<BigDecimal> ascending = values.stream().sorted().toList();
                    List<Bin> bins = new ArrayList<>();
                    for (int i = 1; i < ascending.size(); i++) {
                        bins.add(new Bin(ascending.get(i - 1), ascending.get(i), points.get(i - 1)));
                    }
                    return new Bins(ImmutableList.copyOf(bins));
                });
    }

    /**
     * Returns scales of up to four names.
     *
     * @return categories, of the names {@code n1} to {@code n5}
     */
    public static Arbitrary<Categories> categories() {
        return Arbitraries.maps(Arbitraries.of("n1", "n2", "n3", "n4", "n5"), points())
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(points -> new Categories(ImmutableMap.copyOf(points)));
    }

    /**
     * Returns scales of all kinds.
     *
     * @return scales
     */
    public static Arbitrary<Scale> scales() {
        return Arbitraries.oneOf(curves(), bins(), categories());
    }

    /** Numbers for scales: near 0 mostly, and as large as any. */
    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(-20, 100).map(BigDecimal::valueOf)),
                Tuple.of(
                        1,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN)
                                .ofScale(6)),
                Tuple.of(
                        1,
                        Arbitraries.bigDecimals()
                                .between(LARGEST.negate(), LARGEST)
                                .ofScale(3)));
    }

    /**
     * Returns weights: 0, whole numbers, fractions.
     *
     * @return weights, none so small beside another that it is lost by rounding
     */
    public static Arbitrary<BigDecimal> weights() {
        return Arbitraries.of("1", "2", "3", "5", "0.5", "0").map(BigDecimal::new);
    }

    /**
     * Returns indicators with all that an indicator can have: a half-life, an expiry, a mean.
     *
     * @param id whence the ids
     * @return indicators
     */
    public static Arbitrary<Indicator> indicators(Arbitrary<String> id) {
        return Combinators.combine(
                        id.map(IndicatorId::of),
                        weights(),
                        scales(),
                        Arbitraries.of(Summary.class),
                        Arbitraries.integers().between(1, 40).optional(0.5),
                        Arbitraries.integers().between(1, 400).optional(0.3))
                .as((name, weight, scale, summary, halfLife, expiry) -> Indicator.builder()
                        .id(name)
                        .weight(weight)
                        .scale(scale)
                        .summary(summary)
                        .halfLifeDays(halfLife)
                        .expiresAfterDays(expiry)
                        .build());
    }

    /**
     * Returns indices of up to {@value #INDICATORS} indicators, {@code i1} and so on, in up to three groups, with all
     * policies for what is missing.
     *
     * @return definitions
     */
    public static Arbitrary<IndexDefinition> indexDefinitions() {
        Arbitrary<List<Indicator>> indicators = indicators(Arbitraries.of("i1", "i2", "i3", "i4", "i5", "i6", "i7"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(INDICATORS)
                .uniqueElements(Indicator::id);
        return Combinators.combine(
                        indicators,
                        Arbitraries.integers().between(0, GROUPS - 1).list().ofSize(INDICATORS),
                        weights().list().ofSize(GROUPS),
                        Arbitraries.of(MissingData.class),
                        points(),
                        floors())
                .as((members, groups, weights, missing, neutral, floor) -> IndexDefinition.builder()
                        .ref(DefinitionRef.of("any", 1))
                        .groups(groups(members, groups, weights))
                        .missing(missing)
                        .neutralPoints(neutral)
                        .coverageFloor(floor)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<BigDecimal> floors() {
        return Arbitraries.of("0", "0.5", "0.25", "0.333333", "0.9", "1").map(BigDecimal::new);
    }

    /** Puts indicators into groups; where all weights of a group, or all groups, would be 0 the first gets one. */
    private static List<IndicatorGroup> groups(
            List<Indicator> indicators, List<Integer> groupOf, List<BigDecimal> weights) {
        List<IndicatorGroup> groups = new ArrayList<>();
        for (int g = 0; g < GROUPS; g++) {
            List<Indicator> members = new ArrayList<>();
            for (int i = 0; i < indicators.size(); i++) {
                if (groupOf.get(i) == g) {
                    members.add(indicators.get(i));
                }
            }
            if (!members.isEmpty()) {
                if (members.stream().allMatch(member -> member.weight().signum() == 0)) {
                    members.set(0, members.get(0).withWeight(BigDecimal.ONE));
                }
                groups.add(new IndicatorGroup("g" + g, weights.get(g), ImmutableList.copyOf(members)));
            }
        }
        if (groups.stream().allMatch(group -> group.weight().signum() == 0)) {
            groups.set(
                    0,
                    new IndicatorGroup(
                            groups.get(0).name(), BigDecimal.ONE, groups.get(0).indicators()));
        }
        return groups;
    }

    /**
     * Returns indices with accounts and observations: on the boundaries of the scales and beside them, off them, of the
     * wrong kind, of other indicators and of other accounts; several of a day, recorded later, too late to be seen, too
     * old to count.
     *
     * @return what accounts are scored by
     */
    public static Arbitrary<IndexInput> indexInputs() {
        return IndexInputs.inputs();
    }

    /**
     * Returns customers of a scorer, of up to {@value #INDICATORS} indicators, about a third of them not measured.
     *
     * @return cases
     */
    public static Arbitrary<ScorerCase> scorerCases() {
        Arbitrary<Optional<BigDecimal>> measured = Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(0, 100).map(BigDecimal::valueOf)),
                        Tuple.of(
                                1,
                                Arbitraries.bigDecimals()
                                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                                        .ofScale(2)))
                .optional(0.65);
        return Combinators.combine(
                        Combinators.combine(weights(), measured)
                                .as(ScorerIndicator::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(INDICATORS)
                                .filter(SegmentationArbitraries::weighs),
                        Arbitraries.of(MissingData.class),
                        Arbitraries.integers().between(0, 100).map(BigDecimal::valueOf),
                        Arbitraries.of("0", "0.2", "0.5", "0.8", "1").map(BigDecimal::new))
                .as((indicators, missing, neutral, floor) ->
                        new ScorerCase(ImmutableList.copyOf(indicators), missing, neutral, floor))
                .withoutEdgeCases();
    }

    /**
     * Returns models of one to three phases above the lowest, with up to five criteria that can all be met, some with
     * an occasion, of all scopes and ways to keep a phase, and with activities.
     *
     * @return models
     */
    public static Arbitrary<PhaseModel> phaseModels() {
        return PhaseModels.models();
    }

    /**
     * Returns models with accounts and evidence: just enough for a criterion and not quite, on the last day of its
     * window and the day after, of one opportunity or another; planned, denied, corrected, withdrawn, contradictory,
     * recorded too late to be seen, of other accounts.
     *
     * @return what accounts are judged by
     */
    public static Arbitrary<PhaseInput> phaseInputs() {
        return PhaseInputs.inputs();
    }

    /**
     * Returns the same for one account, in plain types.
     *
     * @return cases
     */
    public static Arbitrary<PhaseJudgeCase> phaseJudgeCases() {
        return PhaseInputs.cases();
    }

    private static boolean weighs(List<ScorerIndicator> indicators) {
        return indicators.stream().anyMatch(one -> one.weight().signum() > 0);
    }

    /** Something by which the same draw gives the same value of a scale, on its boundaries or beside them. */
    static ObservedValue value(Scale scale, int draw) {
        if (scale instanceof Categories categories) {
            List<String> names = categories.points().keySet().asList();
            int at = draw % (names.size() + 1);
            return at == names.size()
                    ? draw % 2 == 0 ? ObservedValue.ofCategory("n6") : ObservedValue.of(draw)
                    : ObservedValue.ofCategory(names.get(at));
        }
        List<BigDecimal> boundaries = boundaries(scale);
        int at = draw / 8 % boundaries.size();
        BigDecimal here = boundaries.get(at);
        BigDecimal next = boundaries.get(Math.min(at + 1, boundaries.size() - 1));
        BigDecimal least = new BigDecimal("0.000001");
        return switch (draw % 8) {
            case 0 -> ObservedValue.of(here);
            case 1 -> ObservedValue.of(within(here.add(least)));
            case 2 -> ObservedValue.of(within(here.subtract(least)));
            case 3 -> at == 0 ? ObservedValue.ofCategory("n1") : ObservedValue.of(here);
            default ->
                ObservedValue.of(here.add(next.subtract(here)
                        .multiply(BigDecimal.valueOf(draw / 8 % 1000, 3))
                        .setScale(6, RoundingMode.DOWN)));
        };
    }

    private static BigDecimal within(BigDecimal number) {
        return number.max(LARGEST.negate()).min(LARGEST);
    }

    private static List<BigDecimal> boundaries(Scale scale) {
        if (scale instanceof Curve curve) {
            return curve.points().stream().map(CurvePoint::value).toList();
        }
        List<BigDecimal> boundaries = new ArrayList<>();
        ((Bins) scale).bins().forEach(bin -> boundaries.add(bin.from()));
        ((Bins) scale).bins().stream().skip(boundaries.size() - 1L).forEach(bin -> boundaries.add(bin.to()));
        return boundaries;
    }
}
