package org.revenuekit.segmentation.signal;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.time.AsOf;

/** Finds use that rises, falls, or comes near a limit. */
final class UsageDetector implements SignalDetector {
    private final DetectionPolicy policy;

    UsageDetector(DetectionPolicy policy) {
        this.policy = policy;
    }

    /** The number, if an observation is of use and usable. */
    static boolean isQuantity(Observation observation) {
        return observation.value().number().filter(n -> n.signum() >= 0).isPresent();
    }

    /** Whether an indicator is looked at. */
    static boolean isRead(DetectionPolicy policy, IndicatorId indicator) {
        return policy.usageIndicators().contains(indicator)
                || policy.usageLimits().containsKey(indicator)
                || policy.usageLimits().containsValue(indicator);
    }

    @Override
    public DefinitionRef ref() {
        return SignalDetection.USAGE;
    }

    @Override
    public List<OpportunitySignal> detect(SignalFacts facts, AsOf asOf) {
        Map<AccountId, Map<IndicatorId, UsageSeries>> accounts = new TreeMap<>();
        for (Observation observation : facts.observations().list()) {
            if (observation.isSeen(asOf) && isRead(policy, observation.indicator()) && isQuantity(observation)) {
                accounts.computeIfAbsent(observation.account(), a -> new TreeMap<>())
                        .computeIfAbsent(observation.indicator(), i -> new UsageSeries())
                        .add(observation);
            }
        }
        List<OpportunitySignal> signals = new ArrayList<>();
        accounts.forEach((account, series) -> {
            for (IndicatorId indicator : Sets.intersection(policy.usageIndicators(), series.keySet())) {
                change(series.getOrDefault(indicator, new UsageSeries()), asOf)
                        .ifPresent(detail -> signals.add(signal(account, detail, indicator, asOf)));
            }
            policy.usageLimits().forEach((indicator, limit) -> {
                if (isNearLimit(
                        Optional.ofNullable(series.get(indicator)), Optional.ofNullable(series.get(limit)), asOf)) {
                    signals.add(signal(account, SignalDetail.NEAR_LIMIT, indicator, asOf));
                }
            });
        });
        return signals;
    }

    private Optional<SignalDetail> change(UsageSeries series, AsOf asOf) {
        long today = asOf.date().toEpochDay();
        List<BigDecimal> before = series.between(today - 2L * policy.usageDays(), today - policy.usageDays());
        List<BigDecimal> now = series.between(today - policy.usageDays(), today);
        if (Math.min(before.size(), now.size()) < policy.minimumReadings()) {
            return Optional.empty();
        }
        // both means times both counts, so that nothing is divided
        BigDecimal old = sum(before).multiply(BigDecimal.valueOf(now.size()));
        BigDecimal change = sum(now).multiply(BigDecimal.valueOf(before.size())).subtract(old);
        if (change.signum() > 0 && change.compareTo(old.multiply(policy.usageRise())) >= 0) {
            return Optional.of(SignalDetail.USAGE_UP);
        }
        return change.signum() < 0 && change.negate().compareTo(old.multiply(policy.usageFall())) >= 0
                ? Optional.of(SignalDetail.USAGE_DOWN)
                : Optional.empty();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By the last number of the days compared; a limit may have been stated long ago. */
    private boolean isNearLimit(Optional<UsageSeries> used, Optional<UsageSeries> limit, AsOf asOf) {
        long today = asOf.date().toEpochDay();
        Optional<BigDecimal> last = used.flatMap(series -> series.lastAfter(today - policy.usageDays()));
        Optional<BigDecimal> most =
                limit.flatMap(series -> series.lastAfter(Long.MIN_VALUE)).filter(number -> number.signum() > 0);
        return last.isPresent()
                && most.isPresent()
                && last.orElseThrow().compareTo(most.orElseThrow().multiply(policy.nearLimit())) >= 0;
    }

    private static OpportunitySignal signal(AccountId account, SignalDetail detail, IndicatorId indicator, AsOf asOf) {
        return OpportunitySignal.builder()
                .account(account)
                .kind(SignalKind.USAGE_CHANGED)
                .detail(detail)
                .observedOn(asOf.date())
                .channel(ObservationChannel.BEHAVIOUR)
                .fact(indicator.value())
                .build();
    }
}
