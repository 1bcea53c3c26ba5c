package org.revenuekit.hierarchy.assignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;

/** Who looks after which family at a date, as what. Immutable; what is asked for is made by each call. */
public final class AccountTeams {
    private final Hierarchy hierarchy;
    private final Ownership ownership;
    private final AsOf asOf;
    private final ImmutableSetMultimap<SellerId, AccountId> accountsOf;
    private final ImmutableSet<SellerId> sellers;
    private final Findings findings;

    private AccountTeams(
            Hierarchy hierarchy, Ownership ownership, AsOf asOf, ImmutableSetMultimap<SellerId, AccountId> accountsOf) {
        this.hierarchy = hierarchy;
        this.ownership = ownership;
        this.asOf = asOf;
        this.accountsOf = accountsOf;
        this.sellers = Stream.concat(
                        ownership.sellers().list().stream().map(Seller::id),
                        ownership.list().stream().map(AccountOwner::seller))
                .collect(ImmutableSet.toImmutableSet());
        this.findings = Findings.of(OwnerFindings.of(hierarchy, ownership, asOf));
    }

    /**
     * Reads the teams off an owner table. Linear in its rows, but for sorting.
     *
     * @param hierarchy the families
     * @param ownership who looks after whom
     * @param asOf when
     * @return the teams
     */
    public static AccountTeams from(Hierarchy hierarchy, Ownership ownership, AsOf asOf) {
        requireNonNull(hierarchy, "hierarchy");
        requireNonNull(ownership, "ownership");
        requireNonNull(asOf, "asOf");
        ImmutableSetMultimap.Builder<SellerId, AccountId> accountsOf = ImmutableSetMultimap.builder();
        for (Account account : hierarchy.accounts().list()) {
            ownership.ownersOf(account.id(), asOf).forEach(owner -> accountsOf.put(owner, account.id()));
        }
        return new AccountTeams(hierarchy, ownership, asOf, accountsOf.build());
    }

    /**
     * Returns the team of a family.
     *
     * @param family a family of the same hierarchy
     * @return its team, perhaps of nobody
     * @throws UnknownIdException if its top was never given
     */
    public FamilyTeam of(Family family) {
        return team(
                hierarchy.familyOf(requireNonNull(family, "family").ultimate().id()));
    }

    /**
     * Returns the portfolio of a seller.
     *
     * @param seller who
     * @return his accounts with the rest of their families; empty if he owns none at the date
     * @throws UnknownIdException if he is neither among the sellers nor, at any date, among the owners
     */
    public Portfolio of(SellerId seller) {
        if (!sellers.contains(requireNonNull(seller, "seller"))) {
            throw new UnknownIdException(Subject.of(seller));
        }
        ImmutableSet<AccountId> own = accountsOf.get(seller);
        return new Portfolio(
                seller,
                own.stream()
                        .map(account -> hierarchy.ultimateOf(account).id())
                        .sorted()
                        .distinct()
                        .map(top -> part(own, hierarchy.familyOf(top)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns the team of one account.
     *
     * @param account the account
     * @return sorted by role, then seller; empty if nobody looks after it
     * @throws UnknownIdException if the id was never given as an account's
     */
    public ImmutableList<TeamMember> of(AccountId account) {
        return members(List.of(hierarchy.accounts().get(account).id()));
    }

    /**
     * Returns all teams.
     *
     * @return one for each family, sorted by the id of the top
     */
    public ImmutableList<FamilyTeam> list() {
        return teams().collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the families of which nobody leads any account.
     *
     * @return sorted by the id of the top; if there is no owner table, all of them
     */
    public ImmutableList<FamilyTeam> withoutLead() {
        return teams().filter(team -> team.leads().isEmpty()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the families with more than one lead, be it of one account or of different ones.
     *
     * @return sorted by the id of the top
     */
    public ImmutableList<FamilyTeam> withSeveralLeads() {
        return teams().filter(team -> team.leads().size() > 1).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns whose team is not what it was. Which family an account is in does not matter here.
     *
     * @param earlier the teams before, perhaps of other accounts
     * @return the accounts with another team, sorted by id; an account that is no more counts as without team
     */
    public ImmutableList<HandOver> changeSince(AccountTeams earlier) {
        requireNonNull(earlier, "earlier");
        TreeSet<AccountId> owned = new TreeSet<>(accountsOf.values());
        owned.addAll(earlier.accountsOf.values());
        return owned.stream()
                .map(account -> new HandOver(account, earlier.membersIfGiven(account), membersIfGiven(account)))
                .filter(change -> !change.before().equals(change.after()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what is wrong with the owner table.
     *
     * @return a finding for each account that was not given, and for each owner of whom nothing is known, by account
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns the families.
     *
     * @return the hierarchy
     */
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    /**
     * Returns the date asked about.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }

    private Stream<FamilyTeam> teams() {
        return hierarchy.families().stream().map(this::team);
    }

    private FamilyTeam team(Family family) {
        return new FamilyTeam(
                family, members(family.members()), led(family, leads -> leads == 0), led(family, leads -> leads > 1));
    }

    private ImmutableSortedSet<AccountId> led(Family family, IntPredicate byHowMany) {
        return family.members().stream()
                .filter(account ->
                        byHowMany.test(ownership.leadsOf(account, asOf).size()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private PortfolioFamily part(ImmutableSet<AccountId> accounts, Family family) {
        ImmutableSortedSet<AccountId> members = ImmutableSortedSet.copyOf(family.members());
        return new PortfolioFamily(
                team(family),
                ImmutableSortedSet.copyOf(Sets.intersection(members, accounts)),
                ImmutableSortedSet.copyOf(Sets.difference(members, accounts)));
    }

    private ImmutableList<TeamMember> membersIfGiven(AccountId account) {
        return hierarchy.accountOf(account).isEmpty() ? ImmutableList.of() : members(List.of(account));
    }

    private ImmutableList<TeamMember> members(List<AccountId> accounts) {
        TeamRows rows = new TeamRows();
        accounts.forEach(account -> ownership.teamOf(account, asOf).forEach(rows::add));
        return rows.members();
    }
}
