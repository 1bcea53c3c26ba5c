package org.revenuekit.hierarchy.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;

class AssignmentPolicyTest {
    private static AssignmentPolicy.Builder builder() {
        return AssignmentPolicy.standard().toBuilder();
    }

    private static ImmutableMap<AssignmentCriterion, BigDecimal> weight(AssignmentCriterion criterion, String weight) {
        return ImmutableMap.of(criterion, new BigDecimal(weight));
    }

    @Test
    void theStandardPolicy() {
        AssignmentPolicy policy = AssignmentPolicy.standard();

        assertEquals(DefinitionRef.of("assignment-policy", 1), policy.ref());
        assertEquals(
                "{SENIORITY=25, LOAD=20, LANGUAGE=20, PRODUCTS=15, CONTINUITY=20}",
                policy.weights().toString());
        assertEquals(10, policy.topFamilies());
        assertEquals(policy, builder().build());
        assertEquals(policy.ref().hashCode(), policy.hashCode());
    }

    @Test
    void weightsAreCompleteInOrderAndInTheirNormalForm() {
        AssignmentPolicy policy = builder()
                .weights(ImmutableMap.of(
                        AssignmentCriterion.CONTINUITY, new BigDecimal("1.50"),
                        AssignmentCriterion.SENIORITY, new BigDecimal("2.0")))
                .build();

        assertEquals(
                "{SENIORITY=2, LOAD=0, LANGUAGE=0, PRODUCTS=0, CONTINUITY=1.5}",
                policy.weights().toString());
        assertEquals(
                ImmutableList.copyOf(AssignmentCriterion.values()),
                policy.weights().keySet().asList());
        assertEquals(
                List.of("SENIORITY", "LOAD", "LANGUAGE", "PRODUCTS", "CONTINUITY"),
                policy.weights().keySet().stream().map(Enum::name).toList());
        assertEquals(policy, policy.toBuilder().build());
        assertNotEquals(policy, AssignmentPolicy.standard());
        assertNotEquals(policy, policy.withTopFamilies(3));
    }

    @Test
    void weightsAndThresholdsHaveBounds() {
        assertRefuses(
                "weight must be >= 0, was -0.5 (LOAD, policy assignment-policy@1)",
                () -> builder()
                        .weights(weight(AssignmentCriterion.LOAD, "-0.50"))
                        .build());
        assertRefuses(
                "sum of weights must be > 0, was 0 (policy assignment-policy@1)",
                () -> builder().weights(weight(AssignmentCriterion.LOAD, "0.0")).build());
        assertRefuses(
                "sum of weights must be > 0, was 0 (policy assignment-policy@1)",
                () -> builder().weights(ImmutableMap.of()).build());
        assertRefuses(
                "topFamilies must be >= 1, was 0 (policy assignment-policy@1)",
                () -> builder().topFamilies(0).build());
        assertEquals(1, builder().topFamilies(1).build().topFamilies());
        assertRefuses(
                "weight must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale 101",
                () -> builder()
                        .weights(weight(AssignmentCriterion.LOAD, "1E-101"))
                        .build());
        assertThrows(
                IllegalStateException.class, () -> AssignmentPolicy.builder().build());
    }
}
