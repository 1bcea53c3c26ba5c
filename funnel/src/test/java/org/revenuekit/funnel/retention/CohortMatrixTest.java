package org.revenuekit.funnel.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.revenue.RevenuePolicy;

class CohortMatrixTest {
    private static final RetentionPolicy QUARTERS = Customers.POLICY.toBuilder()
            .ref(DefinitionRef.of("quarters", 1))
            .cohortPeriod(CohortPeriod.QUARTER)
            .build();

    /** Two of January, one of whom leaves after two months and comes back; one of March. */
    private static Customers three() {
        return new Customers()
                .pays("a-ann", "[2025-01-31,2025-03-28)", 100)
                .pays("a-ann", "[2025-03-28,..)", 150)
                .pays("bob", "[2025-01-01,2025-03-01)", 50)
                .pays("bob", "[2025-03-20,..)", 20)
                .pays("a-cat", "[2025-03-10,2025-04-10)", 10);
    }

    private static CohortMatrix<AccountId> measure(String day) {
        return CohortAnalysis.of(Customers.POLICY).measure(three().asOf(day));
    }

    private final CohortMatrix<AccountId> matrix = measure("2025-05-10");

    @Test
    void eachIsLookedAtFromItsOwnFirstDay() {
        assertEquals(2, matrix.cohorts().size());
        CohortRow january = matrix.cohorts().get(0);
        assertEquals(Span.parse("[2025-01-01,2025-02-01)"), january.days());
        assertEquals(
                List.of(
                        new CohortCell(0, 2, 2, Customers.usd(150), Customers.usd(150), Customers.usd(150)),
                        new CohortCell(1, 2, 2, Customers.usd(150), Customers.usd(150), Customers.usd(150)),
                        new CohortCell(2, 2, 1, Customers.usd(150), Customers.usd(150), Customers.usd(100)),
                        new CohortCell(3, 2, 2, Customers.usd(150), Customers.usd(170), Customers.usd(120))),
                january.cells());
    }

    @Test
    void whatIsNotOverIsNotTold() {
        CohortRow march = matrix.cohorts().get(1);
        assertEquals(Span.parse("[2025-03-01,2025-04-01)"), march.days());
        assertEquals(2, march.cells().size());
        assertEquals("0/1", march.after(1).orElseThrow().logo().toString());
        assertEquals("0/10", march.after(1).orElseThrow().net().toString());
        assertEquals(Optional.empty(), march.after(2));
        assertEquals(
                "months must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> march.after(-1))
                        .getMessage());
        assertEquals(1, measure("2025-04-29").cohorts().get(1).cells().size());
        assertEquals(2, measure("2025-04-30").cohorts().get(1).cells().size());
        assertEquals(1, measure("2025-03-10").cohorts().get(1).cells().size());
        assertEquals(1, measure("2025-03-09").cohorts().size());
        assertEquals(2, measure("2025-02-28").cohorts().get(0).cells().size());
        assertEquals(1, measure("2025-02-27").cohorts().get(0).cells().size());
    }

    @Test
    void agesAreSummedOverCohortsThatAreOldEnough() {
        assertEquals(
                List.of("3/3", "2/3", "1/2", "2/2"),
                matrix.byAge().stream().map(cell -> cell.logo().toString()).toList());
        assertEquals(
                new CohortCell(1, 3, 2, Customers.usd(160), Customers.usd(150), Customers.usd(150)),
                matrix.byAge().get(1));
    }

    @Test
    void cohortsAreFollowedForAsLongAsThePolicySays() {
        RetentionPolicy shorter = Customers.POLICY.toBuilder().cohortMonths(2).build();
        assertEquals(
                3,
                CohortAnalysis.of(shorter)
                        .measure(three().asOf("2025-05-10"))
                        .cohorts()
                        .get(0)
                        .cells()
                        .size());
    }

    @Test
    void cohortsCanBeOfFiscalQuarters() {
        CohortMatrix<AccountId> quarters = CohortAnalysis.of(QUARTERS).measure(three().asOf("2025-05-10"));
        assertEquals(1, quarters.cohorts().size());
        assertEquals(
                Span.parse("[2025-01-01,2025-04-01)"), quarters.cohorts().get(0).days());
        assertEquals(
                List.of("3/3", "2/3"),
                quarters.cohorts().get(0).cells().stream()
                        .map(cell -> cell.logo().toString())
                        .toList());
        LocalDate day = LocalDate.parse("2025-02-14");
        assertEquals(Span.parse("[2025-02-01,2025-05-01)"), CohortPeriod.QUARTER.around(day, Month.FEBRUARY));
        assertEquals(Span.parse("[2024-12-01,2025-03-01)"), CohortPeriod.QUARTER.around(day, Month.MARCH));
        assertEquals(Span.parse("[2024-03-01,2025-03-01)"), CohortPeriod.YEAR.around(day, Month.MARCH));
        assertEquals(Span.parse("[2025-02-01,2025-03-01)"), CohortPeriod.MONTH.around(day, Month.MARCH));
        assertEquals(
                Span.from(LocalDate.of(999_999_999, 12, 1)), CohortPeriod.MONTH.around(LocalDate.MAX, Month.MARCH));
        assertEquals(
                Span.of(LocalDate.of(999_999_999, 11, 1), LocalDate.of(999_999_999, 12, 1)),
                CohortPeriod.MONTH.around(LocalDate.of(999_999_999, 11, 30), Month.MARCH));
    }

