package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.SellerId;

/** Opportunities as facts. */
final class OpportunityFacts implements FactKind<Opportunity> {
    static final OpportunityFacts KIND = new OpportunityFacts();

    private OpportunityFacts() {}

    static Selection<Opportunity> of(ImmutableSet<Outcome> outcomes, Facts facts) {
        return new Selection<>(
                KIND, facts.opportunities().list(), opportunity -> outcomes.contains(opportunity.outcome()));
    }

    @Override
    public Optional<AccountId> account(Opportunity fact) {
        return fact.account();
    }

    /** An open opportunity is dated by its creation, for its close is only planned. */
    @Override
    public Optional<LocalDate> date(Opportunity fact) {
        return fact.outcome() == Outcome.OPEN ? fact.createdOn() : fact.closedOn();
    }

    /** What is undated happened later, too, if it was created later. */
    @Override
    public Optional<LocalDate> notBefore(Opportunity fact) {
        return fact.createdOn();
    }

    @Override
    public Optional<SellerId> seller(Opportunity fact) {
        return fact.seller();
    }

    @Override
    public List<Optional<ProductId>> products(Opportunity fact) {
        return fact.lines().stream().map(OpportunityLine::product).toList();
    }

    @Override
    public Subject subject(Opportunity fact) {
        return Subject.of(fact.id());
    }
}
