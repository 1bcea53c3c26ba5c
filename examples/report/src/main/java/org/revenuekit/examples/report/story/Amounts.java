package org.revenuekit.examples.report.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import org.joda.money.Money;
import org.revenuekit.core.measure.Ratio;

/** How figures are written: grouped by thousands, whole amounts without decimals, the same in every language. */
final class Amounts {
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private Amounts() {}

    static String text(Money money) {
        BigDecimal amount = money.getAmount();
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(whole ? "#,##0" : "#,##0." + "0".repeat(money.getScale()), SYMBOLS).format(amount);
    }

    static String text(long count) {
        return new DecimalFormat("#,##0", SYMBOLS).format(count);
    }

    /** A ratio as a percentage with one decimal; a dash where it is undefined. */
    static String percent(Ratio ratio) {
        return ratio.fold(Amounts::percent, reason -> "-");
    }

    static String percent(BigDecimal part) {
        BigDecimal percent = part.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return percent.toPlainString() + " %";
    }

    /** A bound of an interval as a percentage with one decimal. */
    static String percent(double part) {
        return percent(BigDecimal.valueOf(part));
    }

    /** A time in days with two decimals. */
    static String days(Duration time) {
        return inUnits(time, Duration.ofDays(1));
    }

    /** A time in hours with two decimals. */
    static String hours(Duration time) {
        return inUnits(time, Duration.ofHours(1));
    }

    private static String inUnits(Duration time, Duration unit) {
        BigDecimal seconds = BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
        return seconds.divide(BigDecimal.valueOf(unit.toSeconds()), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A number of a model with so many decimals. */
    static String number(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A number of points with one decimal. */
    static String points(BigDecimal points) {
        return points.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** A difference of two ratios in percentage points with one decimal. */
    static String points(Ratio difference) {
        return difference.fold(
                value -> value.movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString(),
                reason -> "-");
    }
}
