package org.revenuekit.funnel.bottleneck;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;

/** Tells how the measures of steps come about. */
final class MeasureText {
    private MeasureText() {}

    static Explanation explain(Bottleneck bottleneck) {
        StepReading step = bottleneck.step();
        return switch (bottleneck.theory()) {
            case HEADROOM -> headroom(step, step.headroom().orElseThrow());
            case QUEUE -> queue(step);
            case CAPACITY -> load(step.load().orElseThrow());
        };
    }

    private static Explanation headroom(StepReading step, Headroom headroom) {
        String label = "headroom of " + step.from() + " -> " + step.to();
        if (headroom.gain().numerator().signum() == 0) {
            return Explanation.leaf(label + ": none", BigDecimal.ZERO);
        }
        Ratio rate = step.rate();
        return Explanation.product(
                label,
                ImmutableList.of(
                        leaf("conversions", headroom.conversions()),
                        Explanation.quotient(
                                "how many more would pass, for each who does",
                                Explanation.sum(
                                        "how many more would pass",
                                        ImmutableList.of(
                                                wanted(step, headroom),
                                                Explanation.leaf(
                                                        "less those who do",
                                                        rate.numerator().negate()))),
                                Explanation.leaf("passed", rate.numerator()))));
    }

    private static Explanation wanted(StepReading step, Headroom headroom) {
        return Explanation.product(
                "would pass",
                ImmutableList.of(
                        Explanation.leaf(
                                "counted at " + step.from(), step.rate().denominator()),
                        Explanation.quotient(
                                headroom.peer().map(peer -> "rate of " + peer).orElse("target rate"),
                                Explanation.leaf(
                                        "of these", headroom.reference().numerator()),
                                Explanation.leaf("of all", headroom.reference().denominator()))));
    }

    private static Explanation queue(StepReading step) {
        Ratio mean = step.queue().meanWorkInProcess();
        return Explanation.quotient(
                "leads in " + step.from() + " on average",
                Explanation.leaf("seconds that all spent there", mean.numerator()),
                Explanation.leaf("seconds of the period", mean.denominator()));
    }

    private static Explanation load(StageLoad load) {
        return Explanation.quotient(
                "utilisation of " + load.capacity().stage(),
                leaf("came", load.entries()),
                Explanation.product(
                        "could be taken",
                        ImmutableList.of(
                                Explanation.leaf(
                                        "on each business day", load.capacity().perBusinessDay()),
                                leaf("business days", load.businessDays()))));
    }

    private static Explanation leaf(String label, long count) {
        return Explanation.leaf(label, BigDecimal.valueOf(count));
    }
}
