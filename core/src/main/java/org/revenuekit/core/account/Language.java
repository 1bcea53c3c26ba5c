package org.revenuekit.core.account;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import org.revenuekit.core.internal.Text;

/**
 * A language that people speak with each other (言語): the primary subtag of BCP 47, without script or region. The form
 * is checked, not whether the tag is registered.
 *
 * @param tag two or three letters a to z, such as ja
 */
public record Language(String tag) implements Comparable<Language> {
    private static final CharMatcher LOWER_CASE = CharMatcher.inRange('a', 'z');

    /**
     * Checks the form.
     *
     * @param tag two or three letters a to z
     * @throws IllegalArgumentException if it is anything else
     */
    public Language {
        requireNonNull(tag, "tag");
        checkArgument(
                (tag.length() == 2 || tag.length() == 3) && LOWER_CASE.matchesAllOf(tag),
                "language must be two or three letters a to z (primary subtag of BCP 47), was \"%s\"",
                Text.shown(tag));
    }

    /**
     * Returns the language.
     *
     * @param tag two or three letters a to z
     * @return the language
     * @throws IllegalArgumentException if it is anything else
     */
    public static Language of(String tag) {
        return new Language(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    /** Returns the tag. */
    @Override
    public String toString() {
        return tag;
    }
}
