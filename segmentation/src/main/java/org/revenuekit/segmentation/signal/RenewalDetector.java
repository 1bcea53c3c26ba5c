package org.revenuekit.segmentation.signal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.time.AsOf;

/** Finds assets in use whose contract or useful life ends soon; a useful life may be over already. */
final class RenewalDetector implements SignalDetector {
    private final DetectionPolicy policy;

    RenewalDetector(DetectionPolicy policy) {
        this.policy = policy;
    }

    @Override
    public DefinitionRef ref() {
        return SignalDetection.RENEWALS;
    }

    @Override
    public List<OpportunitySignal> detect(SignalFacts facts, AsOf asOf) {
        List<OpportunitySignal> signals = new ArrayList<>();
        for (Asset asset : facts.assets().list()) {
            if (asOf.isLive(asset.active())) {
                asset.active()
                        .to()
                        .filter(end -> isDue(end, asOf))
                        .ifPresent(end -> signals.add(signal(asset, SignalDetail.END_OF_CONTRACT, end, asOf)
                                .withActBy(noticeBy(asset, end))));
                asset.usefulUntil()
                        .filter(end -> isDue(end, asOf))
                        .ifPresent(end -> signals.add(signal(asset, SignalDetail.END_OF_LIFE, end, asOf)));
            }
        }
        return signals;
    }

    private boolean isDue(LocalDate end, AsOf asOf) {
        return ChronoUnit.DAYS.between(asOf.date(), end) <= policy.renewalDays();
    }

    private Optional<LocalDate> noticeBy(Asset asset, LocalDate end) {
        return asset.noticeBy()
                .or(() -> asset.renewsAutomatically()
                        ? Optional.of(end.minusDays(policy.noticeDays()))
                        : Optional.empty());
    }

    /** The end is part of the fact: a renewed contract is another one. */
    private static OpportunitySignal signal(Asset asset, SignalDetail detail, LocalDate end, AsOf asOf) {
        return OpportunitySignal.builder()
                .account(asset.account())
                .kind(SignalKind.RENEWAL_DUE)
                .detail(detail)
                .observedOn(asOf.date())
                .product(asset.product())
                .fact(asset.id() + " until " + end)
                .text("asset " + Text.shown(asset.id().value()) + " until " + end)
                .build();
    }
}
