package org.revenuekit.funnel.revenue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.revenue.Contracts.POLICY;

import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.definition.DefinitionRef;

class RevenuePolicyTest {
    @Test
    void theStandardTellsReturnsAndNetsOneDay() {
        assertEquals(DefinitionRef.of("recurring-revenue", 1), POLICY.ref());
        assertEquals(CurrencyUnit.USD, POLICY.currency());
        assertEquals(Optional.empty(), POLICY.rateDate());
        assertEquals(MonthBasis.standard(), POLICY.basis());
        assertEquals(ChurnDate.END_OF_TERM, POLICY.churnDate());
        assertEquals(0, POLICY.gapMonths());
        assertEquals(1, POLICY.nettingDays());
    }

    @Test
    void boundsAreChecked() {
        assertEquals(120, POLICY.withGapMonths(120).gapMonths());
        assertEquals(31, POLICY.withNettingDays(31).nettingDays());
        assertEquals(0, POLICY.withNettingDays(0).nettingDays());
        assertRefused("gapMonths must be 0 to 120, was -1 (policy recurring-revenue@1)", -1, 0);
        assertRefused("gapMonths must be 0 to 120, was 121 (policy recurring-revenue@1)", 121, 0);
        assertRefused("nettingDays must be 0 to 31, was -1 (policy recurring-revenue@1)", 0, -1);
        assertRefused("nettingDays must be 0 to 31, was 32 (policy recurring-revenue@1)", 0, 32);
    }

    private static void assertRefused(String message, int gapMonths, int nettingDays) {
        RevenuePolicy.Builder builder = POLICY.toBuilder();
        builder.gapMonths(gapMonths).nettingDays(nettingDays);
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }

    @Test
    void aPolicyHashesByItsReference() {
        RevenuePolicy other = POLICY.withGapMonths(3);

        assertEquals(POLICY, POLICY.toBuilder().build());
        assertNotEquals(POLICY, other);
        assertEquals(POLICY.hashCode(), other.hashCode());
        assertEquals(POLICY.ref().hashCode(), POLICY.hashCode());
    }
}
