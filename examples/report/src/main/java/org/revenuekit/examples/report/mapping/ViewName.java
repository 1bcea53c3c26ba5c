package org.revenuekit.examples.report.mapping;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.function.Function;

/** How links become one forest: the views that a mapping can name. */
public enum ViewName {
    /** What a CRM declares. */
    STANDARD("standard"),
    /** Who holds the majority. */
    MAJORITY_OWNERSHIP("majority-ownership"),
    /** Capital ties, as Japanese rules know them. */
    CAPITAL_AFFILIATION("capital-affiliation"),
    /** Who consolidates whom. */
    CONSOLIDATION("consolidation");

    /** The views by their words. */
    public static final ImmutableMap<String, ViewName> BY_WORD =
            Arrays.stream(values()).collect(toImmutableMap(ViewName::word, Function.identity()));

    private final String word;

    ViewName(String word) {
        this.word = word;
    }

    /**
     * Returns the word used in mapping files and on the command line.
     *
     * @return the word
     */
    public String word() {
        return word;
    }
}
