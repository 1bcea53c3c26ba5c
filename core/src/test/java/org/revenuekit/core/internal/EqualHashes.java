package org.revenuekit.core.internal;

/** Texts that differ and have one hash, by which somebody could make a hash map slow. */
public final class EqualHashes {
    private static final int ALL = 1 << 17;

    private EqualHashes() {}

    /** The text of a number below 2^17: "Aa" and "BB" have one hash, and so has every row of as many of them. */
    public static String text(int number) {
        return Integer.toBinaryString(ALL | number).replace("0", "Aa").replace("1", "BB");
    }
}
