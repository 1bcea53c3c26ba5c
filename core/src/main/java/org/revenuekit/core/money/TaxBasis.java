package org.revenuekit.core.money;

/**
 * Whether amounts contain consumption tax or value-added tax.
 *
 * <p>It is an attribute of a measure and of an import, where all amounts share it, and never of an amount: two columns
 * of different bases are not added, which is a {@link TaxBasisMismatchException}.
 */
public enum TaxBasis {
    /** Without tax (税抜). */
    EXCLUSIVE,
    /** Tax contained (税込). */
    INCLUSIVE,
    /** The source does not say; it is not the same as either of the others. */
    UNSTATED
}
