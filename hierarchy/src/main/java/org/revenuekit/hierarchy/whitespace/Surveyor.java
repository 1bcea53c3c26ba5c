package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.rollup.FactCount;
import org.revenuekit.hierarchy.whitespace.Evidence.Kind;

/** One survey: facts become evidence, evidence cells, and open cells get their worth. */
final class Surveyor {
    private final WhiteSpacePolicy policy;
    private final ImmutableList<EligibilityCheck> checks;
    private final ExchangeRates rates;
    private final Grouping<AccountId, ?> peers;
    private final Hierarchy hierarchy;
    private final WhiteSpaceFacts facts;
    private final AsOf asOf;
    private final Members members;
    private final Columns columns;
    private final List<Finding> findings = new ArrayList<>();

    Surveyor(
            WhiteSpacePolicy policy,
            ImmutableList<EligibilityCheck> checks,
            ExchangeRates rates,
            Grouping<AccountId, ?> peers,
            Hierarchy hierarchy,
            WhiteSpaceFacts facts,
            AsOf asOf) {
        this.policy = policy;
        this.checks = checks;
        this.rates = rates;
        this.peers = peers;
        this.hierarchy = hierarchy;
        this.facts = facts;
        this.asOf = asOf;
        this.members = new Members(hierarchy, policy.memberGrain());
        this.columns = new Columns(facts.catalogue(), policy.offeringGrain());
    }

    WhiteSpace survey() {
        reportProductsWithoutColumn();
        FactReader reader = new FactReader(hierarchy, columns, facts, policy.ownership(), asOf, findings);
        FactCount opportunities = reader.readOpportunities();
        FactCount assets = reader.readAssets();
        Survey survey = read(reader);
        Grid grid = new GridBuilder(survey).build();
        Units units = new UnitReader(survey, grid, rates, findings).read(peers);
        Worth worth = new Worth(survey, grid, units, stated());
        Wallets wallets = Wallets.of(survey, rates, findings);
        NeedIndex needs = NeedIndex.of(survey, findings);
        return new WhiteSpace(survey, worth, wallets, needs, opportunities, assets, Findings.of(findings));
    }

    private Survey read(FactReader reader) {
        reader.readExclusions();
        reader.readCompetitors();
        reader.ask(checks);
        Evidence.Collector evidence = reader.evidence();
        Survey survey =
                new Survey(policy, checks, facts, members, columns, reader.readAccounts(), evidence.build(), asOf);
        if (!policy.branchesInherit()) {
            return survey;
        }
        passToBranches(survey, evidence);
        return survey.with(evidence.build());
    }

    private void reportProductsWithoutColumn() {
        OfferingGrain grain = policy.offeringGrain();
        for (int product = 0; product < columns.products(); product++) {
            if (columns.columnOf(product) == Columns.NONE) {
                findings.add(Finding.of(
                        WhiteSpaceFinding.NO_OFFERING,
                        Subject.of(columns.product(product).id()),
                        "grain",
                        grain.name()));
            }
        }
    }

    private void passToBranches(Survey survey, Evidence.Collector evidence) {
        PassedDown.pass(
                hierarchy.layout().forest(),
                office -> owned(survey, office),
                this::isBranch,
                (branch, product, office) -> evidence.add(branch, product, Kind.INHERITED, office));
    }

    /** What an account owns, by itself; nothing for a company that is none. */
    private Map<Integer, Integer> owned(Survey survey, int account) {
        Map<Integer, Integer> owned = new TreeMap<>();
        if (isAccount(account)) {
            survey.forEachProduct(account, (product, from, to) -> {
                if (CellStates.has(survey.states(from, to), CellState.OWNED)) {
                    owned.put(product, account);
                }
            });
        }
        return owned;
    }

    private boolean isAccount(int node) {
        return node < hierarchy.accounts().size();
    }

    private boolean isBranch(int node) {
        return isAccount(node)
                && hierarchy
                        .decidingLinkOf(hierarchy.accounts().list().get(node).id())
                        .filter(link -> link.kind() == LinkKind.BRANCH_OF)
                        .isPresent();
    }

    /** What is stated of cells; of several statements about one account and offering the first stands. */
    private NavigableMap<Long, Stated> stated() {
        ImmutableList<StatedPotential> given = facts.statedPotentials();
        int[] accounts =
                hierarchy.layout().accountsOf(given.size(), i -> given.get(i).account());
        Map<Long, Integer> times = new TreeMap<>();
        NavigableMap<Long, Stated> stated = new TreeMap<>();
        for (int i = 0; i < accounts.length; i++) {
            StatedPotential one = given.get(i);
            int column = columns.find(one.offering());
            if (accounts[i] < 0) {
                report(
                        HierarchyFinding.UNKNOWN_ACCOUNT,
                        one,
                        "account",
                        one.account().value());
            } else if (column < 0) {
                report(
                        WhiteSpaceFinding.UNKNOWN_OFFERING,
                        one,
                        "offering",
                        one.offering().id());
            } else if (!one.value().mid().currency().equals(policy.currency())) {
                String code = one.value().mid().currency().getCode();
                report(WhiteSpaceFinding.STATED_IN_OTHER_CURRENCY, one, "currency", code);
            } else if (times.merge(Worth.key(accounts[i], column), 1, Integer::sum) > 1) {
                report(
                        WhiteSpaceFinding.DUPLICATE_STATEMENT,
                        one,
                        "offering",
                        one.offering().id());
            } else {
                stated.merge(
                        Worth.key(members.rowOfAccount(accounts[i]), column), new Stated(one.value(), 1), Stated::plus);
            }
        }
        return stated;
    }

    private void report(FindingKind kind, StatedPotential about, String key, String value) {
        findings.add(Finding.of(kind, Subject.of(about.account()), key, value));
    }
}
