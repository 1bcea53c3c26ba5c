package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    private final FirstStands<ProductDay, UsageReading> stated;
    private final Map<Day, NavigableMap<LocalDate, Map<String, UsageReading>>> products = new LinkedHashMap<>();
    private final ImmutableList.Builder<UsageReading> single = ImmutableList.builder();

    /** Comparable, as is what is made of it, so that no choice of ids makes a hash map slow. */
    private record Day(AccountId account, UsageKind kind, LocalDate on) implements Comparable<Day> {
        private static final Comparator<Day> ORDER =
                Comparator.comparing(Day::account).thenComparing(Day::kind).thenComparing(Day::on);

        @Override
        public int compareTo(Day other) {
            return ORDER.compare(this, other);
        }
    }

    private record ProductDay(Day day, String product, LocalDate recordedOn) implements Comparable<ProductDay> {
        private static final Comparator<ProductDay> ORDER = Comparator.comparing(ProductDay::day)
                .thenComparing(ProductDay::product)
                .thenComparing(ProductDay::recordedOn);

        @Override
        public int compareTo(ProductDay other) {
            return ORDER.compare(this, other);
        }
    }

    UsageBuilder(CanonicalData data, ImportLog log) {
        this.data = data;
        this.log = log;
        this.stated = new FirstStands<>(log);
    }

    ImmutableList<UsageReading> readings() {
        data.rows(CanonicalTable.USAGE).forEach(this::read);
        products.values().forEach(this::addUp);
        return single.build();
    }

    private void read(CanonicalRow row) {
        ImmutableList<UsageReading> readings = Stream.of(
                        reading(
                                row,
                                UsageKind.SEATS,
                                CanonicalColumn.USAGE_ACTIVE_SEATS,
                                CanonicalColumn.USAGE_LICENSED_SEATS),
                        reading(
                                row,
                                UsageKind.FEATURES,
                                CanonicalColumn.USAGE_FEATURES_USED,
                                CanonicalColumn.USAGE_FEATURES_AVAILABLE))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        if (readings.isEmpty()) {
            log.add(
                    ImportFinding.SUCCESS_ROW_UNUSABLE,
                    row.at(),
                    "",
                    "",
                    "what is used must stand beside what there is");
            return;
        }
        lookForHalf(row, CanonicalColumn.USAGE_ACTIVE_SEATS, CanonicalColumn.USAGE_LICENSED_SEATS);
        lookForHalf(row, CanonicalColumn.USAGE_FEATURES_USED, CanonicalColumn.USAGE_FEATURES_AVAILABLE);
        Optional<String> product = row.text(CanonicalColumn.USAGE_PRODUCT);
        readings.forEach(
                reading -> product.ifPresentOrElse(name -> keep(name, reading, row), () -> single.add(reading)));
    }

    /** Of a row that tells one kind of usage, what it tells of the other is not used if half of it is absent. */
    private void lookForHalf(CanonicalRow row, CanonicalColumn used, CanonicalColumn available) {
        if (row.number(used).isPresent() != row.number(available).isPresent()) {
            CanonicalColumn there = row.number(used).isPresent() ? used : available;
            CanonicalColumn missing = there == used ? available : used;
            log.add(
                    ImportFinding.USAGE_HALF_STATED,
                    row.at(),
                    there.jsonName(),
                    row.number(there).orElseThrow().toPlainString(),
                    there.qualifiedName(),
                    missing.qualifiedName());
        }
    }

    private static Optional<UsageReading> reading(
            CanonicalRow row, UsageKind kind, CanonicalColumn used, CanonicalColumn available) {
        LocalDate on = row.date(CanonicalColumn.USAGE_OBSERVED_ON).orElseThrow();
        return row.number(used)
                .flatMap(inUse -> row.number(available)
                        .map(all -> new UsageReading(
                                AccountId.of(row.requiredText(CanonicalColumn.USAGE_ACCOUNT)),
                                kind,
                                count(inUse),
                                count(all),
                                on,
                                row.date(CanonicalColumn.USAGE_RECORDED_ON).orElse(on))));
    }

    private static long count(BigDecimal number) {
        return number.longValueExact(); // it was read as a count
    }

    /** Of two readings of one product, kind and day the first stands: added up, they would count twice. */
    private void keep(String product, UsageReading reading, CanonicalRow row) {
        Day day = new Day(reading.account(), reading.kind(), reading.on());
        if (stated.isFirst(new ProductDay(day, product, reading.recordedOn()), reading, row.at())) {
            products.computeIfAbsent(day, first -> new TreeMap<>())
                    .computeIfAbsent(reading.recordedOn(), first -> new LinkedHashMap<>())
                    .put(product, reading);
        }
    }

    private void addUp(NavigableMap<LocalDate, Map<String, UsageReading>> byRecord) {
        Map<String, UsageReading> known = new HashMap<>();
        long used = 0;
        long available = 0;
        for (Map.Entry<LocalDate, Map<String, UsageReading>> learned : byRecord.entrySet()) {
            for (Map.Entry<String, UsageReading> product : learned.getValue().entrySet()) {
                UsageReading now = product.getValue();
                UsageReading before = known.put(product.getKey(), now);
                used += now.used() - (before == null ? 0 : before.used());
                available += now.available() - (before == null ? 0 : before.available());
            }
            UsageReading any = learned.getValue().values().iterator().next();
            single.add(new UsageReading(any.account(), any.kind(), used, available, any.on(), learned.getKey()));
        }
    }
}
