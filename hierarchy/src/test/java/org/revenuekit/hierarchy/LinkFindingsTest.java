package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.Given.MARCH_END;
import static org.revenuekit.hierarchy.Given.SELF_MARKS_TOP;
import static org.revenuekit.hierarchy.Given.accounts;
import static org.revenuekit.hierarchy.Given.families;
import static org.revenuekit.hierarchy.Given.finding;
import static org.revenuekit.hierarchy.Given.id;
import static org.revenuekit.hierarchy.Given.links;
import static org.revenuekit.hierarchy.Given.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.link.ParentAbsence;
import org.revenuekit.hierarchy.link.ParentLink;

/** What becomes of every link that cannot be used as it is, one kind of finding after the other. */
class LinkFindingsTest {
    @Test
    void cleanLinksHaveNoFindings() {
        Hierarchy hierarchy = resolve(accounts("a", "b"), "b>a");

        assertTrue(hierarchy.findings().isEmpty());
        assertEquals(1, hierarchy.linksGiven());
        assertEquals(0, hierarchy.linksSetAside());
    }

    @Test
    void aParentOfUnknownIdDangles() {
        Hierarchy hierarchy = resolve(accounts("a", "b", "c"), "b>x", "a>x", "c>y");

        assertFindings(
                hierarchy,
                finding(HierarchyFinding.DANGLING, "x", "children", "2"),
                finding(HierarchyFinding.DANGLING, "y", "children", "1"));
        assertEquals(0, hierarchy.linksSetAside());
        assertEquals(new Node(id("x"), "x", true), hierarchy.ultimateOf(id("a")));
        assertEquals(Map.of("x", List.of("a", "b"), "y", List.of("c")), families(hierarchy));
    }

    @Test
    void aParentOfUnknownNameDangles() {
        Hierarchy hierarchy = resolve(accounts("a", "b"), "b>=Dogs  Extraordinaire", "a>=ＤＯＧＳ Extraordinaire");

        assertFindings(hierarchy, finding(HierarchyFinding.DANGLING, "dogs extraordinaire", "children", "2"));
        assertEquals(
                new Node(id("dogs extraordinaire"), "Dogs  Extraordinaire", true),
                hierarchy.parentOf(id("a")).orElseThrow());
    }

    @Test
    void aParentThatIsBothLinkedAndSetAsideStillDangles() {
        Hierarchy hierarchy = resolve(accounts("a"), "a>x", "a>y");

        assertFindings(
                hierarchy,
                finding(HierarchyFinding.DANGLING, "x", "children", "1"),
                finding(HierarchyFinding.DANGLING, "y", "children", "1"),
                finding(HierarchyFinding.SEVERAL_PARENTS, "a", "parent", "y", "instead", "x"));
    }

    @Test
    void aNameThatSeveralAccountsShareIsNotLinked() {
        Hierarchy hierarchy = resolve(accounts("a=Acme", "b=ACME", "c", "d= acme "), "c>=Acme");

        assertFindings(hierarchy, finding(HierarchyFinding.AMBIGUOUS_NAME, "c", "name", "Acme"));
        assertEquals(1, hierarchy.linksSetAside());
        assertEquals(ParentAbsence.UNKNOWN, absenceOf(hierarchy, "c"));
    }

    @Test
    void anAmbiguousNameIsReportedBeforeAnUnknownChild() {
        assertFindings(
                resolve(accounts("a=Acme", "b=Acme"), "z>=acme"),
                finding(HierarchyFinding.AMBIGUOUS_NAME, "z", "name", "acme"));
    }

    @Test
    void aLinkOfAnUnknownChildIsSetAside() {
        Hierarchy hierarchy = resolve(accounts("a=Acme"), "z>a", "y>=acme");

        assertFindings(
                hierarchy,
                finding(HierarchyFinding.UNKNOWN_CHILD, "y", "parent", "Acme"),
                finding(HierarchyFinding.UNKNOWN_CHILD, "z", "parent", "Acme"));
        assertEquals(2, hierarchy.linksSetAside());
        assertEquals(Map.of("a", List.of("a")), families(hierarchy));
    }

    @Test
    void aCompanyThatIsOnlySomebodysParentMayHaveAParentItself() {
        Hierarchy hierarchy = resolve(accounts("a", "b"), "a>x", "x>b");

        assertFindings(hierarchy, finding(HierarchyFinding.DANGLING, "x", "children", "1"));
        assertEquals(0, hierarchy.linksSetAside());
        assertEquals(Map.of("b", List.of("a", "b")), families(hierarchy));
        assertEquals("[a, x (external), b]", hierarchy.pathOf(id("a")).toString());
    }

    @Test
    void aSelfLinkIsSetAside() {
        Hierarchy hierarchy = resolve(accounts("a=Acme", "b=Beta"), "a>a", "b>=beta");

        assertFindings(hierarchy, finding(HierarchyFinding.SELF_LINK, "a"), finding(HierarchyFinding.SELF_LINK, "b"));
        assertEquals(2, hierarchy.linksSetAside());
        assertEquals(ParentAbsence.NONE, absenceOf(hierarchy, "a"));
    }

