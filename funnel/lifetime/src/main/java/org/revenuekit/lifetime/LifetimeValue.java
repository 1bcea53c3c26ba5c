package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.AsOf;

/**
 * What a customer is worth by the simple formula (LTV), in profit: revenue per account x margin / churn.
 *
 * <p>The first period counts in full and the k-th after it with (1 - churn)^k, discounted by (1 + d)^k, so that the sum
 * is {@code contribution x (1 + d) / (churn + d)}, and without a discount {@code contribution / churn}.
 *
 * <p>All values are exact quotients in lowest terms, as long as their terms have at most 1,000 digits; longer ones are
 * rounded once to 34 digits. An answer has no numbers that are beyond {@link Ratio}'s limits: that is an
 * {@link IllegalArgumentException}.
 */
public final class LifetimeValue {
    private static final int MOST_DECIMALS = 30;

    private final LifetimeValuePolicy definition;
    private final LifetimeFigures figures;
    private final AsOf asOf;

    LifetimeValue(LifetimeValuePolicy definition, LifetimeFigures figures, AsOf asOf) {
        this.definition = definition;
        this.figures = figures;
        this.asOf = asOf;
    }

    /**
     * Returns horizon and discount.
     *
     * @return the definition
     */
    public LifetimeValuePolicy definition() {
        return definition;
    }

    /**
     * Returns when it was said.
     *
     * @return the date asked about
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * Returns the figures that cannot be.
     *
     * @return findings of {@link LifetimeFinding#FIGURE_OUT_OF_RANGE}: revenue, margin, churn
     */
    public Findings findings() {
        return figures.findings();
    }

    /**
     * Returns the revenue per account and period (ARPA), as given.
     *
     * @return the mean
     */
    public MoneyRatio revenue() {
        return figures.revenue();
    }

    /**
     * Returns the margin (粗利率), as given.
     *
     * @return profit over revenue
     */
    public Ratio margin() {
        return figures.margin();
    }

    /**
     * Returns the churn of a period (解約率), as given.
     *
     * @return lost over all
     */
    public Ratio churn() {
        return figures.churn();
    }

    /**
     * Returns the profit per account and period: revenue x margin.
     *
     * @return the contribution, 0 or more; refused if revenue or margin are not of use
     */
    public Estimate<MoneyRatio> contribution() {
        return money(figures.contribution());
    }

    /**
     * Returns the value over the whole life.
     *
     * @return the value, 0 or more; refused if a figure is not of use, or {@link Refusal#UNBOUNDED} where churn and
     *     discount are 0
     */
    public Estimate<MoneyRatio> value() {
        return money(figures.value(definition.discountRate()));
    }

    /**
     * Returns the value within the definition's horizon.
     *
     * @return the value, never more than {@link #value()}; refused if a figure is not of use, but never as unbounded
     */
    public Estimate<MoneyRatio> capped() {
        return within(definition.horizon());
    }

    /**
     * Returns the value within so many periods.
     *
     * @param periods 1 to {@link LifetimeValuePolicy#MAX_HORIZON}
     * @return the value; refused if a figure is not of use, but never as unbounded
     * @throws IllegalArgumentException if the periods are out of range
     */
    public Estimate<MoneyRatio> within(long periods) {
        LifetimeValuePolicy.checkHorizon(periods);
        return money(figures.value(definition.discountRate(), (int) periods));
    }

    /**
     * Returns after how many periods a customer has paid back what it cost to win it (CAC回収期間): cost / contribution,
     * without churn and discount.
     *
     * @param acquisitionCost what a new customer cost (CAC): all of sales and marketing over customers won. A cost per
     *     lead or action (CPA) is not that: it leaves out sales, and counts those who never bought.
     * @return periods; undefined if the cost is, or the contribution is refused, as with a margin of 0 or less, or 0
     * @throws CurrencyMismatchException if the currency is another
     * @throws IllegalArgumentException if the cost is negative
     */
    public Ratio payback(MoneyRatio acquisitionCost) {
        Ratio cost = cost(acquisitionCost);
        return figures.contribution().fold(known -> Quotients.quotient(cost, known), refusal -> undefined(cost));
    }

