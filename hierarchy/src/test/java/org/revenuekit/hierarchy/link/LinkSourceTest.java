package org.revenuekit.hierarchy.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class LinkSourceTest {
    @Test
    void aSourceIsItsName() {
        assertEquals("GLEIF", LinkSource.of("GLEIF").value());
        assertEquals("GLEIF", LinkSource.of("GLEIF").toString());
        EqualsVerifier.forClass(LinkSource.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void sourcesAreSortedByName() {
        assertTrue(LinkSource.of("CRM").compareTo(LinkSource.of("GLEIF")) < 0);
        assertTrue(LinkSource.of("GLEIF").compareTo(LinkSource.of("CRM")) > 0);
        assertEquals(0, LinkSource.of("CRM").compareTo(LinkSource.of("CRM")));
    }

    @Test
    void aNameIsBounded() {
        assertEquals(
                "link source must not be empty",
                assertThrows(IllegalArgumentException.class, () -> LinkSource.of(""))
                        .getMessage());
        assertEquals("x".repeat(1_024), LinkSource.of("x".repeat(1_024)).value());
        assertEquals(
                "link source must have at most 1024 chars, had 1025",
                assertThrows(IllegalArgumentException.class, () -> LinkSource.of("x".repeat(1_025)))
                        .getMessage());
    }
}
