package org.revenuekit.funnel.retention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;

/** Sums of monthly amounts, and how quotients of them are explained. */
final class Amounts {
    private Amounts() {}

    static <T> MonthlyAmount sum(CurrencyUnit currency, Collection<T> all, Function<? super T, MonthlyAmount> amount) {
        MonthlyAmount sum = MonthlyAmount.zero(currency);
        for (T each : all) {
            sum = sum.plus(amount.apply(each));
        }
        return sum;
    }

    /**
     * The sum of parts over a base, all told in parts of one that are small enough for each to be a whole number: all
     * are quotients of whole numbers.
     */
    static Explanation quotient(
            String label, String sumLabel, ImmutableMap<String, Ratio> parts, String baseLabel, Ratio base) {
        BigInteger fine = denominator(base);
        for (Ratio part : parts.values()) {
            fine = fine.divide(fine.gcd(denominator(part))).multiply(denominator(part));
        }
        BigDecimal unit = new BigDecimal(fine);
        String in = fine.equals(BigInteger.ONE) ? "" : " in parts of 1/" + fine;
        ImmutableList.Builder<Explanation> leaves = ImmutableList.builder();
        parts.forEach((name, part) -> leaves.add(Explanation.leaf(name, inParts(part, unit))));
        return Explanation.quotient(
                label,
                Explanation.sum(sumLabel + in, leaves.build()),
                Explanation.leaf(baseLabel + in, inParts(base, unit)));
    }

    private static BigInteger denominator(Ratio number) {
        return number.denominator().toBigIntegerExact();
    }

    private static BigDecimal inParts(Ratio number, BigDecimal unit) {
        return number.numerator().multiply(unit).divide(number.denominator());
    }
}
