package org.revenuekit.core.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.ObservationTable;

class ObservationsTest {
    private static final Observation A7 = observation("A", 7);
    private static final Observation B1 = observation("B", 1);
    private static final Observation A3 = observation("A", 3);

    private static Observation observation(String account, long value) {
        return Observation.of(
                AccountId.of(account),
                IndicatorId.of("satisfaction"),
                ObservedValue.of(value),
                LocalDate.of(2026, 4, 1),
                ObservationChannel.SURVEY);
    }

    @Test
    void areKeptInTheirOrderAndByAccount() {
        Observations observations = Observations.of(List.of(A7, B1, A3));

        assertEquals(ImmutableList.of(A7, B1, A3), observations.list());
        assertEquals(3, observations.size());
        assertEquals(ImmutableList.of(A7, A3), observations.of(AccountId.of("A")));
        assertEquals(ImmutableList.of(B1), observations.of(AccountId.of("B")));
        assertEquals(ImmutableList.of(), observations.of(AccountId.of("C")));
        assertEquals("3 observations", observations.toString());
    }

    @Test
    void theSameGivenTwiceIsThereTwice() {
        assertEquals(ImmutableList.of(A7, A7), Observations.of(List.of(A7, A7)).of(A7.account()));
    }

    @Test
    void theseAndThoseAreInThisOrder() {
        Observations these = Observations.of(List.of(A7));
        Observations those = Observations.of(List.of(B1, A3));

        assertEquals(Observations.of(List.of(A7, B1, A3)), these.plus(those));
        assertEquals(these, these.plus(Observations.none()));
    }

    @Test
    void noneIsOne() {
        assertSame(Observations.none(), Observations.none());
        assertEquals(Observations.of(List.of()), Observations.none());
        assertEquals(0, Observations.none().size());
        assertEquals(ImmutableList.of(), Observations.none().of(AccountId.of("A")));
        assertEquals("0 observations", Observations.none().toString());
    }

    @Test
    void theColumnsAreLaidOutOnce() {
        Observations observations = Observations.of(List.of(A7));

        assertSame(observations.table(), observations.table());
        assertEquals(1, observations.table().accounts().size());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("given", () -> Observations.of((Iterable<Observation>) null));
        assertNames("account", () -> Observations.none().of((AccountId) null));
        assertNames("others", () -> Observations.none().plus(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(Observations.class)
                .withPrefabValues(ImmutableList.class, ImmutableList.of(A7), ImmutableList.of(B1))
                .withPrefabValues(
                        ObservationTable.class, new ObservationTable(List.of(A7)), new ObservationTable(List.of(B1)))
                .withIgnoredFields("table")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