    @Test
    void theLastMonthThatCanBeSaidHasACohort() {
        CohortMatrix<AccountId> last = CohortAnalysis.of(Customers.POLICY)
                .measure(new Customers()
                        .pays("ann", "[+999999999-12-05,..)", 5)
                        .asOf(Customers.REVENUE, Customers.TOKYO.endOf(LocalDate.of(999_999_999, 12, 20))));
        assertEquals(1, last.cohorts().get(0).cells().size());
    }

    @Test
    void theCohortOfOneIsTold() {
        assertEquals(matrix.cohorts().get(0), matrix.of(Customers.account("bob")));
        assertEquals(matrix.cohorts().get(1), matrix.of(Customers.account("a-cat")));
        assertEquals(
                "never given: key nobody",
                assertThrows(UnknownIdException.class, () -> matrix.of(Customers.account("nobody")))
                        .getMessage());
    }

    @Test
    void groupsHaveTheirOwnCohorts() {
        Grouped<String, CohortMatrix<AccountId>> groups = matrix.by(Customers.BY_PREFIX);
        assertEquals("prefix", groups.grouping());
        CohortMatrix<AccountId> a = groups.of("a").orElseThrow();
        assertEquals(2, a.cohorts().size());
        assertEquals("1/1", a.cohorts().get(0).cells().get(3).logo().toString());
        assertEquals(1, groups.ungrouped().cohorts().size());
        assertSame(matrix, groups.total());
        assertSame(matrix.findings(), a.findings());
    }

    /** Bob never came back, the cat came in February, and there is a new one. */
    private static CohortMatrix<AccountId> known() {
        return CohortAnalysis.of(Customers.POLICY)
                .measure(new Customers()
                        .pays("a-ann", "[2025-01-31,2025-03-28)", 100)
                        .pays("a-ann", "[2025-03-28,..)", 150)
                        .pays("bob", "[2025-01-01,2025-03-01)", 50)
                        .pays("a-cat", "[2025-02-10,2025-04-10)", 10)
                        .pays("dan", "[2025-05-01,..)", 7)
                        .asOf("2025-05-10"));
    }

    private static CohortCell cell(long months, long retained, long base, long revenue) {
        return new CohortCell(
                months,
                1,
                retained,
                Customers.usd(base),
                Customers.usd(revenue),
                Customers.usd(Math.min(base, revenue)));
    }

    @Test
    void itIsToldWhichCellsAreOthersAndByWhom() {
        CohortMatrix<AccountId> later = known();
        CohortMatrixChange<AccountId> change = later.changeSince(matrix);
        assertSame(matrix, change.earlier());
        assertSame(later, change.later());
        assertEquals(
                List.of(
                        "2025-01-01 3 2/2 1/2",
                        "2025-02-01 0 - 1/1",
                        "2025-02-01 1 - 1/1",
                        "2025-02-01 2 - 0/1",
                        "2025-03-01 0 1/1 -",
                        "2025-03-01 1 0/1 -",
                        "2025-05-01 0 - 1/1"),
                change.cells().stream()
                        .map(cell -> cell.days().from().orElseThrow() + " " + cell.months() + " " + logo(cell.before())
                                + " " + logo(cell.now()))
                        .toList());
        Span january = Span.parse("[2025-01-01,2025-02-01)");
        Span march = Span.parse("[2025-03-01,2025-04-01)");
        Span may = Span.parse("[2025-05-01,2025-06-01)");
        assertEquals(
                "months must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> change.of(may, -1))
                        .getMessage());
        assertEquals(
                List.of(new CohortKeyChange<>(
                        Customers.account("bob"), Optional.of(cell(3, 1, 50, 20)), Optional.of(cell(3, 0, 50, 0)))),
                change.of(january, 3));
        assertEquals(
                List.of(new CohortKeyChange<>(
                        Customers.account("a-cat"), Optional.of(cell(1, 0, 10, 0)), Optional.empty())),
                change.of(march, 1));
        assertEquals(
                List.of(new CohortKeyChange<>(
                        Customers.account("dan"), Optional.empty(), Optional.of(cell(0, 1, 7, 7)))),
                change.of(may, 0));
        assertEquals(List.of(), change.of(may, 1));
        assertEquals(List.of(), change.of(january, Long.MAX_VALUE));
        assertEquals(List.of(), change.of(Span.parse("[2025-01-01,2025-04-01)"), 0));
        assertEquals(
                List.of(
                        new CohortMove<>(
                                Customers.account("a-cat"),
                                Optional.of(march),
                                Optional.of(Span.parse("[2025-02-01,2025-03-01)"))),
                        new CohortMove<>(Customers.account("dan"), Optional.empty(), Optional.of(may))),
                change.moved());
        assertEquals(List.of(), later.changeSince(later).cells());
        assertEquals(List.of(), later.changeSince(later).moved());
    }

