package org.revenuekit.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TaxBasisTest {
    @Test
    void aMismatchCarriesBothBases() {
        IllegalArgumentException clash = new TaxBasisMismatchException(TaxBasis.EXCLUSIVE, TaxBasis.UNSTATED);

        assertEquals("tax basis must be the same, was EXCLUSIVE and UNSTATED", clash.getMessage());
        assertEquals(TaxBasis.EXCLUSIVE, ((TaxBasisMismatchException) clash).first());
        assertEquals(TaxBasis.UNSTATED, ((TaxBasisMismatchException) clash).second());
    }

    @Test
    @SuppressWarnings({"NullAway", "ThrowableNotThrown"})
    void namesTheParameterThatIsNull() {
        assertEquals(
                "first",
                assertThrows(NullPointerException.class, () -> new TaxBasisMismatchException(null, TaxBasis.INCLUSIVE))
                        .getMessage());
        assertEquals(
                "second",
                assertThrows(NullPointerException.class, () -> new TaxBasisMismatchException(TaxBasis.INCLUSIVE, null))
                        .getMessage());
    }
}
