package org.revenuekit.segmentation.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.signal.SignalWorld.A1;
import static org.revenuekit.segmentation.signal.SignalWorld.A2;
import static org.revenuekit.segmentation.signal.SignalWorld.AS_OF;
import static org.revenuekit.segmentation.signal.SignalWorld.TODAY;
import static org.revenuekit.segmentation.signal.SignalWorld.assertNames;
import static org.revenuekit.segmentation.signal.SignalWorld.assertRefused;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.seller.SellerId;

class OpportunitySignalTest {
    private static final OpportunitySignal PLAIN = OpportunitySignal.of(A1, SignalKind.POLICY_CHANGED, TODAY);
    private static final OpportunitySignal FULL = OpportunitySignal.builder()
            .account(A1)
            .kind(SignalKind.POLICY_CHANGED)
            .detail(SignalDetail.HEADCOUNT_DOWN)
            .observedOn(TODAY)
            .recordedOn(TODAY.plusDays(1))
            .strength(new BigDecimal("0.5"))
            .channel(ObservationChannel.HEARING)
            .noticedBy(SellerId.of("S1"))
            .source("hearing sheet")
            .product(ProductId.of("P1"))
            .fact("plan 2026")
            .actBy(TODAY.plusDays(30))
            .text("fewer people from April")
            .build();

    @Test
    void isOfFullStrengthAndRecordedAtOnceUnlessStatedOtherwise() {
        assertEquals(A1, PLAIN.account());
        assertEquals(SignalKind.POLICY_CHANGED, PLAIN.kind());
        assertEquals(TODAY, PLAIN.observedOn());
        assertEquals(TODAY, PLAIN.recordedOn());
        assertEquals(BigDecimal.ONE, PLAIN.strength());
        assertEquals(Optional.empty(), PLAIN.detail());
        assertEquals(Optional.empty(), PLAIN.channel());
        assertEquals(TODAY.plusDays(1), FULL.recordedOn());
        assertEquals(Optional.of(SignalDetail.HEADCOUNT_DOWN), FULL.detail());
        assertEquals(Optional.of(ObservationChannel.HEARING), FULL.channel());
    }

    @Test
    void theSameEventHasOneKeyWhoeverSaysSo() {
        assertEquals("2:A1 14:POLICY_CHANGED 14:HEADCOUNT_DOWN 2:P1 9:plan 2026", FULL.dedupeKey());
        assertEquals("2:A1 14:POLICY_CHANGED 0: 0: 0:", PLAIN.dedupeKey());
        OpportunitySignal other = FULL.withObservedOn(TODAY.minusDays(9))
                .withSource("newspaper")
                .withNoticedBy(SellerId.of("S2"))
                .withStrength(BigDecimal.ONE)
                .withText("other words");
        assertEquals(FULL.dedupeKey(), other.dedupeKey());
        assertNotEquals(FULL.dedupeKey(), FULL.withFact("plan 2027").dedupeKey());
        assertNotEquals(
                PLAIN.withProduct(ProductId.of("x 0:")).dedupeKey(),
                PLAIN.withProduct(ProductId.of("x")).withFact("0:").dedupeKey());
    }

    @Test
    void theCallersNameOfAnEventAloneIsItsKey() {
        assertEquals("merger", FULL.withEvent("merger").dedupeKey());
        assertEquals(
                FULL.withEvent("merger").dedupeKey(), PLAIN.withEvent("merger").dedupeKey());
    }

    @Test
    void aDetailBelongsToTheKind() {
        assertRefused(
                "detail must be one of POLICY_CHANGED, was TROUBLE of COMPETITOR_DISRUPTED",
                () -> PLAIN.withDetail(SignalDetail.TROUBLE));
    }

    @ParameterizedTest
    @EnumSource(SignalDetail.class)
    void everyDetailFitsItsKind(SignalDetail detail) {
        assertEquals(
                Optional.of(detail),
                OpportunitySignal.of(A1, detail.kind(), TODAY)
                        .withDetail(detail)
                        .detail());
    }

    @ParameterizedTest
    @EnumSource(SignalFinding.class)
    void aFindingIsToldByItsName(SignalFinding finding) {
        assertEquals(finding.name(), finding.code());
        boolean isWrong =
                Set.of("UNKNOWN_ACCOUNT", "FUTURE_DATED", "NOT_A_QUANTITY").contains(finding.name());
        assertEquals(isWrong ? Severity.WARNING : Severity.INFO, finding.severity());
    }

