package org.revenuekit.funnel.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.funnel.process.ChannelId;

/** Takes a figure of the whole apart by channel. */
final class MarketingExplanation {
    private final MarketingFormula formula;
    private final List<Explanation> above = new ArrayList<>();
    private final List<Explanation> below = new ArrayList<>();

    private MarketingExplanation(MarketingFormula formula) {
        this.formula = formula;
    }

    /** The explanation; empty if the figure was not given. */
    static Optional<Explanation> of(MarketingFormula formula, List<MarketingCell> cells) {
        MarketingExplanation explanation = new MarketingExplanation(formula);
        Map<String, List<MarketingCell>> byChannel = new TreeMap<>();
        cells.forEach(cell -> byChannel
                .computeIfAbsent(cell.channel().map(ChannelId::value).orElse(""), first -> new ArrayList<>())
                .add(cell));
        byChannel.forEach((channel, some) -> explanation.add(channel, MarketingTally.of(formula, some)));
        return MarketingTally.of(formula, cells).isGiven() ? Optional.of(explanation.build()) : Optional.empty();
    }

    /** Adds a channel of which the figure is made; what all share is on no base. */
    private void add(String channel, MarketingTally tally) {
        if (channel.isEmpty() && formula.takesShared()) {
            leaf(above, "all channels", tally.above());
        } else if (tally.isGiven()) {
            leaf(above, channel, tally.above());
            leaf(below, channel, tally.below());
        }
    }

    private static void leaf(List<Explanation> parts, String label, BigDecimal amount) {
        parts.add(Explanation.leaf(label, amount));
    }

    private Explanation build() {
        KpiTerm term = formula.term();
        Explanation sum = Explanation.sum(term.numerator().en(), above);
        return term.base()
                .map(base -> Explanation.quotient(term.name().en(), sum, Explanation.sum(base.en(), below)))
                .orElse(sum);
    }
}
