package org.revenuekit.examples.report.canonical;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant to write. */
public final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * Returns the candidate nearest to a text: one that is equal but for case, spaces and punctuation, or else the one
     * that fewest single-character changes lead to, if these are at most a third of the text's length.
     *
     * @param text what was written; nothing is near to more than 64 characters
     * @param candidates what could have been meant
     * @return the nearest, the first of several, or empty when none is near
     */
    public static Optional<String> to(String text, Collection<String> candidates) {
        requireNonNull(text, "text");
        requireNonNull(candidates, "candidates");
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = lettersAndDigits(text);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        String best = null;
        int bestDistance = Math.max(1, folded.length() / 3) + 1;
        for (String candidate : candidates) {
            if (candidate.length() <= LONGEST) {
                int distance = distance(folded, lettersAndDigits(candidate));
                if (distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Returns the letters and digits of a text in lower case, compatibility forms such as full-width letters made
     * plain, so that {@code GTXPro}, {@code GTX Pro} and {@code ＧＴＸ－ＰＲＯ} are equal.
     *
     * @param text a text of bounded length
     * @return its letters and digits
     */
    public static String lettersAndDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Number of insertions, removals, replacements and swaps of neighbours that lead from one text to the other. */
    private static int distance(String one, String two) {
        int[] twoAgo = new int[two.length() + 1];
        int[] before = new int[two.length() + 1];
        int[] row = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] oldest = twoAgo;
            twoAgo = before;
            before = row;
            row = oldest;
            row[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                boolean same = one.charAt(i - 1) == two.charAt(j - 1);
                int cost = Math.min(before[j - 1] + (same ? 0 : 1), 1 + Math.min(before[j], row[j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == two.charAt(j - 2)
                        && one.charAt(i - 2) == two.charAt(j - 1);
                row[j] = swapped ? Math.min(cost, twoAgo[j - 2] + 1) : cost;
            }
        }
        return row[two.length()];
    }
}
