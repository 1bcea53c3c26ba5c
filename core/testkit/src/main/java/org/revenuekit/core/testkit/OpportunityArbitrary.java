package org.revenuekit.core.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityLine;
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
        // Lines get their currency late: chosen first, by flatMap, it would make shrinking slow.
        return Combinators.combine(
                        CoreArbitraries.opportunityIds(),
                        outcomes,
                        accounts.optional(0.9),
                        CoreArbitraries.sellerIds().optional(),
                        CoreArbitraries.dates().optional(),
                        CoreArbitraries.dates().optional(),
                        amounts(),
                        CoreArbitraries.opportunityLines().list().ofMaxSize(MOST_LINES))
                .as((id, outcome, account, seller, createdOn, closedOn, amount, lines) -> Opportunity.builder()
                        .id(id)
                        .outcome(outcome)
                        .account(account)
                        .seller(seller)
                        .createdOn(createdOn)
                        .closedOn(closedOn)
                        .amount(amount.stated().map(number -> MoneyFraction.of(amount.currency(), number)))
                        .lines(inCurrency(lines, amount.currency()))
                        .build());
    }

    private record Amount(CurrencyUnit currency, Optional<BigDecimal> stated) {}

    private Arbitrary<Amount> amounts() {
        return Combinators.combine(currencies, Decimals.decimals().optional()).as(Amount::new);
    }

    private static ImmutableList<OpportunityLine> inCurrency(List<OpportunityLine> lines, CurrencyUnit currency) {
        return lines.stream()
                .map(line ->
                        line.withGross(MoneyFraction.of(currency, line.gross().amount())))
                .collect(ImmutableList.toImmutableList());
    }
}