    @Test
    void aSelfLinkMarksATopWhereTheViewSaysSo() {
        Hierarchy hierarchy = HierarchyResolution.of(SELF_MARKS_TOP)
                .resolve(accounts("a", "b"), links("a>a", "a>a", "b>a"), MARCH_END);

        assertTrue(hierarchy.findings().isEmpty());
        assertEquals(3, hierarchy.linksGiven());
        assertEquals(0, hierarchy.linksSetAside());
    }

    @Test
    void aSelfLinkThatAnotherLinkContradictsMarksNoTop() {
        Hierarchy hierarchy =
                HierarchyResolution.of(SELF_MARKS_TOP).resolve(accounts("a", "b"), links("b>b", "b>a"), MARCH_END);

        assertFindings(hierarchy, finding(HierarchyFinding.SELF_LINK, "b"));
        assertEquals(1, hierarchy.linksSetAside());
        assertEquals("a", hierarchy.ultimateOf(id("b")).toString());
    }

    @Test
    void whatAnotherLinkSaysIsADuplicate() {
        Hierarchy hierarchy = resolve(accounts("a=Acme", "b", "c"), "b>a", "b>=ACME", "c>a", "b>a");

        assertFindings(
                hierarchy,
                finding(HierarchyFinding.DUPLICATE_LINK, "b", "parent", "a"),
                finding(HierarchyFinding.DUPLICATE_LINK, "b", "parent", "a"));
        assertEquals(2, hierarchy.linksSetAside());
    }

    @Test
    void ofSeveralParentsTheSmallestIdIsTaken() {
        Hierarchy hierarchy = resolve(accounts("z", "p2", "p1", "p3"), "z>p2", "z>p3", "z>p1", "z>p3");

        assertFindings(
                hierarchy,
                finding(HierarchyFinding.SEVERAL_PARENTS, "z", "parent", "p2", "instead", "p1"),
                finding(HierarchyFinding.SEVERAL_PARENTS, "z", "parent", "p3", "instead", "p1"),
                finding(HierarchyFinding.SEVERAL_PARENTS, "z", "parent", "p3", "instead", "p1"));
        assertEquals("p1", hierarchy.parentOf(id("z")).orElseThrow().toString());
        assertEquals(3, hierarchy.linksSetAside());
    }

    @Test
    void ofTheLinkThatIsTakenOnlyTheRepetitionIsSetAside() {
        assertFindings(
                resolve(accounts("z", "p2", "p1"), "z>p1", "z>p2", "z>p1"),
                finding(HierarchyFinding.DUPLICATE_LINK, "z", "parent", "p1"),
                finding(HierarchyFinding.SEVERAL_PARENTS, "z", "parent", "p2", "instead", "p1"));
    }

    @Test
    void aLinkCountsFromItsFirstDayToTheDayBeforeItsEnd() {
        LocalDate march31 = LocalDate.of(2026, 3, 31);
        List<ParentLink> dated = List.of(
                during("a", Span.from(march31)),
                during("b", Span.from(march31.plusDays(1))),
                during("c", Span.until(march31)),
                during("d", Span.until(march31.plusDays(1))));

        Hierarchy hierarchy = resolve(accounts("a", "b", "c", "d", "p"), dated);

        assertFindings(
                hierarchy,
                finding(HierarchyFinding.LINK_NOT_VALID, "b", "validity", "[2026-04-01,..)"),
                finding(HierarchyFinding.LINK_NOT_VALID, "c", "validity", "[..,2026-03-31)"));
        assertEquals(4, hierarchy.linksGiven());
        assertEquals(2, hierarchy.linksSetAside());
        assertEquals(Map.of("b", List.of("b"), "c", List.of("c"), "p", List.of("a", "d", "p")), families(hierarchy));
    }

    @Test
    void aLinkThatIsNotValidNamesNobody() {
        Hierarchy hierarchy = resolve(
                accounts("a"),
                List.of(ParentLink.of(id("a"), id("x")).withValidity(Span.until(LocalDate.of(2026, 1, 1)))));

        assertEquals(Map.of("LINK_NOT_VALID", 1L), hierarchy.findings().countByCode());
    }

    @Test
    void theSeveritiesSayWhatMatters() {
        assertEquals(Severity.ERROR, HierarchyFinding.CYCLE.severity());
        assertEquals(Severity.WARNING, HierarchyFinding.SELF_LINK.severity());
        assertEquals(Severity.INFO, HierarchyFinding.DUPLICATE_LINK.severity());
    }

    private static ParentLink during(String child, Span validity) {
        return ParentLink.of(id(child), id("p")).withValidity(validity);
    }

    private static ParentAbsence absenceOf(Hierarchy hierarchy, String child) {
        return hierarchy
                .parentOf(id(child))
                .fold(
                        known -> {
                            throw new AssertionError(known);
                        },
                        reason -> reason);
    }

    private static void assertFindings(Hierarchy hierarchy, Finding... expected) {
        assertEquals(List.of(expected), hierarchy.findings().list());
    }
}
