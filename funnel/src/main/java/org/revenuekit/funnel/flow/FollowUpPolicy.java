package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/**
 * After how many days without a contact somebody should turn to a lead (フォロー基準日数): a definition. A contact is a touch,
 * or a move to another stage. When to ask again who has left is said by the reasons of the process.
 */
@Value.Immutable
public abstract class FollowUpPolicy implements WithFollowUpPolicy {
    /** The most days. */
    public static final int MAX_DAYS = 36_500;

    FollowUpPolicy() {}

    /**
     * The policy to start from; its 14 days for leads and 90 for customers are our proposal.
     *
     * @return {@code follow-up@1}
     */
    public static FollowUpPolicy standard() {
        return builder()
                .ref(DefinitionRef.of("follow-up", 1))
                .leadDays(14)
                .customerDays(90)
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
     * Returns a builder that starts from this policy; give the changed policy another reference.
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
     * Returns the days for stages before the goal.
     *
     * @return days, 1 to {@link #MAX_DAYS}
     */
    public abstract int leadDays();

    /**
     * Returns the days for the goal and stages beyond.
     *
     * @return days, 1 to {@link #MAX_DAYS}
     */
    public abstract int customerDays();

    /**
     * Returns the days of stages that are not like the others.
     *
     * @return days by stage, 1 to {@link #MAX_DAYS} each
     */
    public abstract ImmutableMap<StageId, Integer> stageDays();

    /**
     * Returns the days of a stage.
     *
     * @param stage the stage
     * @param process the process in which it is
     * @return its own days, otherwise those of leads or customers
     * @throws IllegalArgumentException if the process has no such stage
     */
    public int days(StageId stage, SalesProcess process) {
        int usual = process.isBefore(stage, process.goal()) ? leadDays() : customerDays();
        return stageDays().getOrDefault(stage, usual);
    }

    @Value.Check
    void check() {
        check("leadDays", leadDays());
        check("customerDays", customerDays());
        stageDays().forEach((stage, days) -> check("days of stage " + stage, days));
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
    public static final class Builder extends ImmutableFollowUpPolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
