package org.revenuekit.funnel.attainment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.revenuekit.core.money.MoneyFraction;

/**
 * An amount that came on a day (実績).
 *
 * @param on on which day, by the basis that {@link SalesFacts} state
 * @param amount how much
 * @param attributes whose it is and of what, each text not blank and of at most 1,000 chars
 */
public record SalesFact(LocalDate on, MoneyFraction amount, ImmutableMap<String, String> attributes)
        implements LedgerEntry {
    /**
     * Checks the bounds.
     *
     * @param on on which day, by the basis that {@link SalesFacts} state
     * @param amount how much
     * @param attributes whose it is and of what
     * @throws IllegalArgumentException if a bound of a text is broken
     */
    public SalesFact {
        requireNonNull(on, "on");
        requireNonNull(amount, "amount");
        LedgerTexts.check(requireNonNull(attributes, "attributes"));
    }

    /**
     * Returns an amount of nobody in particular.
     *
     * @param on on which day, by the basis that {@link SalesFacts} state
     * @param amount how much
     * @return the fact
     */
    public static SalesFact of(LocalDate on, MoneyFraction amount) {
        return new SalesFact(on, amount, ImmutableMap.of());
    }

    /**
     * Returns the same with one attribute more.
     *
     * @param name its name, which it has not yet
     * @param value its value
     * @return the fact
     * @throws IllegalArgumentException if a bound of a text is broken, or it has the attribute
     */
    public SalesFact with(String name, String value) {
        return new SalesFact(
                on,
                amount,
                ImmutableMap.<String, String>builder()
                        .putAll(attributes)
                        .put(requireNonNull(name, "name"), requireNonNull(value, "value"))
                        .buildOrThrow());
    }
}
