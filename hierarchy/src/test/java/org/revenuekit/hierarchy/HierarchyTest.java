package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.Given.MARCH_END;
import static org.revenuekit.hierarchy.Given.accounts;
import static org.revenuekit.hierarchy.Given.id;
import static org.revenuekit.hierarchy.Given.links;
import static org.revenuekit.hierarchy.Given.resolve;
import static org.revenuekit.hierarchy.Given.texts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;

/**
 * What a hierarchy answers about one small forest: p over q and r, q over s, s under nobody else; x over t; u alone.
 */
class HierarchyTest {
    private static final Accounts ACCOUNTS = accounts("u", "t", "s=Sierra", "r", "q", "p");
    private static final Hierarchy FOREST = resolve(ACCOUNTS, "s>q", "q>p", "r>p", "t>x");

    @Test
    @SuppressWarnings("NullAway")
    void theQuestionNamesAMissingArgument() {
        assertMissing("view", () -> HierarchyResolution.of(null));
        HierarchyResolution resolution = HierarchyResolution.of(HierarchyView.standard());
        assertMissing("accounts", () -> resolution.resolve(null, links(), MARCH_END));
        assertMissing("links", () -> resolution.resolve(ACCOUNTS, null, MARCH_END));
        assertMissing("asOf", () -> resolution.resolve(ACCOUNTS, links(), null));
    }

    @Test
    void theAnswerSaysWhatWasAsked() {
        assertSame(ACCOUNTS, FOREST.accounts());
        assertEquals(MARCH_END, FOREST.asOf());
        assertEquals(DefinitionRef.of("standard", 1), FOREST.definition());
        assertEquals(4, FOREST.linksGiven());
        assertEquals("6 accounts in 3 families as of 2026-03-31", FOREST.toString());
    }

    @Test
    @SuppressWarnings("NullAway")
    void anIdThatWasNeverGivenIsRefused() {
        List<Consumer<AccountId>> questions = List.of(
                FOREST::node,
                FOREST::parentOf,
                FOREST::ultimateOf,
                FOREST::pathOf,
                FOREST::depthOf,
                FOREST::descendantsOf,
                FOREST::familyOf,
                unknown -> FOREST.isWithin(unknown, id("p")),
                unknown -> FOREST.isWithin(id("p"), unknown),
                unknown -> FOREST.lowestCommonAncestor(unknown, id("p")),
                unknown -> FOREST.lowestCommonAncestor(id("p"), unknown));
        for (Consumer<AccountId> question : questions) {
            UnknownIdException thrown = assertThrows(UnknownIdException.class, () -> question.accept(id("nobody")));
            assertEquals("never given: account nobody", thrown.getMessage());
            assertMissing("id", () -> question.accept(null));
        }
    }

    @Test
    void anAccountIsANodeUnderItsName() {
        assertEquals(new Node(id("s"), "Sierra", false), FOREST.node(id("s")));
        assertEquals(new Node(id("x"), "x", true), FOREST.node(id("x")));
        assertEquals("Sierra", FOREST.node(id("s")).toString());
        assertEquals("x (external)", FOREST.node(id("x")).toString());
    }

    @Test
    void aParentIsKnownOrAbsentForAReason() {
        assertEquals(FOREST.node(id("q")), FOREST.parentOf(id("s")).orElseThrow());
        assertEquals("x (external)", FOREST.parentOf(id("t")).toString());
        assertEquals("NONE", FOREST.parentOf(id("p")).toString());
        assertEquals("UNKNOWN", FOREST.parentOf(id("x")).toString());
    }

    @Test
    void thePathGoesUpToTheTop() {
        assertEquals("[Sierra, q, p]", FOREST.pathOf(id("s")).toString());
        assertEquals("[p]", FOREST.pathOf(id("p")).toString());
        assertEquals("p", FOREST.ultimateOf(id("s")).toString());
        assertEquals("p", FOREST.ultimateOf(id("p")).toString());
    }

    @Test
    void depthIsCountedFromTheTop() {
        assertEquals(0, FOREST.depthOf(id("p")));
        assertEquals(1, FOREST.depthOf(id("r")));
        assertEquals(2, FOREST.depthOf(id("s")));
        assertEquals(2, FOREST.depth());
        assertEquals(0, resolve(accounts("a", "b")).depth());
        assertEquals(0, resolve(accounts()).depth());
    }

