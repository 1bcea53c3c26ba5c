package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import org.revenuekit.lifetime.BuyingPolicy;
import org.revenuekit.lifetime.FitLimits;
import org.revenuekit.lifetime.LifetimeValuePolicy;
import org.revenuekit.lifetime.RetentionFitPolicy;

/** What customers are worth over the time they stay. */
final class LifetimeJson {
    private static final Value<FitLimits> LIMITS = Value.object(LifetimeJson::limits, LifetimeJson::write);

    static final Attributes<LifetimeValuePolicy, LifetimeValuePolicy.Builder> VALUE = Attributes.of(
                    LifetimeValuePolicy::builder, LifetimeValuePolicy.Builder::build)
            .must("ref", Value.REF, LifetimeValuePolicy::ref, LifetimeValuePolicy.Builder::ref)
            .must("horizon", Value.INTEGER, LifetimeValuePolicy::horizon, LifetimeValuePolicy.Builder::horizon)
            .must(
                    "discountRate",
                    Value.DECIMAL,
                    LifetimeValuePolicy::discountRate,
                    LifetimeValuePolicy.Builder::discountRate);

    static final Attributes<RetentionFitPolicy, RetentionFitPolicy.Builder> FIT = Attributes.of(
                    RetentionFitPolicy::builder, RetentionFitPolicy.Builder::build)
            .must("ref", Value.REF, RetentionFitPolicy::ref, RetentionFitPolicy.Builder::ref)
            .must(
                    "minimumPeriods",
                    Value.INTEGER,
                    RetentionFitPolicy::minimumPeriods,
                    RetentionFitPolicy.Builder::minimumPeriods)
            .must(
                    "heldOutPeriods",
                    Value.INTEGER,
                    RetentionFitPolicy::heldOutPeriods,
                    RetentionFitPolicy.Builder::heldOutPeriods)
            .must(
                    "discountRate",
                    Value.DECIMAL,
                    RetentionFitPolicy::discountRate,
                    RetentionFitPolicy.Builder::discountRate)
            .must("limits", LIMITS, RetentionFitPolicy::limits, RetentionFitPolicy.Builder::limits);

    static final Attributes<BuyingPolicy, BuyingPolicy.Builder> BUYING = Attributes.of(
                    BuyingPolicy::builder, BuyingPolicy.Builder::build)
            .must("ref", Value.REF, BuyingPolicy::ref, BuyingPolicy.Builder::ref)
            .must("currency", Value.CURRENCY, BuyingPolicy::currency, BuyingPolicy.Builder::currency)
            .must("grossMargin", Value.DECIMAL, BuyingPolicy::grossMargin, BuyingPolicy.Builder::grossMargin)
            .must("daysPerPeriod", Value.INTEGER, BuyingPolicy::daysPerPeriod, BuyingPolicy.Builder::daysPerPeriod)
            .must("horizon", Value.INTEGER, BuyingPolicy::horizon, BuyingPolicy.Builder::horizon)
            .must("discountRate", Value.DECIMAL, BuyingPolicy::discountRate, BuyingPolicy.Builder::discountRate)
            .must("minimumBuyers", Value.INTEGER, BuyingPolicy::minimumBuyers, BuyingPolicy.Builder::minimumBuyers)
            .must("limits", LIMITS, BuyingPolicy::limits, BuyingPolicy.Builder::limits);

    private LifetimeJson() {}

    private static FitLimits limits(Fields fields) {
        return fields.build(() -> new FitLimits(
                fields.integer("maximumEvaluations"),
                fields.integer("maximumSteps"),
                fields.decimal("gradientTolerance")));
    }

    private static JsonNode write(FitLimits limits) {
        return Tree.object()
                .put("maximumEvaluations", limits.maximumEvaluations())
                .put("maximumSteps", limits.maximumSteps())
                .set("gradientTolerance", Tree.decimal(limits.gradientTolerance()));
    }
}
