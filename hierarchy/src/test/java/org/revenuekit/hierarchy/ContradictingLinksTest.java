package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.Given.MARCH_END;
import static org.revenuekit.hierarchy.Given.accounts;
import static org.revenuekit.hierarchy.Given.finding;
import static org.revenuekit.hierarchy.Given.id;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.LinkSource;
import org.revenuekit.hierarchy.link.ParentAbsence;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.link.Share;
import org.revenuekit.hierarchy.link.StatedInfluence;

/**
 * Several kinds, several sources, shares and statements of absence: whom a view believes, and what it says of the rest.
 */
class ContradictingLinksTest {
    private static final Accounts ACCOUNTS = accounts("a", "b", "c", "p", "q", "r");

    @Test
    void theKindThatStandsFirstInTheViewDecides() {
        Hierarchy hierarchy = resolve(owned("a", "p", "0.9"), ParentLink.of(id("a"), id("q")));

        assertParent("q", hierarchy, "a");
        assertFindings(hierarchy, finding(HierarchyFinding.SOURCES_CONTRADICT, "a", "parent", "p", "instead", "q"));
        assertEquals(1, hierarchy.linksSetAside());
    }

    @Test
    void theSourceThatStandsFirstInTheViewDecidesWhateverTheKind() {
        HierarchyView view = HierarchyView.standard().withSources(LinkSource.of("registry"), LinkSource.of("vendor"));
        ParentLink unnamed = ParentLink.of(id("a"), id("q"));
        ParentLink vendor = owned("a", "r", "0.8").withSource(LinkSource.of("vendor"));
        ParentLink registry = owned("a", "p", "0.6").withSource(LinkSource.of("registry"));

        Hierarchy hierarchy = resolve(view, unnamed, vendor, registry);
        assertParent("p", hierarchy, "a");
        assertFindings(
                hierarchy,
                finding(HierarchyFinding.SOURCES_CONTRADICT, "a", "parent", "q", "instead", "p"),
                finding(HierarchyFinding.SOURCES_CONTRADICT, "a", "parent", "r", "instead", "p"));
        assertParent("r", resolve(view, unnamed, vendor), "a");
        assertEquals(Optional.of(registry), hierarchy.decidingLinkOf(id("a")));
    }

    @Test
    void ofTwoSourcesNotNamedNoneIsBelievedFirst() {
        HierarchyView view = HierarchyView.standard().withSources(LinkSource.of("registry"));
        ParentLink crm = ParentLink.of(id("a"), id("q")).withSource(LinkSource.of("crm"));

        Hierarchy hierarchy = resolve(view, crm, ParentLink.of(id("a"), id("p")));

        assertParent("p", hierarchy, "a");
        assertFindings(hierarchy, finding(HierarchyFinding.SEVERAL_PARENTS, "a", "parent", "q", "instead", "p"));
    }

    @Test
    void aMinorityHolderStaysOutOfTheFamily() {
        Hierarchy hierarchy = resolve(owned("a", "p", "0.5"), owned("a", "q", "0.1"));

        assertParent("NONE", hierarchy, "a");
        assertFindings(
                hierarchy,
                finding(HierarchyFinding.MINORITY_HOLDER, "a", "holder", "p", "share", "0.5", "standing", "AFFILIATE"),
                finding(HierarchyFinding.MINORITY_HOLDER, "a", "holder", "q", "share", "0.1", "standing", "MINORITY"));
        assertEquals(2, hierarchy.linksSetAside());
        assertEquals(Optional.empty(), hierarchy.decidingLinkOf(id("a")));
    }

    @Test
    void twoHoldersOfHalfBlockEachOther() {
        Hierarchy hierarchy = resolve(owned("a", "q", "0.5"), owned("a", "p", "0.50"), owned("b", "a", "0.5"));

        assertParent("NONE", hierarchy, "a");
        assertEquals(
                List.of(finding(HierarchyFinding.DEADLOCK, "a", "holders", "p = q")),
                hierarchy.findings().of(HierarchyFinding.DEADLOCK));
        assertEquals(3, hierarchy.linksSetAside());
    }

    @Test
    void noDeadlockWhereAnotherLinkDecides() {
        Hierarchy hierarchy = resolve(owned("a", "q", "0.5"), owned("a", "p", "0.5"), ParentLink.of(id("a"), id("q")));

        assertParent("q", hierarchy, "a");
        assertEquals(List.of(), hierarchy.findings().of(HierarchyFinding.DEADLOCK));
    }

