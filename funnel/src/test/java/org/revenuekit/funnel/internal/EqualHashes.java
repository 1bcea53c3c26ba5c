package org.revenuekit.funnel.internal;

/** Texts that differ and have one hash, by which somebody could make a hash map slow. */
public final class EqualHashes {
    private static final int BITS = 17;

    private EqualHashes() {}

    /** The text of a number below 2^17: "Aa" and "BB" have one hash, and so has every row of as many of them. */
    public static String text(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < BITS; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }
}
