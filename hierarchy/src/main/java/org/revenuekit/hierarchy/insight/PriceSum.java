package org.revenuekit.hierarchy.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.opportunity.Opportunity;

/** What was paid, and what the same would cost without any discount, over the lines whose price is known. */
final class PriceSum {
    private BigDecimal paid = BigDecimal.ZERO;
    private BigDecimal reference = BigDecimal.ZERO;
    private long sample;
    private @Nullable Opportunity last;

    /** Adds a line; several lines of one opportunity, which come one after the other, are one of the sample. */
    void add(Opportunity from, BigDecimal linePaid, BigDecimal lineReference) {
        paid = paid.add(linePaid);
        reference = reference.add(lineReference);
        sample += from == last ? 0 : 1;
        last = from;
    }

    void add(PriceSum other) {
        paid = paid.add(other.paid);
        reference = reference.add(other.reference);
        sample += other.sample;
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

    /** What all of it would cost at a price. */
    BigDecimal paidAt(Ratio price) {
        return price.numerator().multiply(reference).divide(price.denominator(), MathContext.DECIMAL128);
    }
}
