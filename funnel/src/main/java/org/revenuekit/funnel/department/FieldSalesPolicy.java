package org.revenuekit.funnel.department;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Confidence;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/**
 * From where on field sales (フィールドセールス) answers for a pass, so that it is a deal (商談): a definition. It is won at the
 * goal of the process.
 */
@Value.Immutable
public abstract class FieldSalesPolicy implements WithFieldSalesPolicy {
    FieldSalesPolicy() {}

    /**
     * The policy to start from, for THE MODEL: a deal begins as an opportunity (商談化).
     *
     * @return {@code field-sales@1}
     */
    public static FieldSalesPolicy standard() {
        return builder()
                .ref(DefinitionRef.of("field-sales", 1))
                .opportunityStage(StageId.of("opportunity"))
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
     * Returns where a deal begins.
     *
     * @return a stage before the goal; who skips it begins at the first stage beyond
     */
    public abstract StageId opportunityStage();

    /**
     * Returns how sure the intervals of shares are.
     *
     * @return standard deviations, above 0, at most 100; 1.96, for 95 %, unless said otherwise
     */
    @Value.Default
    public BigDecimal z() {
        return new BigDecimal("1.96");
    }

    @Value.Check
    FieldSalesPolicy normalise() {
        return withZ(Confidence.z(z(), "policy", ref())); // in its normal form, so that equal policies are equal
    }

    void check(SalesProcess process) {
        checkBeforeGoal(process, "opportunityStage", opportunityStage(), ref());
    }

    static void checkBeforeGoal(SalesProcess process, String what, StageId stage, DefinitionRef ref) {
        checkArgument(
                process.isBefore(stage, process.goal()),
                "%s must come before the goal %s, was %s (policy %s)",
                what,
                process.goal(),
                stage,
                ref);
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy. */
    public static final class Builder extends ImmutableFieldSalesPolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
