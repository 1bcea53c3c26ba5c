package org.revenuekit.funnel.revenue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;

/** Tells of which lines an amount is the sum: in parts of one unit, since an amount a month need be no decimal. */
final class RevenueExplanation {
    private final String label;
    private final ImmutableList<Line> lines;

    RevenueExplanation(String label, ImmutableList<Line> lines) {
        this.label = label;
        this.lines = lines;
    }

    Explanation explain() {
        BigInteger parts = BigInteger.ONE;
        for (Line line : lines) {
            BigInteger denominator = line.amount().number().denominator().toBigIntegerExact();
            parts = parts.divide(parts.gcd(denominator)).multiply(denominator);
        }
        BigDecimal unit = new BigDecimal(parts);
        if (parts.equals(BigInteger.ONE)) {
            return Explanation.sum(label, leaves(unit));
        }
        return Explanation.quotient(
                label, Explanation.sum("in parts of 1/" + parts, leaves(unit)), Explanation.leaf("parts of one", unit));
    }

    private ImmutableList<Explanation> leaves(BigDecimal unit) {
        return lines.stream()
                .map(line -> Explanation.leaf(label(line), inParts(line.amount().number(), unit)))
                .collect(toImmutableList());
    }

    private static BigDecimal inParts(Ratio amount, BigDecimal unit) {
        return amount.numerator().multiply(unit).divide(amount.denominator());
    }

    private static String label(Line line) {
        return line.asset() + ": " + line.quantity().toPlainString() + " x "
                + line.product() + " at "
                + line.period().price().map(Object::toString).orElseThrow();
    }
}
