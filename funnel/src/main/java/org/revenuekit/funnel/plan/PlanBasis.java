package org.revenuekit.funnel.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.process.StageId;

/**
 * What a plan reckons with (計画の前提): the steps from its first stage to the goal, each with its rate and lead time, and
 * what a win is worth in the mean (平均受注単価). Pure data like a definition, {@linkplain #measured measured} or assumed.
 *
 * <p>What-if: {@link #withRate}, {@link #withLeadTime} and {@code withMeanValue} return changed copies. Give them
 * another reference, as {@code withRef} does, before two plans are compared.
 */
@Value.Immutable
public abstract class PlanBasis implements WithPlanBasis {
    /** The most digits of the product of all rates, above and below the line: they bound the length of all numbers. */
    public static final int MAX_DIGITS = 200;

    PlanBasis() {}

    /**
     * Returns what was measured: of each step of the process up to its goal the plain rate and the time of those who
     * made it, rounded to whole days, half up; and the mean value of those who reached the goal and have one in the
     * currency.
     *
     * <p>Rates of a young cohort are too low, as its open ones may still be converted: measure one that had its time.
     * The mean value is that of the leads at the goal, whatever they start with.
     *
     * @param ref the name and version of the basis
     * @param policy says which of the times
     * @param conversion the counts, by a policy
     *     {@linkplain org.revenuekit.funnel.conversion.ConversionPolicy#ratesMultiply whose rates of steps multiply}
     * @param currency of which values; those in others are not converted
     * @return the basis; O(visits of the cohort x steps)
     * @throws IllegalArgumentException if the rates do not multiply, one is 0 or undefined, or the mean value is
     */
    public static PlanBasis measured(
            DefinitionRef ref, PlanPolicy policy, Conversion conversion, CurrencyUnit currency) {
        requireNonNull(ref, "ref");
        requireNonNull(policy, "policy");
        requireNonNull(conversion, "conversion");
        requireNonNull(currency, "currency");
        return new BasisReading(conversion, policy.leadTime()).read(ref, currency);
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this basis; give the changed basis another reference.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /**
     * Returns name and version.
     *
     * @return the reference
     */
    public abstract DefinitionRef ref();

    /**
     * Returns the steps.
     *
     * @return at least one, each from where the one before leads to, no stage twice
     */
    public abstract ImmutableList<PlanStep> steps();

    /**
     * Returns what a win is worth in the mean.
     *
     * @return above 0
     */
    public abstract MoneyRatio meanValue();

    /**
     * Returns the first planned stage: who enters it is a lead of this plan.
     *
     * @return where the first step starts
     */
    public StageId start() {
        return steps().get(0).from();
    }

    /**
     * Returns the goal: who enters it is won.
     *
     * @return where the last step leads to
     */
    public StageId goal() {
        return steps().get(steps().size() - 1).to();
    }

    /**
     * Returns all planned stages.
     *
     * @return from the start to the goal
     */
    public ImmutableList<StageId> stages() {
        return Stream.concat(Stream.of(start()), steps().stream().map(PlanStep::to))
                .collect(toImmutableList());
    }

    /**
     * Returns the basis of a plan that starts later.
     *
     * @param stage the first stage to plan
     * @return the steps from there on; give it another reference
     * @throws IllegalArgumentException if no step starts there
     */
    public PlanBasis startingAt(StageId stage) {
        requireNonNull(stage, "stage");
        int first = find(step -> step.from().equals(stage));
        checkArgument(first >= 0, "there must be a step from %s, had none (basis %s)", stage, ref());
        return toBuilder().steps(steps().subList(first, steps().size())).build();
    }

    /**
     * Returns what is reckoned with if a rate is another one.
     *
     * @param from where the step starts
     * @param to where it leads to
     * @param rate which part goes on: above 0, at most 1
     * @return the changed basis; give it another reference
     * @throws IllegalArgumentException if there is no such step, or the rate is out of bounds
     */
    public PlanBasis withRate(StageId from, StageId to, Ratio rate) {
        requireNonNull(rate, "rate");
        return with(from, to, step -> new PlanStep(from, to, rate, step.leadTimeDays()));
    }

    /**
     * Returns what is reckoned with if a lead time is another one.
     *
     * @param from where the step starts
     * @param to where it leads to
     * @param days after how many calendar days
     * @return the changed basis; give it another reference
     * @throws IllegalArgumentException if there is no such step, or the days are out of bounds
     */
    public PlanBasis withLeadTime(StageId from, StageId to, int days) {
        return with(from, to, step -> new PlanStep(from, to, step.rate(), days));
    }

    /**
     * Returns what is reckoned with if a win is worth something else.
     *
     * @param value above 0
     * @return the changed basis; give it another reference
     * @throws IllegalArgumentException if the value is not above 0
     */
    public PlanBasis withMeanValue(MoneyFraction value) {
        return withMeanValue(MoneyRatio.of(requireNonNull(value, "value")));
    }

    private PlanBasis with(StageId from, StageId to, UnaryOperator<PlanStep> change) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        int changed = find(step -> step.is(from, to));
        checkArgument(changed >= 0, "there must be a step from %s to %s, had none (basis %s)", from, to, ref());
        ImmutableList.Builder<PlanStep> steps = ImmutableList.builder();
        for (int i = 0; i < steps().size(); i++) {
            steps.add(i == changed ? change.apply(steps().get(i)) : steps().get(i));
        }
        return withSteps(steps.build());
    }

    private int find(Predicate<PlanStep> wanted) {
        return Iterables.indexOf(steps(), wanted::test);
    }

    /** The reference alone, as for all definitions. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    void check() {
        checkArgument(!steps().isEmpty(), "there must be at least 1 step, were 0 (basis %s)", ref());
        checkChain();
        checkBounds();
        Ratio mean = meanValue().amount();
        checkArgument(
                mean.isDefined() && mean.numerator().signum() > 0,
                "mean value must be > 0, was %s (basis %s)",
                meanValue(),
                ref());
    }

    private void checkChain() {
        Set<StageId> seen = new HashSet<>();
        seen.add(start());
        StageId last = start();
        for (PlanStep step : steps()) {
            checkArgument(
                    step.from().equals(last),
                    "each step must start where the one before leads to: %s, was %s (basis %s)",
                    last,
                    step.from(),
                    ref());
            checkArgument(seen.add(step.to()), "stages must differ, had %s again (basis %s)", step.to(), ref());
            last = step.to();
        }
    }

    private void checkBounds() {
        long days = 0;
        BigDecimal above = BigDecimal.ONE;
        BigDecimal below = BigDecimal.ONE;
        for (PlanStep step : steps()) {
            days += step.leadTimeDays();
            above = above.multiply(step.wholeRate().numerator());
            below = below.multiply(step.wholeRate().denominator());
            int digits = Math.max(above.precision(), below.precision());
            checkArgument(
                    digits <= MAX_DIGITS,
                    "the product of the rates must have at most %s digits above and below, had %s (basis %s)",
                    MAX_DIGITS,
                    digits,
                    ref());
        }
        checkArgument(
                days <= PlanStep.MAX_DAYS,
                "lead times must be at most %s days together, were %s (basis %s)",
                PlanStep.MAX_DAYS,
                days,
                ref());
    }

    /** Builds a basis; reference, steps and mean value are mandatory. */
    public static final class Builder extends ImmutablePlanBasis.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
