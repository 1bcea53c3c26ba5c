package org.revenuekit.segmentation.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.signal.SignalWorld.A1;
import static org.revenuekit.segmentation.signal.SignalWorld.AS_OF;
import static org.revenuekit.segmentation.signal.SignalWorld.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.Span;

class RenewalDetectorTest {
    private static final Asset ASSET = Asset.of(AssetId.of("AS-17"), A1, ProductId.of("P1"));
    private static final OpportunitySignal DUE = OpportunitySignal.builder()
            .account(A1)
            .kind(SignalKind.RENEWAL_DUE)
            .detail(SignalDetail.END_OF_CONTRACT)
            .observedOn(TODAY)
            .product(ProductId.of("P1"))
            .fact("AS-17 until 2026-06-01")
            .text("asset AS-17 until 2026-06-01")
            .build();
    private static final Asset ENDS = ASSET.withActive(Span.parse("[2020-06-01,2026-06-01)"));

    private static List<OpportunitySignal> detect(Asset... assets) {
        return SignalDetection.of(DetectionPolicy.standard())
                .detect(SignalFacts.builder().assets(Assets.of(List.of(assets))).build(), AS_OF)
                .of(SignalDetection.RENEWALS);
    }

    private static Asset endsIn(int days) {
        return ASSET.withActive(Span.until(TODAY.plusDays(days)));
    }

    @Test
    void aContractThatEndsWithinAYearIsDue() {
        assertEquals(List.of(DUE), detect(ENDS));
        assertEquals(1, detect(endsIn(365)).size());
        assertEquals(List.of(), detect(endsIn(366)));
        assertEquals(1, detect(endsIn(1)).size());
        assertEquals(List.of(), detect(endsIn(0))); // it is over
        assertEquals(List.of(), detect(ASSET));
        assertEquals(List.of(), detect(ASSET.withActive(Span.of(TODAY.plusDays(1), TODAY.plusDays(9)))));
    }

    @Test
    void aUsefulLifeIsDueEvenWhenItIsOver() {
        OpportunitySignal due = DUE.withDetail(SignalDetail.END_OF_LIFE);

        assertEquals(
                List.of(due), detect(ASSET.withUsefulUntil(TODAY.withMonth(6).withDayOfMonth(1))));
        assertEquals(1, detect(ASSET.withUsefulUntil(TODAY.plusDays(365))).size());
        assertEquals(List.of(), detect(ASSET.withUsefulUntil(TODAY.plusDays(366))));
        assertEquals(1, detect(ASSET.withUsefulUntil(TODAY.minusDays(999))).size());
        assertEquals(List.of(), detect(endsIn(0).withUsefulUntil(TODAY)));
        assertEquals(2, detect(ENDS.withUsefulUntil(TODAY)).size());
    }

    @Test
    void theNoticeDeadlineIsWhenToAct() {
        assertEquals(List.of(DUE.withActBy(TODAY.plusDays(2))), detect(ENDS.withNoticeBy(TODAY.plusDays(2))));
        assertEquals(
                List.of(DUE.withActBy(TODAY.plusDays(2))),
                detect(ENDS.withNoticeBy(TODAY.plusDays(2)).withRenewsAutomatically(true)));
        assertEquals(
                Optional.of(TODAY.withMonth(5).withDayOfMonth(2)),
                detect(ENDS.withRenewsAutomatically(true)).get(0).actBy());
        assertEquals(
                Optional.empty(),
                detect(ENDS.withNoticeBy(TODAY).withActive(Span.always()).withUsefulUntil(TODAY))
                        .get(0)
                        .actBy());
    }

    @Test
    void aMissedDeadlineIsStillToldAndMarked() {
        OpportunitySignal missed = detect(ENDS.withNoticeBy(TODAY.minusDays(1))).get(0);

        assertTrue(missed.isLate(AS_OF));
        assertFalse(detect(ENDS.withNoticeBy(TODAY)).get(0).isLate(AS_OF));
        assertEquals(List.of(missed), SignalWorld.weigh(missed).late());
    }
}
