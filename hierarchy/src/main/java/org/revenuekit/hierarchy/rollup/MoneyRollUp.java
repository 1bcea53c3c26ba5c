package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasisMismatchException;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.internal.AmountColumn;

/**
 * Money for every account and every family, summed exactly and rounded once, half up, where it is shown; with rankings
 * and flips.
 */
public final class MoneyRollUp extends RollUp<Money> {
    private final MoneyMeasure measure;
    private final AmountColumn own;
    private final AmountColumn totals;

    private MoneyRollUp(MoneyMeasure measure, Facts facts) {
        super(measure, facts);
        this.measure = measure;
        this.own = facts.column(any -> true);
        this.totals = own.rollUp(hierarchy().layout().forest());
    }

    static MoneyRollUp of(MoneyMeasure measure, RollUpInput input) {
        if (measure.taxBasis() != input.opportunities().taxBasis()) {
            throw new TaxBasisMismatchException(
                    measure.taxBasis(), input.opportunities().taxBasis());
        }
        Facts facts = new Facts(
                input, measure.outcomes(), (opportunity, reader) -> amountOf(opportunity, measure, input, reader));
        return new MoneyRollUp(measure, facts);
    }

    private static Optional<BigDecimal> amountOf(
            Opportunity opportunity, MoneyMeasure measure, RollUpInput input, Facts facts) {
        Optional<MoneyFraction> value = measure.price() == Price.NET ? opportunity.value() : opportunity.gross();
        if (value.isEmpty()) {
            facts.report(HierarchyFinding.NO_AMOUNT, opportunity);
            return Optional.empty();
        }
        var day = measure.rateDate() == RateDate.AS_OF
                ? input.asOf().date()
                : Facts.dateOf(opportunity).orElse(input.asOf().date());
        Optional<MoneyFraction> converted = input.rates().convert(value.orElseThrow(), measure.currency(), day);
        if (converted.isEmpty()) {
            facts.report(
                    HierarchyFinding.MISSING_RATE,
                    opportunity,
                    "amount",
                    value.orElseThrow().toString(),
                    "into",
                    measure.currency().getCode());
        }
        return converted.map(MoneyFraction::amount);
    }

    @Override
    public Money total() {
        return exactTotal().rounded();
    }

    @Override
    public Money ungrouped() {
        return exact(given().ungrouped(any -> true)).rounded();
    }

    /**
     * Returns the exact sum over all families.
     *
     * @return {@link #total()}, perhaps finer than a minor unit
     */
    public MoneyFraction exactTotal() {
        return exact(own.sum());
    }

    /**
     * Returns the exact rolled-up value of a node.
     *
     * @param id an account or an external company
     * @return the value, perhaps finer than a minor unit
     * @throws UnknownIdException if the id was never given
     */
    public MoneyFraction exact(AccountId id) {
        return exact(totals.get(nodeOf(id)));
    }

    /**
     * Returns the opportunities that count for an account.
     *
     * @return those used, without ungrouped ones, in the order given
     */
    public ImmutableList<Opportunity> opportunities() {
        return given().grouped();
    }

    /**
     * Ranks all accounts, each alone. Takes O(n log n) time.
     *
     * @return largest first, ties by id; accounts without facts last, with 0
     */
    public ImmutableList<RankedAccount> accountRanking() {
        return standings().accounts();
    }

    /**
     * Ranks all families. Takes O(n log n) time.
     *
     * @return largest first, ties by the id of the top
     */
    public ImmutableList<RankedFamily> familyRanking() {
        return standings().families();
    }

    /**
     * Names the families that rank higher than their accounts let see: against a ranking in which each family counts
     * for its largest account only.
     *
     * @return best rank first; empty if rolling up changes no rank for the better
     */
    public ImmutableList<Flip> flips() {
        return standings().flips();
    }

    private Standings standings() {
        return new Standings(this, own, totals);
    }

    @Override
    public Explanation explain(AccountId id) {
        return explain(
                id, hierarchy().node(id).label() + ", " + measure.currency().getCode(), any -> true);
    }

    @Override
    Money own(int node) {
        return exact(own.get(node)).rounded();
    }

    @Override
    Money total(int node) {
        return exact(totals.get(node)).rounded();
    }

    private MoneyFraction exact(BigDecimal amount) {
        return MoneyFraction.of(measure.currency(), amount);
    }
}
