package org.revenuekit.hierarchy.insight;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.rollup.RankedFamily;

/** One review: what is known is laid out by family, then every check looks at every family. */
final class Review {
    /** The products of a family are found in order, and a sort keeps them so. */
    private static final Comparator<DiscountInconsistency> SOLID_AND_WIDE_FIRST = Comparator.comparing(
                    DiscountInconsistency::restsOnFew)
            .thenComparing(DiscountInconsistency::spread, Ratio.byValue().reversed())
            .thenComparing(discount -> discount.family().ultimate().id());

    private final FamilyPolicy policy;
    private final Catalogue catalogue;
    private final ImmutableList<FamilyCheck> checks;
    private final MoneyRollUp revenue;
    private final Hierarchy hierarchy;
    private final Ownership ownership;
    private final List<Finding> findings = new ArrayList<>();

    Review(
            FamilyPolicy policy,
            Catalogue catalogue,
            ImmutableList<FamilyCheck> checks,
            MoneyRollUp revenue,
            Ownership ownership) {
        this.policy = policy;
        this.catalogue = catalogue;
        this.checks = checks;
        this.revenue = revenue;
        this.hierarchy = revenue.hierarchy();
        this.ownership = ownership;
    }

    FamilyInsights inspect(Iterable<Activity> activities) {
        List<FamilyCase> families = cases(activities);
        reportUnknownOwners(families);
        reportUnknownAccounts();
        DiscountCheck discounts = new DiscountCheck(policy, catalogue, hierarchy);
        List<DiscountInconsistency> inconsistent = new ArrayList<>();
        families.forEach(family -> inconsistent.addAll(discounts.inspect(family)));
        inconsistent.sort(SOLID_AND_WIDE_FIRST);
        checks.forEach(check ->
                findings.addAll(check.findings(hierarchy, revenue.asOf()).list()));
        ImmutableList.Builder<Insight> ofYours = ImmutableList.builder();
        families.forEach(family -> checks.forEach(check -> ofYours.addAll(check.inspect(family))));
        return new FamilyInsights(
                definitions(),
                contents(),
                revenue.asOf(),
                ImmutableList.copyOf(inconsistent),
                discounts.scope(),
                coverage(families),
                new EffortCheck(policy, ownership.sellers(), revenue).inspect(families),
                ofYours.build(),
                Findings.of(findings));
    }

    private Optional<ImmutableList<CoverageGap>> coverage(List<FamilyCase> families) {
        if (ownership.isEmpty()) {
            return Optional.empty();
        }
        CoverageCheck check = new CoverageCheck(policy, ownership.sellers());
        return Optional.of(families.stream()
                .flatMap(family -> check.inspect(family).stream())
                .collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<DefinitionRef> definitions() {
        ImmutableList.Builder<DefinitionRef> definitions =
                ImmutableList.<DefinitionRef>builder().add(policy.ref());
        checks.forEach(check -> definitions.add(check.ref()));
        return definitions.build();
    }

    /** The first of several checks of one reference stands for it. */
    private ImmutableMap<DefinitionRef, Object> contents() {
        Map<DefinitionRef, Object> contents = new LinkedHashMap<>();
        contents.put(policy.ref(), policy);
        checks.forEach(check -> contents.putIfAbsent(check.ref(), check.definition()));
        return ImmutableMap.copyOf(contents);
    }

    private List<FamilyCase> cases(Iterable<Activity> activities) {
        ImmutableListMultimap.Builder<AccountId, Opportunity> facts = ImmutableListMultimap.builder();
        for (Opportunity opportunity : revenue.opportunities()) {
            facts.put(topOf(opportunity.account().orElseThrow()), opportunity);
        }
        ImmutableListMultimap<AccountId, Opportunity> opportunitiesOf = facts.build();
        ImmutableListMultimap<AccountId, Activity> activitiesOf = seen(activities);
        return revenue.familyRanking().stream()
                .map(standing -> new FamilyCase(
                        standing,
                        opportunitiesOf.get(standing.family().ultimate().id()),
                        activitiesOf.get(standing.family().ultimate().id()),
                        leadsOf(standing),
                        revenue.asOf()))
                .toList();
    }

    private ImmutableListMultimap<AccountId, Activity> seen(Iterable<Activity> activities) {
        ImmutableListMultimap.Builder<AccountId, Activity> seen = ImmutableListMultimap.builder();
        for (Activity activity : activities) {
            if (hierarchy.accountOf(activity.account()).isEmpty()) {
                findings.add(Finding.of(
                        HierarchyFinding.UNKNOWN_ACCOUNT,
                        Subject.of(activity.account()),
                        "account",
                        activity.account().value()));
            } else if (!revenue.asOf().sees(activity.date())) {
                findings.add(Finding.of(
                        HierarchyFinding.AFTER_AS_OF,
                        Subject.of(activity.account()),
                        "date",
                        activity.date().toString()));
            } else {
                seen.put(topOf(activity.account()), activity);
            }
        }
        return seen.build();
    }

    private ImmutableMap<AccountId, ImmutableSortedSet<SellerId>> leadsOf(RankedFamily standing) {
        ImmutableMap.Builder<AccountId, ImmutableSortedSet<SellerId>> leads = ImmutableMap.builder();
        for (AccountId account : standing.family().members()) {
            leads.put(account, ownership.leadsOf(account, revenue.asOf()));
        }
        return leads.buildOrThrow();
    }

    private void reportUnknownOwners(List<FamilyCase> families) {
        for (FamilyCase family : families) {
            for (AccountId account : family.owners().keySet()) {
                for (SellerId owner : ownership.ownersOf(account, revenue.asOf())) {
                    if (ownership.sellers().find(owner).isEmpty()) {
                        findings.add(Finding.of(
                                HierarchyFinding.UNKNOWN_SELLER, Subject.of(account), "seller", owner.value()));
                    }
                }
            }
        }
    }

    private void reportUnknownAccounts() {
        for (AccountId account : ownership.accounts()) {
            if (hierarchy.accountOf(account).isEmpty()) {
                findings.add(
                        Finding.of(HierarchyFinding.UNKNOWN_ACCOUNT, Subject.of(account), "account", account.value()));
            }
        }
    }

    private AccountId topOf(AccountId account) {
        return hierarchy.ultimateOf(account).id();
    }
}
