package org.revenuekit.hierarchy.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.money.TaxBasisMismatchException;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.hierarchy.HierarchyFinding;

/**
 * What facts of a kind are worth in one currency, as far as a rate was given.
 *
 * @param kind dates the facts
 * @param into the currency
 * @param rateDate which day's rate
 */
record Amounts<F>(FactKind<F> kind, CurrencyUnit into, RateDate rateDate) {
    /**
     * The opportunities of a measure of money, each with its amount.
     *
     * @param by the measure that asks, which may be another
     */
    static UsedFacts<Opportunity> used(MoneyMeasure measure, Measure<?> by, RollUpInput input) {
        checkTaxBasis(measure.taxBasis(), input.facts().opportunities().taxBasis());
        Amounts<Opportunity> amounts = new Amounts<>(OpportunityFacts.KIND, measure.currency(), measure.rateDate());
        return new UsedFacts<>(
                by,
                input,
                OpportunityFacts.of(measure.outcomes(), input.facts()),
                (opportunity, facts) -> amounts.of(opportunity, priceOf(opportunity, measure.price()), facts));
    }

    /** The balances that stand at the date asked about, each with its amount. */
    static UsedFacts<Balance> used(BalanceMeasure measure, RollUpInput input) {
        checkTaxBasis(measure.taxBasis(), input.facts().balances().taxBasis());
        Amounts<Balance> amounts = new Amounts<>(BalanceFacts.KIND, measure.currency(), measure.rateDate());
        return new UsedFacts<>(
                measure,
                input,
                BalanceFacts.latest(input.facts(), input.asOf()),
                (balance, facts) -> amounts.of(balance, Optional.of(balance.amount()), facts));
    }

    private static void checkTaxBasis(TaxBasis measure, TaxBasis facts) {
        if (measure != facts) {
            throw new TaxBasisMismatchException(measure, facts);
        }
    }

    private static Optional<MoneyFraction> priceOf(Opportunity opportunity, Price price) {
        return price == Price.NET ? opportunity.value() : opportunity.gross();
    }

    Optional<BigDecimal> of(F fact, Optional<MoneyFraction> value, UsedFacts<F> facts) {
        if (value.isEmpty()) {
            facts.report(HierarchyFinding.NO_AMOUNT, fact);
            return Optional.empty();
        }
        LocalDate asOf = facts.input().asOf().date();
        LocalDate day = rateDate == RateDate.AS_OF ? asOf : kind.date(fact).orElse(asOf);
        Optional<MoneyFraction> converted = facts.input().rates().convert(value.orElseThrow(), into, day);
        if (converted.isEmpty()) {
            String amount = value.orElseThrow().toString();
            facts.report(HierarchyFinding.MISSING_RATE, fact, "amount", amount, "into", into.getCode());
        }
        return converted.map(MoneyFraction::amount);
    }
}
