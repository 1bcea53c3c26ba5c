package org.revenuekit.examples.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.lifecycle.AfterProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.examples.laws.SqlMovements.Membership;
import org.revenuekit.examples.laws.SqlMovements.Period;
import org.revenuekit.funnel.testkit.RevenueMovementClassifier;
import org.revenuekit.funnel.testkit.RevenueMovementContract;

/** The tests that somebody writes for a report of recurring revenue, and the query that passes most of them. */
class SqlMovementsTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private static List<String> report(List<Period> periods, Membership... memberships) {
        try (SqlMovements movements = SqlMovements.open()) {
            return report(movements, periods, memberships);
        }
    }

    private static List<String> report(SqlMovements movements, List<Period> periods, Membership... memberships) {
        return movements.report(periods, List.of(memberships), JANUARY, JANUARY.plusMonths(4)).stream()
                .map(row -> row.month().getMonthValue() + " " + row.key() + " " + row.movement() + " "
                        + row.start() / row.parts() + " " + row.end() / row.parts())
                .sorted()
                .toList();
    }

    private static Period monthly(String account, int first, @Nullable Integer until, long price) {
        return new Period(
                "support of " + account,
                account,
                "USD",
                LocalDate.of(2026, first, 1),
                until == null ? null : LocalDate.of(2026, until, 1),
                price,
                1,
                "MONTH");
    }

    @Test
    void whoComesBackIsReactivated() {
        assertEquals(
                List.of("1 Dogs NEW 0 100", "2 Dogs null 100 100", "3 Dogs CHURN 100 0", "5 Dogs REACTIVATION 0 80"),
                report(List.of(monthly("Dogs", 1, 3, 100), monthly("Dogs", 5, null, 80))));
    }

    @Test
    void aWeekIsMoreThanAQuarterOfAMonth() {
        Period weekly = new Period("support", "Dogs", "USD", LocalDate.of(2026, 4, 1), null, 1_200, 1, "WEEK");
        assertEquals(List.of("4 Dogs NEW 0 5200", "5 Dogs null 5200 5200"), report(List.of(weekly)));
    }

    /** The database would go on with a number of 53 bits. */
    @Test
    void whatIsTooLongIsRefused() {
        List<Period> odd = IntStream.rangeClosed(1, 31)
                .mapToObj(days ->
                        new Period("asset " + days, "Dogs", "USD", LocalDate.of(2026, 1, 1), null, 10_000, days, "DAY"))
                .toList();
        assertThrows(ArithmeticException.class, () -> report(odd));
    }

    @Test
    void whoIsBoughtByAFamilyIsNotLost() {
        assertEquals(
                List.of("3 Beasts NEW 0 300", "4 Beasts EXPANSION 300 400", "5 Beasts null 400 400"),
                report(
                        List.of(monthly("Dogs", 3, null, 300), monthly("Cats", 4, null, 100)),
                        new Membership("Dogs", "Pets", LocalDate.of(2026, 1, 1)),
                        new Membership("Dogs", "Beasts", LocalDate.of(2026, 4, 15)),
                        new Membership("Cats", "Beasts", LocalDate.of(2026, 4, 1))));
    }

    /** More is expansion, whatever there was: the branch after it is never reached. */
    private static final String GROWTH_FIRST = SqlMovements.QUERY.replace(
            "WHEN start_amount = 0 THEN", "WHEN end_amount > start_amount THEN 'EXPANSION' WHEN start_amount = 0 THEN");

    /** It fails, so its name is none that the build takes for a test class; the test below launches it. */
    static class GrowthFirst implements RevenueMovementContract {
        private final SqlMovements movements = SqlMovements.open(GROWTH_FIRST);

        @Override
        public RevenueMovementClassifier subject() {
            return given -> SqlMovementsProperties.rows(movements, given);
        }

        @AfterProperty
        void close() {
            movements.close();
        }
    }

    @Test
    void theUsualCasePassesWhereNobodyComesBack() {
        try (SqlMovements movements = SqlMovements.open(GROWTH_FIRST)) {
            assertEquals(
                    List.of(
                            "1 Dogs NEW 0 100",
                            "2 Dogs null 100 100",
                            "3 Dogs EXPANSION 100 150",
                            "4 Dogs CHURN 150 0"),
                    report(movements, List.of(monthly("Dogs", 1, 3, 100), monthly("Dogs", 3, 4, 150))));
        }
    }

    @Test
    void theUsualCaseBreaksTheLaws(@TempDir Path folder) {
        Map<String, String> broken = WrongQueryTest.lawsBrokenBy(GrowthFirst.class, folder);
        assertTrue(
                broken.getOrDefault("whoComesBackIsReactivated", "")
                        .startsWith("law 71, identity: who comes back is reactivated: expected "),
                broken::toString);
        assertTrue(
                broken.getOrDefault("retentionCountsWhoWasThere", "").startsWith("law 72, retention: "),
                broken::toString);
    }
}
