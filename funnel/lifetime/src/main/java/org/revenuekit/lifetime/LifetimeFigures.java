package org.revenuekit.lifetime;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;

/** The three figures of a period, and what they can support. */
record LifetimeFigures(MoneyRatio revenue, Ratio margin, Ratio churn) {
    private static final Ratio WHOLE = Ratio.of(1, 1);

    private Optional<Refusal> contributionRefusal() {
        if (!revenue.amount().isDefined()) {
            return Optional.of(Refusal.REVENUE_UNDEFINED);
        }
        if (isNegative(revenue.amount())) {
            return Optional.of(Refusal.REVENUE_NEGATIVE);
        }
        if (!margin.isDefined()) {
            return Optional.of(Refusal.MARGIN_UNDEFINED);
        }
        if (margin.numerator().signum() <= 0) {
            return Optional.of(Refusal.MARGIN_NOT_POSITIVE);
        }
        return isAboveOne(margin) ? Optional.of(Refusal.MARGIN_ABOVE_ONE) : Optional.empty();
    }

    private Optional<Refusal> churnRefusal() {
        if (!churn.isDefined()) {
            return Optional.of(Refusal.CHURN_UNDEFINED);
        }
        return isNegative(churn) || isAboveOne(churn) ? Optional.of(Refusal.CHURN_OUT_OF_RANGE) : Optional.empty();
    }

    private static boolean isAboveOne(Ratio ratio) {
        return ratio.isDefined() && Ratio.byValue().compare(ratio, WHOLE) > 0;
    }

    private static boolean isNegative(Ratio ratio) {
        return ratio.isDefined() && ratio.numerator().signum() < 0;
    }

    /** Profit per account and period. */
    Estimate<Ratio> contribution() {
        return contributionRefusal()
                .map(Estimate::<Ratio>refused)
                .orElseGet(() -> Estimate.of(Quotients.product(revenue.amount(), margin)));
    }

    /** Profit per account and period, where churn is of use too. */
    private Estimate<Ratio> contributionOfChurning() {
        return contribution()
                .flatMap(known -> churnRefusal().map(Estimate::<Ratio>refused).orElse(Estimate.of(known)));
    }

    /** The sum over all periods of what survives, (1 - churn)^k, discounted by (1 + d)^k: (1 + d) / (churn + d). */
    Estimate<Ratio> value(BigDecimal discountRate) {
        return contributionOfChurning().flatMap(known -> {
            Ratio perPeriod = Quotients.difference(churn, Ratio.of(discountRate.negate(), BigDecimal.ONE));
            return perPeriod.numerator().signum() == 0
                    ? Estimate.refused(Refusal.UNBOUNDED)
                    : Estimate.of(Quotients.quotient(
                            Quotients.product(known, Ratio.of(discountRate.add(BigDecimal.ONE), BigDecimal.ONE)),
                            perPeriod));
        });
    }

    /** The same sum, over the first periods only. */
    Estimate<Ratio> value(BigDecimal discountRate, int periods) {
        return contributionOfChurning().map(known -> {
            BigDecimal base = churn.denominator();
            return Quotients.product(
                    known,
                    GeometricSum.of(
                            base.subtract(churn.numerator()),
                            base.multiply(discountRate.add(BigDecimal.ONE)),
                            periods));
        });
    }

    Findings findings() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (isNegative(revenue.amount())) {
            findings.add(outOfRange("revenue", revenue.amount()));
        }
        if (isAboveOne(margin)) { // a negative one may well be
            findings.add(outOfRange("margin", margin));
        }
        if (isNegative(churn) || isAboveOne(churn)) {
            findings.add(outOfRange("churn", churn));
        }
        return Findings.of(findings.build());
    }

    private static Finding outOfRange(String figure, Ratio value) {
        return Finding.of(
                LifetimeFinding.FIGURE_OUT_OF_RANGE, new Subject("figure", figure), "value", value.toString());
    }
}
