package org.revenuekit.examples.report.mapping;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Codes that are told by their form, since the lists of those assigned change. */
final class ByForm {
    private static final CharMatcher LETTERS = CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('a', 'z'));
    private static final CharMatcher LETTERS_AND_DIGITS = LETTERS.or(CharMatcher.inRange('0', '9'));
    private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf("-_"));
    private static final int LONGEST = 35;
    private static final int LETTERS_OF_COUNTRY = 2;
    private static final int MOST_LETTERS_OF_LANGUAGE = 3;

    private ByForm() {}

    /** The two letters of a country, in upper case; of a part of it, those of the whole. */
    static Optional<String> country(String text) {
        return first(text)
                .filter(code -> code.length() == LETTERS_OF_COUNTRY)
                .map(code -> code.toUpperCase(Locale.ROOT));
    }

    /** The two or three letters of a language, in lower case, without script or region. */
    static Optional<String> language(String text) {
        return first(text)
                .filter(tag -> tag.length() >= 2 && tag.length() <= MOST_LETTERS_OF_LANGUAGE)
                .map(tag -> tag.toLowerCase(Locale.ROOT));
    }

    /** The first part, where it is of letters and the others are of letters and digits. */
    private static Optional<String> first(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> parts = PARTS.splitToList(text);
        boolean isCode = LETTERS.matchesAllOf(parts.get(0))
                && parts.stream().allMatch(part -> !part.isEmpty() && LETTERS_AND_DIGITS.matchesAllOf(part));
        return isCode ? Optional.of(parts.get(0)) : Optional.empty();
    }
}
