package org.revenuekit.examples.report.story;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.examples.report.Issue;
import org.revenuekit.examples.report.canonical.Shown;

/**
 * The words of one language. There is no root bundle: with one, English asked for on a Japanese machine would answer
 * Japanese.
 */
public final class Texts {
    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.revenuekit.examples.report.story.texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Returns the words of a language.
     *
     * @param locale English or Japanese
     * @return its words
     * @throws MissingResourceException for any other language
     */
    public static Texts of(Locale locale) {
        return new Texts(locale);
    }

    /**
     * Returns a text.
     *
     * @param key its name
     * @param values what to fill in, as text
     * @return the text
     */
    public String text(String key, Object... values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i].toString(); // numbers are formatted by us, never by the locale
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }

    /**
     * Returns what a kind of finding means.
     *
     * @param kind the kind
     * @return one sentence
     */
    public String meaning(FindingKind kind) {
        return bundle.getString("kind." + kind.code());
    }

    /**
     * Returns where an issue stands.
     *
     * @param issue the issue
     * @return file and row of the first of its rows, and how many more there are
     */
    public String place(Issue issue) {
        if (issue.rows().isEmpty()) {
            return "";
        }
        String more = issue.rows().size() > 1 ? " (+" + (issue.rows().size() - 1) + ")" : "";
        return issue.rows().get(0) + more;
    }

    /**
     * Returns what is particular to an issue: its subject or its cell, and the values that show why.
     *
     * @param issue the issue
     * @return one line of data, safe to show, the same in every language
     */
    public String message(Issue issue) {
        StringJoiner line = new StringJoiner(", ");
        issue.subject().ifPresent(subject -> line.add(Shown.text(subject.toString())));
        if (!issue.column().isEmpty()) {
            line.add(issue.column() + " = \"" + issue.value() + "\"");
        }
        issue.values().forEach((name, value) -> line.add(fitted(name, value)));
        return line.toString();
    }

    /** The library's values have names, those of the import are numbered, and one may begin as a half-sentence. */
    private static String fitted(String name, String value) {
        String shown = Shown.text(value.startsWith("; ") ? value.substring(2) : value);
        return Character.isDigit(name.charAt(0)) ? shown : name + " " + shown;
    }

    /**
     * Returns the language.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }
}
