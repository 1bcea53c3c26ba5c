package org.revenuekit.examples.report;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.examples.report.answer.RecurringAnswers;
import org.revenuekit.examples.report.answer.RevenueFacts;
import org.revenuekit.examples.report.answer.RevenueGroups;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.load.Importer;
import org.revenuekit.examples.report.load.Progress;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.funnel.retention.Survival;
import org.revenuekit.funnel.retention.SurvivalCurve;
import org.revenuekit.funnel.revenue.BridgeMonth;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.Movements;
import org.revenuekit.funnel.revenue.RevenueBridge;
import org.revenuekit.hierarchy.HierarchyResolution;

/** Recurring revenue of data that nobody on this project wrote, against numbers computed independently of it. */
class KnownRevenueTest {
    // asked once, by whichever test comes first
    private static final Supplier<RecurringAnswers> PLAYBOOK =
            Suppliers.memoize(() -> answers("mrr-playbook", "mrr-playbook", LocalDate.of(2020, 3, 31)));

    private static final Supplier<RecurringAnswers> CALLERS =
            Suppliers.memoize(() -> answers("telco", "telco-churn", LocalDate.of(2024, 12, 31)));

    @TempDir
    private Path folder;

    private static RecurringAnswers callers() {
        return requireNonNull(CALLERS.get());
    }

    private static RecurringAnswers answers(String dataSet, String mapped, LocalDate date) {
        Mapping mapping = MappingReader.read(Repository.mapping(mapped));
        DataSet data = DataSet.of(Importer.read(SharedData.folder(dataSet), mapping, Progress.none()), mapping);
        AsOf asOf =
                BusinessCalendar.of(mapping.zone(), mapping.fiscalYearStart()).endOf(date);
        return RecurringAnswers.of(
                        RevenueFacts.of(data, asOf),
                        mapping.revenue(),
                        HierarchyResolution.of(Views.of(mapping.view(), mapping.selfLinkMarksTop()))
                                .resolve(data.accounts(), data.links(), asOf))
                .orElseThrow();
    }

    private static RevenueBridge bridge() {
        return requireNonNull(PLAYBOOK.get()).revenue().monthly(YearMonth.of(2017, 1), YearMonth.of(2020, 3));
    }

    private static void assertMoved(long count, String amount, Movement movement) {
        assertEquals(count, bridge().count(movement), movement.name());
        assertEquals(amount, shown(bridge().of(movement)), movement.name());
    }

    private static String shown(MonthlyAmount amount) {
        return amount.number().rounded(2).orElseThrow().stripTrailingZeros().toPlainString();
    }

    @Test
    void periodsMoveAsIsKnown() {
        assertMoved(55, "2295", Movement.NEW);
        assertMoved(30, "660", Movement.EXPANSION);
        assertMoved(3, "150", Movement.REACTIVATION);
        assertMoved(27, "-555", Movement.CONTRACTION);
        assertMoved(58, "-2550", Movement.CHURN);
        assertEquals(0, bridge().end().signum(), "every period has ended by then");
        assertEquals(121, requireNonNull(PLAYBOOK.get()).revenue().tally().used(), "of as many rows");
    }

    private static void assertMonth(String month, String amount, long customers) {
        BridgeMonth row = bridge().of(YearMonth.parse(month));
        assertEquals(amount, shown(row.end()), month);
        assertEquals(customers, row.endCount(), month);
    }

    @Test
    void monthsAreAsIsKnown() {
        assertMonth("2018-06", "235", 4);
        assertMonth("2018-12", "585", 12);
        assertMonth("2019-06", "1135", 22);
        assertMonth("2019-12", "1255", 28);
        BridgeMonth december = bridge().of(YearMonth.of(2019, 12));
        assertEquals(
                ImmutableList.of("100", "0", "50", "-30", "-705"),
                List.of(Movement.values()).stream()
                        .map(december::of)
                        .map(KnownRevenueTest::shown)
                        .toList());
    }

    @Test
    void eachMonthStartsWhereTheOneBeforeEnded() {
        ImmutableList<BridgeMonth> months = bridge().months();
        Streams.forEachPair(
                months.stream(), months.stream().skip(1), (before, after) -> assertEquals(before.end(), after.start()));
    }

    /** All were customers in the last month of the data, or came in it; who has left did so in it. */
    @Test
    void callersLeaveAsIsKnown() {
        RecurringAnswers answers = callers();
        Movements<AccountId> month = answers.months().get(answers.months().size() - 1);
        assertEquals("456116.6", shown(month.start().plus(month.of(Movement.NEW))));
        assertEquals(7_043, month.startCount() + month.count(Movement.NEW));
        assertEquals(11, month.count(Movement.NEW), "of no whole month yet");
        assertEquals("-139130.85", shown(month.of(Movement.CHURN)));
        assertEquals(1_869, month.count(Movement.CHURN));
        assertEquals(5_174, month.endCount());
        Survival<AccountId> survival = answers.retention().survival();
        assertEquals(7_043, survival.subjects());
        assertEquals(1_869, survival.ended());
        assertEquals(
                new BigDecimal("0.265370"), survival.endedShare().rounded(6).orElseThrow());
    }

    @Test
    void callersLeaveByContractAsIsKnown() {
        RevenueGroups groups = callers().retention().groups().orElseThrow();
        assertEquals(
                ImmutableMap.of("Month-to-month", "1655/3875", "One year", "166/1473", "Two year", "48/1695"),
                groups.groups().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                group -> group.name().orElseThrow(),
                                group -> group.survival().ended() + "/"
                                        + group.survival().subjects())));
    }

    @Test
    void callersStayAsLongAsIsKnown() {
        SurvivalCurve curve = callers().retention().survival().curve().orElseThrow();
        Map<Integer, Double> known =
                Map.of(1, .945961, 12, .843200, 24, .788736, 36, .748545, 48, .708840, 60, .664404, 72, .592790);
        known.forEach((months, share) -> assertEquals(share, curve.survival(months), 5e-7, () -> "S(" + months + ")"));
        assertEquals(OptionalLong.empty(), curve.median(), "more than half stay for as long as is known");
    }

    @Test
    void theReportTellsThem() {
        Run periods = Run.ofShared(folder, "mrr-playbook", "--as-of", "2019-12-31");
        assertEquals(0, periods.code(), periods.errors());
        assertTrue(
                periods.story()
                        .contains(
                                "  2019-12  1,840  100 (3)                50 (3)      -30 (2)  -705 (17)  1,255         28\n"),
                periods.story());
        assertEquals(
                1_255,
                periods.json().at("/recurring/renewals/due").asInt(),
                "what is paid on the last day runs out, and nothing else is known then");
        Run callers = Run.ofMapped(folder, "telco", "telco-churn", "--as-of", "2024-12-31");
        assertEquals(0, callers.code(), callers.errors());
        assertTrue(callers.story().contains("  1,869 of 7,043 customers have left (26.5 %)\n"), callers.story());
        assertTrue(callers.story().contains("  -139,130.85 (1,869)  316,985.75      5,174\n"), callers.story());
    }
}
