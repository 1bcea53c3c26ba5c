package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.Given.accounts;
import static org.revenuekit.hierarchy.Given.families;
import static org.revenuekit.hierarchy.Given.finding;
import static org.revenuekit.hierarchy.Given.id;
import static org.revenuekit.hierarchy.Given.resolve;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 35: each circle is reported once, from its smallest id, and everything around it is still resolved. */
class CyclesTest {
    @Test
    void aCircleIsOneFamilyUnderItsSmallestId() {
        Hierarchy hierarchy = resolve(accounts("c", "b", "a", "d"), "c>b", "b>a", "a>c", "d>c");

        assertEquals(
                List.of(finding(HierarchyFinding.CYCLE, "a", "cycle", "a > c > b", "length", "3")),
                hierarchy.findings().list());
        assertEquals(1, hierarchy.linksSetAside());
        assertEquals(Map.of("a", List.of("a", "b", "c", "d")), families(hierarchy));
        assertEquals("[d, c, b, a]", hierarchy.pathOf(id("d")).toString());
        assertFalse(hierarchy.parentOf(id("a")).isKnown());
        assertTrue(hierarchy.familyOf(id("d")).isCyclic());
        assertFalse(hierarchy.familyOf(id("d")).isAtLeastThisLarge());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a>b b>c c>a", "b>c c>a a>b", "c>a a>b b>c", "c>a b>c a>b"})
    void aCircleIsReportedInOneRotationWhereverItBegins(String links) {
        assertEquals(
                List.of(finding(HierarchyFinding.CYCLE, "a", "cycle", "a > b > c", "length", "3")),
                resolve(accounts("b", "c", "a"), links.split(" ")).findings().list());
    }

    @Test
    void twoAccountsThatOwnEachOtherAreACircle() {
        Hierarchy hierarchy = resolve(accounts("a", "b"), "a>b", "b>a");

        assertEquals(
                List.of(finding(HierarchyFinding.CYCLE, "a", "cycle", "a > b", "length", "2")),
                hierarchy.findings().list());
        assertEquals(Map.of("a", List.of("a", "b")), families(hierarchy));
    }

    @Test
    void eachCircleIsReportedOnceAndTheRestResolved() {
        Hierarchy hierarchy = resolve(accounts("f", "e", "d", "c", "b", "a"), "a>b", "b>a", "c>d", "d>c", "e>f");

        assertEquals(
                List.of(
                        finding(HierarchyFinding.CYCLE, "a", "cycle", "a > b", "length", "2"),
                        finding(HierarchyFinding.CYCLE, "c", "cycle", "c > d", "length", "2")),
                hierarchy.findings().list());
        assertEquals(
                Map.of("a", List.of("a", "b"), "c", List.of("c", "d"), "f", List.of("e", "f")), families(hierarchy));
        assertFalse(hierarchy.familyOf(id("e")).isCyclic());
    }

    @Test
    void aLongChainIntoACircleEndsAtItsTop() {
        Hierarchy hierarchy = resolve(accounts("a", "b", "x", "y", "z"), "x>y", "y>z", "z>b", "b>a", "a>b");

        assertEquals("[x, y, z, b, a]", hierarchy.pathOf(id("x")).toString());
        assertEquals(Map.of("CYCLE", 1L), hierarchy.findings().countByCode());
    }

    @Test
    void ofALongCircleTwentyAreShown() {
        assertEquals(shown(20), cycleOf(20));
        assertEquals(shown(20), cycleOf(21));
        assertEquals(shown(19), cycleOf(19));
    }

    @Test
    void externalCompaniesMayBeInACircle() {
        Hierarchy hierarchy = resolve(accounts("m"), "m>x", "x>y", "y>x");

        assertEquals(
                List.of(
                        finding(HierarchyFinding.CYCLE, "x", "cycle", "x > y", "length", "2"),
                        finding(HierarchyFinding.DANGLING, "x", "children", "2"),
                        finding(HierarchyFinding.DANGLING, "y", "children", "1")),
                hierarchy.findings().list());
        Family family = hierarchy.familyOf(id("m"));
        assertTrue(family.isCyclic());
        assertTrue(family.isAtLeastThisLarge());
        assertEquals(List.of(id("m")), family.members());
        assertEquals("UNKNOWN", hierarchy.parentOf(id("x")).toString());
    }

    @Test
    void aCircleOfExternalCompaniesAloneIsReportedButIsNoFamily() {
        Hierarchy hierarchy = resolve(accounts("m"), "x>y", "y>x");

        assertEquals(1, hierarchy.findings().of(HierarchyFinding.CYCLE).size());
        assertEquals(Map.of("m", List.of("m")), families(hierarchy));
    }

    /** What is shown of a circle 10 > 11 > 12 and so on. */
    private static String cycleOf(int length) {
        String[] ids =
                IntStream.range(10, 10 + length).mapToObj(Integer::toString).toArray(String[]::new);
        String[] links = IntStream.range(0, length)
                .mapToObj(i -> ids[i] + ">" + ids[(i + 1) % length])
                .toArray(String[]::new);
        Map<String, String> details = resolve(accounts(ids), links)
                .findings()
                .of(HierarchyFinding.CYCLE)
                .get(0)
                .details();
        assertEquals(Integer.toString(length), details.get("length"));
        return String.valueOf(details.get("cycle"));
    }

    private static String shown(int count) {
        return IntStream.range(10, 10 + count).mapToObj(Integer::toString).collect(Collectors.joining(" > "));
    }
}
