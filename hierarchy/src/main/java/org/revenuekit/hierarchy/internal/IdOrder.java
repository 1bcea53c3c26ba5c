package org.revenuekit.hierarchy.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;
import org.revenuekit.core.account.AccountId;

/**
 * Sorts nodes by id. By the first chars in which ids differ, as numbers beside the nodes; ids themselves, which lie
 * anywhere in memory, are compared only where these are equal.
 */
public final class IdOrder {
    private static final int KEY_CHARS = 4;
    private static final int LARGEST = 0xFF; // this and larger ones are equal in a key

    private IdOrder() {}

    /**
     * Sorts nodes. O(n log n), whatever the ids.
     *
     * @param nodes the nodes
     * @param id tells the id of each
     * @return a new array
     */
    public static int[] sorted(int[] nodes, IntFunction<AccountId> id) {
        int same = nodes.length == 0 ? 0 : commonPrefix(nodes, id);
        long[] keys = new long[nodes.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(id.apply(nodes[i]).value(), same) << Integer.SIZE | nodes[i];
        }
        Arrays.sort(keys);
        int from = 0;
        for (int to = 1; to <= keys.length; to++) {
            if (to == keys.length || keys[to] >>> Integer.SIZE != keys[from] >>> Integer.SIZE) {
                sortById(keys, from, to, id);
                from = to;
            }
        }
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static int commonPrefix(int[] nodes, IntFunction<AccountId> id) {
        String one = id.apply(nodes[0]).value();
        int same = one.length();
        for (int node : nodes) {
            String other = id.apply(node).value();
            int equal = 0;
            while (equal < Math.min(same, other.length()) && one.charAt(equal) == other.charAt(equal)) {
                equal++;
            }
            same = equal;
        }
        return same;
    }

    /**
     * Grows with the text. Where that ends there is 0, which no id contains; and behind a char that the key cannot tell
     * from others, for what follows counts only if these are equal. The top bit is 0, as for a sign.
     */
    private static long key(String text, int from) {
        long key = 0;
        int end = text.length();
        for (int i = from; i < from + KEY_CHARS; i++) {
            int next = i < end ? Math.min(text.charAt(i), LARGEST) : 0;
            key = key << Byte.SIZE | next;
            end = next == LARGEST ? 0 : end;
        }
        return key >>> 1;
    }

    private static void sortById(long[] keys, int from, int to, IntFunction<AccountId> id) {
        if (to - from > 1) {
            long[] sorted = Arrays.stream(keys, from, to)
                    .boxed()
                    .sorted(Comparator.comparing(key -> id.apply(key.intValue())))
                    .mapToLong(Long::longValue)
                    .toArray();
            System.arraycopy(sorted, 0, keys, from, sorted.length);
        }
    }
}
