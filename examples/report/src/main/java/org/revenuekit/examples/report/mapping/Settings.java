package org.revenuekit.examples.report.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.revenuekit.examples.report.canonical.Shown;
import org.revenuekit.examples.report.csv.CsvFormat;

/** How files and cells are written: the standard, overridden by the mapping's defaults, a source, a column. */
record Settings(
        Charset encoding,
        String separator,
        Optional<Character> quote,
        boolean header,
        int skipLines,
        boolean useExtraFields,
        boolean neutralised,
        ImmutableList<String> dates,
        char decimal,
        Optional<Character> grouping,
        ImmutableSet<String> empty) {

    static final Settings STANDARD = new Settings(
            StandardCharsets.UTF_8,
            ",",
            Optional.of('"'),
            true,
            0,
            false,
            false,
            ImmutableList.of("yyyy-MM-dd"),
            '.',
            Optional.of(','),
            ImmutableSet.of());

    private static final ImmutableMap<String, Character> DECIMALS = ImmutableMap.of(".", '.', ",", ',');
    private static final ImmutableMap<String, Optional<Character>> GROUPINGS = ImmutableMap.of(
            ",",
            Optional.of(','),
            ".",
            Optional.of('.'),
            " ",
            Optional.of(' '),
            "'",
            Optional.of('\''),
            "",
            Optional.empty());
    private static final ImmutableMap<String, Boolean> EXTRA_FIELDS = ImmutableMap.of("report", false, "use", true);

    /** These settings with those that an object gives for whole files and their cells. */
    Settings withFile(Fields fields) {
        return new Settings(
                        encoding(fields),
                        fields.text("separator").orElse(separator),
                        quote(fields),
                        fields.flag("header").orElse(header),
                        fields.integer("skipLines", 0, CsvFormat.MAX_SKIP_LINES).orElse(skipLines),
                        fields.oneOf("extraFields", EXTRA_FIELDS).orElse(useExtraFields),
                        fields.flag("neutralised").orElse(neutralised),
                        dates,
                        decimal,
                        grouping,
                        empty)
                .withDates(fields)
                .withNumbers(fields)
                .withEmpty(fields);
    }

    /** These settings with the date patterns an object gives. */
    Settings withDates(Fields fields) {
        ImmutableList<String> given =
                fields.has("dates") ? fields.texts("dates").asList() : dates;
        return new Settings(
                encoding,
                separator,
                quote,
                header,
                skipLines,
                useExtraFields,
                neutralised,
                given,
                decimal,
                grouping,
                empty);
    }

    /** These settings with the number format an object gives; who states a decimal comma groups by points. */
    Settings withNumbers(Fields fields) {
        char givenDecimal = fields.oneOf("decimal", DECIMALS).orElse(decimal);
        Optional<Character> usual = fields.has("decimal") ? Optional.of(givenDecimal == ',' ? '.' : ',') : grouping;
        Optional<Character> givenGrouping = fields.oneOf("grouping", GROUPINGS).orElse(usual);
        if (givenGrouping.equals(Optional.of(givenDecimal))) {
            fields.problem("grouping", "grouping and decimal must differ, were both '" + givenDecimal + "'");
            givenGrouping = Optional.empty();
        }
        return new Settings(
                encoding,
                separator,
                quote,
                header,
                skipLines,
                useExtraFields,
                neutralised,
                dates,
                givenDecimal,
                givenGrouping,
                empty);
    }

    /** These settings with the texts for no value that an object gives. */
    Settings withEmpty(Fields fields) {
        ImmutableSet<String> given = fields.has("empty") ? fields.texts("empty") : empty;
        return new Settings(
                encoding,
                separator,
                quote,
                header,
                skipLines,
                useExtraFields,
                neutralised,
                dates,
                decimal,
                grouping,
                given);
    }

    private Charset encoding(Fields fields) {
        return fields.text("encoding")
                .map(name -> {
                    try {
                        return Charset.forName(name);
                    } catch (IllegalArgumentException e) {
                        fields.problem(
                                "encoding",
                                "unknown encoding '" + Shown.text(name)
                                        + "'; such as utf-8, utf-16, windows-31j, euc-jp, windows-1252, iso-8859-1");
                        return encoding;
                    }
                })
                .orElse(encoding);
    }

    private Optional<Character> quote(Fields fields) {
        Optional<String> given = fields.text("quote");
        if (given.isEmpty()) {
            return quote;
        }
        if (given.get().length() > 1) {
            fields.problem("quote", "must be one character, or empty where nothing is quoted");
        }
        return given.get().isEmpty()
                ? Optional.empty()
                : Optional.of(given.get().charAt(0));
    }

    /** The format of a file; what it cannot be is a problem of the object that was read last. */
    CsvFormat csvFormat(Fields fields) {
        try {
            return new CsvFormat(encoding, separator, quote, header, skipLines, useExtraFields, neutralised);
        } catch (IllegalArgumentException e) {
            fields.problem("separator", String.valueOf(e.getMessage()));
            return STANDARD.csvFormat(fields);
        }
    }

    /** The format of cells; what it cannot be is a problem of the object that was read last. */
    CellFormat cellFormat(Fields fields, ZoneId zone) {
        try {
            return new CellFormat(DateText.of(dates, zone), decimal, grouping, empty);
        } catch (IllegalArgumentException e) {
            fields.problem("dates", String.valueOf(e.getMessage()));
            return new CellFormat(DateText.of(STANDARD.dates, ZoneOffset.UTC), decimal, grouping, empty);
        }
    }
}
