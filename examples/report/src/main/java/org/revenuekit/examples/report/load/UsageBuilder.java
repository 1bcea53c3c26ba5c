package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.funnel.success.UsageKind;
import org.revenuekit.funnel.success.UsageReading;

/**
 * Makes readings of usage: rows of several products of one account and day are one reading. Where some came on record
 * later, the day is told as it was known on each day of record, with the last that was known of each product.
 */
final class UsageBuilder {
    private final CanonicalData data;
    private final ImportLog log;
    private final Map<ProductDay, CanonicalRow> firsts = new LinkedHashMap<>();
    private final Map<Day, NavigableMap<LocalDate, Map<String, UsageReading>>> products = new LinkedHashMap<>();
    private final ImmutableList.Builder<UsageReading> single = ImmutableList.builder();

    private record Day(AccountId account, UsageKind kind, LocalDate on) {}

    private record ProductDay(String account, String product, LocalDate on, LocalDate recordedOn) {}

    UsageBuilder(CanonicalData data, ImportLog log) {
        this.data = data;
        this.log = log;
    }

    ImmutableList<UsageReading> readings() {
        data.rows(CanonicalTable.USAGE).forEach(this::read);
        products.values().forEach(this::addUp);
        return single.build();
    }

    private void read(CanonicalRow row) {
        Optional<UsageReading> seats =
                reading(row, UsageKind.SEATS, CanonicalColumn.USAGE_ACTIVE_SEATS, CanonicalColumn.USAGE_LICENSED_SEATS);
        Optional<UsageReading> features = reading(
                row, UsageKind.FEATURES, CanonicalColumn.USAGE_FEATURES_USED, CanonicalColumn.USAGE_FEATURES_AVAILABLE);
        if (seats.isEmpty() && features.isEmpty()) {
            log.add(
                    ImportFinding.SUCCESS_ROW_UNUSABLE,
                    row.at(),
                    "",
                    "",
                    "what is used must stand beside what there is");
        } else if (row.text(CanonicalColumn.USAGE_PRODUCT).isEmpty()) {
            seats.ifPresent(single::add);
            features.ifPresent(single::add);
        } else if (isFirst(row)) {
            String product = row.requiredText(CanonicalColumn.USAGE_PRODUCT);
            seats.ifPresent(reading -> keep(product, reading));
            features.ifPresent(reading -> keep(product, reading));
        }
    }

    private static Optional<UsageReading> reading(
            CanonicalRow row, UsageKind kind, CanonicalColumn used, CanonicalColumn available) {
        LocalDate on = on(row);
        return row.number(used)
                .flatMap(inUse -> row.number(available)
                        .map(all -> new UsageReading(
                                AccountId.of(row.requiredText(CanonicalColumn.USAGE_ACCOUNT)),
                                kind,
                                count(inUse),
                                count(all),
                                on,
                                recordedOn(row))));
    }

    private static long count(BigDecimal number) {
        return number.longValueExact(); // it was read as a count
    }

    private static LocalDate on(CanonicalRow row) {
        return row.date(CanonicalColumn.USAGE_OBSERVED_ON).orElseThrow();
    }

    private static LocalDate recordedOn(CanonicalRow row) {
        return row.date(CanonicalColumn.USAGE_RECORDED_ON).orElse(on(row));
    }

    /** Of two rows of one product and day the first stands: added up, they would count twice. */
    private boolean isFirst(CanonicalRow row) {
        CanonicalRow first = firsts.putIfAbsent(
                new ProductDay(
                        row.requiredText(CanonicalColumn.USAGE_ACCOUNT),
                        row.requiredText(CanonicalColumn.USAGE_PRODUCT),
                        on(row),
                        recordedOn(row)),
                row);
        if (first != null) {
            log.add(
                    ImportFinding.STATEMENT_CONTRADICTS,
                    row.at(),
                    "",
                    "",
                    first.at().toString());
        }
        return first == null;
    }

    private void keep(String product, UsageReading reading) {
        products.computeIfAbsent(new Day(reading.account(), reading.kind(), reading.on()), first -> new TreeMap<>())
                .computeIfAbsent(reading.recordedOn(), first -> new LinkedHashMap<>())
                .put(product, reading);
    }

    private void addUp(NavigableMap<LocalDate, Map<String, UsageReading>> byRecord) {
        Map<String, UsageReading> known = new LinkedHashMap<>();
        byRecord.forEach((recordedOn, some) -> {
            known.putAll(some);
            UsageReading any = some.values().iterator().next();
            single.add(new UsageReading(
                    any.account(),
                    any.kind(),
                    sum(known, UsageReading::used),
                    sum(known, UsageReading::available),
                    any.on(),
                    recordedOn));
        });
    }

    private static long sum(Map<String, UsageReading> known, ToLongFunction<UsageReading> count) {
        return known.values().stream().mapToLong(count).reduce(0, Math::addExact);
    }
}
