package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
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
import org.revenuekit.hierarchy.internal.Forest;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.rollup.FactCount;
import org.revenuekit.hierarchy.whitespace.Evidence.Kind;

/** One survey: facts become evidence, evidence cells, and open cells get their worth. */
final class Surveyor {
    private final WhiteSpacePolicy policy;
    private final ImmutableList<EligibilityCheck> checks;
    private final ExchangeRates rates;
    private final Optional<Grouping<AccountId, ?>> peers;
    private final Hierarchy hierarchy;
    private final WhiteSpaceFacts facts;
    private final AsOf asOf;
    private final Members members;
    private final Columns columns;
    private final FactReader reader;
    private final List<Finding> findings;

    Surveyor(
            WhiteSpacePolicy policy,
            ImmutableList<EligibilityCheck> checks,
            ExchangeRates rates,
            Optional<Grouping<AccountId, ?>> peers,
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
        this.reader = new FactReader(hierarchy, columns, facts, policy.ownership(), asOf);
        this.findings = reader.findings();
    }

    WhiteSpace survey() {
        reportProductsWithoutColumn();
        FactCount opportunities = reader.readOpportunities();
        FactCount assets = reader.readAssets();
        reader.readExclusions();
        reader.readCompetitors();
        reader.ask(checks);
        Survey survey = new Survey(
                policy, checks, facts, members, columns, reader.evidence().build(), asOf);
        if (policy.branchesInherit()) {
            passToBranches(survey);
            survey = survey.with(reader.evidence().build());
        }
        Grid grid = new GridBuilder(survey).build();
        Units units = new UnitReader(survey, grid, rates, findings).read(peers.map(Surveyor::keys));
        Worth worth = new Worth(survey, grid, units, stated());
        Wallets wallets = Wallets.of(survey, rates, findings);
        NeedIndex needs = NeedIndex.of(survey, findings);
        return new WhiteSpace(survey, worth, wallets, needs, opportunities, assets, Findings.of(findings));
    }

    private static Function<AccountId, Optional<?>> keys(Grouping<AccountId, ?> peers) {
        return peers::keyOf;
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

    /** In preorder, so that a branch of a branch inherits, too. */
    private void passToBranches(Survey survey) {
        Forest forest = hierarchy.layout().forest();
        int accounts = hierarchy.accounts().size();
        AccountCells cells = new AccountCells(survey);
        Map<Integer, BitSet> held = new HashMap<>();
        for (int at = 0; at < forest.size(); at++) {
            int branch = forest.nodeAt(at);
            int office = forest.parent(branch);
            if (branch < accounts && office >= 0 && office < accounts && isBranch(branch)) {
                BitSet passed = held.computeIfAbsent(office, of -> owned(cells, of));
                passed.stream().forEach(product -> reader.evidence().add(branch, product, Kind.INHERITED, office));
                BitSet own = owned(cells, branch);
                own.or(passed);
                held.put(branch, own);
            }
        }
    }

    private static BitSet owned(AccountCells cells, int account) {
        cells.read(account);
        return cells.owned().collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private boolean isBranch(int account) {
        AccountId id = hierarchy.accounts().list().get(account).id();
        return hierarchy
                .decidingLinkOf(id)
                .filter(link -> link.kind() == LinkKind.BRANCH_OF)
                .isPresent();
    }

    /** What is stated of cells; of several statements about one account and offering the first stands. */
    private NavigableMap<Long, ValueRange> stated() {
        ImmutableList<StatedPotential> given = facts.statedPotentials();
        int[] accounts =
                hierarchy.layout().accountsOf(given.size(), i -> given.get(i).account());
        Map<Long, Integer> times = new TreeMap<>();
        NavigableMap<Long, ValueRange> stated = new TreeMap<>();
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
                stated.merge(Worth.key(members.rowOfAccount(accounts[i]), column), one.value(), ValueRange::plus);
            }
        }
        return stated;
    }

    private void report(FindingKind kind, StatedPotential about, String key, String value) {
        findings.add(Finding.of(kind, Subject.of(about.account()), key, value));
    }
}
