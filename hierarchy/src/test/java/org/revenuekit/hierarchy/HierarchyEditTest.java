package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.Given.MARCH_END;
import static org.revenuekit.hierarchy.Given.accounts;
import static org.revenuekit.hierarchy.Given.families;
import static org.revenuekit.hierarchy.Given.id;
import static org.revenuekit.hierarchy.Given.links;
import static org.revenuekit.hierarchy.Given.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.hierarchy.HierarchyEdit.Kind;
import org.revenuekit.hierarchy.link.ParentLink;

/** What-if: moves, acquisitions, divestitures, mergers of accounts and dissolutions, before anything is saved. */
class HierarchyEditTest {
    /** t over m and s; m over a and b, b over c; u over v; w alone; x external over y. */
    private static final Hierarchy BEFORE = resolve(
            accounts("t", "m", "s", "a", "b", "c", "u", "v", "w", "y"),
            "m>t",
            "s>t",
            "a>m",
            "b>m",
            "c>b",
            "v>u",
            "y>x");

    @Test
    void aCompanyMovesWithEverythingBelowIt() {
        Hierarchy after = BEFORE.with(HierarchyEdit.reparent(id("b"), id("s")));

        assertEquals("s", after.parentOf(id("b")).toString());
        assertEquals("[c, b, s, t]", after.pathOf(id("c")).toString());
        assertEquals("[b, c]", after.descendantsOf(id("s")).toString());
        assertEquals("[a]", after.descendantsOf(id("m")).toString());
        assertEquals(families(BEFORE), families(after));
        assertEquals(3, after.depthOf(id("c")));
        assertEquals(List.of(HierarchyEdit.reparent(id("b"), id("s"))), after.edits());
        assertEquals(List.of(), BEFORE.edits());
        assertEquals("m", BEFORE.parentOf(id("b")).toString());
    }

    @Test
    void aCompanyIsAcquired() {
        Hierarchy after = BEFORE.with(HierarchyEdit.acquire(id("m"), id("v")));

        assertEquals("[c, b, m, v, u]", after.pathOf(id("c")).toString());
        assertEquals(List.of("s", "t"), families(after).get("t"));
        assertEquals(List.of("a", "b", "c", "m", "u", "v"), families(after).get("u"));
        assertEquals(6, after.familyOf(id("v")).size());
        assertEquals(2, after.familyOf(id("t")).size());
    }

    @Test
    void aWholeFamilyIsAcquiredByItsTop() {
        Hierarchy after = BEFORE.with(HierarchyEdit.acquire(id("x"), id("w")));

        assertEquals(List.of("w", "y"), families(after).get("w"));
        assertFalse(after.familyOf(id("y")).isAtLeastThisLarge());
    }

    @Test
    void aCompanyIsDivested() {
        Hierarchy after = BEFORE.with(HierarchyEdit.divest(id("b")));

        assertEquals("NONE", after.parentOf(id("b")).toString());
        assertEquals(List.of("b", "c"), families(after).get("b"));
        assertEquals(List.of("a", "m", "s", "t"), families(after).get("t"));
        assertEquals(Optional.empty(), after.decidingLinkOf(id("b")));
        assertEquals(BEFORE.decidingLinkOf(id("c")), after.decidingLinkOf(id("c")));
    }

    @Test
    void aCompanyIsDissolved() {
        Hierarchy after = BEFORE.with(HierarchyEdit.dissolve(id("m")));

        assertEquals("t", after.parentOf(id("a")).toString());
        assertEquals("t", after.parentOf(id("b")).toString());
        assertEquals("b", after.parentOf(id("c")).toString());
        assertEquals("t", after.parentOf(id("m")).toString());
        assertEquals("[]", after.descendantsOf(id("m")).toString());
        assertEquals(List.of(HierarchyEdit.dissolve(id("m"))), after.edits());
        assertEquals(families(BEFORE), families(after));
    }

    @Test
    void aTopIsDissolvedIntoFamilies() {
        Map<String, List<String>> after = families(BEFORE.with(HierarchyEdit.dissolve(id("t"))));

        assertEquals(List.of("a", "b", "c", "m"), after.get("m"));
        assertEquals(List.of("s"), after.get("s"));
        assertEquals(List.of("t"), after.get("t"));
    }

    @Test
    void editsFollowEachOther() {
        Hierarchy after = BEFORE.with(HierarchyEdit.divest(id("b")))
                .with(HierarchyEdit.acquire(id("u"), id("c")))
                .with(HierarchyEdit.reparent(id("b"), id("a")));

        assertEquals("[v, u, c, b, a, m, t]", after.pathOf(id("v")).toString());
        assertEquals(
                List.of(
                        HierarchyEdit.divest(id("b")),
                        HierarchyEdit.acquire(id("u"), id("c")),
                        HierarchyEdit.reparent(id("b"), id("a"))),
                after.edits());
    }

