package org.revenuekit.hierarchy.insight;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.opportunity.Opportunity;

/** What was paid, and what the same would cost without any discount, over the lines whose price is known. */
final class PriceSum {
    private BigDecimal paid = BigDecimal.ZERO;
    private BigDecimal reference = BigDecimal.ZERO;
    private long sample;
    private @Nullable Opportunity last;

    /** The sum of several, without their samples. */
    static PriceSum of(Iterable<PriceSum> parts) {
        PriceSum sum = new PriceSum();
        for (PriceSum part : parts) {
            sum.paid = sum.paid.add(part.paid);
            sum.reference = sum.reference.add(part.reference);
        }
        return sum;
    }

    /** Adds a line; several lines of one opportunity, which come one after the other, are one of the sample. */
    void add(Opportunity from, BigDecimal linePaid, BigDecimal lineReference) {
        paid = paid.add(linePaid);
        reference = reference.add(lineReference);
        sample += from == last ? 0 : 1;
        last = from;
    }

    BigDecimal paid() {
        return paid;
    }

    BigDecimal reference() {
        return reference;
    }

    long sample() {
        return sample;
    }

    /** How much less would be paid at a price, times the denominator of the price, so that nothing is rounded. */
    BigDecimal lossAt(Ratio price) {
        return paid.multiply(price.denominator()).subtract(price.numerator().multiply(reference));
    }
}
