package org.revenuekit.core.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.BusinessCalendar;

class ObservationTest {
    private static final AccountId ACCOUNT = AccountId.of("A1");
    private static final IndicatorId SATISFACTION = IndicatorId.of("satisfaction");
    private static final ObservedValue SEVEN = ObservedValue.of(7);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
    private static final Observation BARE =
            Observation.of(ACCOUNT, SATISFACTION, SEVEN, DAY, ObservationChannel.SURVEY);

    @Test
    void saysWhatWasObservedOfWhomWhenAndHow() {
        Observation bare = Observation.of(ACCOUNT, SATISFACTION, SEVEN, DAY, ObservationChannel.SURVEY);

        assertEquals(ACCOUNT, bare.account());
        assertEquals(SATISFACTION, bare.indicator());
        assertEquals(SEVEN, bare.value());
        assertEquals(DAY, bare.observedOn());
        assertEquals(DAY, bare.recordedOn());
        assertEquals(ObservationChannel.SURVEY, bare.channel());
        assertEquals(Optional.empty(), bare.reporter());
        assertEquals(Optional.empty(), bare.source());
    }

    @Test
    void saysWhoReportedItWhereItComesFromAndWhenItWasRecorded() {
        Observation known = Observation.builder()
                .from(BARE)
                .recordedOn(DAY.plusDays(3))
                .reporter(SellerId.of("S1"))
                .source("訪問ヒアリング")
                .build();

        assertEquals(DAY, known.observedOn());
        assertEquals(DAY.plusDays(3), known.recordedOn());
        assertEquals(Optional.of(SellerId.of("S1")), known.reporter());
        assertEquals(Optional.of("訪問ヒアリング"), known.source());
        assertEquals(
                ObservationChannel.HEARING,
                known.withChannel(ObservationChannel.HEARING).channel());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 0, false", "0, 1, false", "1, 1, true", "2, 2, true"})
    void isSeenFromItsDayOnByWhoKnowsIt(int date, int knownOn, boolean seen) {
        Observation observation = BARE.withObservedOn(DAY.plusDays(1)).withRecordedOn(DAY.plusDays(1));
        BusinessCalendar calendar = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL);

        assertEquals(seen, observation.isSeen(calendar.endOf(DAY.plusDays(date)).knownOn(DAY.plusDays(knownOn))));
    }

    @Test
    void isSeenLaterIfItWasRecordedLater() {
        Observation late = BARE.withRecordedOn(DAY.plusDays(1));
        BusinessCalendar calendar = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL);

        assertFalse(late.isSeen(calendar.endOf(DAY)));
        assertTrue(late.isSeen(calendar.endOf(DAY).knownOn(DAY.plusDays(1))));
    }

    @Test
    void theSourceIsBounded() {
        assertEquals(
                Optional.of("x".repeat(1_000)),
                BARE.withSource("x".repeat(1_000)).source());
        assertRefused("source must have at most 1000 chars, had 1001", () -> BARE.withSource("x".repeat(1_001)));
        assertRefused("source must not be blank", () -> BARE.withSource(" "));
        assertRefused(
                "source must not contain control characters or lone surrogates, had U+001B at index 0",
                () -> BARE.withSource("\u001bx"));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void accountIndicatorValueDayAndChannelAreMandatory() {
        String message = String.valueOf(assertThrows(
                        IllegalStateException.class, () -> Observation.builder().build())
                .getMessage());
        assertTrue(message.contains("[account, indicator, value, observedOn, channel]"), message);
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        ObservationChannel survey = ObservationChannel.SURVEY;
        assertNames("account", () -> Observation.of(null, SATISFACTION, SEVEN, DAY, survey));
        assertNames("indicator", () -> Observation.of(ACCOUNT, null, SEVEN, DAY, survey));
        assertNames("value", () -> Observation.of(ACCOUNT, SATISFACTION, null, DAY, survey));
        assertNames("observedOn", () -> Observation.of(ACCOUNT, SATISFACTION, SEVEN, null, survey));
        assertNames("channel", () -> Observation.of(ACCOUNT, SATISFACTION, SEVEN, DAY, null));
        assertNames("asOf", () -> BARE.isSeen(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void theHashHasTheNameOfTheChannel() {
        assertEquals(
                Objects.hash(ACCOUNT, SATISFACTION, SEVEN, DAY, DAY, "SURVEY", Optional.empty(), Optional.empty()),
                BARE.hashCode());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(ImmutableObservation.class)
                .withPrefabValues(AccountId.class, ACCOUNT, AccountId.of("A2"))
                .withPrefabValues(SellerId.class, SellerId.of("S1"), SellerId.of("S2"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