    @Test
    void partsHaveBounds() {
        assertRefused("strength must be in (0, 1], was 0", () -> PLAIN.withStrength(BigDecimal.ZERO));
        assertRefused("strength must be in (0, 1], was 1.01", () -> PLAIN.withStrength(new BigDecimal("1.010")));
        assertEquals(FULL, FULL.withStrength(new BigDecimal("0.500")));
        assertRefused("source must not be blank", () -> PLAIN.withSource(" "));
        assertRefused("text must not be blank", () -> PLAIN.withText(" "));
        assertRefused("fact must not be blank", () -> PLAIN.withFact(" "));
        assertRefused("event must not be blank", () -> PLAIN.withEvent(" "));
        assertRefused("fact must have at most 4096 chars, had 4097", () -> PLAIN.withFact("x".repeat(4_097)));
        assertEquals(
                Optional.of("x".repeat(4_096)),
                PLAIN.withFact("x".repeat(4_096)).fact());
        String message = String.valueOf(assertThrows(
                        IllegalStateException.class,
                        () -> OpportunitySignal.builder().build())
                .getMessage());
        assertTrue(message.contains("[account, kind, observedOn]"), message);
    }

    @Test
    void isLateOnceTheLastDayToActIsOver() {
        assertFalse(PLAIN.isLate(AS_OF));
        assertFalse(PLAIN.withActBy(TODAY).isLate(AS_OF));
        assertTrue(PLAIN.withActBy(TODAY.minusDays(1)).isLate(AS_OF));
    }

    /** Different signals compare as different, in the same way however often they are sorted. */
    @Test
    void everyPartCountsInEqualsHashCodeAndOrder() {
        List<OpportunitySignal> different = List.of(
                FULL,
                FULL.withAccount(A2),
                FULL.withDetail(Optional.empty()),
                FULL.withDetail(Optional.empty()).withKind(SignalKind.RELOCATION),
                FULL.withDetail(SignalDetail.VOLUME_UP),
                FULL.withObservedOn(TODAY.minusDays(1)),
                FULL.withRecordedOn(TODAY),
                FULL.withStrength(BigDecimal.ONE),
                FULL.withChannel(ObservationChannel.SURVEY),
                FULL.withNoticedBy(SellerId.of("S2")),
                FULL.withSource("x"),
                FULL.withProduct(ProductId.of("P2")),
                FULL.withFact("x"),
                FULL.withActBy(TODAY),
                FULL.withText("x"),
                FULL.withEvent("x"));
        List<OpportunitySignal> sorted =
                different.stream().sorted(SignalOrder.BY_ACCOUNT).toList();
        List<OpportunitySignal> reversed =
                Lists.reverse(different).stream().sorted(SignalOrder.BY_ACCOUNT).toList();

        assertEquals(different.size(), Set.copyOf(different).size());
        assertEquals(
                different.size(),
                different.stream().map(OpportunitySignal::hashCode).distinct().count());
        assertEquals(sorted, reversed);
        for (OpportunitySignal one : different) {
            assertEquals(one, OpportunitySignal.builder().from(one).build());
            for (OpportunitySignal other : different) {
                assertEquals(one.equals(other), SignalOrder.BY_ACCOUNT.compare(one, other) == 0);
            }
        }
    }

    @Test
    void noHashDiffersBetweenLaunches() {
        assertEquals(
                Objects.hash(
                        A1,
                        "POLICY_CHANGED",
                        Optional.of("HEADCOUNT_DOWN"),
                        TODAY,
                        TODAY.plusDays(1),
                        new BigDecimal("0.5"),
                        Optional.of("HEARING"),
                        Optional.of(SellerId.of("S1")),
                        Optional.of("hearing sheet"),
                        Optional.of(ProductId.of("P1")),
                        Optional.of("plan 2026"),
                        Optional.of(TODAY.plusDays(30)),
                        Optional.of("fewer people from April"),
                        Optional.empty()),
                FULL.hashCode());
    }

    @Test
    void theOrderIsByAccountThenLatestFirst() {
        List<OpportunitySignal> sorted =
                List.of(PLAIN, PLAIN.withObservedOn(TODAY.minusDays(1)), PLAIN.withAccount(AccountId.of("A2")));

        assertEquals(
                sorted,
                List.of(sorted.get(2), sorted.get(1), sorted.get(0)).stream()
                        .sorted(SignalOrder.BY_ACCOUNT)
                        .toList());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("asOf", () -> PLAIN.isLate(null));
        assertNames("account", () -> OpportunitySignal.of(null, SignalKind.GROWTH, TODAY));
    }
}
