package org.revenuekit.core.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;

/** Generates opportunities. Immutable: each method returns another generator. */
public final class OpportunityArbitrary extends ArbitraryDecorator<Opportunity> {
    private static final int MOST_LINES = 4;
    private static final int MOST_UNPRICED = 2;
    static final OpportunityArbitrary ANY = new OpportunityArbitrary(
            CoreArbitraries.currencies(),
            CoreArbitraries.accountIds(),
            CoreArbitraries.productIds(),
            Arbitraries.of(Outcome.class));

    private final Arbitrary<CurrencyUnit> currencies;
    private final Arbitrary<AccountId> accounts;
    private final Arbitrary<ProductId> products;
    private final Arbitrary<Outcome> outcomes;

    private OpportunityArbitrary(
            Arbitrary<CurrencyUnit> currencies,
            Arbitrary<AccountId> accounts,
            Arbitrary<ProductId> products,
            Arbitrary<Outcome> outcomes) {
        this.currencies = currencies;
        this.accounts = accounts;
        this.products = products;
        this.outcomes = outcomes;
    }

    /**
     * Only one currency, so that the values can be added.
     *
     * @param currency the currency
     * @return such opportunities
     */
    public OpportunityArbitrary in(CurrencyUnit currency) {
        return new OpportunityArbitrary(
                Arbitraries.just(requireNonNull(currency, "currency")), accounts, products, outcomes);
    }

    /**
     * Only with accounts of one source; some opportunities still have no account.
     *
     * @param ids whence the ids of the accounts
     * @return such opportunities
     */
    public OpportunityArbitrary by(Arbitrary<AccountId> ids) {
        return new OpportunityArbitrary(currencies, requireNonNull(ids, "ids"), products, outcomes);
    }

    /**
     * Only products of one source, with and without a price; some lines still name none.
     *
     * @param ids whence the ids of the products
     * @return such opportunities
     */
    public OpportunityArbitrary ofProducts(Arbitrary<ProductId> ids) {
        return new OpportunityArbitrary(currencies, accounts, requireNonNull(ids, "ids"), outcomes);
    }

    /**
     * Only one outcome.
     *
     * @param outcome the outcome
     * @return such opportunities
     */
    public OpportunityArbitrary withOutcome(Outcome outcome) {
        return new OpportunityArbitrary(
                currencies, accounts, products, Arbitraries.just(requireNonNull(outcome, "outcome")));
    }

    @Override
    protected Arbitrary<Opportunity> arbitrary() {
        // Lines get their currency late: chosen first, by flatMap, it would make shrinking slow.
        return Combinators.combine(
                        CoreArbitraries.opportunityIds(),
                        outcomes,
                        accounts.optional(0.9),
                        CoreArbitraries.sellerIds().optional(),
                        CoreArbitraries.dates().optional(),
                        CoreArbitraries.dates().optional(),
                        amounts(),
                        subjects())
                .as((id, outcome, account, seller, createdOn, closedOn, amount, about) -> Opportunity.builder()
                        .id(id)
                        .outcome(outcome)
                        .account(account)
                        .seller(seller)
                        .createdOn(createdOn)
                        .closedOn(closedOn)
                        .amount(amount.stated().map(number -> MoneyFraction.of(amount.currency(), number)))
                        .lines(inCurrency(about.lines(), amount.currency()))
                        .unpricedProducts(about.unpriced())
                        .build());
    }

    private record Amount(CurrencyUnit currency, Optional<BigDecimal> stated) {}

    private Arbitrary<Amount> amounts() {
        return Combinators.combine(currencies, Decimals.decimals().optional()).as(Amount::new);
    }

    private record About(List<OpportunityLine> lines, Set<ProductId> unpriced) {}

    private Arbitrary<About> subjects() {
        return Combinators.combine(
                        CoreArbitraries.opportunityLines()
                                .ofProducts(products)
                                .list()
                                .ofMaxSize(MOST_LINES),
                        products.set().ofMaxSize(MOST_UNPRICED))
                .as(About::new);
    }

    private static ImmutableList<OpportunityLine> inCurrency(List<OpportunityLine> lines, CurrencyUnit currency) {
        return lines.stream()
                .map(line ->
                        line.withGross(MoneyFraction.of(currency, line.gross().amount())))
                .collect(ImmutableList.toImmutableList());
    }
}
