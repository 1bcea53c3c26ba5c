package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Decimals;

/**
 * What leads from one phase of customer success to the next (フェーズの定義): a definition. Phases are a ladder: a customer
 * leaves onboarding when all milestones named are reached, adoption when its adoption rate is high enough. A renewal
 * brings it to retention, wherever it was. From there a further purchase leads to growth, for some time.
 */
@Value.Immutable
public abstract class LifecyclePolicy implements WithLifecyclePolicy {
    /** The most days of a limit. */
    public static final int MAX_DAYS = 36_500;

    LifecyclePolicy() {}

    /**
     * The policy to start from, for {@link OnboardingPlan#standard()}. Its order is that of the four phases; that 60 %
     * of seats are adoption, that growth lasts a year and the limits of 90 and 180 days are our proposal.
     *
     * @return {@code lifecycle@1}
     */
    public static LifecyclePolicy standard() {
        return builder()
                .ref(DefinitionRef.of("lifecycle", 1))
                .addOnboardingEndsWith(OnboardingPlan.FIRST_VALUE)
                .usage(UsageKind.SEATS)
                .adoptedFrom(new BigDecimal("0.6"))
                .growthDays(365)
                .putLimit(LifecyclePhase.ONBOARDING, 90)
                .putLimit(LifecyclePhase.ADOPTION, 180)
                .build();
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
     * Returns a builder that starts from this definition; give the changed one another reference.
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
     * Returns which milestones end onboarding.
     *
     * @return at least one, all of which must be reached
     */
    public abstract ImmutableSet<MilestoneId> onboardingEndsWith();

    /**
     * Returns by which adoption rate adoption is judged.
     *
     * @return what it counts
     */
    public abstract UsageKind usage();

    /**
     * Returns from which adoption rate on adoption is over.
     *
     * @return above 0, at most 1
     */
    public abstract BigDecimal adoptedFrom();

    /**
     * Returns how long a further purchase is growth.
     *
     * @return days from that of the purchase on, 1 to {@link #MAX_DAYS}; then it is retention again
     */
    public abstract int growthDays();

    /**
     * Returns in which phases a customer is stuck (停滞) after how many days.
     *
     * @return days by phase, 1 to {@link #MAX_DAYS} each; nobody is stuck in a phase that is not there
     */
    public abstract ImmutableMap<LifecyclePhase, Integer> limits();

    @Value.Check
    LifecyclePolicy normalise() {
        checkArgument(!onboardingEndsWith().isEmpty(), "onboardingEndsWith must not be empty (policy %s)", ref());
        BigDecimal exact = Decimals.argument(adoptedFrom(), "adoptedFrom");
        checkArgument(
                exact.signum() > 0 && exact.compareTo(BigDecimal.ONE) <= 0,
                "adoptedFrom must be > 0 and <= 1, was %s (policy %s)",
                exact,
                ref());
        check("growthDays", growthDays());
        limits().forEach((phase, days) -> check("limit of " + phase, days));
        return withAdoptedFrom(exact);
    }

    private void check(String what, int days) {
        checkArgument(
                days >= 1 && days <= MAX_DAYS, "%s must be 1 to %s, was %s (policy %s)", what, MAX_DAYS, days, ref());
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy. */
    public static final class Builder extends ImmutableLifecyclePolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
