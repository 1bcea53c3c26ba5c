package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;

/** What a customer reaches by when after the start of its contract (オンボーディング計画): a definition. */
@Value.Immutable
public abstract class OnboardingPlan implements WithOnboardingPlan {
    /** The milestone of {@link #standard()} at which a customer first has what it bought for. */
    public static final MilestoneId FIRST_VALUE = MilestoneId.of("first-value");

    OnboardingPlan() {}

    /**
     * The plan to start from; its milestones and days are our proposal.
     *
     * @return {@code onboarding@1}: kick-off, set-up, training and first value after 14, 30, 45 and 60 days
     */
    public static OnboardingPlan standard() {
        return builder()
                .ref(DefinitionRef.of("onboarding", 1))
                .addMilestones(
                        new OnboardingMilestone(MilestoneId.of("kick-off"), Label.of("Kick-off", "キックオフ"), 14),
                        new OnboardingMilestone(MilestoneId.of("set-up"), Label.of("Set up", "初期設定"), 30),
                        new OnboardingMilestone(MilestoneId.of("trained"), Label.of("Users trained", "利用者研修"), 45),
                        new OnboardingMilestone(FIRST_VALUE, Label.of("First value", "最初の成果"), 60))
                .valueMilestone(FIRST_VALUE)
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
     * Returns the milestones.
     *
     * @return at least one, in the order in which they are due; ids differ
     */
    public abstract ImmutableList<OnboardingMilestone> milestones();

    /**
     * Returns at which milestone a customer first has what it bought for (価値実現).
     *
     * @return one of the milestones
     */
    public abstract MilestoneId valueMilestone();

    @Value.Check
    void check() {
        checkArgument(!milestones().isEmpty(), "milestones must not be empty (plan %s)", ref());
        Set<MilestoneId> ids = new HashSet<>();
        int before = 0;
        for (OnboardingMilestone milestone : milestones()) {
            checkArgument(
                    ids.add(milestone.id()),
                    "milestone must be there once, was twice: %s (plan %s)",
                    milestone.id(),
                    ref());
            checkArgument(
                    milestone.dueDays() >= before,
                    "dueDays must not fall, were %s after %s (milestone %s, plan %s)",
                    milestone.dueDays(),
                    before,
                    milestone.id(),
                    ref());
            before = milestone.dueDays();
        }
        checkArgument(
                ids.contains(valueMilestone()),
                "valueMilestone must be one of %s, was %s (plan %s)",
                milestones().stream().map(OnboardingMilestone::id).collect(toImmutableList()),
                valueMilestone(),
                ref());
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a plan. */
    public static final class Builder extends ImmutableOnboardingPlan.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
