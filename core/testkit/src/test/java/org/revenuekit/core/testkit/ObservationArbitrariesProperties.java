package org.revenuekit.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.core.testkit.CoreArbitrariesProperties.assertComes;
import static org.revenuekit.core.testkit.CoreArbitrariesProperties.many;
import static org.revenuekit.core.testkit.CoreArbitrariesProperties.simplest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;

/** The part of the kit about what is observed of customers. */
class ObservationArbitrariesProperties {
    private static final Observation SIMPLEST = Observation.of(
            AccountId.of("A1"),
            IndicatorId.of("I1"),
            ObservedValue.of(0),
            CoreArbitraries.SIMPLEST_DATE,
            ObservationChannel.HEARING);

    private static Predicate<ObservedValue> number(Predicate<BigDecimal> condition) {
        return value -> value.number().filter(condition).isPresent();
    }

    private static Predicate<ObservedValue> category(Predicate<String> condition) {
        return value -> value.category().filter(condition).isPresent();
    }

    @Example
    void indicatorsRepeatOften() {
        List<IndicatorId> ids = many(CoreArbitraries.indicatorIds());
        assertTrue(new TreeSet<>(ids).size() < 500);
        assertComes(
                ids,
                id -> id.equals(IndicatorId.of("I3")),
                id -> id.value().codePoints().anyMatch(c -> c > 0xffff));
        assertEquals(
                Set.of(IndicatorId.of("I1"), IndicatorId.of("I2")), Set.copyOf(many(CoreArbitraries.indicatorIds(2))));
        assertEquals(IndicatorId.of("I1"), simplest(CoreArbitraries.indicatorIds(), id -> true));
    }

    @Example
    void valuesAreOfEveryKind() {
        assertComes(
                many(CoreArbitraries.observedValues()),
                number(number -> number.signum() == 0),
                number(number -> number.compareTo(BigDecimal.TEN) == 0),
                number(number -> number.signum() < 0),
                number(number -> number.scale() == ObservedValue.MAX_DECIMALS),
                number(number -> number.precision() - number.scale() == ObservedValue.MAX_DIGITS),
                category(category -> category.equals("yes")),
                category(category -> category.equals("7")),
                category(category -> category.length() == 1_000));
        assertEquals(ObservedValue.of(0), simplest(CoreArbitraries.observedValues(), value -> true));
        assertEquals(
                ObservedValue.of(101),
                simplest(
                        CoreArbitraries.observedValues(), number(number -> number.compareTo(new BigDecimal(100)) > 0)));
    }

    @Example
    void observationsAreOfEveryKind() {
        List<Observation> observations = many(CoreArbitraries.observations());

        assertComes(
                observations,
                observation -> observation.recordedOn().equals(observation.observedOn()),
                observation -> observation.recordedOn().isAfter(observation.observedOn()),
                observation ->
                        observation.recordedOn().equals(observation.observedOn().plusDays(60)),
                observation -> observation.reporter().isPresent(),
                observation -> observation.reporter().isEmpty(),
                observation -> observation.source().isPresent(),
                observation -> observation.source().isEmpty(),
                observation -> observation.value().category().isPresent());
        assertTrue(observations.stream()
                .noneMatch(observation -> observation.recordedOn().isBefore(observation.observedOn())));
        assertEquals(
                EnumSet.allOf(ObservationChannel.class),
                observations.stream().map(Observation::channel).collect(Collectors.toSet()));
        assertEquals(SIMPLEST, simplest(CoreArbitraries.observations(), observation -> true));
    }

    @Example
    void observationsAreNarrowedAsAsked() {
        LocalDate day = LocalDate.of(2020, 2, 29);
        List<Observation> narrow = many(CoreArbitraries.observations()
                .by(CoreArbitraries.accountIds(1))
                .ofIndicators(CoreArbitraries.indicatorIds(1))
                .withValues(Arbitraries.just(ObservedValue.of(5)))
                .on(Arbitraries.just(day)));

        for (Observation observation : narrow) {
            assertEquals(AccountId.of("A1"), observation.account());
            assertEquals(IndicatorId.of("I1"), observation.indicator());
            assertEquals(ObservedValue.of(5), observation.value());
            assertEquals(day, observation.observedOn());
        }
        assertComes(narrow, observation -> observation.recordedOn().isAfter(day));
    }

    @Example
    void setsAreOfFewAccountsAndRepeat() {
        List<Observations> sets = many(CoreArbitraries.observationSets());

        assertComes(
                sets,
                set -> set.size() == 0,
                set -> set.size() == 20,
                set -> set.of(AccountId.of("A5")).size() > 1,
                set -> new HashSet<>(set.list()).size() < set.size());
        assertTrue(sets.stream().allMatch(set -> set.size() <= 20));
        assertEquals(Observations.none(), simplest(CoreArbitraries.observationSets(), set -> true));
        assertEquals(
                Observations.of(List.of(SIMPLEST)), simplest(CoreArbitraries.observationSets(), set -> set.size() > 0));
        assertEquals(
                Set.of(SIMPLEST),
                many(CoreArbitraries.observationSets(Arbitraries.just(SIMPLEST))).stream()
                        .flatMap(set -> set.list().stream())
                        .collect(Collectors.toSet()));
    }

    @Example
    void labelsAreDifficultInBothLanguages() {
        assertComes(
                many(CoreArbitraries.labels()),
                label -> label.en().contains("㈱"),
                label -> label.ja().contains("㈱"),
                label -> !label.en().equals(label.ja()));
        assertEquals(
                Label.of("a", "a"),
                simplest(
                        CoreArbitraries.labels(),
                        label -> label.en().length() < 900 && label.ja().length() < 900));
    }

    @Example
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("ids", () -> CoreArbitraries.observations().by(null));
        assertNames("ids", () -> CoreArbitraries.observations().ofIndicators(null));
        assertNames("observed", () -> CoreArbitraries.observations().withValues(null));
        assertNames("dates", () -> CoreArbitraries.observations().on(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