    @Test
    void twoAccountsAreOneCompany() {
        Hierarchy after = BEFORE.with(HierarchyEdit.merge(id("s"), id("b")));

        assertEquals(9, after.accounts().size());
        assertEquals("s", after.parentOf(id("c")).toString());
        assertEquals("t", after.parentOf(id("s")).toString());
        assertEquals(List.of("a", "c", "m", "s", "t"), families(after).get("t"));
        assertEquals("s", after.node(id("b")).toString());
        assertEquals("[c]", after.descendantsOf(id("b")).toString());
        assertEquals(List.of(HierarchyEdit.merge(id("s"), id("b"))), after.edits());
        assertTrue(after.findings().of(HierarchyFinding.SEVERAL_PARENTS).isEmpty());
    }

    @Test
    void theAccountKeptTakesTheParentOfTheDuplicateIfItHasNone() {
        Hierarchy after = BEFORE.with(HierarchyEdit.merge(id("w"), id("b")));

        assertEquals("[c, w, m, t]", after.pathOf(id("c")).toString());
        assertEquals(List.of("a", "c", "m", "s", "t", "w"), families(after).get("t"));
    }

    @Test
    void aDuplicateThatIsNamedByNameIsRenamed() {
        Hierarchy named = resolve(accounts("k=Kept", "d=Duplicate", "c"), "c>=duplicate");

        assertEquals(
                "k",
                named.with(HierarchyEdit.merge(id("k"), id("d")))
                        .parentOf(id("c"))
                        .orElseThrow()
                        .id()
                        .value());
    }

    @Test
    void mergersAreRememberedThroughEachOtherAndMovesAreMadeAgain() {
        Hierarchy after = BEFORE.with(HierarchyEdit.reparent(id("v"), id("w")))
                .with(HierarchyEdit.divest(id("b")))
                .with(HierarchyEdit.merge(id("a"), id("b")))
                .with(HierarchyEdit.merge(id("s"), id("a")));

        assertEquals("w", after.parentOf(id("v")).toString());
        assertEquals("s", after.node(id("b")).toString());
        assertEquals("s", after.node(id("a")).toString());
        assertEquals("[c, s, t]", after.pathOf(id("c")).toString());
        assertEquals(8, after.accounts().size());
        assertEquals(4, after.edits().size());
    }

    @Test
    void aMoveOfTheAccountKeptIsMadeAgain() {
        Hierarchy after =
                BEFORE.with(HierarchyEdit.reparent(id("s"), id("w"))).with(HierarchyEdit.merge(id("s"), id("b")));

        assertEquals("[c, s, w]", after.pathOf(id("c")).toString());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertRefused(
                "a company cannot come under itself, was REPARENT m, c",
                () -> BEFORE.with(HierarchyEdit.reparent(id("m"), id("c"))));
        assertRefused(
                "an acquirer is of another family, was ACQUIRE c, s",
                () -> BEFORE.with(HierarchyEdit.acquire(id("c"), id("s"))));
        assertRefused("both parties must differ, was a twice", () -> HierarchyEdit.merge(id("a"), id("a")));
        Hierarchy merged = BEFORE.with(HierarchyEdit.merge(id("a"), id("b")));
        assertRefused(
                "both parties must differ, was MERGE b, a", () -> merged.with(HierarchyEdit.merge(id("b"), id("a"))));
        assertRefused(
                "REPARENT needs another party (company a)",
                () -> new HierarchyEdit(Kind.REPARENT, id("a"), Optional.empty()));
        assertRefused(
                "DIVEST has no other party (company a)",
                () -> new HierarchyEdit(Kind.DIVEST, id("a"), Optional.of(id("b"))));
        assertRefused(
                "DISSOLVE has no other party (company a)",
                () -> new HierarchyEdit(Kind.DISSOLVE, id("a"), Optional.of(id("b"))));
    }

    @Test
    void everybodyMustBeKnown() {
        assertThrows(UnknownIdException.class, () -> BEFORE.with(HierarchyEdit.divest(id("z"))));
        assertThrows(UnknownIdException.class, () -> BEFORE.with(HierarchyEdit.reparent(id("a"), id("z"))));
        assertThrows(UnknownIdException.class, () -> BEFORE.with(HierarchyEdit.merge(id("a"), id("x"))));
        assertThrows(UnknownIdException.class, () -> BEFORE.with(HierarchyEdit.merge(id("x"), id("a"))));
    }

    @Test
    void anEditIsData() {
        HierarchyEdit edit = HierarchyEdit.acquire(id("a"), id("b"));

        assertEquals(edit, HierarchyEdit.acquire(id("a"), id("b")));
        assertEquals(edit.hashCode(), HierarchyEdit.acquire(id("a"), id("b")).hashCode());
        assertNotEquals(edit, HierarchyEdit.reparent(id("a"), id("b")));
        assertNotEquals(
                edit.hashCode(), HierarchyEdit.reparent(id("a"), id("b")).hashCode());
        assertEquals("ACQUIRE a, b", edit.toString());
        assertEquals("DIVEST a", HierarchyEdit.divest(id("a")).toString());
    }