    @Test
    void descendantsAreSortedById() {
        assertEquals(List.of("q", "r", "Sierra"), texts(FOREST.descendantsOf(id("p")).stream()));
        assertEquals(List.of("Sierra"), texts(FOREST.descendantsOf(id("q")).stream()));
        assertEquals(List.of(), FOREST.descendantsOf(id("s")));
        assertEquals(
                List.of("b", "m (external)"),
                texts(resolve(accounts("b", "a"), "b>m", "m>a").descendantsOf(id("a")).stream()));
    }

    @Test
    void aNodeIsWithinItselfAndWhatIsAboveIt() {
        assertTrue(FOREST.isWithin(id("s"), id("s")));
        assertTrue(FOREST.isWithin(id("s"), id("q")));
        assertTrue(FOREST.isWithin(id("s"), id("p")));
        assertFalse(FOREST.isWithin(id("q"), id("s")));
        assertFalse(FOREST.isWithin(id("s"), id("r")));
        assertFalse(FOREST.isWithin(id("r"), id("q")));
        assertFalse(FOREST.isWithin(id("t"), id("p")));
    }

    @Test
    void theLowestCommonAncestorMayBeOneOfTheTwo() {
        assertEquals(Optional.of("p"), lowest("s", "r"));
        assertEquals(Optional.of("q"), lowest("s", "q"));
        assertEquals(Optional.of("q"), lowest("q", "s"));
        assertEquals(Optional.of("r"), lowest("r", "r"));
        assertEquals(Optional.of("x (external)"), lowest("t", "x"));
        assertEquals(Optional.empty(), lowest("s", "t"));
        assertEquals(Optional.empty(), lowest("u", "p"));
    }

    @Test
    void familiesAreSortedByTheIdOfTheirTop() {
        assertEquals(
                List.of("p, 4 accounts", "u, 1 account", "x (external), 1 account"), texts(FOREST.families().stream()));
        assertEquals(FOREST.families().get(0), FOREST.familyOf(id("s")));
        assertEquals(FOREST.families().get(2), FOREST.familyOf(id("x")));
    }

    @Test
    void anExternalCompanyWithoutAccountsHasNoFamily() {
        Hierarchy hierarchy = resolve(accounts("a"), "a>b", "a>c");

        assertEquals(List.of("b (external), 1 account"), texts(hierarchy.families().stream()));
        UnknownIdException thrown = assertThrows(UnknownIdException.class, () -> hierarchy.familyOf(id("c")));
        assertEquals("never given: account c", thrown.getMessage());
        assertEquals("c (external)", hierarchy.node(id("c")).toString());
    }

    @Test
    void theOrderOfTheInputDoesNotMatterToEquality() {
        Hierarchy same = resolve(accounts("p", "q", "r", "s=Sierra", "t", "u"), "t>x", "r>p", "q>p", "s>q", "s>q");

        assertEquals(FOREST, same);
        assertEquals(FOREST.hashCode(), same.hashCode());
    }

    @Test
    void anotherNodeLabelOrParentIsAnotherHierarchy() {
        assertNotEquals(FOREST, resolve(ACCOUNTS, "s>q", "q>p", "r>p"), "without x");
        assertNotEquals(FOREST, resolve(ACCOUNTS, "s>q", "q>p", "r>p", "t>y"), "y for x");
        assertNotEquals(FOREST, resolve(ACCOUNTS, "s>q", "q>p", "r>q", "t>x"), "another parent");
        assertNotEquals(
                FOREST,
                resolve(accounts("u", "t", "s=Tango", "r", "q", "p"), "s>q", "q>p", "r>p", "t>x"),
                "another name");
        assertNotEquals(
                FOREST, resolve(accounts("u", "t", "s=Sierra", "r", "q", "p", "x"), "s>q", "q>p", "r>p", "t>x"));
        assertNotEquals(resolve(accounts("a")), resolve(accounts("b")), "another id");
        assertNotEquals(FOREST, null);
        assertNotEquals(FOREST, "a hierarchy");
    }

    @Test
    void hashCodesDifferWithTheParents() {
        assertNotEquals(
                FOREST.hashCode(), resolve(ACCOUNTS, "s>q", "q>p", "r>q", "t>x").hashCode());
        assertNotEquals(
                resolve(accounts("a")).hashCode(), resolve(accounts("b")).hashCode());
        assertNotEquals(
                resolve(accounts("a")).hashCode(), resolve(accounts("a", "b")).hashCode());
    }

    private static Optional<String> lowest(String one, String other) {
        return FOREST.lowestCommonAncestor(id(one), id(other)).map(Node::toString);
    }

    private static void assertMissing(String parameter, Runnable call) {
        assertEquals(
                parameter, assertThrows(NullPointerException.class, call::run).getMessage());
    }
}
