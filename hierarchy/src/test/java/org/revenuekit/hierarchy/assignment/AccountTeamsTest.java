package org.revenuekit.hierarchy.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.assignment.Office.APRIL;
import static org.revenuekit.hierarchy.assignment.Office.id;
import static org.revenuekit.hierarchy.assignment.Office.seller;
import static org.revenuekit.hierarchy.assignment.Office.texts;
import static org.revenuekit.hierarchy.rollup.World.AS_OF;
import static org.revenuekit.hierarchy.rollup.World.assertNames;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Objects;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.seller.OwnerRole;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.Hierarchy;

class AccountTeamsTest {
    /** Dogs: two leads and helpers, one account without lead; Cats: one lead of all; Fish: nobody. */
    private static Office office() {
        return new Office()
                .family("Dogs", "d1", "d2", "d3")
                .family("Cats", "c1", "c2")
                .family("Fish", "f1")
                .sellers("s1", "s2", "s3", "s4")
                .lead("d1", "s2")
                .lead("d1", "s1")
                .lead("d2", "s1")
                .owner("d1", "s3", OwnerRole.SUPPORT)
                .owner("d3", "s3", OwnerRole.SUPPORT)
                .owner("d3", "s3", OwnerRole.DEPUTY)
                .lead("c1", "s1")
                .lead("c2", "s1")
                .owner("f1", "s2", OwnerRole.LEAD, Span.from(APRIL));
    }

    @Test
    void aTeamNamesEverybodyWithRoleAndAccounts() {
        FamilyTeam dogs = office().teams().of(office().familyOf("d2"));

        assertEquals(
                List.of("s1 LEAD [d1, d2]", "s2 LEAD [d1]", "s3 DEPUTY [d3]", "s3 SUPPORT [d1, d3]"),
                texts(dogs.members()));
        assertEquals(office().familyOf("d1"), dogs.family());
        assertEquals(List.of("s1", "s2"), texts(dogs.leads()));
        assertEquals(List.of("d3"), texts(dogs.withoutLead()));
        assertEquals(List.of("d1"), texts(dogs.withSeveralLeads()));
        assertEquals(List.of("s3 DEPUTY [d3]", "s3 SUPPORT [d1, d3]"), texts(dogs.of(seller("s3"))));
        assertEquals(List.of(), dogs.of(seller("s4")));
        assertEquals(List.of("s3 SUPPORT [d1, d3]"), texts(dogs.of(OwnerRole.SUPPORT)));
        assertEquals(List.of(), dogs.of(OwnerRole.SPECIALIST));
    }

    @Test
    void allTeamsStandByTheirTop() {
        AccountTeams teams = office().teams();

        assertEquals(List.of("Cats", "Dogs", "Fish"), tops(teams.list()));
        assertEquals(List.of("Fish"), tops(teams.withoutLead()));
        assertEquals(List.of("Dogs"), tops(teams.withSeveralLeads()));
        assertEquals(List.of(), tops(office().teamsInApril().withoutLead()));
        assertEquals(AS_OF, teams.asOf());
        assertEquals(office().hierarchy(), teams.hierarchy());
        assertTrue(teams.findings().isEmpty());
    }

    private static List<String> tops(List<FamilyTeam> teams) {
        return teams.stream().map(team -> team.family().ultimate().label()).toList();
    }

    @Test
    void aFamilyOfOnlyHelpersHasNoLead() {
        AccountTeams teams = new Office()
                .family("Dogs", "d1")
                .owner("d1", "s1", OwnerRole.DEPUTY)
                .teams();

        assertEquals(List.of("s1 DEPUTY [d1]"), texts(teams.withoutLead().get(0).members()));
    }

    @Test
    void aPortfolioShowsTheRestOfEachFamily() {
        Portfolio ofThird = office().teams().of(seller("s3"));
        Portfolio ofFirst = office().teams().of(seller("s1"));

        assertEquals(seller("s3"), ofThird.seller());
        assertEquals(1, ofThird.families().size());
        assertEquals(List.of("d1", "d3"), texts(ofThird.families().get(0).own()));
        assertEquals(List.of("d2"), texts(ofThird.families().get(0).rest()));
        assertEquals(List.of("s1", "s2"), texts(ofThird.families().get(0).team().leads()));
        assertEquals(List.of("c1", "c2", "d1", "d2"), texts(ofFirst.accounts()));
        assertEquals(List.of("c1", "c2"), texts(ofFirst.families().get(0).own()));
        assertEquals(List.of(), texts(ofFirst.families().get(0).rest()));
        assertEquals(2, ofFirst.families().size());
    }

    @Test
    void whoOwnsNothingYetHasAnEmptyPortfolio() {
        assertEquals(
                List.of(), new Office().sellers("s4").teams().of(seller("s4")).families());
        Office later = new Office().family("Fish", "f1").owner("f1", "s9", OwnerRole.LEAD, Span.from(APRIL));
        assertEquals(List.of(), later.teams().of(seller("s9")).families());
        assertEquals(List.of("f1"), texts(later.teamsInApril().of(seller("s9")).accounts()));
        assertEquals(
                "never given: seller s5",
                assertThrows(UnknownIdException.class, () -> later.teams().of(seller("s5")))
                        .getMessage());
    }

    @Test
    void oneAccountHasATeam() {
        AccountTeams teams = office().teams();

        assertEquals(List.of("s3 DEPUTY [d3]", "s3 SUPPORT [d3]"), texts(teams.of(id("d3"))));
        assertEquals(List.of(), teams.of(id("f1")));
        assertThrows(UnknownIdException.class, () -> teams.of(id("z")));
        assertThrows(
                UnknownIdException.class,
                () -> teams.of(new Office().family("Birds", "b1").familyOf("b1")));
    }

