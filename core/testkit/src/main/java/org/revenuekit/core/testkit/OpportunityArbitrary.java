package org.revenuekit.core.testkit;

import static java.util.Objects.requireNonNull;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.Outcome;

/** Generates opportunities. Immutable: each method returns another generator. */
public final class OpportunityArbitrary extends ArbitraryDecorator<Opportunity> {
    private static final int MOST_LINES = 4;
    static final OpportunityArbitrary ANY = new OpportunityArbitrary(
            CoreArbitraries.currencies(), CoreArbitraries.accountIds(), Arbitraries.of(Outcome.class));

    private final Arbitrary<CurrencyUnit> currencies;
    private final Arbitrary<AccountId> accounts;
    private final Arbitrary<Outcome> outcomes;

    private OpportunityArbitrary(
            Arbitrary<CurrencyUnit> currencies, Arbitrary<AccountId> accounts, Arbitrary<Outcome> outcomes) {
        this.currencies = currencies;
        this.accounts = accounts;
        this.outcomes = outcomes;
    }

    /**
     * Only one currency, so that the values can be added.
     *
     * @param currency the currency
     * @return such opportunities
     */
    public OpportunityArbitrary in(CurrencyUnit currency) {
        return new OpportunityArbitrary(Arbitraries.just(requireNonNull(currency, "currency")), accounts, outcomes);
    }

    /**
     * Only with accounts of one source; some opportunities still have no account.
     *
     * @param ids whence the ids of the accounts
     * @return such opportunities
     */
    public OpportunityArbitrary by(Arbitrary<AccountId> ids) {
        return new OpportunityArbitrary(currencies, requireNonNull(ids, "ids"), outcomes);
    }

    /**
     * Only one outcome.
     *
     * @param outcome the outcome
     * @return such opportunities
     */
    public OpportunityArbitrary withOutcome(Outcome outcome) {
        return new OpportunityArbitrary(currencies, accounts, Arbitraries.just(requireNonNull(outcome, "outcome")));
    }

    @Override
    protected Arbitrary<Opportunity> arbitrary() {
        return currencies.flatMap(currency -> Combinators.combine(
                        CoreArbitraries.opportunityIds(),
                        outcomes,
                        accounts.optional(0.9),
                        CoreArbitraries.sellerIds().optional(),
                        CoreArbitraries.dates().optional(),
                        CoreArbitraries.dates().optional(),
                        CoreArbitraries.moneyFractions().in(currency).optional(),
                        CoreArbitraries.opportunityLines().in(currency).list().ofMaxSize(MOST_LINES))
                .as((id, outcome, account, seller, createdOn, closedOn, amount, lines) -> Opportunity.builder()
                        .id(id)
                        .outcome(outcome)
                        .account(account)
                        .seller(seller)
                        .createdOn(createdOn)
                        .closedOn(closedOn)
                        .amount(amount)
                        .lines(lines)
                        .build()));
    }
}
