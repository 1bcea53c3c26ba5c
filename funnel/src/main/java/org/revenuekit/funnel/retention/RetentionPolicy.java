package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Confidence;
import org.revenuekit.core.statistics.WilsonInterval;

/** What retention (維持) is, over a period, by cohorts and over the time customers stay: a definition. */
@Value.Immutable
public abstract class RetentionPolicy implements WithRetentionPolicy {
    private static final int MAX_AGE = 1_200;
    private static final int THREE_YEARS = 36;
    private static final BigDecimal Z = new BigDecimal("1.96");

    RetentionPolicy() {}

    /**
     * The policy to start from: scheduled changes count, cohorts are of one month and followed for 36, customers stay
     * until they first leave, and intervals are of 95 %. All of that is our proposal.
     *
     * @return {@code retention@1}
     */
    public static RetentionPolicy standard() {
        return builder().ref(DefinitionRef.of("retention", 1)).build();
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
     * Returns whether changes of price that the contract had settled (契約上の値上げ) count. If not, revenue at the end is
     * taken without them, so that what is kept is what somebody earned.
     *
     * @return true by default
     */
    @Value.Default
    public boolean scheduledCounts() {
        return true;
    }

    /**
     * Returns whose customers are one cohort.
     *
     * @return {@link CohortPeriod#MONTH} by default
     */
    @Value.Default
    public CohortPeriod cohortPeriod() {
        return CohortPeriod.MONTH;
    }

    /**
     * Returns for how long cohorts are followed.
     *
     * @return in months, 1 to 1,200; 36 by default
     */
    @Value.Default
    public int cohortMonths() {
        return THREE_YEARS;
    }

    /**
     * Returns in what the time customers stay is told.
     *
     * @return {@link TenureUnit#MONTH} by default
     */
    @Value.Default
    public TenureUnit tenureUnit() {
        return TenureUnit.MONTH;
    }

    /**
     * Returns when a customer has left who comes back later.
     *
     * @return {@link TenureEnd#FIRST} by default
     */
    @Value.Default
    public TenureEnd tenureEnd() {
        return TenureEnd.FIRST;
    }

    /**
     * Returns how sure intervals are.
     *
     * @return standard deviations, above 0 and at most {@link WilsonInterval#MAX_Z}; 1.96 by default
     */
    @Value.Default
    public BigDecimal z() {
        return Z;
    }

    @Value.Check
    RetentionPolicy normalise() {
        checkArgument(
                cohortMonths() >= 1 && cohortMonths() <= MAX_AGE,
                "cohortMonths must be 1 to %s, was %s (policy %s)",
                MAX_AGE,
                cohortMonths(),
                ref());
        return withZ(Confidence.z(z(), "policy", ref()));
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableRetentionPolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
