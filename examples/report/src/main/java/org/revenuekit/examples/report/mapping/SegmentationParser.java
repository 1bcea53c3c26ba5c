package org.revenuekit.examples.report.mapping;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.revenuekit.examples.report.canonical.Shown;

/** Reads the part of a mapping that says how observations become scores and segments. */
final class SegmentationParser {

    private static final int MOST_MONTHS = 120;

    private SegmentationParser() {}

    /** The standard definitions, with what the object says. */
    static SegmentationDefinitions definitions(Fields fields) {
        SegmentationDefinitions standard = SegmentationDefinitions.STANDARD;
        SegmentationDefinitions read = new SegmentationDefinitions(
                standard.cs(),
                standard.op(),
                standard.grid(),
                ImmutableList.of(),
                observedOn(fields),
                fields.integer("comparedMonths", 1, MOST_MONTHS).orElse(standard.comparedMonths()));
        fields.finish();
        return read;
    }

    private static Optional<LocalDate> observedOn(Fields fields) {
        return fields.text("observedOn").flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                fields.problem("observedOn", "must be a date such as 2025-03-31, was '" + Shown.text(text) + "'");
                return Optional.empty();
            }
        });
    }
}
