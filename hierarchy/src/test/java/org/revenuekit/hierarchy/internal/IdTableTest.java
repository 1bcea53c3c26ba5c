package org.revenuekit.hierarchy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdTableTest {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private static int number(IdTable table, String id, int ifNew) {
        table.expect(new String[] {id}, 0, 1);
        table.read(id);
        table.fetch();
        return table.number(ifNew);
    }

    @Test
    void theFirstNumberOfAnIdStands() {
        IdTable table = new IdTable(0);
        assertEquals(7, number(table, "b", 7));
        assertEquals(3, number(table, "a", 3));
        assertEquals(7, number(table, "b", 9));
        assertEquals(3, number(table, "a", 9));
        assertEquals(9, number(table, "ab", 9));
    }

    @Test
    void whatIsNoIdIsRejectedByTheNameOfItsType() {
        for (String noId : new String[] {"", " a", "x".repeat(1_025)}) {
            IdTable products = new IdTable(1, "product id");
            products.expect(new String[] {noId}, 0, 1);
            String message = assertThrows(IllegalArgumentException.class, () -> products.read(noId))
                    .getMessage();
            assertEquals("product id must ", message.substring(0, 16));
        }
    }

    @Test
    void aBatchMayNameAnIdTwice() {
        IdTable table = new IdTable(4);
        String[] ids = {"b", "a", "b", "c"};
        table.expect(ids, 0, 4);
        for (String id : ids) {
            table.read(id);
        }
        table.fetch();
        assertEquals(0, table.number(0));
        assertEquals(1, table.number(1));
        assertEquals(0, table.number(2));
        assertEquals(3, table.number(3));
        assertEquals(1, number(table, "a", 4));
        assertEquals(3, number(table, "c", 4));
        assertEquals(4, number(table, "d", 4));
    }

    @Test
    void itGrowsBeyondWhatWasExpected() {
        IdTable table = new IdTable(0);
        String tail = "x".repeat(100);
        for (int i = 0; i < 10_000; i++) {
            assertEquals(i, number(table, i + tail, i));
        }
        for (int i = 0; i < 10_000; i++) {
            assertEquals(i, number(table, i + tail, -1));
        }
    }

    @Test
    void everyLengthIsItsOwn() {
        IdTable table = new IdTable(0);
        List<String> ids = new ArrayList<>();
        for (int length = 1; length <= 1_024; length++) {
            ids.add("a".repeat(length));
            ids.add("会".repeat(length));
        }
        for (int i = 0; i < ids.size(); i++) {
            assertEquals(i, number(table, ids.get(i), i));
        }
        for (int i = 0; i < ids.size(); i++) {
            assertEquals(i, number(table, ids.get(i), -1));
        }
    }

    @Test
    void everyCharCounts() {
        IdTable table = new IdTable(0);
        for (char other : new char[] {'b', 'é', 'ÿ', '\u0161', '会'}) {
            for (int length = 1; length <= 26; length++) {
                for (int at = 0; at < length; at++) {
                    String id = "a".repeat(at) + other + "a".repeat(length - at - 1);
                    int number = length * 1_000 + at * 10 + other * 100_000;
                    assertEquals(number, number(table, id, number), id);
                    assertEquals(number, number(table, id, -1), id);
                }
            }
        }
    }

    @Test
    void whatIsNoIdIsRejected() {
        IdTable table = new IdTable(0);
        assertEquals("account id must not be empty", messageOf(table, ""));
        assertEquals("account id must have at most 1024 chars, had 1025", messageOf(table, "x".repeat(1_025)));
        assertEquals("account id must not begin or end with a blank, was \" a\"", messageOf(table, " a"));
        assertEquals(
                "account id must not contain control characters or lone surrogates, had U+007F at index 8",
                messageOf(table, "12345678\u007F"));
        assertEquals(5, number(table, "a b", 5)); // none of them left anything behind
    }

    private static String messageOf(IdTable table, String id) {
        table.expect(new String[] {id}, 0, 1);
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> table.read(id))
                .getMessage());
    }

    @Test
    void idsOfEqualHashMoveToTheMapAndNoneIsLost() {
        List<String> same = sameHash(600);
        IdTable table = new IdTable(0);
        for (int i = 0; i < 600; i += 2) {
            String[] ids = {same.get(i), "other" + i, same.get(i + 1), "会社" + i};
            table.expect(ids, 0, 4);
            for (String id : ids) {
                table.read(id);
            }
            table.fetch();
            assertEquals(10 * i, table.number(10 * i));
            assertEquals(10 * i + 1, table.number(10 * i + 1));
            assertEquals(10 * i + 2, table.number(10 * i + 2));
            assertEquals(10 * i + 3, table.number(10 * i + 3));
        }
        for (int i = 0; i < 600; i += 2) {
            assertEquals(10 * i, number(table, same.get(i), -1));
            assertEquals(10 * i + 1, number(table, "other" + i, -1));
            assertEquals(10 * i + 2, number(table, same.get(i + 1), -1));
            assertEquals(10 * i + 3, number(table, "会社" + i, -1));
        }
        assertEquals(6, number(table, "new", 6));
        assertEquals(6, number(table, "new", 7));
    }

    @Test
    void aHundredThousandIdsOfEqualHashAreNoBurden() {
        List<String> same = sameHash(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            IdTable table = new IdTable(same.size());
            for (int i = 0; i < same.size(); i++) {
                assertEquals(i, number(table, same.get(i), i));
            }
            for (int i = 0; i < same.size(); i++) {
                assertEquals(i, number(table, same.get(i), -1));
            }
        });
    }

    /**
     * Ids of 16 chars to which the table gives one hash: the second half undoes what the first did, where that makes
     * chars of an id.
     */
    private static List<String> sameHash(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 10_000_000; ids.size() < count; i++) {
            String first = Integer.toString(i);
            long word = 0;
            for (int at = 7; at >= 0; at--) {
                word = word << 8 | first.charAt(at);
            }
            long mixed = (16 ^ word) * MIX;
            long second = mixed ^ (mixed >>> 32) ^ 0x5A5A5A5A5A5A5A5AL;
            StringBuilder id = new StringBuilder(first);
            for (int at = 0; at < 8; at++) {
                id.append((char) (second >>> (8 * at) & 0xFF));
            }
            if (id.chars().allMatch(c -> (c > ' ' && c < 0x7F) || c > 0xA0)) {
                ids.add(id.toString());
            }
        }
        return ids;
    }
}
