package org.revenuekit.segmentation.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.revenuekit.segmentation.signal.SignalWorld.assertRefused;
import static org.revenuekit.segmentation.signal.SignalWorld.decimal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.IndicatorId;

class PoliciesTest {
    private static final SignalPolicy SIGNALS = SignalPolicy.standard();
    private static final DetectionPolicy DETECTION = DetectionPolicy.standard();
    private static final DefinitionRef OURS = DefinitionRef.of("ours", 2);

    @Test
    void theStandardSignalPolicy() {
        assertEquals(DefinitionRef.of("signal-policy", 1), SIGNALS.ref());
        assertEquals(
                ImmutableMap.builder()
                        .put(SignalKind.RENEWAL_DUE, 180)
                        .put(SignalKind.KEY_PERSON_MOVED, 90)
                        .put(SignalKind.RELOCATION, 180)
                        .put(SignalKind.POLICY_CHANGED, 180)
                        .put(SignalKind.COMPETITOR_DISRUPTED, 60)
                        .put(SignalKind.CUSTOMER_PAIN, 30)
                        .put(SignalKind.GROWTH, 180)
                        .put(SignalKind.USAGE_CHANGED, 30)
                        .put(SignalKind.INTEREST_SHOWN, 14)
                        .buildOrThrow(),
                SIGNALS.halfLifeDays());
        assertEquals(Combination.SATURATING, SIGNALS.combination());
        assertEquals(10, SIGNALS.minimumPortfolio());
        assertEquals(decimal("1.96"), SIGNALS.z());
    }

    @Test
    void aSignalPolicyIsChangedByKind() {
        SignalPolicy ours = SignalPolicy.builder()
                .ref(OURS)
                .putHalfLifeDay(SignalKind.CUSTOMER_PAIN, 3_650)
                .combination(Combination.MAX)
                .minimumPortfolio(1)
                .z(decimal("100"))
                .build();

        assertEquals(3_650, ours.halfLifeDays().get(SignalKind.CUSTOMER_PAIN));
        assertEquals(90, ours.halfLifeDays().get(SignalKind.KEY_PERSON_MOVED));
        assertEquals(ours, ours.toBuilder().build());
        assertEquals(OURS.hashCode(), ours.hashCode());
        assertNotEquals(ours, ours.withMinimumPortfolio(2));
        assertEquals(SIGNALS, SIGNALS.withZ(decimal("1.960")));
        assertEquals(
                1,
                SIGNALS.withHalfLifeDays(ImmutableMap.of(SignalKind.GROWTH, 1))
                        .halfLifeDays()
                        .get(SignalKind.GROWTH));
    }

    @Test
    void aSignalPolicyHasBounds() {
        assertRefused(
                "halfLifeDays must be 1 to 3650, was 0 (GROWTH, policy signal-policy@1)",
                () -> SIGNALS.withHalfLifeDays(ImmutableMap.of(SignalKind.GROWTH, 0)));
        assertRefused(
                "halfLifeDays must be 1 to 3650, was 3651 (GROWTH, policy signal-policy@1)",
                () -> SIGNALS.withHalfLifeDays(ImmutableMap.of(SignalKind.GROWTH, 3_651)));
        assertRefused(
                "minimumPortfolio must be >= 1, was 0 (policy signal-policy@1)", () -> SIGNALS.withMinimumPortfolio(0));
        assertRefused(
                "z must be above 0 and at most 100, was 0 (policy signal-policy@1)",
                () -> SIGNALS.withZ(BigDecimal.ZERO));
        assertRefused(
                "z must be above 0 and at most 100, was 100.1 (policy signal-policy@1)",
                () -> SIGNALS.withZ(decimal("100.1")));
    }

    @Test
    void theStandardDetectionPolicy() {
        assertEquals(DefinitionRef.of("detection-policy", 1), DETECTION.ref());
        assertEquals(365, DETECTION.renewalDays());
        assertEquals(30, DETECTION.noticeDays());
        assertEquals(ImmutableSet.of(ContactRole.DECISION_MAKER, ContactRole.KEY_PERSON), DETECTION.keyRoles());
        assertEquals(
                ImmutableSet.of(IndicatorId.of("loginFrequency"), IndicatorId.of("featureBreadth")),
                DETECTION.usageIndicators());
        assertEquals(ImmutableMap.of(), DETECTION.usageLimits());
        assertEquals(30, DETECTION.usageDays());
        assertEquals(3, DETECTION.minimumReadings());
        assertEquals(decimal("0.2"), DETECTION.usageRise());
        assertEquals(decimal("0.2"), DETECTION.usageFall());
        assertEquals(decimal("0.9"), DETECTION.nearLimit());
        assertEquals(decimal("0.2"), DETECTION.openedStrength());
        assertEquals(decimal("0.6"), DETECTION.clickedStrength());
    }

    @Test
    void aDetectionPolicyIsChangedThroughItsBuilder() {
        DetectionPolicy ours = DETECTION.toBuilder()
                .ref(OURS)
                .renewalDays(1)
                .noticeDays(3_650)
                .minimumReadings(1)
                .build();

        assertEquals(ours, ours.toBuilder().build());
        assertNotEquals(ours, ours.withRenewalDays(2));
        assertEquals(OURS.hashCode(), ours.hashCode());
        assertEquals(
                DETECTION,
                DETECTION.toBuilder()
                        .usageRise(decimal("0.20"))
                        .usageFall(decimal("0.20"))
                        .nearLimit(decimal("0.90"))
                        .openedStrength(decimal("0.20"))
                        .clickedStrength(decimal("0.60"))
                        .build());
    }

    @Test
    void aDetectionPolicyHasBounds() {
        assertRefused(
                "renewalDays must be 1 to 3650, was 0 (policy detection-policy@1)", () -> DETECTION.withRenewalDays(0));
        assertRefused(
                "noticeDays must be 1 to 3650, was 3651 (policy detection-policy@1)",
                () -> DETECTION.withNoticeDays(3_651));
        assertRefused(
                "usageDays must be 1 to 3650, was 0 (policy detection-policy@1)", () -> DETECTION.withUsageDays(0));
        assertRefused(
                "minimumReadings must be >= 1, was 0 (policy detection-policy@1)",
                () -> DETECTION.withMinimumReadings(0));
        assertRefused(
                "usageRise must be > 0, was 0 (policy detection-policy@1)",
                () -> DETECTION.withUsageRise(BigDecimal.ZERO));
        assertRefused("usageFall must be in (0, 1], was 1.1", () -> DETECTION.withUsageFall(decimal("1.1")));
        assertRefused("nearLimit must be in (0, 1], was 0", () -> DETECTION.withNearLimit(BigDecimal.ZERO));
        assertRefused("openedStrength must be in (0, 1], was 0", () -> DETECTION.withOpenedStrength(BigDecimal.ZERO));
        assertRefused("clickedStrength must be in (0, 1], was 2", () -> DETECTION.withClickedStrength(decimal("2")));
        assertRefused(
                "clickedStrength must be above openedStrength, was 0.2 and 0.2 (policy detection-policy@1)",
                () -> DETECTION.withClickedStrength(decimal("0.2")));
    }
}
