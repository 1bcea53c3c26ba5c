package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers.Coarser;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.whitespace.MemberGrain;
import org.revenuekit.hierarchy.whitespace.PotentialBasis;
import org.revenuekit.hierarchy.whitespace.WhiteSpace;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceAnalysis;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceFacts;
import org.revenuekit.hierarchy.whitespace.WhiteSpacePolicy;

/** Asks for the matrix at several grains, with the same peers and rates. */
final class WhiteSpaceQuestion {
    private static final int LONGEST_NAME = 64;

    private final MoneyRollUp revenue;
    private final WhiteSpaceFacts facts;
    private final WhiteSpacePolicy policy;
    private final ExchangeRates rates;
    private final Optional<Grouping<AccountId, String>> peers;

    WhiteSpaceQuestion(MoneyRollUp revenue, WhiteSpaceFacts facts, WhiteSpacePolicy policy, ExchangeRates rates) {
        this.revenue = revenue;
        this.facts = facts;
        this.policy = policy;
        this.rates = rates;
        this.peers = peers(revenue.hierarchy(), policy);
    }

    /** Peers are of one industry; where no industry is known of anybody, all are peers. */
    private static Optional<Grouping<AccountId, String>> peers(Hierarchy hierarchy, WhiteSpacePolicy policy) {
        boolean told = policy.basis() == PotentialBasis.PEER_MEDIAN_PER_EMPLOYEE
                && hierarchy.accounts().list().stream()
                        .anyMatch(account -> account.industry().isPresent());
        return told
                ? Optional.of(Grouping.of(
                        "industry", id -> hierarchy.accounts().find(id).flatMap(Account::industry)))
                : Optional.empty();
    }

    Optional<String> peersBy() {
        return peers.map(Grouping::name);
    }

    WhiteSpace asStated() {
        return survey(policy, facts);
    }

    WhiteSpace byFamily() {
        return counted(policy.withMemberGrain(MemberGrain.FAMILY).withRef(named("by-family")));
    }

    /** With columns wider than those of the policy, where products name any. */
    ImmutableList<Coarser> coarser() {
        return Stream.of(OfferingGrain.PRODUCT_LINE, OfferingGrain.CATEGORY)
                .filter(grain -> policy.offeringGrain() == OfferingGrain.PRODUCT)
                .filter(grain -> !facts.catalogue().offerings(grain).isEmpty())
                .map(grain -> new Coarser(
                        grain, counted(policy.withOfferingGrain(grain).withRef(named(grain)))))
                .collect(ImmutableList.toImmutableList());
    }

    /** At another grain cells are counted; what is stated of single cells says nothing about those. */
    private WhiteSpace counted(WhiteSpacePolicy by) {
        return survey(by, facts.toBuilder().statedPotentials(ImmutableList.of()).build());
    }

    private WhiteSpace survey(WhiteSpacePolicy by, WhiteSpaceFacts given) {
        WhiteSpaceAnalysis analysis = WhiteSpaceAnalysis.of(by).with(rates);
        return peers.map(analysis::withPeers).orElse(analysis).survey(revenue.hierarchy(), given, revenue.asOf());
    }

    private DefinitionRef named(OfferingGrain grain) {
        return named(grain == OfferingGrain.CATEGORY ? "by-category" : "by-line");
    }

    /** A policy of another grain is another policy, and says so by its name. */
    private DefinitionRef named(String grain) {
        String name = policy.ref().name();
        int most = LONGEST_NAME - 1 - grain.length();
        return DefinitionRef.of(
                name.substring(0, Math.min(most, name.length())) + "-" + grain,
                policy.ref().version());
    }
}
