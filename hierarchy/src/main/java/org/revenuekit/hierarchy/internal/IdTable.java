package org.revenuekit.hierarchy.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Text;

/**
 * Numbers the ids of a column. The chars of each id are copied once into one array of longs, so that comparing two ids
 * follows no reference; a table of longs says where an id stands.
 *
 * <p>Ids are read a batch at a time: looking one up is mostly waiting for memory, and these waits overlap if nothing
 * else is done between them.
 *
 * <p>All chars are mixed into the hash. An id that finds no free slot near the one where it belongs must have been
 * chosen to; then all go to a map, which orders texts of equal hash in a tree. So no choice of ids makes it slow.
 */
public final class IdTable {
    /** How many ids are read at a time, at most. */
    public static final int BATCH = 64;

    private static final int LONGEST_PROBE = 256; // half full, random hashes need about 70 for 1,000,000 ids
    private static final int FEWEST = 4;
    private static final int MOST_BELIEVED = 1 << 28;
    private static final int FIRST =
            6; // not 0, which says that a slot is free; behind 64 bytes, where cache lines begin
    private static final int TYPICAL_ENTRY = 4; // a header and 24 chars
    private static final int SOME_MORE = 16; // so that a few more than expected need no larger array

    private static final long MIX = 0x9E3779B97F4A7C15L; // 2^64 / golden ratio, odd
    private static final int LARGEST_LATIN = 0xFF;
    private static final int LATIN_CHARS = 8; // of one byte, in a long
    private static final int WIDE_CHARS = 4; // of two bytes, in a long

    // Bytes from '!' to '~' keep the top bit of each byte at 0, whichever of these is applied.
    private static final long TOP_BITS = 0x8080808080808080L;
    private static final long BELOW_VISIBLE = 0x2121212121212121L;
    private static final long BEYOND_VISIBLE = 0x0101010101010101L;

    private final String what;
    private final char[] chars = new char[Text.ID_LIMIT];
    private long[] entries; // of each id: its number << 32 | its length in longs, negated if wide; then these longs
    private int end = FIRST; // where the next entry begins
    private long[] slots; // hash << 32 | where the entry begins, or 0; a power of two of them
    private int taken;
    private @Nullable Map<String, Integer> crowded; // if there, it alone counts

    // The batch: where each id's entry begins, behind those that are numbered, and its hash.
    private final int[] read = new int[BATCH + 1];
    private final int[] hashes = new int[BATCH];
    private final long[] fetched = new long[BATCH];
    private int batch;
    private int next;

    /**
     * Returns an empty table of account ids.
     *
     * @param expected how many ids are expected: memory is taken for them
     */
    public IdTable(int expected) {
        this(expected, "account id");
    }

    /**
     * Returns an empty table.
     *
     * @param expected how many ids are expected: memory is taken for them
     * @param what the name of the ids' type, for messages
     */
    public IdTable(int expected, String what) {
        this.what = what;
        entries = new long[FIRST + TYPICAL_ENTRY * (expected + expected / SOME_MORE)];
        read[0] = end;
        slots = new long[4 * Integer.highestOneBit(Math.max(FEWEST, Math.min(expected, MOST_BELIEVED)))];
    }

    /**
     * Begins a batch: makes room for its ids, and by asking for their lengths fetches them from memory.
     *
     * @param texts a column, in which some ids may be missing
     * @param from where the batch begins
     * @param to where it ends: the position behind its last id
     */
    public void expect(@Nullable String[] texts, int from, int to) {
        int longs = end;
        for (int i = from; i < to; i++) {
            String text = texts[i];
            if (text != null) {
                longs += 2 + Math.min(text.length(), Text.ID_LIMIT) / WIDE_CHARS;
            }
        }
        if (longs > entries.length) {
            entries = Arrays.copyOf(entries, Math.addExact(longs, longs / 2));
        }
    }

    /**
     * Reads the next id of a batch that is expected.
     *
     * @param id the id
     * @throws IllegalArgumentException if it is none
     */
    public void read(String id) {
        int length = id.length();
        if (length > Text.ID_LIMIT) {
            Text.checkId(id, what);
        }
        int at = read[batch];
        id.getChars(0, length, chars, 0);
        hashes[batch] = pack(id, length, at);
        batch++;
        read[batch] = behind(at);
    }

    /** Ends a batch: fetches from memory what numbering its ids will look at first. */
    public void fetch() {
        for (int i = 0; i < batch; i++) {
            fetched[i] = slots[firstSlot(hashes[i])];
        }
        for (int i = 0; i < batch; i++) {
            fetched[i] = entries[(int) fetched[i]];
        }
    }

    /**
     * Returns the number of the next id of the batch, or gives it one. After the last one, the next batch may be read.
     *
     * @param ifNew its number if it has none
     * @return its number
     */
    public int number(int ifNew) {
        int entry = read[next];
        int hash = hashes[next];
        next++;
        int number =
                crowded == null ? number(entry, hash, ifNew) : crowded.computeIfAbsent(text(entry), first -> ifNew);
        if (next == batch) {
            next = 0;
            batch = 0;
            read[0] = end;
        }
        return number;
    }