    @Test
    void aHandOverIsSeenByAccount() {
        Office office = new Office()
                .family("Dogs", "d1", "d2", "d3", "d4")
                .owner("d1", "s1", OwnerRole.LEAD, Span.until(APRIL))
                .owner("d1", "s2", OwnerRole.LEAD, Span.from(APRIL))
                .lead("d2", "s1")
                .owner("d2", "s2", OwnerRole.SUPPORT, Span.from(APRIL))
                .lead("d3", "s1")
                .owner("d4", "s3", OwnerRole.DEPUTY, Span.until(APRIL));
        ImmutableList<HandOver> changes = office.teamsInApril().changeSince(office.teams());

        assertEquals(
                List.of(id("d1"), id("d2"), id("d4")),
                changes.stream().map(HandOver::account).toList());
        assertEquals(List.of("s1 LEAD [d1]"), texts(changes.get(0).before()));
        assertEquals(List.of("s2 LEAD [d1]"), texts(changes.get(0).after()));
        assertTrue(changes.get(0).leadChanged());
        assertFalse(changes.get(1).leadChanged());
        assertEquals(List.of(), changes.get(2).after());
        assertFalse(changes.get(2).leadChanged());
        assertEquals(List.of(), office.teams().changeSince(office.teams()));
    }

    @Test
    void anAccountThatIsNoMoreCountsAsWithoutTeam() {
        AccountTeams before = new Office().family("Dogs", "d1").lead("d1", "s1").teams();
        AccountTeams after = new Office().family("Cats", "c1").lead("c1", "s1").teams();
        ImmutableList<HandOver> changes = after.changeSince(before);

        assertEquals(List.of("s1 LEAD [c1]"), texts(changes.get(0).after()));
        assertEquals(List.of(), changes.get(0).before());
        assertEquals(List.of("s1 LEAD [d1]"), texts(changes.get(1).before()));
        assertEquals(List.of(), changes.get(1).after());
        assertEquals(2, changes.size());
    }

    @Test
    void whatIsWrongWithTheTableIsReportedByAccount() {
        AccountTeams teams = new Office()
                .family("Dogs", "d1")
                .sellers("s1")
                .lead("z", "s9")
                .lead("d1", "s9")
                .lead("d1", "s1")
                .owner("d1", "s8", OwnerRole.LEAD, Span.from(APRIL))
                .lead("a", "s1")
                .teams();

        assertEquals(
                List.of(
                        "UNKNOWN_ACCOUNT account a, account a",
                        "UNKNOWN_SELLER account d1, seller s9",
                        "UNKNOWN_ACCOUNT account z, account z"),
                texts(teams.findings()));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        Hierarchy hierarchy = office().hierarchy();
        AccountTeams teams = office().teams();
        FamilyTeam team = teams.list().get(0);
        ImmutableSortedSet<AccountId> none = ImmutableSortedSet.of();

        assertNames("hierarchy", () -> AccountTeams.from(null, Ownership.none(), AS_OF));
        assertNames("ownership", () -> AccountTeams.from(hierarchy, null, AS_OF));
        assertNames("asOf", () -> AccountTeams.from(hierarchy, Ownership.none(), null));
        assertNames("family", () -> teams.of((org.revenuekit.hierarchy.Family) null));
        assertNames("seller", () -> teams.of((SellerId) null));
        assertNames("earlier", () -> teams.changeSince(null));
        assertNames("seller", () -> team.of((SellerId) null));
        assertNames("role", () -> team.of((OwnerRole) null));
        assertNames("seller", () -> new TeamMember(null, OwnerRole.LEAD, none));
        assertNames("role", () -> new TeamMember(seller("s"), null, none));
        assertNames("accounts", () -> new TeamMember(seller("s"), OwnerRole.LEAD, null));
        assertNames("family", () -> new FamilyTeam(null, ImmutableList.of(), none, none));
        assertNames("members", () -> new FamilyTeam(team.family(), null, none, none));
        assertNames("withoutLead", () -> new FamilyTeam(team.family(), ImmutableList.of(), null, none));
        assertNames("withSeveralLeads", () -> new FamilyTeam(team.family(), ImmutableList.of(), none, null));
        assertNames("seller", () -> new Portfolio(null, ImmutableList.of()));
        assertNames("families", () -> new Portfolio(seller("s"), null));
        assertNames("team", () -> new PortfolioFamily(null, none, none));
        assertNames("own", () -> new PortfolioFamily(team, null, none));
        assertNames("rest", () -> new PortfolioFamily(team, none, null));
        assertNames("account", () -> new HandOver(null, ImmutableList.of(), ImmutableList.of()));
        assertNames("before", () -> new HandOver(id("a"), null, ImmutableList.of()));
        assertNames("after", () -> new HandOver(id("a"), ImmutableList.of(), null));
    }

    @Test
    void aMemberIsHashedTheSameInEveryLaunch() {
        ImmutableSortedSet<AccountId> accounts = ImmutableSortedSet.of(id("a"));

        assertEquals(
                Objects.hash(seller("s"), "LEAD", accounts),
                new TeamMember(seller("s"), OwnerRole.LEAD, accounts).hashCode());
        EqualsVerifier.forClass(TeamMember.class)
                .withPrefabValues(SellerId.class, seller("s"), seller("t"))
                .withPrefabValues(ImmutableSortedSet.class, accounts, ImmutableSortedSet.of(id("b")))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
