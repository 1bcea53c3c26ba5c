package org.revenuekit.funnel.success;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.SideBySide;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Transitions;

/**
 * How the onboarding of customers moved on between two answers. Each customer of either is of both, or came, or is
 * gone.
 */
public final class OnboardingChange {
    private final OnboardingReport earlier;
    private final OnboardingReport later;
    private final SideBySide<AccountId, CustomerOnboarding> customers;

    OnboardingChange(OnboardingReport earlier, OnboardingReport later) {
        this.earlier = earlier;
        this.later = later;
        this.customers = SideBySide.of(onboarding -> onboarding.customer().account(), earlier.list(), later.list());
    }

    /**
     * Returns the earlier answer.
     *
     * @return as it was
     */
    public OnboardingReport earlier() {
        return earlier;
    }

    /**
     * Returns the later answer.
     *
     * @return as it is
     */
    public OnboardingReport later() {
        return later;
    }

    /**
     * Returns how many customers moved on, all milestones taken together.
     *
     * @return from which state to which, of the customers of both answers
     */
    public Transitions<MilestoneState> whole() {
        return customers.transitions(OnboardingChange::state);
    }

    private static MilestoneState state(CustomerOnboarding onboarding) {
        return onboarding.whole().state();
    }

    /**
     * Returns how many customers moved on with a milestone.
     *
     * @param milestone which, of both plans
     * @return from which state to which, of the customers of both answers
     * @throws IllegalArgumentException if a plan has no such milestone
     */
    public Transitions<MilestoneState> of(MilestoneId milestone) {
        check(milestone);
        return customers.transitions(onboarding -> onboarding.of(milestone).state());
    }

    private void check(MilestoneId milestone) {
        requireNonNull(milestone, "milestone");
        earlier.check(milestone);
        later.check(milestone);
    }

    /**
     * Returns who went from one state to another, all milestones taken together.
     *
     * @param from the state before
     * @param to the state now, perhaps the same
     * @return the customers of both answers that did, as they are now, by account
     */
    public ImmutableList<CustomerOnboarding> by(MilestoneState from, MilestoneState to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        return customers.by(OnboardingChange::state, from, to);
    }

    /**
     * Returns who completed the onboarding since.
     *
     * @return the customers that have now reached all milestones and had not then, who came included, by account
     */
    public ImmutableList<CustomerOnboarding> completed() {
        return customers
                .where(onboarding -> onboarding.whole().reachedOn().isPresent())
                .came();
    }

    /**
     * Returns who reached a milestone since.
     *
     * @param milestone which, of both plans
     * @return the customers that have now reached it and had not then, who came included, by account
     * @throws IllegalArgumentException if a plan has no such milestone
     */
    public ImmutableList<CustomerOnboarding> reached(MilestoneId milestone) {
        check(milestone);
        return customers
                .where(onboarding -> onboarding.of(milestone).reachedOn().isPresent())
                .came();
    }

    /**
     * Returns who should have completed the onboarding since and has not.
     *
     * @return the customers that have now missed it and had not then, who came included, by account
     */
    public ImmutableList<CustomerOnboarding> missed() {
        return customers
                .where(onboarding -> state(onboarding) == MilestoneState.MISSED)
                .came();
    }

    /**
     * Returns by how much the completion rate is higher.
     *
     * @return later - earlier, exact; undefined if either is
     */
    public Ratio completionRate() {
        return later.whole().completionRate().difference(earlier.whole().completionRate());
    }

    /**
     * Returns who is new.
     *
     * @return the customers that only the later answer has, by account
     */
    public ImmutableList<CustomerOnboarding> came() {
        return customers.came();
    }

    /**
     * Returns who is no customer any more.
     *
     * @return the customers that only the earlier answer has, as they were then, by account
     */
    public ImmutableList<CustomerOnboarding> gone() {
        return customers.gone();
    }
}