    private static String logo(Optional<CohortCell> cell) {
        return cell.map(known -> known.logo().toString()).orElse("-");
    }

    /** Cohorts of other days are other cohorts, also if they begin on the same day. */
    @Test
    void cohortsOfOtherLengthsHaveNothingInCommon() {
        CohortMatrix<AccountId> quarters = CohortAnalysis.of(QUARTERS).measure(three().asOf("2025-05-10"));
        List<CohortCellChange> cells = matrix.changeSince(quarters).cells();
        assertEquals(
                List.of(
                        "[2025-01-01,2025-02-01) 0",
                        "[2025-01-01,2025-02-01) 1",
                        "[2025-01-01,2025-02-01) 2",
                        "[2025-01-01,2025-02-01) 3",
                        "[2025-01-01,2025-04-01) 0",
                        "[2025-01-01,2025-04-01) 1",
                        "[2025-03-01,2025-04-01) 0",
                        "[2025-03-01,2025-04-01) 1"),
                cells.stream().map(cell -> cell.days() + " " + cell.months()).toList());
        assertEquals(3, matrix.changeSince(quarters).moved().size());
    }

    @Test
    void onlyCohortsThatCanBeComparedAre() {
        RetentionPolicy shorter = Customers.POLICY.toBuilder().cohortMonths(2).build();
        CohortMatrix<AccountId> clash = CohortAnalysis.of(shorter).measure(three().asOf("2025-05-10"));
        assertThrows(DefinitionClashException.class, () -> clash.changeSince(matrix));
        RevenuePolicy tolerant = Customers.REVENUE.toBuilder().gapMonths(3).build();
        CohortMatrix<AccountId> paused =
                CohortAnalysis.of(Customers.POLICY).measure(three().asOf(tolerant, Customers.at("2025-05-10")));
        assertThrows(DefinitionClashException.class, () -> paused.changeSince(matrix));
        assertEquals(tolerant, paused.revenueDefinition());
        assertSame(tolerant, paused.by(Customers.BY_PREFIX).ungrouped().revenueDefinition());
        RevenuePolicy yen = RevenuePolicy.standard(CurrencyUnit.JPY).toBuilder()
                .ref(DefinitionRef.of("yen", 1))
                .build();
        CohortMatrix<AccountId> inYen =
                CohortAnalysis.of(Customers.POLICY).measure(new Customers().asOf(yen, Customers.at("2025-05-10")));
        assertThrows(CurrencyMismatchException.class, () -> inYen.changeSince(matrix));
        Span days = Span.parse("[2025-01-01,2025-02-01)");
        assertRefused(
                "months must be >= 0, was -1", () -> matrix.changeSince(matrix).of(days, -1));
        assertRefused(
                "before or now must be present, were empty ([2025-01-01,2025-02-01) after 3 months)",
                () -> new CohortCellChange(days, 3, Optional.empty(), Optional.empty()));
        assertRefused(
                "before or now must be present, were empty (key x)",
                () -> new CohortKeyChange<>("x", Optional.empty(), Optional.empty()));
        assertRefused(
                "before or now must be present, were empty (key x)",
                () -> new CohortMove<>("x", Optional.empty(), Optional.empty()));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void withoutAFirstDayThereIsNoCohort() {
        CohortMatrix<AccountId> odd = CohortAnalysis.of(Customers.POLICY)
                .measure(new Customers()
                        .with(Customers.period("ann", "base", "[2025-01-01,..)", 1, "USD 5")
                                .withActive(Span.always())
                                .withRecordedOn(Customers.day("2025-01-01")))
                        .with(Customers.period("free", "base", "[2025-01-01,..)", 1, "USD 0"))
                        .with(Customers.period("later", "base", "[2026-01-01,..)", 1, "USD 5")
                                .withRecordedOn(Customers.day("2025-01-01")))
                        .asOf("2025-05-10"));
        assertEquals(ImmutableList.of(), odd.cohorts());
        assertEquals(ImmutableList.of(), odd.byAge());
        assertEquals(List.of("UNKNOWN_START key ann"), Customers.texts(odd.findings()));
    }

    @Test
    void itSaysOfWhatItIs() {
        assertSame(Customers.POLICY, matrix.definition());
        assertEquals(Customers.at("2025-05-10"), matrix.asOf());
        assertEquals(List.of(), Customers.texts(matrix.findings()));
    }
}
