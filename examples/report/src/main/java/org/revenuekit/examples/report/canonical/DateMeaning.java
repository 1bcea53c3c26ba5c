package org.revenuekit.examples.report.canonical;

/** What a date says, which decides whether the report's date can be taken from it. */
public enum DateMeaning {
    /** It states that something happened on that day. */
    FACT("fact"),
    /** It states a fact where the opportunity is won or lost; of an open one it is a plan. */
    FACT_WHEN_CLOSED("fact where outcome is won or lost, else planned"),
    /** It states a fact where something was held; of what is planned it is a plan. */
    FACT_WHEN_HELD("fact where status is held, else planned"),
    /** It bounds the time in which something holds, and may well lie in the future. */
    VALIDITY("validity"),
    /** The column is not a date. */
    NOT_A_DATE("");

    private final String label;

    DateMeaning(String label) {
        this.label = label;
    }

    /**
     * Returns the words used in the documentation.
     *
     * @return the words, empty for what is not a date
     */
    public String label() {
        return label;
    }
}
