package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.CompetitorUse;
import org.revenuekit.core.asset.LicenceScope;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.rollup.FactCount;
import org.revenuekit.hierarchy.whitespace.Evidence.Kind;

/** Reads facts as evidence, as of a date. What cannot be used becomes a finding. */
final class FactReader {
    private final Hierarchy hierarchy;
    private final Columns columns;
    private final WhiteSpaceFacts facts;
    private final OwnershipRule ownership;
    private final AsOf asOf;
    private final Evidence.Collector evidence;
    private final List<Finding> findings;
    private final Map<Integer, SortedMap<Integer, Integer>> licences = new HashMap<>(); // for groups: account, product

    FactReader(
            Hierarchy hierarchy,
            Columns columns,
            WhiteSpaceFacts facts,
            OwnershipRule ownership,
            AsOf asOf,
            List<Finding> findings) {
        this.hierarchy = hierarchy;
        this.columns = columns;
        this.facts = facts;
        this.ownership = ownership;
        this.asOf = asOf;
        this.findings = findings;
        this.evidence = new Evidence.Collector(
                hierarchy.accounts().size(),
                facts.opportunities().list().size() + facts.assets().list().size());
    }

    Evidence.Collector evidence() {
        return evidence;
    }

    /** What a fact came to. */
    private enum Use {
        USED,
        UNGROUPED,
        OUTSIDE,
        LEFT_OUT
    }

    private static FactCount count(Multiset<Use> uses) {
        return new FactCount(
                uses.size(),
                uses.count(Use.USED),
                uses.count(Use.UNGROUPED),
                uses.count(Use.OUTSIDE),
                uses.count(Use.LEFT_OUT));
    }

    FactCount readOpportunities() {
        ImmutableList<Opportunity> given = facts.opportunities().list();
        int[] accounts = accountsOf(given, opportunity -> opportunity.account().orElse(null));
        Multiset<Use> uses = EnumMultiset.create(Use.class);
        for (int i = 0; i < accounts.length; i++) {
            uses.add(read(given.get(i), i, accounts[i]));
        }
        return count(uses);
    }

    private Use read(Opportunity opportunity, int number, int account) {
        Optional<LocalDate> closed = opportunity.outcome() == Outcome.OPEN ? Optional.empty() : opportunity.closedOn();
        Optional<LocalDate> later = later(opportunity.createdOn())
                .or(() -> opportunity.createdOn().isPresent() ? Optional.empty() : later(closed));
        if (later.isPresent()) {
            report(HierarchyFinding.AFTER_AS_OF, Subject.of(opportunity.id()), "date", later);
            return Use.LEFT_OUT;
        }
        boolean open = opportunity.outcomeAsOf(asOf) == Outcome.OPEN;
        if (!open && opportunity.outcome() == Outcome.LOST) {
            return Use.OUTSIDE;
        }
        if ((open ? opportunity.createdOn() : closed).isEmpty()) {
            findings.add(Finding.of(HierarchyFinding.UNDATED, Subject.of(opportunity.id())));
        }
        return place(opportunity, number, account, open ? Kind.PIPELINE : Kind.PURCHASE);
    }

    private Use place(Opportunity opportunity, int number, int account, Kind kind) {
        Subject subject = Subject.of(opportunity.id());
        if (account < 0) {
            reportUngrouped(subject, opportunity.account());
            return Use.UNGROUPED;
        }
        ImmutableSet<ProductId> products = opportunity.products();
        if (products.isEmpty()) {
            findings.add(Finding.of(WhiteSpaceFinding.NO_PRODUCT, subject));
        }
        boolean used = false;
        for (ProductId product : products) {
            used |= add(account, product, kind, number, subject);
        }
        return used ? Use.USED : Use.LEFT_OUT;
    }

    /** Adds an entry unless the product is unknown. */
    private boolean add(int account, ProductId id, Kind kind, int fact, Subject subject) {
        int product = columns.productOf(id);
        if (product < 0) {
            report(WhiteSpaceFinding.UNKNOWN_PRODUCT, subject, "product", Optional.of(id));
            return false;
        }
        evidence.add(account, product, kind, fact);
        return true;
    }

    FactCount readAssets() {
        ImmutableList<Asset> given = facts.assets().list();
        int[] accounts = accountsOf(given, Asset::account);
        Multiset<Use> uses = EnumMultiset.create(Use.class);
        for (int i = 0; i < accounts.length; i++) {
            uses.add(read(given.get(i), i, accounts[i]));
        }
        PassedDown.pass(
                hierarchy.layout().forest(),
                node -> licences.getOrDefault(node, ImmutableSortedMap.of()),
                node -> true,
                (node, product, asset) -> {
                    if (node < hierarchy.accounts().size()) {
                        evidence.add(node, product, Kind.GROUP, asset);
                    }
                });
        return count(uses);
    }

