package org.revenuekit.core.internal;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.ObservedValue;

class ObservationTableProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Observation ONE = Observation.of(
            AccountId.of("A1"),
            IndicatorId.of("I1"),
            ObservedValue.of(new BigDecimal("-0.000001")),
            DAY,
            ObservationChannel.SURVEY);

    @Provide
    Arbitrary<List<Observation>> observations() {
        Arbitrary<LocalDate> days = Arbitraries.longs().between(-3, 3).map(LocalDate::ofEpochDay);
        Arbitrary<ObservedValue> values = Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(-999_999_999_999_999_999L, 999_999_999_999_999_999L)
                        .map(millionths -> ObservedValue.of(BigDecimal.valueOf(millionths, 6))),
                Arbitraries.of("yes", "no", "0").map(ObservedValue::ofCategory));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 3),
                        values,
                        days,
                        days)
                .as((account, indicator, value, observedOn, recordedOn) -> Observation.builder()
                        .account(AccountId.of("A" + account))
                        .indicator(IndicatorId.of("I" + indicator))
                        .value(value)
                        .observedOn(observedOn)
                        .recordedOn(recordedOn)
                        .channel(ObservationChannel.BEHAVIOUR)
                        .build())
                .list()
                .ofMaxSize(20);
    }

    @Property
    void theEntriesOfARowAreThoseOfItsAccountInTheOrderGiven(@ForAll("observations") List<Observation> given) {
        ObservationTable table = new ObservationTable(given);
        Map<AccountId, List<Integer>> positions = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            positions
                    .computeIfAbsent(given.get(i).account(), first -> new ArrayList<>())
                    .add(i);
        }

        assertEquals(positions.size(), table.accounts().size());
        int row = 0;
        for (Map.Entry<AccountId, List<Integer>> account : positions.entrySet()) {
            assertEquals(row, table.accounts().find(account.getKey()));
            List<Integer> entries = new ArrayList<>();
            for (int entry = table.start(row); entry < table.start(row + 1); entry++) {
                entries.add(table.position(entry));
            }
            assertEquals(account.getValue(), entries);
            row++;
        }
        assertEquals(0, table.start(0));
        assertEquals(given.size(), table.start(row));
    }

    @Property
    void anEntrySaysWhatItsObservationSays(@ForAll("observations") List<Observation> given) {
        ObservationTable table = new ObservationTable(given);

        for (int entry = 0; entry < given.size(); entry++) {
            Observation observation = given.get(table.position(entry));
            assertEquals(table.indicators().find(observation.indicator()), table.indicator(entry));
            assertEquals(observation.observedOn().toEpochDay(), table.observed(entry));
            assertEquals(observation.recordedOn().toEpochDay(), table.recorded(entry));
            int category = table.category(entry);
            long millionths = table.value(entry);
            observation
                    .value()
                    .category()
                    .ifPresentOrElse(
                            text -> assertEquals(table.categories().find(text), category),
                            () -> assertEquals(-1, category));
            assertEquals(
                    0,
                    BigDecimal.valueOf(millionths, 6)
                            .compareTo(observation.value().number().orElse(BigDecimal.ZERO)));
        }
    }

    @Property
    void nothingIsNumberedTwice(@ForAll("observations") List<Observation> given) {
        ObservationTable table = new ObservationTable(given);

        assertEquals(
                given.stream().collect(groupingBy(Observation::indicator)).size(),
                table.indicators().size());
        assertEquals(
                given.stream()
                        .flatMap(observation -> observation.value().category().stream())
                        .collect(Collectors.toSet())
                        .size(),
                table.categories().size());
    }

    @Example
    void aNumberIsInMillionths() {
        assertEquals(-1, new ObservationTable(List.of(ONE)).value(0));
        assertEquals(
                999_999_999_999_000_000L,
                new ObservationTable(List.of(ONE.withValue(ObservedValue.of(999_999_999_999L)))).value(0));
    }

    @Example
    void daysBeyondTheRangeAreAsFarAwayAsAny() {
        assertEquals(Integer.MAX_VALUE, ObservationTable.day(LocalDate.ofEpochDay(Integer.MAX_VALUE)));
        assertEquals(Integer.MAX_VALUE, ObservationTable.day(LocalDate.ofEpochDay(Integer.MAX_VALUE + 1L)));
        assertEquals(Integer.MAX_VALUE - 1, ObservationTable.day(LocalDate.ofEpochDay(Integer.MAX_VALUE - 1L)));
        assertEquals(Integer.MIN_VALUE, ObservationTable.day(LocalDate.ofEpochDay(Integer.MIN_VALUE)));
        assertEquals(Integer.MIN_VALUE, ObservationTable.day(LocalDate.ofEpochDay(Integer.MIN_VALUE - 1L)));

        ObservationTable table =
                new ObservationTable(List.of(ONE.withObservedOn(LocalDate.MIN).withRecordedOn(LocalDate.MAX)));
        assertEquals(Integer.MIN_VALUE, table.observed(0));
        assertEquals(Integer.MAX_VALUE, table.recorded(0));
    }
}
