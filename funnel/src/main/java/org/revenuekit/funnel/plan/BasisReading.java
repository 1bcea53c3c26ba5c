package org.revenuekit.funnel.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.Duration;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.StageValue;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** Reads what a plan reckons with from what was measured. */
final class BasisReading {
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Conversion conversion;
    private final LeadTime leadTime;

    BasisReading(Conversion conversion, LeadTime leadTime) {
        this.conversion = conversion;
        this.leadTime = leadTime;
    }

    PlanBasis read(DefinitionRef ref, CurrencyUnit currency) {
        checkArgument(
                conversion.definition().ratesMultiply(),
                "rates of steps must multiply, which those counted as %s within %s do not (policy %s)",
                conversion.definition().counting(),
                conversion.definition().window(),
                conversion.definition().ref());
        return PlanBasis.builder()
                .ref(ref)
                .steps(steps())
                .meanValue(meanValue(currency))
                .build();
    }

    private ImmutableList<PlanStep> steps() {
        ImmutableList.Builder<PlanStep> steps = ImmutableList.builder();
        ImmutableList<Stage> stages = conversion.process().stages();
        StageId goal = conversion.process().goal();
        for (int i = 1; !stages.get(i - 1).id().equals(goal); i++) {
            steps.add(step(stages.get(i - 1).id(), stages.get(i).id()));
        }
        return steps.build();
    }

    private PlanStep step(StageId from, StageId to) {
        Ratio rate = conversion.rate(from, to);
        checkArgument(
                rate.isDefined() && rate.numerator().signum() > 0,
                "measured rate must be > 0, was %s (step %s to %s)",
                rate,
                from,
                to);
        // where rates multiply, whoever is converted has a time between
        Duration time = leadTime.of(conversion.timeTo(from, to)).orElseThrow();
        return new PlanStep(
                from, to, rate, Ints.checkedCast(time.plus(HALF_A_DAY).toDays()));
    }

    private MoneyRatio meanValue(CurrencyUnit currency) {
        StageValue value = conversion.value(conversion.process().goal(), currency);
        return MoneyRatio.of(value.sum(), value.valued());
    }
}
