package org.revenuekit.funnel.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.function.Function;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.process.StageId;

/** Tells why a plan needs what it needs. */
final class PlanText {
    private final Plan plan;

    PlanText(Plan plan) {
        this.plan = plan;
    }

    Explanation explain(StageId stage) {
        ImmutableList<StageId> stages = plan.basis().stages();
        ImmutableList<PlanStep> steps = plan.basis().steps().subList(stages.indexOf(stage), stages.size() - 1);
        return Explanation.quotient("entries to " + stage + " (" + plan.basis().ref() + ")", wins(), rate(steps));
    }

    /** A product above and one below: a product of rounded rates would not be exact. */
    private static Explanation rate(ImmutableList<PlanStep> steps) {
        return Explanation.quotient(
                "part that comes from there to the goal",
                product("of each step who made it", steps, Ratio::numerator),
                product("of each step all", steps, Ratio::denominator));
    }

    private static Explanation product(String label, ImmutableList<PlanStep> steps, Function<Ratio, BigDecimal> side) {
        return Explanation.product(
                label,
                steps.stream()
                        .map(step -> Explanation.leaf(step.from() + " to " + step.to(), side.apply(step.wholeRate())))
                        .collect(toImmutableList()));
    }

    private Explanation wins() {
        ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
        parts.add(Explanation.quotient(
                "wins that the target asks for",
                leaf(
                        "target in " + plan.target().currency(),
                        plan.target().total().amount()),
                leaf("mean value of a win", plan.basis().meanValue().amount())));
        Fraction taken =
                plan.expectedWins().total().value().minus(plan.surplus().total().value());
        if (taken.signum() > 0) {
            parts.add(leaf(
                    "wins expected of today's stock", Fraction.ZERO.minus(taken).toRatio()));
        }
        return Explanation.sum("wins needed", parts.build());
    }

    private static Explanation leaf(String label, Ratio ratio) {
        return Explanation.quotient(
                label, Explanation.leaf("above", ratio.numerator()), Explanation.leaf("below", ratio.denominator()));
    }
}
