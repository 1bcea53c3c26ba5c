package org.revenuekit.hierarchy.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.hierarchy.internal.AmountColumn;

/**
 * Money for every account and every family, summed exactly and rounded once, half up, where it is shown; with rankings
 * and flips.
 */
public final class MoneyRollUp extends RollUp<Money> {
    private final CurrencyUnit currency;
    private final UsedFacts<?> facts;
    private final AmountColumn own;
    private final AmountColumn totals;

    MoneyRollUp(Measure<MoneyRollUp> measure, CurrencyUnit currency, UsedFacts<?> facts) {
        super(measure, facts);
        this.currency = currency;
        this.facts = facts;
        this.own = facts.column();
        this.totals = own.rollUp(hierarchy().layout().forest());
    }

    @Override
    public Money total() {
        return exactTotal().rounded();
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
     * @return those used, without ungrouped ones, in the order given; none if balances are summed
     */
    public ImmutableList<Opportunity> opportunities() {
        return facts.grouped(Opportunity.class);
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

    /**
     * Ranks, at each depth, the nodes of all families by what they come to with everything below them. Takes O(n log n)
     * time.
     *
     * @param atMost how many to name at each depth, at least 1
     * @return a level for each depth there is, tops first
     * @throws IllegalArgumentException if none is to be named
     */
    public ImmutableList<Level> largestPerLevel(long atMost) {
        return new Levels(this, totals).largest(atLeastOne(atMost));
    }

    /**
     * Ranks the nodes directly below a node by what they come to with everything below them. Takes O(n log n) time in
     * the number of all nodes below it.
     *
     * @param id an account or an external company
     * @param atMost how many to name, at least 1
     * @return largest first, ties by id
     * @throws UnknownIdException if the id was never given
     * @throws IllegalArgumentException if none is to be named
     */
    public ImmutableList<RankedNode> largestUnder(AccountId id, long atMost) {
        return new Levels(this, totals).largestUnder(requireNonNull(id, "id"), atLeastOne(atMost));
    }

    private static long atLeastOne(long atMost) {
        checkArgument(atMost >= 1, "atMost must be >= 1, was %s", atMost);
        return atMost;
    }

    /**
     * Reports families by their number of accounts. Linear in nodes and bands, but for sorting.
     *
     * @param bands how sizes are told apart
     * @return for each band how many families and accounts there are, and what they come to
     */
    public FamiliesBySize bySize(SizeBands bands) {
        return Bands.of(this, requireNonNull(bands, "bands"));
    }

    /**
     * Like {@link #by}, but exact, so that groups and ungrouped add up to the total.
     *
     * @param <K> the type of key
     * @param grouping tells the key of an account
     * @return the value of each group, perhaps finer than a minor unit
     */
    public <K extends Comparable<? super K>> Grouped<K, MoneyFraction> exactBy(Grouping<AccountId, K> grouping) {
        return grouped(requireNonNull(grouping, "grouping").name(), ofAccount(grouping), this::exactOver);
    }

    /**
     * Like {@link #byFact}, but exact, so that groups and ungrouped add up to the total.
     *
     * @param <K> the type of key
     * @param grouping tells the key of a fact
     * @return the value of each group, perhaps finer than a minor unit
     */
    public <K extends Comparable<? super K>> Grouped<K, MoneyFraction> exactByFact(Grouping<Fact, K> grouping) {
        return grouped(requireNonNull(grouping, "grouping").name(), ofFact(grouping), this::exactOver);
    }

    /**
     * Says what has changed: totals, and the families whose value or rank differs, known by their tops.
     *
     * @param earlier another answer, of any date, hierarchy or measure
     * @return the differences
     * @throws DefinitionClashException if the two measures have one reference but differ
     */
    public MoneyChange changeSince(MoneyRollUp earlier) {
        return Comparison.of(requireNonNull(earlier, "earlier"), this);
    }

    private Standings standings() {
        return new Standings(this, own, totals);
    }

    @Override
    public Explanation explain(AccountId id) {
        return explain(id, hierarchy().node(id).label() + ", " + currency.getCode(), UsedFacts.ANY);
    }

    @Override
    Money own(int node) {
        return exact(own.get(node)).rounded();
    }

    @Override
    Money total(int node) {
        return exact(totals.get(node)).rounded();
    }

    @Override
    Money over(int... chosen) {
        return exactOver(chosen).rounded();
    }

    private MoneyFraction exactOver(int... chosen) {
        return exact(facts.sum(chosen));
    }

    MoneyFraction zero() {
        return MoneyFraction.zero(currency);
    }

    private MoneyFraction exact(BigDecimal amount) {
        return MoneyFraction.of(currency, amount);
    }
}
