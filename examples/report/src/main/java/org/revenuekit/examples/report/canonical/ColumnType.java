package org.revenuekit.examples.report.canonical;

/** How the text of a cell becomes the value of a canonical column. */
public enum ColumnType {
    /** An identifier: at most 256 characters after trimming, no control character, compared exactly. */
    ID("id"),
    /** A name or other text: at most 1,000 characters after trimming. */
    TEXT("text"),
    /** A day without time of day. */
    DATE("date"),
    /** A point in time, or a day for its beginning. */
    INSTANT("instant"),
    /** An amount of money, kept exactly; its currency stands in the table's currency column or in the mapping. */
    AMOUNT("amount"),
    /** A number of units; need not be whole, and is negative for a return. */
    QUANTITY("quantity"),
    /** A whole number from 0 to 1,000,000,000, such as employees. */
    COUNT("count"),
    /** A proportion or an exchange rate. */
    RATE("rate"),
    /** One word out of a closed list. */
    CHOICE("choice"),
    /** A currency by its ISO 4217 code of three letters. */
    CURRENCY("currency"),
    /** A country by the two letters of ISO 3166-1; the code of a part of it, such as US-DE, stands for it. */
    COUNTRY("country"),
    /** A language by the primary subtag of BCP 47; a tag with region, such as ja-JP, stands for it. */
    LANGUAGE("language"),
    /** What was observed: a number where the text reads as one, a category otherwise. */
    VALUE("value");

    private final String label;

    ColumnType(String label) {
        this.label = label;
    }

    /**
     * Returns the word used in the documentation and in messages.
     *
     * @return the word
     */
    public String label() {
        return label;
    }

    /**
     * Tells whether a text can be read as a number, so that it matters how numbers are written.
     *
     * @return whether numbers are among the values
     */
    public boolean mayBeNumber() {
        return isNumber() || this == VALUE;
    }

    /**
     * Tells whether a text is read by date patterns.
     *
     * @return whether values are days or points in time
     */
    public boolean isDated() {
        return this == DATE || this == INSTANT;
    }

    /**
     * Tells whether values are text, and so are read with {@link CanonicalRow#text}.
     *
     * @return whether values are text
     */
    public boolean isText() {
        return !isNumber() && !isDated() && this != VALUE;
    }

    /**
     * Tells whether values are numbers, and so are read with {@link CanonicalRow#number}.
     *
     * @return whether values are numbers
     */
    public boolean isNumber() {
        return this == AMOUNT || this == QUANTITY || this == COUNT || this == RATE;
    }
}