    @Test
    void halvesOfTwoSourcesAreNoDeadlock() {
        Hierarchy hierarchy = resolve(
                owned("a", "q", "0.5").withSource(LinkSource.of("one")),
                owned("a", "p", "0.5").withSource(LinkSource.of("other")));

        assertEquals(List.of(), hierarchy.findings().of(HierarchyFinding.DEADLOCK));
    }

    @Test
    void aHolderOfUnknownShareMayControl() {
        ParentLink maybe = ParentLink.of(id("a"), id("p")).withKind(LinkKind.OWNERSHIP);

        Hierarchy hierarchy = resolve(maybe);
        assertParent("UNKNOWN", hierarchy, "a");
        assertTrue(hierarchy.familyOf(id("a")).isAtLeastThisLarge());
        assertFalse(hierarchy.familyOf(id("b")).isAtLeastThisLarge());
        assertFindings(
                hierarchy, finding(HierarchyFinding.POSSIBLE_CONTROL, "a", "holder", "p", "share", "not stated"));

        assertParent("p", resolve(HierarchyView.standard().withPossibleControlCounts(true), maybe), "a");
    }

    @Test
    void whatMayControlYieldsToWhatDoes() {
        HierarchyView view = HierarchyView.standard().withPossibleControlCounts(true);
        Hierarchy hierarchy = resolve(
                view,
                owned("a", "p", Share.between(new BigDecimal("0.3"), new BigDecimal("0.6"))),
                owned("a", "q", "0.6"));

        assertParent("q", hierarchy, "a");
        assertFindings(hierarchy, finding(HierarchyFinding.SEVERAL_PARENTS, "a", "parent", "p", "instead", "q"));
    }

    @Test
    void ofTwoThatMayControlTheLargerShareIsTaken() {
        HierarchyView view = HierarchyView.standard().withPossibleControlCounts(true);
        Share more = Share.between(new BigDecimal("0.4"), new BigDecimal("0.6"));

        assertParent("q", resolve(view, owned("a", "q", more), owned("a", "p", Share.unknown())), "a");
        assertParent("p", resolve(view, owned("a", "q", more), owned("a", "p", more)), "a");
    }

    @Test
    void holdersOfMoreThanTheWholeAreReportedOnceForEachSource() {
        Hierarchy hierarchy = resolve(
                owned("a", "p", "0.6"),
                owned("a", "p", "0.3"),
                owned("a", "q", "0.4"),
                owned("b", "p", "0.7"),
                owned("b", "q", "0.4"),
                owned("c", "p", "0.6").withSource(LinkSource.of("one")),
                owned("c", "q", "0.6").withSource(LinkSource.of("other")));

        assertEquals(
                List.of(finding(HierarchyFinding.SHARES_OVER_WHOLE, "b", "sum", "1.1")),
                hierarchy.findings().of(HierarchyFinding.SHARES_OVER_WHOLE));
        assertEquals(
                List.of(finding(HierarchyFinding.DUPLICATE_LINK, "a", "parent", "p")),
                hierarchy.findings().of(HierarchyFinding.DUPLICATE_LINK));
        assertParent("p", hierarchy, "a");
    }

    @Test
    void statedControlCountsWhereTheViewKnowsIt() {
        ParentLink stated = owned("a", "p", "0.45").withInfluence(StatedInfluence.CONTROLLING);

        assertParent("NONE", resolve(stated), "a");
        assertParent("p", resolve(HierarchyView.capitalAffiliation(), stated), "a");
    }

    @Test
    void aLinkOfAnotherKindIsNotInView() {
        ParentLink billed = ParentLink.of(id("a"), id("p")).withKind(LinkKind.BILL_TO);

        Hierarchy hierarchy = resolve(billed);
        assertParent("NONE", hierarchy, "a");
        assertFindings(hierarchy, finding(HierarchyFinding.LINK_NOT_IN_VIEW, "a", "kind", "BILL_TO"));
        assertEquals(1, hierarchy.linksSetAside());
        assertParent("p", resolve(HierarchyView.standard().withKinds(LinkKind.BILL_TO), billed), "a");
    }

    @Test
    void whoIsOnTopIsTakenOnlyWhereNobodySaysWhoStandsBetween() {
        ParentLink direct = ParentLink.of(id("a"), id("b")).withKind(LinkKind.CONSOLIDATION);
        ParentLink onwards = ParentLink.of(id("b"), id("p")).withKind(LinkKind.CONSOLIDATION);
        ParentLink top = ultimate("a", "p");
        ParentLink orphan = ultimate("c", "p");

        Hierarchy hierarchy = resolve(HierarchyView.consolidation(), direct, onwards, top, orphan);

        assertParent("b", hierarchy, "a");
        assertParent("p", hierarchy, "c");
        assertEquals(1, hierarchy.ultimatesConfirmed());
        assertEquals(0, hierarchy.linksSetAside());
        assertFindings(hierarchy, finding(HierarchyFinding.NO_DIRECT_PARENT, "c", "ultimate", "p"));
    }

