package org.revenuekit.core.money;

import java.util.Objects;

/** Two sets of amounts of different tax basis were to make one number. */
public final class TaxBasisMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** One basis. */
    private final TaxBasis first;

    /** The other basis. */
    private final TaxBasis second;

    /**
     * Two bases that clash.
     *
     * @param first the basis of the first operand
     * @param second the basis of the second operand
     */
    public TaxBasisMismatchException(TaxBasis first, TaxBasis second) {
        super("tax basis must be the same, was " + Objects.requireNonNull(first, "first") + " and "
                + Objects.requireNonNull(second, "second"));
        this.first = first;
        this.second = second;
    }

    /**
     * The basis of the first operand.
     *
     * @return the basis
     */
    public TaxBasis first() {
        return first;
    }

    /**
     * The basis of the second operand.
     *
     * @return the basis
     */
    public TaxBasis second() {
        return second;
    }
}
