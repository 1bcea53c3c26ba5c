package org.revenuekit.hierarchy.assignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.rollup.RankedFamily;

/**
 * The answer of an {@link OwnerAssignment}. Immutable; a proposal is made by each call, in O(s log s) time for s
 * candidates and linear time in the accounts to be led.
 *
 * <p>Candidates are all sellers given, and who owned an account at the date without being among them.
 */
public final class OwnerProposals {
    private final AssignmentPolicy policy;
    private final Hierarchy hierarchy;
    private final Ownership ownership;
    private final AsOf asOf;
    private final ImmutableList<RankedFamily> ranking;
    private final ImmutableMap<AccountId, RankedFamily> standings;
    private final ImmutableSetMultimap<AccountId, ProductId> products;
    private final ImmutableList<Seller> sellers;
    private final Duties duties;
    private final Findings findings;

    OwnerProposals(AssignmentPolicy policy, MoneyRollUp revenue, Ownership ownership, AsOf asOf) {
        this.policy = policy;
        this.hierarchy = revenue.hierarchy();
        this.ownership = ownership;
        this.asOf = asOf;
        this.ranking = revenue.familyRanking();
        this.standings = ranking.stream()
                .collect(ImmutableMap.toImmutableMap(
                        standing -> standing.family().ultimate().id(), standing -> standing));
        this.products = productsBought(revenue);
        this.sellers = candidates(ownership, asOf);
        this.duties = new Duties(hierarchy, ownership, asOf);
        this.findings = findings(hierarchy, ownership, asOf, sellers);
    }

    private static ImmutableSetMultimap<AccountId, ProductId> productsBought(MoneyRollUp revenue) {
        ImmutableSetMultimap.Builder<AccountId, ProductId> bought = ImmutableSetMultimap.builder();
        for (Opportunity opportunity : revenue.opportunities()) {
            opportunity.lines().stream()
                    .flatMap(line -> line.product().stream())
                    .forEach(product -> bought.put(opportunity.account().orElseThrow(), product));
        }
        return bought.build();
    }

    private static ImmutableList<Seller> candidates(Ownership ownership, AsOf asOf) {
        TreeMap<SellerId, Seller> candidates = new TreeMap<>();
        for (AccountOwner row : ownership.list()) {
            if (asOf.isLive(row.validity())) {
                candidates.put(row.seller(), Seller.builder().id(row.seller()).build());
            }
        }
        ownership.sellers().list().forEach(seller -> candidates.put(seller.id(), seller));
        return ImmutableList.copyOf(candidates.values());
    }

    private static Findings findings(
            Hierarchy hierarchy, Ownership ownership, AsOf asOf, ImmutableList<Seller> candidates) {
        List<Finding> findings = new ArrayList<>(OwnerFindings.of(hierarchy, ownership, asOf));
        candidates.stream()
                .filter(OwnerProposals::isUnknown)
                .forEach(seller -> findings.add(Finding.of(AssignmentFinding.NOTHING_KNOWN, Subject.of(seller.id()))));
        return Findings.of(findings);
    }

    private static boolean isUnknown(Seller seller) {
        return seller.seniority().isEmpty()
                && seller.languages().isEmpty()
                && seller.products().isEmpty()
                && seller.capacity().isEmpty();
    }

    /**
     * Proposes a lead for a family as a whole: who would lead all its accounts.
     *
     * @param family a family of the same hierarchy
     * @return the proposal
     * @throws UnknownIdException if its top was never given
     */
    public Proposal of(Family family) {
        return proposal(standing(requireNonNull(family, "family").ultimate().id()), Optional.empty());
    }

    /**
     * Proposes a lead for one account, by its own language and products.
     *
     * @param account the account
     * @return the proposal
     * @throws UnknownIdException if the id was never given as an account's
     */
    public Proposal of(AccountId account) {
        AccountId known = hierarchy.accounts().get(account).id();
        return proposal(standing(hierarchy.ultimateOf(known).id()), Optional.of(known));
    }

    /**
     * Proposes leads for the largest families.
     *
     * @param atMost for how many, 0 or more
     * @return proposals by rank, ties by the id of the top
     */
    public ImmutableList<Proposal> families(long atMost) {
        return ranking.stream()
                .limit(atMost)
                .map(standing -> proposal(standing, Optional.empty()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Names the accounts that nobody leads, to be asked about one by one.
     *
     * @return by rank of the family, then by id; without an owner table, all of them
     */
    public ImmutableList<AccountId> accountsWithoutLead() {
        return ranking.stream()
                .flatMap(standing -> standing.family().members().stream())
                .filter(account -> ownership.leadsOf(account, asOf).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns for which families somebody else is proposed than before. Ranks the candidates of all families.
     *
     * @param earlier the proposals before, perhaps of other families
     * @return by rank of the family now, then those that are no more by their rank then
     * @throws IllegalArgumentException if both applied a policy of one reference but of unequal content
     */
    public ImmutableList<ProposalChange> changeSince(OwnerProposals earlier) {
        requireNonNull(earlier, "earlier");
        if (policy.ref().equals(earlier.policy.ref()) && !policy.equals(earlier.policy)) {
            throw new IllegalArgumentException(
                    "definitions of one reference must have equal content, had not: " + policy.ref());
        }
        return Stream.concat(ranking.stream(), earlier.ranking.stream())
                .map(standing -> standing.family().ultimate())
                .filter(distinctById())
                .map(top -> new ProposalChange(top, earlier.firstOf(top), firstOf(top)))
                .filter(change -> !change.before().equals(change.after()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Predicate<Node> distinctById() {
        Set<AccountId> seen = new HashSet<>();
        return top -> seen.add(top.id());
    }

    private Optional<SellerId> firstOf(Node top) {
        return Optional.ofNullable(standings.get(top.id()))
                .flatMap(standing -> proposal(standing, Optional.empty()).first())
                .map(Candidate::seller);
    }

    /**
     * Returns what is wrong with owners and sellers.
     *
     * @return a finding for each account that was not given and each owner who is not among the sellers, by account;
     *     then for each candidate of whom nothing is known, by id
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns the definition that was applied.
     *
     * @return name and version of the policy
     */
    public DefinitionRef definition() {
        return policy.ref();
    }

    /**
     * Returns the policy that was applied.
     *
     * @return the policy
     */
    public AssignmentPolicy policy() {
        return policy;
    }

    /**
     * Returns the date of the owners.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }

    private RankedFamily standing(AccountId top) {
        return Optional.ofNullable(standings.get(top)).orElseThrow(() -> new UnknownIdException(Subject.of(top)));
    }

    private Proposal proposal(RankedFamily standing, Optional<AccountId> account) {
        ImmutableList<AccountId> accounts =
                account.map(ImmutableList::of).orElseGet(() -> standing.family().members());
        Multiset<SellerId> led = HashMultiset.create();
        accounts.forEach(each -> led.addAll(ownership.leadsOf(each, asOf)));
        Demand demand = new Demand(
                standing,
                account,
                accounts.size(),
                ImmutableSortedSet.copyOf(led.elementSet()),
                accounts.stream()
                        .map(hierarchy.accounts()::get)
                        .map(Account::language)
                        .flatMap(Optional::stream)
                        .collect(ImmutableList.toImmutableList()),
                accounts.stream().flatMap(each -> products.get(each).stream()).collect(ImmutableSet.toImmutableSet()));
        return new Proposal(
                standing,
                account,
                demand.leads(),
                new Judge(policy, duties, !ownership.isEmpty(), demand, led).rank(sellers));
    }
}