    /**
     * Returns how many times its cost a customer is worth over its whole life (LTV/CAC, ユニットエコノミクス).
     *
     * @param acquisitionCost what a new customer cost (CAC), not the cost of a lead or an action (CPA)
     * @return value / cost; undefined if the cost is, or is 0, or the value is refused
     * @throws CurrencyMismatchException if the currency is another
     * @throws IllegalArgumentException if the cost is negative
     */
    public Ratio overCost(MoneyRatio acquisitionCost) {
        Ratio cost = cost(acquisitionCost);
        return figures.value(definition.discountRate())
                .fold(known -> Quotients.quotient(known, cost), refusal -> Ratio.of(0, 0));
    }

    private Ratio cost(MoneyRatio acquisitionCost) {
        checkCurrency(requireNonNull(acquisitionCost, "acquisitionCost").currency());
        Ratio cost = acquisitionCost.amount();
        checkArgument(cost.numerator().signum() >= 0, "acquisition cost must be >= 0, was %s", acquisitionCost);
        return cost;
    }

    private static Ratio undefined(Ratio cost) {
        return Ratio.of(cost.numerator().signum(), 0);
    }

    /**
     * Tells why the value is what it is.
     *
     * @return revenue x margin x (1 + discount) over churn + discount, rounded to 34 digits at each quotient, the
     *     discount to 30 decimals; refused as {@link #value()} is
     */
    public Estimate<Explanation> explain() {
        return value().map(known -> Explanation.quotient(
                "lifetime value in " + revenue().currency(),
                Explanation.product(
                        "profit per account and period, not discounted",
                        ImmutableList.of(
                                quotient("revenue per account", revenue().amount()),
                                quotient("margin", margin()),
                                Explanation.sum(
                                        "1 + discount",
                                        ImmutableList.of(Explanation.leaf("one", BigDecimal.ONE), discount())))),
                Explanation.sum("churn and discount", ImmutableList.of(quotient("churn", churn()), discount()))));
    }

    /** A product of quotients of 34 digits has room for as many decimals. */
    private Explanation discount() {
        BigDecimal rate = definition.discountRate();
        return Explanation.leaf(
                "discount", rate.setScale(Math.min(rate.scale(), MOST_DECIMALS), RoundingMode.HALF_EVEN));
    }

    private static Explanation quotient(String label, Ratio ratio) {
        return Explanation.quotient(
                label,
                Explanation.leaf("numerator", ratio.numerator()),
                Explanation.leaf("denominator", ratio.denominator()));
    }

    /**
     * Tells why the value changed.
     *
     * @param earlier an earlier answer
     * @return what each figure did; refused if one of the two values is, or one on the way from the earlier figures to
     *     the later ones, such as {@link Refusal#UNBOUNDED}
     * @throws DefinitionClashException if the definitions have one reference but unequal content
     * @throws CurrencyMismatchException if the currency is another
     */
    public Estimate<LifetimeValueChange> changeSince(LifetimeValue earlier) {
        Definitions.checkSame(LifetimeValuePolicy::ref, requireNonNull(earlier, "earlier").definition, definition);
        checkCurrency(earlier.revenue().currency());
        LifetimeFigures before = earlier.figures;
        BigDecimal discount = earlier.definition.discountRate();
        return before.value(discount)
                .flatMap(start -> new LifetimeFigures(revenue(), before.margin(), before.churn())
                        .value(discount)
                        .flatMap(first -> new LifetimeFigures(revenue(), margin(), before.churn())
                                .value(discount)
                                .flatMap(second -> figures.value(discount)
                                        .flatMap(third -> figures.value(definition.discountRate())
                                                .map(end -> change(start, first, second, third, end))))));
    }

    private LifetimeValueChange change(Ratio start, Ratio first, Ratio second, Ratio third, Ratio end) {
        return new LifetimeValueChange(
                difference(end, start),
                difference(first, start),
                difference(second, first),
                difference(third, second),
                difference(end, third));
    }

    private MoneyRatio difference(Ratio later, Ratio earlier) {
        return new MoneyRatio(revenue().currency(), Quotients.difference(later, earlier));
    }

    private void checkCurrency(CurrencyUnit currency) {
        if (!currency.equals(revenue().currency())) {
            throw new CurrencyMismatchException(revenue().currency(), currency);
        }
    }

    private Estimate<MoneyRatio> money(Estimate<Ratio> amount) {
        return amount.map(known -> new MoneyRatio(revenue().currency(), known));
    }

    /** Returns the value, or why there is none, and the date. */
    @Override
    public String toString() {
        return "lifetime value " + value() + " as of " + asOf;
    }
}
