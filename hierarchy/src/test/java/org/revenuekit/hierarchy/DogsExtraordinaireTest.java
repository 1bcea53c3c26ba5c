package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.Given.accounts;
import static org.revenuekit.hierarchy.Given.finding;
import static org.revenuekit.hierarchy.Given.id;
import static org.revenuekit.hierarchy.Given.resolve;
import static org.revenuekit.hierarchy.Given.texts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Four customers whose exports name one parent that is nobody's customer: a family nobody sees account by account. */
class DogsExtraordinaireTest {
    private final Hierarchy hierarchy = resolve(
            accounts("1=GalacticSpace", "2=PupsRUs", "3=We Love Dogs", "4=K9 Food", "5=Bark Co"),
            "2>=Dogs Extraordinaire",
            "3>=Dogs Extraordinaire",
            "4>=dogs extraordinaire",
            "5>=Dogs Extraordinaire ");

    @Test
    void theParentIsKnownByNameOnly() {
        Node dogs = hierarchy.parentOf(id("2")).orElseThrow();

        assertEquals(dogs, hierarchy.ultimateOf(id("3")));
        assertTrue(dogs.external());
        assertEquals(id("dogs extraordinaire"), dogs.id());
        assertEquals("UNKNOWN", hierarchy.parentOf(dogs.id()).toString());
    }

    @Test
    void theFamilyIsNamedAfterItAndAtLeastThisLarge() {
        Family dogs = hierarchy.familyOf(id("2"));

        assertEquals(List.of("2", "3", "4", "5"), texts(dogs.members().stream()));
        assertTrue(dogs.isAtLeastThisLarge());
        assertEquals(dogs, hierarchy.familyOf(id("dogs extraordinaire")));
        assertEquals(
                List.of("GalacticSpace, 1 account", "Dogs Extraordinaire (external), 4 accounts"),
                texts(hierarchy.families().stream()));
    }

    @Test
    void nothingIsSetAsideAndTheUnknownParentIsReportedOnce() {
        assertEquals(0, hierarchy.linksSetAside());
        assertEquals(
                List.of(finding(HierarchyFinding.DANGLING, "dogs extraordinaire", "children", "4")),
                hierarchy.findings().list());
    }
}
