package org.revenuekit.segmentation.phase;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/** Tells questions to be answered with yes or no from others, as far as their words tell. */
final class ClosedQuestion {
    private static final ImmutableSet<String> ASKS_IN_ENGLISH =
            ImmutableSet.of("who", "whom", "whose", "what", "when", "where", "why", "how", "which");
    private static final ImmutableList<String> ASKS_IN_JAPANESE = ImmutableList.of(
            "何", "なに", "なぜ", "どうして", "どう", "どの", "どれ", "どこ", "どんな", "どちら", "誰", "だれ", "いつ", "いくら", "いくつ");
    // with one of these after it, a word that asks means anything or anybody: 誰か, 何らか, いつでも
    private static final ImmutableList<String> INDEFINITE = ImmutableList.of("か", "も", "でも", "らか");
    private static final CharMatcher MARK = CharMatcher.anyOf("?？");
    private static final CharMatcher NO_LETTER = CharMatcher.inRange('a', 'z').negate();

    private ClosedQuestion() {}

    /** Why an English question is not closed; empty if nothing tells so. */
    static Optional<String> whyOpenInEnglish(String question) {
        String text = question.strip();
        if (!text.endsWith("?")) {
            return Optional.of("does not end with ?");
        }
        String words = NO_LETTER.trimLeadingFrom(text.toLowerCase(Locale.ROOT));
        String word = words.substring(0, Math.max(0, NO_LETTER.indexIn(words)));
        return ASKS_IN_ENGLISH.contains(word) ? Optional.of("begins with " + word) : Optional.empty();
    }

    /** Why a Japanese question is not closed; empty if nothing tells so. */
    static Optional<String> whyOpenInJapanese(String question) {
        String text = question.strip();
        String end = CharMatcher.is('。').trimTrailingFrom(text);
        if (!end.endsWith("か") && MARK.trimTrailingFrom(end).length() == end.length()) {
            return Optional.of("does not end with か or ?");
        }
        return ASKS_IN_JAPANESE.stream()
                .filter(word -> asks(text, word))
                .findFirst()
                .map(word -> "asks " + word);
    }

    private static boolean asks(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            String rest = text.substring(at + word.length());
            if (INDEFINITE.stream().noneMatch(rest::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
