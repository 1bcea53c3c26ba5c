package org.revenuekit.segmentation.signal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.offering.ProductId;

/** Tells what each signal adds to those before it, the strongest first: the parts are rounded steps to the total. */
final class SignalExplanation {
    private static final int MOST = 1_000; // more is not read, and the last ones add next to nothing

    private SignalExplanation() {}

    static Explanation of(Combination combination, AccountSignals account) {
        List<Explanation> parts = new ArrayList<>();
        BigDecimal before = SignalStrength.NONE;
        BigDecimal missing = BigDecimal.ONE;
        List<LiveSignal> signals = account.signals();
        for (LiveSignal signal : signals.subList(0, Math.min(MOST, signals.size()))) {
            missing = missing.multiply(BigDecimal.ONE.subtract(signal.weight()));
            BigDecimal after = combination == Combination.MAX ? account.strength() : SignalStrength.rounded(missing);
            parts.add(Explanation.leaf(label(signal), after.subtract(before)));
            before = after;
        }
        if (signals.size() > MOST) {
            parts.add(Explanation.leaf(
                    signals.size() - MOST + " more", account.strength().subtract(before)));
        }
        return Explanation.sum("signals of " + account.account(), account.strength(), parts);
    }

    private static String label(LiveSignal live) {
        OpportunitySignal signal = live.signal();
        StringBuilder label = new StringBuilder(signal.kind().name());
        append(label, " ", signal.detail());
        append(label, " ", signal.product().map(ProductId::value));
        label.append(" of ").append(signal.observedOn());
        label.append(", weight ").append(live.weight().toPlainString());
        append(label, ", noticed by ", signal.noticedBy());
        append(label, ", source ", signal.source());
        append(label, ": ", signal.text());
        return label.toString();
    }

    private static void append(StringBuilder label, String before, Optional<?> part) {
        part.ifPresent(there -> label.append(before).append(there));
    }
}
