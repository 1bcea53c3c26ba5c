package org.revenuekit.funnel.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/** How leads and assets are read as one lifecycle (カスタマーライフサイクルの定義): a definition. */
@Value.Immutable
public abstract class CustomerLifecyclePolicy implements WithCustomerLifecyclePolicy {
    /** The most days of a gap, and within which an asset is to start. */
    public static final int MAX_DAYS = 3_660;

    CustomerLifecyclePolicy() {}

    /**
     * The policy to start from: the lead that was won first has brought the account, and the first day without an
     * active asset is the end. That an asset should start within 90 days is our proposal.
     *
     * @return {@code customer-lifecycle@1}
     */
    public static CustomerLifecyclePolicy standard() {
        return builder().ref(DefinitionRef.of("customer-lifecycle", 1)).build();
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
     * Returns which lead has brought an account that has several.
     *
     * @return {@link AcquisitionLead#WINNING} by default
     */
    @Value.Default
    public AcquisitionLead acquiredBy() {
        return AcquisitionLead.WINNING;
    }

    /**
     * Returns how many days without an active asset (空白期間) do not end the relation, if an asset starts after them. As
     * long as no such start is known, the account has left.
     *
     * @return days, 0 to {@link #MAX_DAYS}; 0 by default: each return is one
     */
    @Value.Default
    public int gapDays() {
        return 0;
    }

    /**
     * Returns how many days after a win an asset should be active at the latest. A win after which there is none by
     * then is a finding ({@link CustomerLifecycleFinding#WON_WITHOUT_ASSET}).
     *
     * @return days, 0 to {@link #MAX_DAYS}; 90 by default
     */
    @Value.Default
    public int startWithinDays() {
        return 90;
    }

    @Value.Check
    void check() {
        check("gapDays", gapDays());
        check("startWithinDays", startWithinDays());
    }

    private void check(String what, int days) {
        checkArgument(
                days >= 0 && days <= MAX_DAYS, "%s must be 0 to %s, was %s (policy %s)", what, MAX_DAYS, days, ref());
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableCustomerLifecyclePolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
