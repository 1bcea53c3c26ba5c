package org.revenuekit.segmentation.signal;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Combines weights, exactly, and rounds once. */
final class SignalStrength {
    static final int DECIMALS = 6;
    static final BigDecimal NONE = BigDecimal.ZERO.setScale(DECIMALS);

    private SignalStrength() {}

    /** Of weights with six decimals. O(n log n) additions of digits at least: factors are multiplied in pairs. */
    static BigDecimal of(Combination combination, List<LiveSignal> signals) {
        return switch (combination) {
            case MAX -> signals.stream().map(LiveSignal::weight).reduce(NONE, BigDecimal::max);
            case SATURATING -> rounded(product(signals));
        };
    }

    /** What a missing share leaves. */
    static BigDecimal rounded(BigDecimal missing) {
        return BigDecimal.ONE.subtract(missing).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal product(List<LiveSignal> signals) {
        List<BigInteger> factors = new ArrayList<>();
        factors.add(BigInteger.ONE);
        signals.forEach(
                signal -> factors.add(BigDecimal.ONE.subtract(signal.weight()).unscaledValue()));
        List<BigInteger> left = factors;
        while (left.size() > 1) {
            left = Lists.partition(left, 2).stream()
                    .map(pair -> pair.size() == 2 ? pair.get(0).multiply(pair.get(1)) : pair.get(0))
                    .toList();
        }
        return new BigDecimal(left.get(0), DECIMALS * signals.size());
    }
}
