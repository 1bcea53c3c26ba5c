package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.Given.id;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.revenuekit.hierarchy.link.ParentAbsence;

class ParentTest {
    private static final Node ACME = new Node(id("a"), "Acme", true);

    @Test
    void aKnownParentIsANode() {
        Parent known = Parent.known(ACME);

        assertTrue(known.isKnown());
        assertEquals(ACME, known.orElseThrow());
        assertEquals(
                "known Acme (external)", known.<String>fold(node -> "known " + node, reason -> "absent " + reason));
        assertEquals("Acme (external)", known.toString());
    }

    @Test
    void anAbsentParentHasAReason() {
        Parent absent = Parent.absent(ParentAbsence.UNKNOWN);

        assertFalse(absent.isKnown());
        assertEquals("absent UNKNOWN", absent.<String>fold(node -> "known " + node, reason -> "absent " + reason));
        assertEquals("UNKNOWN", absent.toString());
        assertEquals(
                "no parent: UNKNOWN",
                assertThrows(NoSuchElementException.class, absent::orElseThrow).getMessage());
    }

    @Test
    void parentsAreEqualByNodeOrReason() {
        assertEquals(Parent.known(ACME), Parent.known(new Node(id("a"), "Acme", true)));
        assertNotEquals(Parent.known(ACME), Parent.known(new Node(id("b"), "Acme", true)));
        assertEquals(Parent.absent(ParentAbsence.NONE), Parent.absent(ParentAbsence.NONE));
        assertNotEquals(Parent.absent(ParentAbsence.NONE), Parent.absent(ParentAbsence.UNKNOWN));
        assertNotEquals(Parent.known(ACME), Parent.absent(ParentAbsence.NONE));
        assertNotEquals(Parent.known(ACME), null);
    }

    @Test
    void hashCodesFollowEqualityAndAreTheSameInEveryRun() {
        assertEquals(ACME.hashCode(), Parent.known(ACME).hashCode());
        assertEquals("NONE".hashCode(), Parent.absent(ParentAbsence.NONE).hashCode());
    }
}
