package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.Given.accounts;
import static org.revenuekit.hierarchy.Given.families;
import static org.revenuekit.hierarchy.Given.finding;
import static org.revenuekit.hierarchy.Given.id;
import static org.revenuekit.hierarchy.Given.resolve;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which node the name of a parent means. */
class ParentNamesTest {
    @Test
    void aNameMeansTheOneAccountCalledSo() {
        Hierarchy hierarchy = resolve(accounts("p=株式会社 犬", "b", "c=Other"), "b>=㈱犬");

        assertEquals(Map.of("p", List.of("b", "p"), "c", List.of("c")), families(hierarchy));
        assertEquals(List.of(), hierarchy.findings().list());
    }

    @Test
    void anAccountIsFoundByItsNameAndNotByItsId() {
        Hierarchy hierarchy = resolve(accounts("acme=Beta", "b"), "b>=Acme");

        assertEquals("Acme (external)", hierarchy.ultimateOf(id("b")).toString());
    }

    @Test
    void anAccountWithoutAVisibleNameHasNoName() {
        Hierarchy hierarchy = resolve(accounts("a=\u200b", "b=\u200b", "c"), "c>=Acme");

        assertEquals(Map.of("DANGLING", 1L), hierarchy.findings().countByCode());
    }

    @Test
    void anExternalCompanyIsShownUnderItsSmallestSpelling() {
        Hierarchy hierarchy = resolve(accounts("a", "b", "c"), "a>=beta", "b>= BETA ", "c>=Beta");

        Node beta = new Node(id("beta"), "BETA", true);
        assertEquals(beta, hierarchy.ultimateOf(id("a")));
        assertEquals(beta, hierarchy.node(id("beta")));
        assertEquals(beta, hierarchy.ultimateOf(id("c")));
    }

    @Test
    void aNameIsNotTheIdOfAnAccountItHappensToEqual() {
        Hierarchy hierarchy = resolve(accounts("acme", "acme (2)", "b"), "b>=Acme");

        assertEquals(new Node(id("acme (3)"), "Acme", true), hierarchy.ultimateOf(id("b")));
        assertEquals(3, hierarchy.families().size());
    }

    @Test
    void aNameIsNotTheIdOfAnExternalCompanyItHappensToEqual() {
        Hierarchy hierarchy = resolve(accounts("b", "c"), "b>=Acme", "c>acme");

        assertEquals(new Node(id("acme (2)"), "Acme", true), hierarchy.ultimateOf(id("b")));
        assertEquals(new Node(id("acme"), "acme", true), hierarchy.ultimateOf(id("c")));
    }

    @Test
    void aNameIsNotTheIdOfAnUnknownChildItHappensToEqual() {
        Hierarchy hierarchy = resolve(accounts("a", "b"), "b>=Acme", "acme>a");

        assertEquals(new Node(id("acme (2)"), "Acme", true), hierarchy.ultimateOf(id("b")));
        assertEquals(
                List.of(finding(HierarchyFinding.UNKNOWN_CHILD, "acme", "parent", "a")),
                hierarchy.findings().of(HierarchyFinding.UNKNOWN_CHILD));
    }

    @Test
    void aNameAndAnIdMayMeanOneAccount() {
        Hierarchy hierarchy = resolve(accounts("p=Acme", "b", "c"), "b>=acme", "c>p");

        assertEquals(Map.of("p", List.of("b", "c", "p")), families(hierarchy));
    }
}