    @Test
    void aTrustedSourceOfUltimateParentsDoesNotHideADirectOne() {
        HierarchyView view = HierarchyView.consolidation().withSources(LinkSource.of("trusted"));
        ParentLink top = ultimate("a", "p").withSource(LinkSource.of("trusted"));
        ParentLink direct = ParentLink.of(id("a"), id("b")).withKind(LinkKind.CONSOLIDATION);

        assertParent("b", resolve(view, top, direct), "a");
    }

    @Test
    void anUltimateParentThatTheLinksDoNotReachIsReported() {
        ParentLink direct = ParentLink.of(id("a"), id("b")).withKind(LinkKind.CONSOLIDATION);

        Hierarchy hierarchy = resolve(HierarchyView.consolidation(), direct, ultimate("a", "p"));

        assertParent("b", hierarchy, "a");
        assertEquals(0, hierarchy.ultimatesConfirmed());
        assertEquals(1, hierarchy.linksSetAside());
        assertFindings(hierarchy, finding(HierarchyFinding.ULTIMATE_DIFFERS, "a", "reported", "p", "reached", "b"));
    }

    @Test
    void severalUltimateParentsContradictEachOther() {
        Hierarchy hierarchy =
                resolve(HierarchyView.consolidation(), ultimate("a", "q"), ultimate("a", "p"), ultimate("a", "p"));

        assertParent("p", hierarchy, "a");
        assertEquals(2, hierarchy.linksSetAside());
        assertFindings(
                hierarchy,
                finding(HierarchyFinding.DUPLICATE_LINK, "a", "parent", "p"),
                finding(HierarchyFinding.NO_DIRECT_PARENT, "a", "ultimate", "p"),
                finding(HierarchyFinding.SEVERAL_PARENTS, "a", "parent", "q", "instead", "p"));
    }

    @Test
    void aSourceMaySayWhyThereIsNoParent() {
        Hierarchy hierarchy = resolve(
                ParentLink.absent(id("a"), ParentAbsence.WITHHELD),
                ParentLink.absent(id("b"), ParentAbsence.UNKNOWN),
                ParentLink.absent(id("c"), ParentAbsence.NONE));

        assertParent("WITHHELD", hierarchy, "a");
        assertParent("UNKNOWN", hierarchy, "b");
        assertParent("NONE", hierarchy, "c");
        assertTrue(hierarchy.familyOf(id("a")).isAtLeastThisLarge());
        assertFalse(hierarchy.familyOf(id("c")).isAtLeastThisLarge());
        assertFindings(hierarchy);
        assertEquals(0, hierarchy.linksSetAside());
        assertEquals(Optional.of(ParentLink.absent(id("c"), ParentAbsence.NONE)), hierarchy.decidingLinkOf(id("c")));
    }

    @Test
    void whoKnowsAParentIsBelievedBeforeWhoDoesNot() {
        HierarchyView view = HierarchyView.standard().withSources(LinkSource.of("registry"));
        ParentLink unknown = ParentLink.absent(id("a"), ParentAbsence.UNKNOWN).withSource(LinkSource.of("registry"));

        Hierarchy hierarchy = resolve(view, unknown, ParentLink.of(id("a"), id("p")));

        assertParent("p", hierarchy, "a");
        assertFindings(
                hierarchy, finding(HierarchyFinding.SOURCES_CONTRADICT, "a", "parent", "UNKNOWN", "instead", "p"));
        assertEquals(1, hierarchy.linksSetAside());
    }

    @Test
    void whoKnowsThatThereIsNoneIsBelievedBeforeALesserSource() {
        HierarchyView view = HierarchyView.standard().withSources(LinkSource.of("registry"));
        ParentLink none = ParentLink.absent(id("a"), ParentAbsence.NONE).withSource(LinkSource.of("registry"));

        Hierarchy hierarchy = resolve(view, none, ParentLink.of(id("a"), id("p")));

        assertParent("NONE", hierarchy, "a");
        assertFindings(hierarchy, finding(HierarchyFinding.SOURCES_CONTRADICT, "a", "parent", "p", "instead", "NONE"));
        assertParent("p", resolve(none, ParentLink.of(id("a"), id("p"))), "a");
    }

