package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.Given.accounts;
import static org.revenuekit.hierarchy.Given.id;
import static org.revenuekit.hierarchy.Given.resolve;
import static org.revenuekit.hierarchy.Given.texts;

import java.util.List;
import org.junit.jupiter.api.Test;

class FamilyTest {
    @Test
    void membersAreTheAccountsSortedById() {
        Family family =
                resolve(accounts("c", "top", "a"), "c>m", "m>top", "a>c").familyOf(id("m"));

        assertEquals(List.of("a", "c", "top"), texts(family.members().stream()));
        assertEquals(3, family.size());
        assertEquals("top", family.ultimate().toString());
        assertFalse(family.isAtLeastThisLarge());
        assertFalse(family.isCyclic());
        assertEquals("top, 3 accounts", family.toString());
    }

    @Test
    void aFamilyUnderAnExternalTopIsAtLeastThisLarge() {
        Family family = resolve(accounts("a", "b"), "a>x").familyOf(id("a"));

        assertTrue(family.isAtLeastThisLarge());
        assertEquals(1, family.size());
        assertEquals("x (external), 1 account", family.toString());
    }

    @Test
    void familiesAreEqualByTopAndMembers() {
        Family family = resolve(accounts("a", "b", "c"), "b>a").familyOf(id("b"));

        Family same = resolve(accounts("b", "a"), "b>a").familyOf(id("a"));
        assertEquals(family, same);
        assertEquals(family.hashCode(), same.hashCode());
        assertNotEquals(family, resolve(accounts("a", "b", "c"), "c>a").familyOf(id("a")), "other members");
        assertNotEquals(family, resolve(accounts("a", "b"), "a>b").familyOf(id("a")), "another top");
        assertNotEquals(family, null);
        assertNotEquals(
                family.hashCode(), resolve(accounts("b")).familyOf(id("b")).hashCode());
    }
}
