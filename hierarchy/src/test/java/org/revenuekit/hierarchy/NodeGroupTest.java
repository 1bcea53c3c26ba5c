package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NodeGroupTest {
    @Test
    void aGroupIsNamedAfterItsSmallestId() {
        NodeGroup group = group(2);

        assertEquals("A", group.first().label());
        assertTrue(group.isCycle());
        assertFalse(group(1).isCycle());
        assertEquals(group(2), group);
        assertEquals(group(2).hashCode(), group.hashCode());
    }

    @Test
    void twentyMembersAreShown() {
        assertEquals("A", group(1).toString());
        assertEquals(
                "A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T",
                group(20).toString());
        assertEquals(group(20) + " and 1 more", group(21).toString());
    }

    @Test
    void membersAreInOrderOfTheirIds() {
        assertEquals("members must not be empty", refused(ImmutableList.of()));
        ImmutableList<Node> members = group(2).members();
        String message = "members must be in order of their ids, each once";
        assertEquals(message, refused(members.reverse()));
        assertEquals(message, refused(ImmutableList.of(members.get(0), members.get(0))));
    }

    private static String refused(ImmutableList<Node> members) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> new NodeGroup(members))
                .getMessage());
    }

    private static NodeGroup group(int size) {
        return new NodeGroup(Stream.iterate('a', letter -> (char) (letter + 1))
                .limit(size)
                .map(letter -> letter.toString())
                .map(text -> new Node(Given.id(text), text.toUpperCase(java.util.Locale.ROOT), false))
                .collect(ImmutableList.toImmutableList()));
    }
}
