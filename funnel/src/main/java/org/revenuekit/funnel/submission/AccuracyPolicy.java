package org.revenuekit.funnel.submission;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;

/** How submitted forecasts are judged by what came (ヨミ精度): a definition. */
@Value.Immutable
public abstract class AccuracyPolicy implements WithAccuracyPolicy {
    AccuracyPolicy() {}

    /**
     * The policy to start from: the landing by the standard scale at the end of the first day of a period, and a bias
     * is not called one before there are three periods. All of that is our proposal.
     *
     * @param currency of the amounts
     * @return {@code yomi-accuracy@1}
     */
    public static AccuracyPolicy standard(CurrencyUnit currency) {
        return builder()
                .ref(DefinitionRef.of("yomi-accuracy", 1))
                .scale(ForecastScale.standard(currency))
                .point(ForecastPoint.firstDay())
                .minimumPeriods(3)
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
     * Returns by which categories is forecast; the landing is judged.
     *
     * @return the scale
     */
    public abstract ForecastScale scale();

    /**
     * Returns on which day of a period its forecast is taken.
     *
     * @return the point
     */
    public abstract ForecastPoint point();

    /**
     * Returns in how many periods a seller must have forecast or won something before a bias is called one.
     *
     * @return at least 1
     */
    public abstract int minimumPeriods();

    @Value.Check
    void check() {
        checkArgument(
                minimumPeriods() >= 1, "minimumPeriods must be >= 1, was %s (policy %s)", minimumPeriods(), ref());
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy. */
    public static final class Builder extends ImmutableAccuracyPolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
