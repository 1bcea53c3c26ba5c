package org.revenuekit.funnel.attribution;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.revenuekit.core.internal.Fraction;

/** Sums shares of amounts. Few different shares come up again and again, so that fractions are added but once each. */
final class CreditSum {
    private final Map<Fraction, BigDecimal> amounts = new HashMap<>();

    void add(Fraction share, BigDecimal amount) {
        amounts.merge(share, amount, BigDecimal::add);
    }

    Credit build() {
        return new Credit(Fraction.sum(amounts.entrySet().stream()
                .map(entry -> entry.getKey().times(Fraction.of(entry.getValue())))
                .toList()));
    }
}
