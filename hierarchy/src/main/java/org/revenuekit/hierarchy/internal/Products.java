package org.revenuekit.hierarchy.internal;

/** Compares products that are longer than a long. */
public final class Products {
    private Products() {}

    /**
     * Compares the products of two factors each, in 128 bits.
     *
     * @param one a factor of the first product, 0 or more, as all are
     * @param timesOne its other factor
     * @param other a factor of the second product
     * @param timesOther its other factor
     * @return -1, 0 or 1
     */
    public static int compare(long one, long timesOne, long other, long timesOther) {
        int high = Long.compare(Math.multiplyHigh(one, timesOne), Math.multiplyHigh(other, timesOther));
        return high != 0 ? high : Long.compareUnsigned(one * timesOne, other * timesOther);
    }
}
