package org.revenuekit.funnel.revenue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.revenuekit.funnel.revenue.Contracts.usd;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.money.MonthlyAmount;

class RevenueValuesTest {
    @Test
    void tuplesAreEqualByAllTheyHold() {
        EqualsVerifier.forClass(RevenueStep.class)
                .withNonnullFields("from", "amount")
                .withPrefabValues(MonthlyAmount.class, usd(1), usd(2))
                .verify();
        EqualsVerifier.forClass(RevenueTally.class).verify();
    }

    /** An enum's own hash differs from launch to launch. */
    @Test
    void hashesDoNotDependOnTheLaunch() {
        RevenueChange<String> change = change(2, Movement.EXPANSION);
        BridgeMonth month = month(2, Movement.NEW);

        assertEquals(Objects.hash(usd(1), usd(2)), change.hashCode());
        assertNotEquals(change.hashCode(), change(3, Movement.EXPANSION).hashCode());
        assertEquals(change, change(2, Movement.EXPANSION));
        assertNotEquals(change, change(2, Movement.CHURN));
        assertEquals(Objects.hash(YearMonth.of(2026, 1), usd(1), usd(2), 3L, 4L), month.hashCode());
        assertNotEquals(month.hashCode(), month(3, Movement.NEW).hashCode());
        assertEquals(month, month(2, Movement.NEW));
        assertNotEquals(month, month(2, Movement.CHURN));
    }

    private static RevenueChange<String> change(long end, Movement movement) {
        return new RevenueChange<>("k", usd(1), usd(end), Optional.of(movement), ImmutableMap.of());
    }

    private static BridgeMonth month(long end, Movement movement) {
        return new BridgeMonth(
                YearMonth.of(2026, 1),
                usd(1),
                usd(end),
                3,
                4,
                ImmutableMap.of(movement, usd(1)),
                ImmutableMap.of(movement, 1L),
                false);
    }

    @Test
    void whatAMonthDoesNotSayIsNothing() {
        assertEquals(usd(0), month(2, Movement.NEW).of(Movement.CHURN));
        assertEquals(0, month(2, Movement.NEW).count(Movement.CHURN));
        assertEquals(usd(1), month(2, Movement.NEW).of(Movement.NEW));
    }

    @Test
    void findingsAreNamedAndWeighed() {
        assertEquals(
                List.of(
                        "NOT_YET_KNOWN INFO",
                        "EMPTY_PERIOD WARNING",
                        "DUPLICATE_PERIOD WARNING",
                        "NOT_RECURRING INFO",
                        "NO_RATE WARNING",
                        "CANCELLED_BEFORE_START INFO",
                        "OVERLAPPING_PERIODS WARNING"),
                Stream.of(RevenueFinding.values())
                        .map(kind -> kind.code() + " " + kind.severity())
                        .toList());
        assertEquals(Severity.INFO, RevenueFinding.NOT_YET_KNOWN.severity());
        assertEquals(new RevenueStep(LocalDate.EPOCH, usd(1)), new RevenueStep(LocalDate.EPOCH, usd(1)));
    }
}