    @Test
    void whoSaysThatItIsNotKnownIsBelievedBeforeALesserSourceThatSaysNone() {
        HierarchyView view = HierarchyView.standard().withSources(LinkSource.of("registry"));
        ParentLink unknown = ParentLink.absent(id("a"), ParentAbsence.UNKNOWN).withSource(LinkSource.of("registry"));

        Hierarchy hierarchy = resolve(view, unknown, ParentLink.absent(id("a"), ParentAbsence.NONE));

        assertParent("UNKNOWN", hierarchy, "a");
        assertEquals(Optional.empty(), hierarchy.decidingLinkOf(id("a")));
        assertFindings(
                hierarchy, finding(HierarchyFinding.SOURCES_CONTRADICT, "a", "parent", "NONE", "instead", "UNKNOWN"));
    }

    @Test
    void whereNobodyMayBeTheParentAHolderThatMayControlChangesNothing() {
        Hierarchy hierarchy = resolve(
                ParentLink.absent(id("a"), ParentAbsence.NONE),
                ParentLink.of(id("a"), id("p")).withKind(LinkKind.OWNERSHIP));

        assertParent("NONE", hierarchy, "a");
        assertEquals(
                1, hierarchy.findings().of(HierarchyFinding.POSSIBLE_CONTROL).size());
    }

    @Test
    void ofSeveralReasonsTheTrustedOneThenTheOneThatKnowsMostStands() {
        HierarchyView view = HierarchyView.standard().withSources(LinkSource.of("registry"));
        ParentLink trusted = ParentLink.absent(id("a"), ParentAbsence.WITHHELD).withSource(LinkSource.of("registry"));

        Hierarchy hierarchy = resolve(
                view, ParentLink.absent(id("a"), ParentAbsence.UNKNOWN), trusted, trusted.withSource(Optional.empty()));
        assertParent("WITHHELD", hierarchy, "a");
        assertFindings(
                hierarchy,
                finding(HierarchyFinding.DUPLICATE_LINK, "a", "parent", "WITHHELD"),
                finding(HierarchyFinding.SOURCES_CONTRADICT, "a", "parent", "UNKNOWN", "instead", "WITHHELD"));

        assertParent(
                "UNKNOWN",
                resolve(
                        ParentLink.absent(id("a"), ParentAbsence.UNKNOWN),
                        ParentLink.absent(id("a"), ParentAbsence.WITHHELD)),
                "a");
    }

    @Test
    void aStatementAboutSomebodyUnknownIsSetAside() {
        Hierarchy hierarchy = resolve(ParentLink.absent(id("z"), ParentAbsence.WITHHELD));

        assertFindings(hierarchy, finding(HierarchyFinding.UNKNOWN_CHILD, "z", "parent", "WITHHELD"));
    }

    @Test
    void anExternalCompanyMayBeKnownToHaveNoParent() {
        Hierarchy hierarchy = resolve(ParentLink.of(id("a"), id("x")), ParentLink.absent(id("x"), ParentAbsence.NONE));

        assertParent("NONE", hierarchy, "x");
        assertFalse(hierarchy.familyOf(id("a")).isAtLeastThisLarge());
    }

    @Test
    void theLargestOfACircleMayBeItsTop() {
        HierarchyView view = HierarchyView.standard().withCycleTop(CycleTop.LARGEST);
        ParentLink[] links = {
            ParentLink.of(id("a"), id("b")),
            ParentLink.of(id("b"), id("a")),
            ParentLink.of(id("c"), id("b")),
            ParentLink.of(id("p"), id("c")),
            ParentLink.of(id("q"), id("a"))
        };

        assertEquals("b", resolve(view, links).ultimateOf(id("p")).toString());
        assertEquals("a", resolve(links).ultimateOf(id("p")).toString());
        assertEquals("a", resolve(view, links[0], links[1]).ultimateOf(id("b")).toString());
        assertEquals(Optional.empty(), resolve(links).decidingLinkOf(id("a")));
    }

    @Test
    void theLargestOfACircleIsTheOneWithTheMostBelowIt() {
        HierarchyView view = HierarchyView.standard().withCycleTop(CycleTop.LARGEST);
        Accounts others = accounts("z", "a", "c", "d", "e");
        List<ParentLink> links = Given.links("z>a", "a>z", "c>z", "d>z", "e>a");

        assertEquals(
                "z",
                HierarchyResolution.of(view)
                        .resolve(others, links, MARCH_END)
                        .ultimateOf(id("e"))
                        .toString());
    }

    @Test
    void whatACompanyHoldsOfItselfCountsForNobody() {
        Hierarchy hierarchy =
                resolve(owned("a", "a", "0.5"), owned("a", "p", "0.6"), owned("z", "p", "0.7"), owned("z", "q", "0.7"));

        assertEquals(List.of(), hierarchy.findings().of(HierarchyFinding.SHARES_OVER_WHOLE));
    }