    private Use read(Asset asset, int number, int account) {
        Subject subject = Subject.of(asset.id());
        if (ownership == OwnershipRule.WON) {
            return Use.OUTSIDE;
        }
        boolean delivery = ownership == OwnershipRule.DELIVERED;
        if (delivery && asset.deliveredOn().isEmpty()) {
            findings.add(Finding.of(WhiteSpaceFinding.NOT_DELIVERED, subject));
            return Use.LEFT_OUT;
        }
        Optional<LocalDate> later =
                later(asset.active().from()).or(() -> delivery ? later(asset.deliveredOn()) : Optional.empty());
        if (later.isPresent()) {
            report(HierarchyFinding.AFTER_AS_OF, subject, "date", later);
            return Use.LEFT_OUT;
        }
        if (account < 0) {
            reportUngrouped(subject, Optional.of(asset.account()));
            return Use.UNGROUPED;
        }
        boolean active = asOf.isLive(asset.active());
        if (!add(account, asset.product(), active ? Kind.ACTIVE : Kind.ENDED, number, subject)) {
            return Use.LEFT_OUT;
        }
        if (active && asset.scope() == LicenceScope.GROUP) {
            licences.computeIfAbsent(account, none -> new TreeMap<>())
                    .merge(columns.productOf(asset.product()), number, this::smallerId);
        }
        return Use.USED;
    }

    /** Which of two assets has the smaller id, so that their order does not matter. */
    private int smallerId(int one, int other) {
        ImmutableList<Asset> all = facts.assets().list();
        return all.get(one).id().compareTo(all.get(other).id()) < 0 ? one : other;
    }

    AccountFacts readAccounts() {
        return new AccountFacts(surveyed(), seats());
    }

    private BitSet surveyed() {
        ImmutableList<AccountId> given = facts.surveyed().asList();
        int[] accounts = accountsOf(given, id -> id);
        BitSet surveyed = new BitSet();
        for (int i = 0; i < accounts.length; i++) {
            if (accounts[i] < 0) {
                reportUngrouped(Subject.of(given.get(i)), Optional.of(given.get(i)));
            } else {
                surveyed.set(accounts[i]);
            }
        }
        return surveyed;
    }

    private Map<Integer, Long> seats() {
        ImmutableList<Map.Entry<AccountId, Long>> given =
                facts.seats().entrySet().asList();
        int[] accounts = accountsOf(given, Map.Entry::getKey);
        Map<Integer, Long> seats = new HashMap<>();
        for (int i = 0; i < accounts.length; i++) {
            AccountId account = given.get(i).getKey();
            Long stated = given.get(i).getValue();
            if (accounts[i] < 0) {
                reportUngrouped(Subject.of(account), Optional.of(account));
            } else if (seats.putIfAbsent(accounts[i], stated) != null) {
                report(WhiteSpaceFinding.DUPLICATE_STATEMENT, Subject.of(account), "seats", Optional.of(stated));
            }
        }
        return seats;
    }

    void readExclusions() {
        read(facts.exclusions(), Exclusion::account, Exclusion::product, Kind.EXCLUDED, exclusion -> Span.always());
    }

    void readCompetitors() {
        read(
                facts.competitorUses(),
                CompetitorUse::account,
                CompetitorUse::product,
                Kind.COMPETITOR,
                CompetitorUse::during);
    }

    private <F> void read(
            ImmutableList<F> given,
            Function<F, AccountId> account,
            Function<F, ProductId> product,
            Kind kind,
            Function<F, Span> during) {
        int[] accounts = accountsOf(given, account);
        for (int i = 0; i < accounts.length; i++) {
            F fact = given.get(i);
            Subject subject = Subject.of(account.apply(fact));
            Optional<LocalDate> later = later(during.apply(fact).from());
            if (later.isPresent()) {
                report(HierarchyFinding.AFTER_AS_OF, subject, "date", later);
            } else if (accounts[i] < 0) {
                reportUngrouped(subject, Optional.of(account.apply(fact)));
            } else if (asOf.isLive(during.apply(fact))) {
                add(accounts[i], product.apply(fact), kind, i, subject);
            }
        }
    }

    void ask(ImmutableList<EligibilityCheck> checks) {
        ImmutableList<Account> accounts = hierarchy.accounts().list();
        for (int check = 0; check < checks.size(); check++) {
            for (int account = 0; account < accounts.size(); account++) {
                for (int product = 0; product < columns.products(); product++) {
                    if (checks.get(check)
                            .excludes(accounts.get(account), columns.product(product))
                            .isPresent()) {
                        evidence.add(account, product, Kind.CHECK, check);
                    }
                }
            }
        }
    }

    private <F> int[] accountsOf(ImmutableList<F> given, Function<F, @Nullable AccountId> account) {
        return hierarchy.layout().accountsOf(given.size(), i -> account.apply(given.get(i)));
    }

    private Optional<LocalDate> later(Optional<LocalDate> date) {
        return date.filter(day -> !asOf.sees(day));
    }

    private void reportUngrouped(Subject subject, Optional<AccountId> account) {
        if (account.isPresent()) {
            report(HierarchyFinding.UNKNOWN_ACCOUNT, subject, "account", account);
        } else {
            findings.add(Finding.of(HierarchyFinding.NO_ACCOUNT, subject));
        }
    }

    private void report(FindingKind kind, Subject subject, String detail, Optional<?> value) {
        findings.add(Finding.of(kind, subject, detail, value.orElseThrow().toString()));
    }
}
