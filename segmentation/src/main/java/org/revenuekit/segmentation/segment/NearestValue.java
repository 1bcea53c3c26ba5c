package org.revenuekit.segmentation.segment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.segmentation.index.Bin;
import org.revenuekit.segmentation.index.Bins;
import org.revenuekit.segmentation.index.Categories;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.Scale;

/** The value of a scale that is worth enough and asks for least. */
final class NearestValue {
    private static final BigDecimal STEP = BigDecimal.ONE.movePointLeft(ObservedValue.MAX_DECIMALS);

    private NearestValue() {}

    /** The most points that a scale has. */
    static BigDecimal most(Scale scale) {
        return points(scale).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The points that a scale has, of a curve those of its corners. */
    static Stream<BigDecimal> points(Scale scale) {
        if (scale instanceof Curve curve) {
            return curve.points().stream().map(CurvePoint::points);
        }
        return scale instanceof Bins bins
                ? bins.bins().stream().map(Bin::points)
                : ((Categories) scale).points().values().stream();
    }

    /** A name of the least points that are enough; a number that is enough and nearest to the one of now, if any. */
    static ObservedValue of(Scale scale, BigDecimal enough, Optional<BigDecimal> now) {
        if (scale instanceof Categories categories) {
            return categories.points().entrySet().stream()
                    .filter(entry -> entry.getValue().compareTo(enough) >= 0)
                    .min(Map.Entry.<String, BigDecimal>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(entry -> ObservedValue.ofCategory(entry.getKey()))
                    .orElseThrow();
        }
        Stream<BigDecimal> numbers = scale instanceof Curve curve
                ? ofCurve(curve.points(), enough)
                : ofBins(((Bins) scale).bins(), enough, now);
        Comparator<BigDecimal> leastPoints = Comparator.comparing(
                number -> scale.pointsOf(ObservedValue.of(number)).orElseThrow());
        Comparator<BigDecimal> nearest = now.<Comparator<BigDecimal>>map(from ->
                        Comparator.comparing(number -> number.subtract(from).abs()))
                .orElse(leastPoints);
        return ObservedValue.of(numbers.min(nearest.thenComparing(leastPoints).thenComparing(Comparator.naturalOrder()))
                .orElseThrow());
    }

    private static Stream<BigDecimal> ofBins(List<Bin> bins, BigDecimal enough, Optional<BigDecimal> now) {
        return bins.stream()
                .filter(bin -> bin.points().compareTo(enough) >= 0)
                .map(bin -> now.map(from -> from.max(bin.from()).min(bin.to().subtract(STEP)))
                        .orElse(bin.from()));
    }

    private static Stream<BigDecimal> ofCurve(List<CurvePoint> points, BigDecimal enough) {
        Stream<BigDecimal> corners = points.stream()
                .filter(point -> point.points().compareTo(enough) >= 0)
                .map(CurvePoint::value);
        Stream<BigDecimal> crossings = IntStream.range(1, points.size())
                .mapToObj(i -> crossing(points.get(i - 1), points.get(i), enough))
                .flatMap(Optional::stream);
        return Stream.concat(corners, crossings);
    }

    /** Where a piece of a curve comes to be worth enough, or ceases to be. */
    private static Optional<BigDecimal> crossing(CurvePoint left, CurvePoint right, BigDecimal enough) {
        boolean rises = left.points().compareTo(enough) < 0 && right.points().compareTo(enough) >= 0;
        boolean falls = left.points().compareTo(enough) >= 0 && right.points().compareTo(enough) < 0;
        if (!rises && !falls) {
            return Optional.empty();
        }
        BigDecimal way = right.value()
                .subtract(left.value())
                .multiply(enough.subtract(left.points()))
                .divide(
                        right.points().subtract(left.points()),
                        ObservedValue.MAX_DECIMALS,
                        rises ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return Optional.of(left.value().add(way));
    }
}