    @Test
    void theWholeIsNotMoreThanTheWhole() {
        Hierarchy hierarchy = resolve(owned("a", "q", "0.4"), owned("a", "p", "0.6"), owned("a", "q", "0.1"));

        assertEquals(List.of(), hierarchy.findings().of(HierarchyFinding.SHARES_OVER_WHOLE));
        assertParent("p", hierarchy, "a");
    }

    @Test
    void aLinkGoesBeforeAStatementThatThereIsNoneFromTheSameSource() {
        Hierarchy hierarchy = resolve(ParentLink.absent(id("b"), ParentAbsence.NONE), ParentLink.of(id("b"), id("a")));

        assertParent("a", hierarchy, "b");
    }

    @Test
    void ofReasonsEquallyTrustedTheOneThatKnowsMoreStands() {
        Hierarchy hierarchy = resolve(
                ParentLink.absent(id("a"), ParentAbsence.WITHHELD), ParentLink.absent(id("a"), ParentAbsence.NONE));

        assertParent("NONE", hierarchy, "a");
    }

    @Test
    void ofTheSameSaidTwiceOneDecidesWhateverTheOrder() {
        ParentLink crm = ParentLink.of(id("a"), id("p")).withSource(LinkSource.of("crm"));
        ParentLink vendor = crm.withSource(LinkSource.of("vendor"));

        assertEquals(Optional.of(crm), resolve(crm, vendor).decidingLinkOf(id("a")));
        assertEquals(Optional.of(crm), resolve(vendor, crm).decidingLinkOf(id("a")));
    }

    @Test
    void theSmallestIdIsTakenHoweverTheParentIsNamed() {
        Accounts named = accounts("a", "p0=Zeta", "p1=Alpha");
        ParentLink byName = ParentLink.ofName(id("a"), "zeta");
        ParentLink byId = ParentLink.of(id("a"), id("p1"));

        for (List<ParentLink> links : List.of(List.of(byName, byId), List.of(byId, byName))) {
            Hierarchy hierarchy =
                    HierarchyResolution.of(HierarchyView.standard()).resolve(named, links, MARCH_END);
            assertEquals("Zeta", hierarchy.parentOf(id("a")).toString());
        }
    }

    @Test
    void aReasonGivenTwiceIsADuplicateWhateverTheOrder() {
        ParentLink crm = ParentLink.absent(id("a"), ParentAbsence.NONE).withSource(LinkSource.of("crm"));
        Hierarchy hierarchy = resolve(crm.withSource(LinkSource.of("vendor")), crm);

        assertFindings(hierarchy, finding(HierarchyFinding.DUPLICATE_LINK, "a", "parent", "NONE"));
        assertEquals(Optional.of(crm), hierarchy.decidingLinkOf(id("a")));
        assertEquals(1, hierarchy.linksSetAside());
    }

    private static void assertParent(String parent, Hierarchy hierarchy, String child) {
        assertEquals(parent, hierarchy.parentOf(id(child)).toString());
    }

    private static ParentLink owned(String child, String holder, String share) {
        return owned(child, holder, Share.of(new BigDecimal(share)));
    }

    private static ParentLink owned(String child, String holder, Share share) {
        return ParentLink.of(id(child), id(holder)).withKind(LinkKind.OWNERSHIP).withShare(share);
    }

    private static ParentLink ultimate(String child, String parent) {
        return ParentLink.of(id(child), id(parent)).withKind(LinkKind.ULTIMATE_CONSOLIDATION);
    }

    private static Hierarchy resolve(ParentLink... links) {
        return resolve(HierarchyView.standard(), links);
    }

    /** The answer must not depend on the order of the links. */
    private static Hierarchy resolve(HierarchyView view, ParentLink... links) {
        Hierarchy hierarchy = HierarchyResolution.of(view).resolve(ACCOUNTS, List.of(links), MARCH_END);
        List<ParentLink> reversed = new ArrayList<>(List.of(links));
        Collections.reverse(reversed);
        Hierarchy other = HierarchyResolution.of(view).resolve(ACCOUNTS, reversed, MARCH_END);
        assertEquals(hierarchy, other);
        assertEquals(hierarchy.findings(), other.findings());
        assertEquals(hierarchy.linksSetAside(), other.linksSetAside());
        return hierarchy;
    }

    private static void assertFindings(Hierarchy hierarchy, Finding... expected) {
        assertEquals(Findings.of(ImmutableList.copyOf(expected)), hierarchy.findings());
    }
}
