package org.revenuekit.core.definition;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.revenuekit.core.internal.Text;

/**
 * What a part of a definition is called for people, in both languages of the field.
 *
 * @param en in English: not blank, at most 1,000 chars, no control characters
 * @param ja in Japanese, with the same bounds
 */
public record Label(String en, String ja) {
    /**
     * Checks the bounds.
     *
     * @param en in English
     * @param ja in Japanese
     * @throws IllegalArgumentException if a bound is broken
     */
    public Label {
        Text.checkName(requireNonNull(en, "en"), "label");
        Text.checkName(requireNonNull(ja, "ja"), "label");
    }

    /**
     * Returns a label.
     *
     * @param en in English
     * @param ja in Japanese
     * @return the label
     * @throws IllegalArgumentException if a bound is broken
     */
    public static Label of(String en, String ja) {
        return new Label(en, ja);
    }

    /**
     * Returns the text for a reader.
     *
     * @param locale whose language decides
     * @return Japanese for Japanese, English for all others
     */
    public String text(Locale locale) {
        return requireNonNull(locale, "locale").getLanguage().equals("ja") ? ja : en;
    }
}