    private int number(int entry, int hash, int ifNew) {
        int at = firstSlot(hash);
        int probes = 0;
        for (long slot = slots[at]; slot != 0; slot = slots[at]) {
            if ((int) (slot >>> 32) == hash && isSame((int) slot, entry)) {
                return (int) (entries[(int) slot] >>> 32);
            }
            at = (at + 1) & (slots.length - 1);
            probes++;
        }
        slots[at] = (long) hash << 32 | end;
        keep(entry, ifNew);
        if (probes > LONGEST_PROBE) {
            moveToMap();
        } else if (taken > slots.length / 8 * 5) {
            grow();
        }
        return ifNew;
    }

    private void keep(int entry, int number) {
        int length = behind(entry) - entry;
        System.arraycopy(entries, entry, entries, end, length);
        entries[end] |= (long) number << 32;
        end += length;
        taken++;
    }

    /** Writes an entry, to be compared with others and perhaps kept; returns its hash. */
    private int pack(String id, int length, int entry) {
        int all = 0;
        long odd = length == 0 ? TOP_BITS : 0;
        long hash = length;
        int at = entry;
        int i = 0;
        for (; i + LATIN_CHARS <= length; i += LATIN_CHARS) {
            int low = chars[i] | chars[i + 1] << 8 | chars[i + 2] << 16 | chars[i + 3] << 24;
            int high = chars[i + 4] | chars[i + 5] << 8 | chars[i + 6] << 16 | chars[i + 7] << 24;
            all |= chars[i] | chars[i + 1] | chars[i + 2] | chars[i + 3];
            all |= chars[i + 4] | chars[i + 5] | chars[i + 6] | chars[i + 7];
            long word = Integer.toUnsignedLong(low) | ((long) high << 32);
            odd |= word | (word - BELOW_VISIBLE) | (word + BEYOND_VISIBLE);
            hash = mix(hash, word);
            entries[++at] = word;
        }
        if (i < length) {
            long word = 0;
            long filler = BELOW_VISIBLE;
            for (int shift = 0; i < length; i++, shift += 8) {
                all |= chars[i];
                word |= (long) chars[i] << shift;
                filler <<= 8;
            }
            odd |= word | ((word | filler) - BELOW_VISIBLE) | (word + BEYOND_VISIBLE);
            hash = mix(hash, word);
            entries[++at] = word;
        }
        if ((odd & TOP_BITS) != 0) {
            Text.checkId(id, what);
        }
        if (all > LARGEST_LATIN) {
            return packWide(length, entry);
        }
        entries[entry] = Integer.toUnsignedLong(at - entry);
        return (int) ((hash * MIX) >>> 32);
    }

    private int packWide(int length, int entry) {
        long hash = length;
        int at = entry;
        for (int i = 0; i < length; i += WIDE_CHARS) {
            long word = 0;
            for (int j = i; j < Math.min(i + WIDE_CHARS, length); j++) {
                word |= (long) chars[j] << (16 * (j - i));
            }
            hash = mix(hash, word);
            entries[++at] = word;
        }
        entries[entry] = Integer.toUnsignedLong(entry - at);
        return (int) ((hash * MIX) >>> 32);
    }

    private static long mix(long hash, long word) {
        long mixed = (hash ^ word) * MIX;
        return mixed ^ (mixed >>> 32);
    }

    private boolean isSame(int one, int other) {
        int words = (int) entries[one];
        boolean same = words == (int) entries[other];
        for (int i = Math.abs(words); i > 0 && same; i--) {
            same = entries[one + i] == entries[other + i];
        }
        return same;
    }

    private int behind(int entry) {
        return entry + 1 + Math.abs((int) entries[entry]);
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long slot : old) {
            if (slot != 0) {
                int at = firstSlot((int) (slot >>> 32));
                while (slots[at] != 0) {
                    at = (at + 1) & (slots.length - 1);
                }
                slots[at] = slot;
            }
        }
    }

    private int firstSlot(int hash) {
        return hash >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
    }

    private void moveToMap() {
        crowded = new HashMap<>(2 * taken);
        for (int entry = FIRST; entry < end; entry = behind(entry)) {
            crowded.put(text(entry), (int) (entries[entry] >>> 32));
        }
        slots = new long[2];
    }

    /** The id of an entry: no id contains the char 0 that fills its last long. */
    private String text(int entry) {
        int words = (int) entries[entry];
        int bits = words < 0 ? 16 : 8;
        int length = 0;
        for (int i = 1; i <= Math.abs(words); i++) {
            for (long word = entries[entry + i]; word != 0; word >>>= bits) {
                chars[length++] = (char) (word & ((1L << bits) - 1));
            }
        }
        return new String(chars, 0, length);
    }
}