    @Test
    void whatChangedIsTold() {
        HierarchyChange change =
                BEFORE.with(HierarchyEdit.acquire(id("m"), id("v"))).changeSince(BEFORE);

        assertEquals("[m: t -> v]", change.parents().toString());
        assertEquals(
                "[t: 6 -> 2 accounts (+0 -4), u: 2 -> 6 accounts (+4 -0)]",
                change.families().toString());
        assertEquals(
                List.of(id("a"), id("b"), id("c"), id("m")),
                change.families().get(0).left());
        assertEquals(
                Optional.of(ParentLink.of(id("m"), id("t"))),
                change.parents().get(0).linkBefore());
        assertEquals(Optional.empty(), change.parents().get(0).linkAfter());
        assertEquals("1 parents and 2 families changed from 2026-03-31 to 2026-03-31", change.toString());
        assertFalse(change.isEmpty());
    }

    @Test
    void aMergeIsComparedAsAWhole() {
        HierarchyChange change =
                BEFORE.with(HierarchyEdit.merge(id("w"), id("b"))).changeSince(BEFORE);

        assertEquals(
                "[b: m -> not there, c: b -> w, w: NONE -> m]", change.parents().toString());
        assertEquals(
                "[t: 6 -> 6 accounts (+1 -1), w: 1 -> 0 accounts (+0 -1)]",
                change.families().toString());
    }

    @Test
    void movingBackChangesNothing() {
        Hierarchy there = BEFORE.with(HierarchyEdit.divest(id("b")));
        Hierarchy back = there.with(HierarchyEdit.acquire(id("b"), id("m")));

        assertTrue(back.changeSince(BEFORE).isEmpty());
        assertEquals(BEFORE, back);
        assertEquals(1, back.changeSince(there).parents().size());
        assertEquals(
                there.changeSince(BEFORE).families().size(),
                BEFORE.changeSince(there).families().size());
    }

    @Test
    void otherHierarchiesAreComparedNodeByNode() {
        Hierarchy other = HierarchyResolution.of(HierarchyView.standard())
                .resolve(accounts("t", "m", "s", "n"), links("m>s", "n>t"), MARCH_END);
        HierarchyChange change = other.changeSince(BEFORE);

        assertEquals(
                "[a: m -> not there, b: m -> not there, c: b -> not there, m: t -> s, n: not there -> t, s: t -> NONE,"
                        + " u: NONE -> not there, v: u -> not there, w: NONE -> not there, x: UNKNOWN -> not there,"
                        + " y: x -> not there]",
                change.parents().stream().map(HierarchyEditTest::shown).toList().toString());
        assertEquals(
                "[s: 0 -> 2 accounts (+2 -0), t: 6 -> 2 accounts (+1 -5), u: 2 -> 0 accounts (+0 -2),"
                        + " w: 1 -> 0 accounts (+0 -1), x: 1 -> 0 accounts (+0 -1)]",
                change.families().stream()
                        .map(family -> family.toString().replace(" (external)", ""))
                        .toList()
                        .toString());
        assertEquals(BEFORE, change.earlier());
        assertEquals(other, change.later());
    }

    @Test
    void theFirstAccountMovesAsAnyOther() {
        Hierarchy before = resolve(accounts("a", "b", "c"), "a>b");

        Hierarchy alone = before.with(HierarchyEdit.divest(id("a")));
        assertEquals(Optional.empty(), alone.decidingLinkOf(id("a")));
        assertEquals(1, alone.familyOf(id("b")).size());
        Hierarchy under = alone.with(HierarchyEdit.acquire(id("c"), id("a")));
        assertEquals(2, under.familyOf(id("c")).size());
        assertEquals("a", under.ultimateOf(id("c")).toString());
        assertEquals(
                1, under.with(HierarchyEdit.divest(id("c"))).familyOf(id("a")).size());
    }

    /** Neither many children nor many moves may cost a stack frame each. */
    @Test
    void aHubIsDissolvedAndAnAccountMovedManyTimes() {
        int many = 100_000;
        String[] ids = new String[many];
        String[] links = new String[many - 1];
        for (int i = 0; i < many; i++) {
            ids[i] = "n" + i;
        }
        for (int i = 1; i < many; i++) {
            links[i - 1] = "n" + i + ">n0";
        }
        Hierarchy dissolved = resolve(accounts(ids), links).with(HierarchyEdit.dissolve(id("n0")));
        assertEquals(many, dissolved.families().size());

        Hierarchy moved = resolve(accounts("a", "b"), "a>b");
        for (int i = 0; i <= 5_000; i++) {
            moved = moved.with(i % 2 == 0 ? HierarchyEdit.divest(id("a")) : HierarchyEdit.acquire(id("a"), id("b")));
        }
        assertEquals(1, moved.familyOf(id("b")).size());
    }

    @Test
    void whoHasNobodyBelowIsDissolvedByChangingNothing() {
        assertEquals(List.of(), BEFORE.with(HierarchyEdit.dissolve(id("w"))).edits());
    }

    private static String shown(ParentChange change) {
        return change.toString().replace(" (external)", "");
    }

    private static void assertRefused(String message, Executable edit) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, edit).getMessage());
    }
}
