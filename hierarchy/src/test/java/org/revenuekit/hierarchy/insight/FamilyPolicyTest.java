package org.revenuekit.hierarchy.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.opportunity.DiscountReason;

class FamilyPolicyTest {
    private static FamilyPolicy.Builder builder() {
        return FamilyPolicy.standard().toBuilder();
    }

    @Test
    void theStandardPolicy() {
        FamilyPolicy policy = FamilyPolicy.standard();

        assertEquals(DefinitionRef.of("family-policy", 1), policy.ref());
        assertEquals(new BigDecimal("0.01"), policy.minimumSpread());
        assertEquals(3, policy.minimumSample());
        assertEquals(ImmutableSet.of(DiscountReason.RETENTION), policy.excusedReasons());
        assertEquals(10, policy.topFamilies());
        assertEquals(new BigDecimal("0.2"), policy.effortGap());
        assertEquals(10, policy.minimumActivities());
    }

    @Test
    void aPolicyIsChangedThroughItsBuilder() {
        FamilyPolicy changed = builder()
                .ref(DefinitionRef.of("ours", 2))
                .minimumSpread(new BigDecimal("0.05"))
                .minimumSample(1)
                .excusedReasons(ImmutableSet.of())
                .topFamilies(1)
                .effortGap(BigDecimal.ONE)
                .minimumActivities(1)
                .build();

        assertEquals(changed, changed.toBuilder().build());
        assertEquals(changed.hashCode(), changed.toBuilder().build().hashCode());
        assertNotEquals(changed, changed.withTopFamilies(2));
        assertEquals(FamilyPolicy.standard(), builder().build());
    }

    @Test
    void thresholdsThatSayTheSameAreEqual() {
        FamilyPolicy policy = builder()
                .minimumSpread(new BigDecimal("0.0100"))
                .effortGap(new BigDecimal("0.20"))
                .build();

        assertEquals(FamilyPolicy.standard(), policy);
        assertEquals(
                FamilyPolicy.standard(),
                builder().minimumSpread(new BigDecimal("0.010")).build());
        assertEquals(
                FamilyPolicy.standard(),
                builder().effortGap(new BigDecimal("0.200")).build());
        assertEquals("0.2", policy.effortGap().toString());
    }

    @Test
    void thresholdsHaveBounds() {
        assertRefuses(
                "minimumSpread must be > 0, was 0 (policy family-policy@1)",
                () -> builder().minimumSpread(new BigDecimal("0.0")).build());
        assertRefuses(
                "minimumSample must be >= 1, was 0 (policy family-policy@1)",
                () -> builder().minimumSample(0).build());
        assertRefuses(
                "topFamilies must be >= 1, was 0 (policy family-policy@1)",
                () -> builder().topFamilies(0).build());
        assertRefuses(
                "effortGap must be in (0, 1], was 0 (policy family-policy@1)",
                () -> builder().effortGap(BigDecimal.ZERO).build());
        assertRefuses(
                "effortGap must be in (0, 1], was 1.01 (policy family-policy@1)",
                () -> builder().effortGap(new BigDecimal("1.010")).build());
        assertRefuses(
                "minimumActivities must be >= 1, was 0 (policy family-policy@1)",
                () -> builder().minimumActivities(0).build());
        assertThrows(IllegalStateException.class, () -> FamilyPolicy.builder().build());
    }

    @Test
    void hostileThresholdsAreRefusedWhenBuilt() {
        assertRefuses(
                "minimumSpread must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale 999999999",
                () -> builder().minimumSpread(new BigDecimal("1E-999999999")).build());
        assertRefuses(
                "effortGap must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale 101",
                () -> builder().effortGap(new BigDecimal("1E-101")).build());
    }

    @Test
    void aPolicyIsHashedByItsReferenceTheSameInEveryLaunch() {
        assertEquals(
                FamilyPolicy.standard().ref().hashCode(),
                FamilyPolicy.standard().hashCode());
    }
}
