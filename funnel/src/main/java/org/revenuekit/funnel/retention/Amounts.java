package org.revenuekit.funnel.retention;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;

/** Sums of monthly amounts, and how they are shown. */
final class Amounts {
    private static final BigDecimal FINEST = BigDecimal.TEN.pow(100); // the decimals that an explanation can have

    private Amounts() {}

    static <T> MonthlyAmount sum(
            CurrencyUnit currency, Collection<T> all, Function<? super T, MonthlyAmount> amount) {
        MonthlyAmount sum = MonthlyAmount.zero(currency);
        for (T each : all) {
            sum = sum.plus(amount.apply(each));
        }
        return sum;
    }

    static MonthlyAmount lesser(MonthlyAmount one, MonthlyAmount other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** An amount as it is, or as a quotient if it is no finite decimal. */
    static Explanation explain(String label, MonthlyAmount amount) {
        Ratio number = amount.number();
        return FINEST.remainder(number.denominator()).signum() == 0
                ? Explanation.leaf(label, number.numerator().divide(number.denominator()))
                : Explanation.quotient(
                        label,
                        Explanation.leaf("numerator", number.numerator()),
                        Explanation.leaf("denominator", number.denominator()));
    }
}
