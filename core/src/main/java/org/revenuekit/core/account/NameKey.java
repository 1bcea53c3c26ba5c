package org.revenuekit.core.account;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Text;

/**
 * When two spellings are the same name: width, letter case, spacing and the abbreviations of Japanese legal forms are
 * folded, nothing else.
 *
 * <p>Folded: full and half width and compatibility forms (NFKC: Ａ = A, ｶﾞ = ガ, ㈱ = (株), ㍿ = 株式会社), letter case without
 * any locale (İ, I, ı and i are one letter, AG = Ag, ς = σ), (株) = 株式会社, (有) = 有限会社, (合) = 合同会社, runs of white space,
 * which count for nothing beside a Japanese character, and invisible format characters, which are dropped.
 *
 * <p>Kept apart on purpose, because different companies differ by no more: the legal form and whether it stands before
 * or behind the name (前株, 後株), punctuation, and variant characters (髙 and 高). An equal key is therefore evidence of the
 * same name, never by itself of the same company.
 */
public final class NameKey implements Comparable<NameKey> {
    private static final int MOST_PASSES = 10; // three suffice for any name seen; a bound, so that no name can hang

    private final String text;

    private NameKey(String text) {
        this.text = text;
    }

    /**
     * Folds a name. Takes linear time in its length, which is bounded before anything else looks at it.
     *
     * @param name at most 1,000 chars
     * @return the key; empty if nothing visible remains, or, as a single character can stand for eighteen, more than
     *     1,000 chars
     * @throws IllegalArgumentException if the name is longer
     */
    public static Optional<NameKey> from(String name) {
        requireNonNull(name, "name");
        checkArgument(
                name.length() <= Text.NAME_LIMIT,
                "name must have at most %s chars, had %s",
                Text.NAME_LIMIT,
                name.length());
        // One step makes work for another: letter case can undo NFKC and NFKC bring new capitals, squeezing can close a
        // bracket around its character or join a voicing mark with its kana. So they are repeated until nothing
        // changes.
        String key = visible(name);
        String before = "";
        for (int pass = 0; pass < MOST_PASSES && !key.equals(before); pass++) {
            before = key;
            key = nfkc(squeezed(writtenOut(squeezed(foldLetters(nfkc(key))))));
        }
        return key.isEmpty() || key.length() > Text.NAME_LIMIT ? Optional.empty() : Optional.of(new NameKey(key));
    }

    private static String nfkc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String writtenOut(String text) {
        return text.replace("(株)", "株式会社").replace("(有)", "有限会社").replace("(合)", "合同会社");
    }

    private static String visible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String foldLetters(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().map(NameKey::foldLetter).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int foldLetter(int c) {
        return switch (c) {
            case 'İ', 'ı' -> 'i';
            case 'ς' -> 'σ';
            default -> Character.toLowerCase(Character.toUpperCase(c));
        };
    }

    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        boolean gap = false;
        int before = 0;
        for (int c : text.codePoints().toArray()) {
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                gap = true;
            } else {
                if (gap && !squeezed.isEmpty() && !isJapanese(before) && !isJapanese(c)) {
                    squeezed.append(' ');
                }
                squeezed.appendCodePoint(c);
                before = c;
                gap = false;
            }
        }
        return squeezed.toString();
    }

    private static boolean isJapanese(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    @Override
    public int compareTo(NameKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameKey that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the folded text. */
    @Override
    public String toString() {
        return text;
    }
}
