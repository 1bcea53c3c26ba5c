package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.ACCOUNTS;
import static org.revenuekit.segmentation.phase.PhaseWorld.AS_OF;
import static org.revenuekit.segmentation.phase.PhaseWorld.B;
import static org.revenuekit.segmentation.phase.PhaseWorld.STRANGER;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.Span;

/** Amounts of work against a naive reading of what they mean. */
class QuantityProperties {
    private static final QuantityPolicy POLICY =
            QuantityPolicy.standard().withAppointments(FactKind.MEETING, FactKind.COMPETITIVE_QUOTE);

    @Provide
    Arbitrary<List<Evidence>> records() {
        Arbitrary<EvidenceStatus> status = Arbitraries.frequency(
                Tuple.of(3, EvidenceStatus.PLANNED),
                Tuple.of(3, EvidenceStatus.HELD),
                Tuple.of(1, EvidenceStatus.WITHDRAWN));
        return Combinators.combine(
                        PhaseArbitraries.evidence(),
                        status,
                        sellers(),
                        Arbitraries.integers().between(0, 5))
                .as((evidence, how, seller, id) ->
                        evidence.withStatus(how).withReporter(seller).withId(EvidenceId.of("E" + id)))
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<Activity>> activities() {
        return Combinators.combine(
                        Arbitraries.of(ActivityKind.class),
                        Arbitraries.of(A, B, STRANGER),
                        Arbitraries.integers().between(-2, 40),
                        sellers())
                .as((kind, account, ago, seller) -> Activity.builder()
                        .kind(kind)
                        .account(account)
                        .date(TODAY.minusDays(ago))
                        .seller(seller)
                        .build())
                .list()
                .ofMaxSize(14);
    }

    private static Arbitrary<Optional<SellerId>> sellers() {
        return Arbitraries.of("s1", "s2").map(SellerId::of).optional(0.7);
    }

    @Provide
    Arbitrary<Span> windows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 40))
                .as((ago, length) -> Span.of(TODAY.plusDays(1L - ago - length), TODAY.plusDays(1L - ago)));
    }

    private static QuantityReport count(List<Activity> activities, List<Evidence> records, Span window) {
        return QuantityKpis.of(POLICY).count(ACCOUNTS, activities, EvidenceRegister.of(records), window, AS_OF);
    }

    /** The records of one id that ever stood, in the order in which they did. */
    private static List<List<Evidence>> histories(List<Evidence> records) {
        return records.stream()
                .filter(record -> !record.account().equals(STRANGER)
                        && !record.recordedOn().isAfter(TODAY))
                .collect(Collectors.groupingBy(Evidence::id))
                .values()
                .stream()
                .map(ofOneId -> ofOneId.stream()
                        .map(Evidence::recordedOn)
                        .distinct()
                        .sorted()
                        .map(day -> ofOneId.stream()
                                .filter(record -> record.recordedOn().equals(day))
                                .min(EvidenceOrder.CAUTIOUS)
                                .orElseThrow())
                        .toList())
                .toList();
    }

    private static boolean isPlan(Evidence record) {
        return record.status() == EvidenceStatus.PLANNED
                && (record.kind() == FactKind.MEETING || record.kind() == FactKind.COMPETITIVE_QUOTE);
    }

    private static boolean isHeld(Evidence record) {
        return record.status() == EvidenceStatus.HELD
                && record.answer()
                && !record.observedOn().isAfter(TODAY);
    }

    private static boolean isDropped(Evidence record) {
        return record.status() == EvidenceStatus.WITHDRAWN
                || (record.status() == EvidenceStatus.HELD && !record.answer());
    }

    private static Evidence last(List<Evidence> history) {
        return history.get(history.size() - 1);
    }

    @Property
    void amountsAreWhatTheyMean(
            @ForAll("activities") List<Activity> activities,
            @ForAll("records") List<Evidence> records,
            @ForAll("windows") Span window) {
        QuantityCount total = count(activities, records, window).total();
        for (ActivityKind kind : ActivityKind.values()) {
            assertEquals(
                    activities.stream()
                            .filter(activity -> activity.kind() == kind
                                    && !activity.account().equals(STRANGER)
                                    && window.contains(activity.date()))
                            .count(),
                    total.activities().get(kind));
        }
        List<List<Evidence>> histories = histories(records);
        List<List<Evidence>> planned = histories.stream()
                .filter(history -> history.stream().anyMatch(QuantityProperties::isPlan))
                .toList();
        List<List<Evidence>> due = planned.stream()
                .filter(history -> history.stream()
                        .filter(QuantityProperties::isPlan)
                        .max(Comparator.comparing(Evidence::recordedOn))
                        .filter(plan -> window.contains(plan.observedOn()))
                        .isPresent())
                .toList();
        assertEquals(
                planned.stream()
                        .map(history -> history.stream()
                                .filter(QuantityProperties::isPlan)
                                .map(Evidence::recordedOn)
                                .min(LocalDate::compareTo)
                                .orElseThrow())
                        .filter(window::contains)
                        .count(),
                total.appointments());
        assertEquals(due.size(), total.planned());
        assertEquals(due.stream().filter(history -> isHeld(last(history))).count(), total.kept());
        assertEquals(due.stream().filter(history -> isDropped(last(history))).count(), total.dropped());
        assertEquals(
                histories.stream()
                        .filter(history -> !planned.contains(history)
                                && isHeld(last(history))
                                && window.contains(last(history).observedOn())
                                && POLICY.appointments().contains(last(history).kind()))
                        .count(),
                total.unplanned());
        assertEquals(
                histories.stream()
                        .map(QuantityProperties::last)
                        .filter(record -> isHeld(record)
                                && window.contains(record.observedOn())
                                && POLICY.closing().fits(record))
                        .count(),
                total.closings());
    }

    private static List<Long> numbers(QuantityCount count) {
        return Stream.concat(
                        count.activities().values().stream(),
                        Stream.of(
                                count.meetings(),
                                count.appointments(),
                                count.closings(),
                                count.kept(),
                                count.dropped(),
                                count.unreported(),
                                count.unplanned()))
                .toList();
    }

    @Property
    void partsSumToTheTotalAndNothingIsLost(
            @ForAll("activities") List<Activity> activities,
            @ForAll("records") List<Evidence> records,
            @ForAll("windows") Span window) {
        QuantityReport report = count(activities, records, window);
        KpiGroups<SellerId, QuantityCount> sellers = report.bySeller();
        long[] sums = new long[numbers(report.total()).size()];
        Stream.concat(sellers.groups().values().stream(), Stream.of(sellers.ungrouped()))
                .forEach(
                        part -> Arrays.setAll(sums, i -> sums[i] + numbers(part).get(i)));

        assertEquals(numbers(report.total()), Arrays.stream(sums).boxed().toList());
        assertEquals(
                activities.stream()
                                .filter(activity -> activity.account().equals(STRANGER))
                                .count()
                        + records.stream()
                                .filter(record -> record.account().equals(STRANGER))
                                .count(),
                report.findings().stream()
                        .mapToLong(finding -> Long.parseLong(finding.details().getOrDefault("given", "0")))
                        .sum());
        QuantityReport reversed = count(Lists.reverse(activities), Lists.reverse(records), window);
        assertEquals(report.total(), reversed.total());
        assertEquals(report.findings(), reversed.findings());
    }
}
