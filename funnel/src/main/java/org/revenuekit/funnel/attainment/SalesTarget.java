package org.revenuekit.funnel.attainment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import org.revenuekit.core.money.MoneyFraction;

/**
 * An amount that a month should bring (予算).
 *
 * @param month which month
 * @param amount how much
 * @param attributes whose it is and of what, each text not blank and of at most 1,000 chars
 */
public record SalesTarget(YearMonth month, MoneyFraction amount, ImmutableMap<String, String> attributes)
        implements LedgerEntry {
    /**
     * Checks the bounds.
     *
     * @param month which month
     * @param amount how much
     * @param attributes whose it is and of what
     * @throws IllegalArgumentException if a bound of a text is broken
     */
    public SalesTarget {
        requireNonNull(month, "month");
        requireNonNull(amount, "amount");
        LedgerTexts.check(requireNonNull(attributes, "attributes"));
    }

    /**
     * Returns an amount of nobody in particular.
     *
     * @param month which month
     * @param amount how much
     * @return the target
     */
    public static SalesTarget of(YearMonth month, MoneyFraction amount) {
        return new SalesTarget(month, amount, ImmutableMap.of());
    }

    /**
     * Returns the same with one attribute more.
     *
     * @param name its name, which it has not yet
     * @param value its value
     * @return the target
     * @throws IllegalArgumentException if a bound of a text is broken, or it has the attribute
     */
    public SalesTarget with(String name, String value) {
        return new SalesTarget(
                month,
                amount,
                ImmutableMap.<String, String>builder()
                        .putAll(attributes)
                        .put(requireNonNull(name, "name"), requireNonNull(value, "value"))
                        .buildOrThrow());
    }
}
