package org.revenuekit.segmentation.testkit;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.MissingData;
import org.revenuekit.segmentation.index.NotScoredReason;
import org.revenuekit.segmentation.index.Summary;

/** A score as it is defined, with exact weights: the oracle for the scoring in whole millionths. */
final class NaiveScores {
    private static final MathContext EXACTLY = MathContext.DECIMAL128;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final IndexInput given;

    NaiveScores(IndexInput given) {
        this.given = given;
    }

    /** What an index says of an account: the point if there is one, else the reason. */
    record Answer(
            Optional<BigDecimal> point,
            Optional<NotScoredReason> reason,
            BigDecimal low,
            BigDecimal high,
            BigDecimal coverage) {}

    private record Measured(BigDecimal points, BigDecimal freshness) {}

    Answer of(AccountId account) {
        BigDecimal covered = BigDecimal.ZERO;
        BigDecimal worth = BigDecimal.ZERO;
        boolean isComplete = true;
        BigDecimal ofGroups = sum(
                given.definition().groups().stream().map(IndicatorGroup::weight).toList());
        for (IndicatorGroup group : given.definition().groups()) {
            BigDecimal ofMembers =
                    sum(group.indicators().stream().map(Indicator::weight).toList());
            for (Indicator indicator : group.indicators()) {
                BigDecimal weight =
                        group.weight().multiply(indicator.weight()).divide(ofGroups.multiply(ofMembers), EXACTLY);
                Optional<Measured> measured = measured(account, indicator);
                if (measured.isPresent()) {
                    BigDecimal behind = weight.multiply(measured.get().freshness());
                    covered = covered.add(behind);
                    worth = worth.add(behind.multiply(measured.get().points()));
                } else {
                    isComplete &= weight.signum() == 0;
                }
            }
        }
        return answer(covered, worth, isComplete);
    }

    private Answer answer(BigDecimal covered, BigDecimal worth, boolean isComplete) {
        BigDecimal missing = BigDecimal.ONE.subtract(covered);
        BigDecimal high = worth.add(missing.multiply(ALL));
        MissingData policy = given.definition().missing();
        if (covered.signum() == 0) {
            return not(NotScoredReason.NOTHING_OBSERVED, worth, high, covered);
        }
        if (policy == MissingData.REQUIRE && !isComplete) {
            return not(NotScoredReason.INDICATOR_MISSING, worth, high, covered);
        }
        BigDecimal shown = covered.setScale(6, RoundingMode.HALF_UP);
        if (shown.compareTo(given.definition().coverageFloor()) < 0) {
            return not(NotScoredReason.BELOW_COVERAGE_FLOOR, worth, high, covered);
        }
        BigDecimal point = switch (policy) {
            case REQUIRE, RENORMALISE -> worth.divide(covered, EXACTLY);
            case NEUTRAL -> worth.add(missing.multiply(given.definition().neutralPoints()));
            case PESSIMISTIC -> worth;
        };
        return new Answer(Optional.of(point), Optional.empty(), worth, high, covered);
    }

    private static Answer not(NotScoredReason reason, BigDecimal low, BigDecimal high, BigDecimal coverage) {
        return new Answer(Optional.empty(), Optional.of(reason), low, high, coverage);
    }

    /** What one indicator is worth, if anything was seen that still counts. */
    private Optional<Measured> measured(AccountId account, Indicator indicator) {
        List<Observation> counting = given.observations().list().stream()
                .filter(one -> one.account().equals(account) && one.indicator().equals(indicator.id()))
                .filter(one -> one.isSeen(given.asOf()))
                .filter(one -> indicator.scale().pointsOf(one.value()).isPresent())
                .filter(one ->
                        age(one, given.asOf()) <= indicator.expiresAfterDays().orElse(Integer.MAX_VALUE))
                .filter(one -> freshness(one, indicator).signum() > 0)
                .toList();
        Optional<Observation> last =
                counting.stream().max(comparing(Observation::observedOn).thenComparing(Observation::recordedOn));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        List<Observation> used = indicator.summary() == Summary.MEAN
                ? counting
                : counting.stream()
                        .filter(one -> one.observedOn().equals(last.get().observedOn())
                                && one.recordedOn().equals(last.get().recordedOn()))
                        .toList();
        BigDecimal of = sum(used.stream()
                .map(one ->
                        indicator.scale().pointsOf(one.value()).orElseThrow().multiply(freshness(one, indicator)))
                .toList());
        BigDecimal by = sum(used.stream().map(one -> freshness(one, indicator)).toList());
        return Optional.of(new Measured(of.divide(by, EXACTLY), freshness(last.get(), indicator)));
    }

    private static long age(Observation observation, AsOf asOf) {
        return DAYS.between(observation.observedOn(), asOf.date());
    }

    /** Rounded to millionths, as declared. */
    private BigDecimal freshness(Observation observation, Indicator indicator) {
        return indicator
                .halfLifeDays()
                .map(days -> BigDecimal.valueOf(Math.pow(0.5, (double) age(observation, given.asOf()) / days))
                        .setScale(6, RoundingMode.HALF_UP))
                .orElse(BigDecimal.ONE);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
