package org.revenuekit.examples.report.load;

import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.ImportFinding;

/** Makes spans of two dates of a row. */
final class Validity {

    private Validity() {}

    /** The days from one date up to another, open where a date is absent; empty, and reported, if it ends too early. */
    static Optional<Span> of(CanonicalRow row, CanonicalColumn first, CanonicalColumn end, ImportLog log) {
        Optional<LocalDate> from = row.date(first);
        Optional<LocalDate> to = row.date(end);
        if (from.isPresent() && to.isPresent()) {
            if (to.get().isBefore(from.get())) {
                log.add(
                        ImportFinding.ENDS_BEFORE_IT_BEGINS,
                        row.at(),
                        "",
                        "",
                        from.get().toString(),
                        to.get().toString());
                return Optional.empty();
            }
            return Optional.of(Span.of(from.get(), to.get()));
        }
        return Optional.of(from.map(Span::from).or(() -> to.map(Span::until)).orElse(Span.always()));
    }
}
