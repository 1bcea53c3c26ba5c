package org.revenuekit.funnel.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Undefined;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.money.TaxBasisMismatchException;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.FiscalYear;
import org.revenuekit.core.time.Span;

class AttainmentTest {
    private static Shop shop() {
        return new Shop()
                .planned("2026-04", 100)
                .planned("2026-05", 220)
                .planned("2026-06", 300)
                .planned("2027-03", 380)
                .sold("2025-03-31", 1_000)
                .sold("2025-04-01", 40)
                .sold("2025-04-30", 10)
                .sold("2025-05-15", 30)
                .sold("2025-05-16", 70)
                .sold("2026-03-31", 500)
                .sold("2026-04-01", 60)
                .sold("2026-04-30", 65)
                .sold("2026-05-01", 90)
                .sold("2026-05-15", 20)
                .sold("2026-05-16", 7_000);
    }

    private final Attainment attainment = shop().asOf("2026-05-15");

    @Test
    void aMonthThatIsOverIsClosed() {
        AttainmentFigures april = attainment.of(Shop.month(1));

        assertEquals(PeriodState.CLOSED, april.state());
        assertEquals(Span.parse("[2026-04-01,2026-05-01)"), april.span());
        assertEquals(Shop.yen(125), april.actual());
        assertEquals(Shop.yen(100), april.target());
        assertEquals("125/100", april.attainment().toString());
        assertEquals(Shop.yen(25), april.gap());
        assertEquals("125/50", april.yearOnYear().toString());
        assertEquals("125/50", april.yearOnYearToDate().toString());
    }

    @Test
    void theMonthOfTheDayIsProvisionalUntilItsLastDay() {
        AttainmentFigures may = attainment.of(Shop.month(2));
        assertEquals(PeriodState.PROVISIONAL, may.state());
        assertEquals("110/220", may.attainment().toString());
        assertEquals(Shop.yen(-110), may.gap());
        assertEquals("110/100", may.yearOnYear().toString());
        assertEquals("110/30", may.yearOnYearToDate().toString());
        assertEquals(
                PeriodState.PROVISIONAL,
                shop().asOf("2026-05-30").of(Shop.month(2)).state());
        assertEquals(
                PeriodState.CLOSED, shop().asOf("2026-05-31").of(Shop.month(2)).state());
        assertEquals(
                PeriodState.PROVISIONAL,
                shop().asOf("2026-05-01").of(Shop.month(2)).state());
    }

    @Test
    void aMonthToComeHasATargetOnly() {
        AttainmentFigures june = attainment.of(Shop.month(3));
        assertEquals(PeriodState.TO_COME, june.state());
        assertEquals("0/300", june.attainment().toString());
        assertEquals(Shop.yen(0), june.lastYearToDate());
        assertEquals(
                Optional.of(Undefined.NOTHING_TO_MEASURE),
                june.yearOnYearToDate().undefined());
        AttainmentFigures fourth = attainment.of(Shop.month(4));
        assertEquals(
                Optional.of(Undefined.NOTHING_TO_MEASURE), fourth.attainment().undefined());
    }

    @Test
    void aBaseOfNothingOrLessSaysNothing() {
        Attainment odd = new Shop()
                .planned("2026-04", -5)
                .sold("2026-04-01", 3)
                .sold("2025-04-01", -1)
                .asOf("2026-04-30");
        AttainmentFigures april = odd.of(Shop.month(1));
        assertEquals("3/0", april.attainment().toString());
        assertEquals(Optional.of(Undefined.ZERO_BASE), april.yearOnYear().undefined());
        assertEquals(Shop.yen(8), april.gap());
    }

    @Test
    void partsOfTheYearAreInFiscalTerms() {
        assertEquals("2026", Integer.toString(attainment.fiscalYear().startYear()));
        assertEquals(List.of(1, 2), numbers(attainment.parts(FiscalPart.Kind.HALF)));
        AttainmentFigures first = attainment.of(new FiscalPart(Shop.FY2026, FiscalPart.Kind.HALF, 1));
        assertEquals("235/620", first.attainment().toString());
        assertEquals(PeriodState.PROVISIONAL, first.state());
        assertEquals(
                PeriodState.TO_COME,
                attainment
                        .of(new FiscalPart(Shop.FY2026, FiscalPart.Kind.HALF, 2))
                        .state());
        AttainmentFigures quarter = attainment
                .parts(FiscalPart.Kind.QUARTER)
                .getOrDefault(new FiscalPart(Shop.FY2026, FiscalPart.Kind.QUARTER, 1), attainment.year());
        assertEquals("235/620", quarter.attainment().toString());
        assertEquals("235/1000", attainment.year().attainment().toString());
        assertEquals(IntStream.rangeClosed(1, 12).boxed().toList(), numbers(attainment.parts(FiscalPart.Kind.MONTH)));
        FiscalYear last = Shop.FY2026.previous();
        AttainmentFigures before = attainment.of(new FiscalPart(last, FiscalPart.Kind.YEAR, 1));
        assertEquals(Shop.yen(650), before.actual());
        assertEquals("650/1000", before.yearOnYear().toString());
        assertEquals(PeriodState.CLOSED, before.state());
    }

    private static List<Integer> numbers(ImmutableMap<FiscalPart, AttainmentFigures> parts) {
        return parts.keySet().stream().map(FiscalPart::number).toList();
    }

    @Test
    void figuresAddUpMonthByMonth() {
        ImmutableList<AttainmentFigures> cumulative =
                attainment.cumulative().values().asList();
        assertEquals(12, cumulative.size());
        assertEquals("125/100", cumulative.get(0).attainment().toString());
        assertEquals("235/320", cumulative.get(1).attainment().toString());
        assertEquals("235/620", cumulative.get(2).attainment().toString());
        assertEquals(attainment.year(), cumulative.get(11));
    }

    @Test
    void progressIsAgainstTheTargetsDueByToday() {
        YearProgress progress = attainment.progress();

        assertEquals(Shop.FY2026, progress.year());
        assertEquals(Shop.yen(235), progress.actual());
        assertEquals(Shop.yen(320), progress.target());
        assertEquals("235/320", progress.attainment().toString());
        assertEquals("235/1000", progress.progress().toString());
        assertEquals(new ElapsedDays(11, 21), progress.monthDays());
        assertEquals(new ElapsedDays(33, 261), progress.yearDays());
        assertEquals("33/261", progress.yearDays().share().toString());
        assertEquals(Ratio.of(235L * 21, 100 * 21 + 220 * 11), progress.pace());
        assertEquals(Ratio.of(235L * 261, 33), progress.runRate());
        assertEquals(Ratio.of(235L * 261, 1_000 * 33), progress.runRateAttainment());
        assertEquals("235/80", progress.yearOnYear().toString());
    }

    @Test
    void beforeTheFirstBusinessDayNothingIsDue() {
        AsOf saturday =
                Shop.TOKYO.withHolidays(List.of(LocalDate.parse("2026-04-01"))).endOf(LocalDate.parse("2026-04-01"));
        YearProgress progress = shop().asOf(saturday).progress();

        assertEquals(new ElapsedDays(0, 21), progress.monthDays());
        assertEquals(Optional.of(Undefined.ZERO_BASE), progress.pace().undefined());
        assertEquals(Optional.of(Undefined.ZERO_BASE), progress.runRate().undefined());
        assertEquals(
                Optional.of(Undefined.ZERO_BASE), progress.runRateAttainment().undefined());
    }

    @Test
    void aMonthWithoutBusinessDaysIsDueInFull() {
        List<LocalDate> closure = LocalDate.parse("2026-05-01")
                .datesUntil(LocalDate.parse("2026-06-01"))
                .toList();
        YearProgress progress = shop().asOf(Shop.TOKYO.withHolidays(closure).endOf(LocalDate.parse("2026-05-15")))
                .progress();
        assertEquals(new ElapsedDays(0, 0), progress.monthDays());
        assertEquals(
                Optional.of(Undefined.NOTHING_TO_MEASURE),
                progress.monthDays().share().undefined());
        assertEquals("235/320", progress.pace().toString());
    }

    @Test
    void whatIsNotKnownIsNotSeen() {
        AsOf known = Shop.TOKYO.endOf(LocalDate.parse("2026-05-15")).knownOn(LocalDate.parse("2026-04-30"));
        Attainment then = shop().asOf(known);
        assertEquals(shop().asOf("2026-04-30").year(), then.year());
        assertEquals(shop().asOf("2026-04-30").progress(), then.progress());
        assertEquals(
                shop().asOf("2026-05-15").year(),
                shop().asOf(Shop.TOKYO.endOf(LocalDate.parse("2026-05-15")).knownOn(LocalDate.parse("2026-06-01")))
                        .year());
    }

    @Test
    void leapDaysAreComparedWithTheLastOfFebruary() {
        Shop shop = new Shop()
                .sold("2027-02-28", 1)
                .sold("2027-02-27", 2)
                .sold("2028-02-28", 8)
                .sold("2028-02-29", 16);
        Span february = Span.parse("[2028-02-01,2028-03-01)");
        assertEquals(
                "8/3", shop.asOf("2028-02-28").over(february).yearOnYearToDate().toString());
        assertEquals(
                "24/3",
                shop.asOf("2028-02-29").over(february).yearOnYearToDate().toString());
        Span next = Span.parse("[2029-02-01,2029-03-01)");
        Shop later = shop.sold("2029-02-28", 5);
        assertEquals(
                "5/24", later.asOf("2029-02-28").over(next).yearOnYearToDate().toString());
        assertEquals("5/24", later.asOf("2029-02-28").over(next).yearOnYear().toString());
        assertEquals("5/24", later.asOf("2029-02-28").progress().yearOnYear().toString()); // as its months
        assertEquals("0/0", later.asOf("2029-02-27").progress().yearOnYear().toString());
    }

    @Test
    void groupsHaveTheirOwnTargets() {
        Attainment all = new Shop()
                .planned(
                        SalesTarget.of(YearMonth.parse("2026-04"), Shop.yen(10)).with("department", "east"))
                .planned(
                        SalesTarget.of(YearMonth.parse("2026-04"), Shop.yen(20)).with("department", "west"))
                .sold(SalesFact.of(LocalDate.parse("2026-04-01"), Shop.yen(5))
                        .with("department", "east")
                        .with("seller", "ann"))
                .sold(SalesFact.of(LocalDate.parse("2026-04-01"), Shop.yen(7)).with("department", "north"))
                .sold("2026-04-02", 3)
                .asOf("2026-04-30");
        Grouped<String, Attainment> byDepartment = all.by(LedgerEntry.by("department"));

        assertEquals("department", byDepartment.grouping());
        assertEquals(
                List.of("east", "north", "west"), byDepartment.groups().keySet().asList());
        assertEquals(
                "5/10",
                byDepartment
                        .of("east")
                        .orElseThrow()
                        .of(Shop.month(1))
                        .attainment()
                        .toString());
        assertEquals(
                "7/0",
                byDepartment
                        .of("north")
                        .orElseThrow()
                        .of(Shop.month(1))
                        .attainment()
                        .toString());
        assertEquals(
                "0/20",
                byDepartment
                        .of("west")
                        .orElseThrow()
                        .of(Shop.month(1))
                        .attainment()
                        .toString());
        assertEquals(
                "3/0", byDepartment.ungrouped().of(Shop.month(1)).attainment().toString());
        assertEquals(
                "15/30", byDepartment.total().of(Shop.month(1)).attainment().toString());
    }

    @Test
    void oddDataIsFound() {
        Attainment odd = shop().sold(SalesFact.of(LocalDate.parse("2026-04-01"), MoneyFraction.parse("USD 5")))
                .sold(SalesFact.of(LocalDate.parse("2026-12-01"), MoneyFraction.parse("USD 5")))
                .planned(SalesTarget.of(YearMonth.parse("2026-07"), MoneyFraction.parse("EUR 5")))
                .planned(SalesTarget.of(YearMonth.parse("2026-07"), MoneyFraction.parse("USD 5")))
                .asOf("2026-05-15");

        assertEquals(
                List.of(
                        "AFTER_AS_OF as of 2026-05-15, facts 1",
                        "FOREIGN_CURRENCY currency EUR, facts 0, targets 1",
                        "FOREIGN_CURRENCY currency USD, facts 2, targets 1",
                        "NO_TARGET month 2026-07",
                        "NO_TARGET month 2026-08",
                        "NO_TARGET month 2026-09",
                        "NO_TARGET month 2026-10",
                        "NO_TARGET month 2026-11",
                        "NO_TARGET month 2026-12",
                        "NO_TARGET month 2027-01",
                        "NO_TARGET month 2027-02"),
                Shop.texts(odd.findings()));
        assertEquals(new AttainmentTally(10, 3, 4, 2), odd.tally());
        assertEquals(attainment.year(), odd.year());
        assertEquals(8, shop().asOf("2026-05-16").findings().size());
        assertEquals(Severity.INFO, AttainmentFinding.AFTER_AS_OF.severity());
        assertEquals(Severity.WARNING, AttainmentFinding.FOREIGN_CURRENCY.severity());
    }

    @Test
    void bothBasesAreStatedAndNeverMixed() {
        AttainmentReview review = AttainmentReview.of(Shop.POLICY);
        AsOf asOf = Shop.TOKYO.endOf(LocalDate.parse("2026-05-15"));
        SalesTargets inclusive = SalesTargets.of(TaxBasis.INCLUSIVE, List.of());
        SalesTargets targets = shop().targets();

        assertEquals(
                "tax basis must be the same, was EXCLUSIVE and INCLUSIVE",
                assertThrows(TaxBasisMismatchException.class, () -> review.review(inclusive, shop().facts(), asOf))
                        .getMessage());
        assertEquals(
                "tax basis must be the same, was EXCLUSIVE and UNSTATED",
                assertThrows(
                                TaxBasisMismatchException.class,
                                () -> review.review(
                                        targets, SalesFacts.of(DateBasis.ORDER, TaxBasis.UNSTATED, List.of()), asOf))
                        .getMessage());
        assertRefused(
                "facts must be by ORDER, were by PAYMENT (policy attainment@1)",
                () -> review.review(targets, SalesFacts.of(DateBasis.PAYMENT, TaxBasis.EXCLUSIVE, List.of()), asOf));
        assertEquals(DateBasis.ORDER, attainment.definition().dateBasis());
        assertEquals(TaxBasis.EXCLUSIVE, attainment.definition().taxBasis());
    }

    @Test
    void spansAreOfWholeMonths() {
        assertEquals(
                Shop.yen(735),
                attainment.over(Span.parse("[2026-03-01,2026-06-01)")).actual());
        for (String span : List.of(
                "[2026-04-01,2026-04-01)",
                "[2026-04-02,2026-05-01)",
                "[2026-04-01,2026-04-30)",
                "[2026-04-01,..)",
                "[..,2026-04-01)")) {
            assertRefused(
                    "months must begin and end with a month, were " + span,
                    () -> attainment.over(span.startsWith("[..") ? until() : Span.parse(span)));
        }
    }

    private static Span until() {
        return Span.until(LocalDate.parse("2026-04-01"));
    }

    @Test
    void theYearIsExplainedByItsMonths() {
        List<String> lines = attainment.explain().text().lines().toList();
        assertEquals(
                "actual of FY2026 from APRIL as of 2026-05-15 in JPY by ORDER, tax EXCLUSIVE (attainment@1) = 235",
                lines.get(0));
        assertEquals("  [2026-04-01,2026-05-01) CLOSED = 125", lines.get(1));
        assertEquals("  [2026-05-01,2026-06-01) PROVISIONAL = 110", lines.get(2));
        assertEquals("  [2027-03-01,2027-04-01) TO_COME = 0", lines.get(12));
        assertEquals(new BigDecimal("235"), attainment.explain().amount().orElseThrow());
    }

    @Test
    void theStandardIsAProposalToChange() {
        AttainmentPolicy standard = AttainmentPolicy.standard(CurrencyUnit.JPY);
        assertEquals("attainment@1", standard.ref().toString());
        assertEquals(CurrencyUnit.JPY, standard.currency());
        assertEquals(standard, standard.toBuilder().build());
        assertEquals(standard.ref().hashCode(), standard.hashCode());
        assertNotEquals(
                standard, standard.toBuilder().dateBasis(DateBasis.ACCEPTANCE).build());
    }

    @Test
    void saysOfWhatItIs() {
        AsOf asOf = Shop.TOKYO.endOf(LocalDate.parse("2026-05-15"));
        Attainment answer = shop().asOf(asOf);
        assertSame(Shop.POLICY, answer.definition());
        assertSame(asOf, answer.asOf());
    }

    @Test
    void partsAreChecked() {
        assertRefused("elapsed must be 0 to 3, was -1", () -> new ElapsedDays(-1, 3));
        assertRefused("elapsed must be 0 to 3, was 4", () -> new ElapsedDays(4, 3));
        assertEquals("3/3", new ElapsedDays(3, 3).share().toString());
        assertRefused("numbers must be >= 0, were -1, 0, 0 and 0", () -> new AttainmentTally(-1, 0, 0, 0));
        assertRefused("numbers must be >= 0, were 0, -1, 0 and 0", () -> new AttainmentTally(0, -1, 0, 0));
        assertRefused("numbers must be >= 0, were 0, 0, -1 and 0", () -> new AttainmentTally(0, 0, -1, 0));
        assertRefused("numbers must be >= 0, were 0, 0, 0 and -1", () -> new AttainmentTally(0, 0, 0, -1));
        SalesFact fact = SalesFact.of(LocalDate.parse("2026-04-01"), Shop.yen(1));
        SalesTarget target = SalesTarget.of(YearMonth.parse("2026-04"), Shop.yen(1));
        assertRefused("attribute name must not be blank", () -> fact.with(" ", "x"));
        assertRefused("attribute value must not be blank", () -> target.with("x", " "));
        assertThrows(IllegalArgumentException.class, () -> fact.with("x", "1").with("x", "2"));
        assertEquals(
                ImmutableMap.of("x", "1", "y", "2"),
                target.with("x", "1").with("y", "2").attributes());
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void partsAreValues() {
        AttainmentFigures april = attainment.of(Shop.month(1));
        assertEquals(
                april.hashCode(), shop().asOf("2026-05-15").of(Shop.month(1)).hashCode());
        assertNotEquals(
                april.hashCode(),
                new AttainmentFigures(
                                april.span(),
                                PeriodState.PROVISIONAL,
                                april.actual(),
                                april.target(),
                                april.lastYear(),
                                april.lastYearToDate())
                        .hashCode());
        assertEquals(shop().facts().hashCode(), shop().facts().hashCode());
        assertNotEquals(
                shop().facts().hashCode(),
                SalesFacts.of(
                                DateBasis.DELIVERY,
                                TaxBasis.EXCLUSIVE,
                                shop().facts().list())
                        .hashCode());
        assertNotEquals(
                shop().facts().hashCode(),
                SalesFacts.of(
                                DateBasis.ORDER,
                                TaxBasis.INCLUSIVE,
                                shop().facts().list())
                        .hashCode());
        assertEquals(shop().targets().hashCode(), shop().targets().hashCode());
        assertNotEquals(
                shop().targets().hashCode(),
                SalesTargets.of(TaxBasis.INCLUSIVE, shop().targets().list()).hashCode());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        AttainmentReview review = AttainmentReview.of(Shop.POLICY);
        SalesFacts facts = shop().facts();
        SalesTargets targets = shop().targets();
        AsOf asOf = attainment.asOf();
        LocalDate day = LocalDate.parse("2026-04-01");
        YearMonth month = YearMonth.parse("2026-04");
        MoneyFraction yen = Shop.yen(1);
        assertNamed("definition", () -> AttainmentReview.of(null));
        assertNamed("targets", () -> review.review(null, facts, asOf));
        assertNamed("facts", () -> review.review(targets, null, asOf));
        assertNamed("asOf", () -> review.review(targets, facts, null));
        assertNamed("part", () -> attainment.of(null));
        assertNamed("months", () -> attainment.over(null));
        assertNamed("kind", () -> attainment.parts(null));
        assertNamed("grouping", () -> attainment.by(null));
        assertNamed("on", () -> SalesFact.of(null, yen));
        assertNamed("amount", () -> SalesFact.of(day, null));
        assertNamed("attributes", () -> new SalesFact(day, yen, null));
        assertNamed("name", () -> SalesFact.of(day, yen).with(null, "x"));
        assertNamed("value", () -> SalesFact.of(day, yen).with("x", null));
        assertNamed("month", () -> SalesTarget.of(null, yen));
        assertNamed("amount", () -> SalesTarget.of(month, null));
        assertNamed("attributes", () -> new SalesTarget(month, yen, null));
        assertNamed("name", () -> SalesTarget.of(month, yen).with(null, "x"));
        assertNamed("value", () -> SalesTarget.of(month, yen).with("x", null));
        assertNamed("dateBasis", () -> SalesFacts.of(null, TaxBasis.EXCLUSIVE, List.of()));
        assertNamed("taxBasis", () -> SalesFacts.of(DateBasis.ORDER, null, List.of()));
        assertNamed("facts", () -> SalesFacts.of(DateBasis.ORDER, TaxBasis.EXCLUSIVE, null));
        assertNamed("list", () -> new SalesFacts(DateBasis.ORDER, TaxBasis.EXCLUSIVE, null));
        assertNamed("taxBasis", () -> SalesTargets.of(null, List.of()));
        assertNamed("targets", () -> SalesTargets.of(TaxBasis.EXCLUSIVE, null));
        assertNamed("list", () -> new SalesTargets(TaxBasis.EXCLUSIVE, null));
    }

    @Test
    @SuppressWarnings("NullAway")
    void partsOfRecordsMustBeThere() {
        Span span = Shop.FY2026.span();
        PeriodState state = PeriodState.CLOSED;
        MoneyFraction yen = Shop.yen(1);
        ElapsedDays days = new ElapsedDays(0, 0);
        FiscalYear year = Shop.FY2026;
        assertNamed("span", () -> new AttainmentFigures(null, state, yen, yen, yen, yen));
        assertNamed("state", () -> new AttainmentFigures(span, null, yen, yen, yen, yen));
        assertNamed("actual", () -> new AttainmentFigures(span, state, null, yen, yen, yen));
        assertNamed("target", () -> new AttainmentFigures(span, state, yen, null, yen, yen));
        assertNamed("lastYear", () -> new AttainmentFigures(span, state, yen, yen, null, yen));
        assertNamed("lastYearToDate", () -> new AttainmentFigures(span, state, yen, yen, yen, null));
        assertNamed("year", () -> new YearProgress(null, yen, yen, yen, yen, yen, days, days));
        assertNamed("actual", () -> new YearProgress(year, null, yen, yen, yen, yen, days, days));
        assertNamed("closedTarget", () -> new YearProgress(year, yen, null, yen, yen, yen, days, days));
        assertNamed("openTarget", () -> new YearProgress(year, yen, yen, null, yen, yen, days, days));
        assertNamed("yearTarget", () -> new YearProgress(year, yen, yen, yen, null, yen, days, days));
        assertNamed("lastYear", () -> new YearProgress(year, yen, yen, yen, yen, null, days, days));
        assertNamed("monthDays", () -> new YearProgress(year, yen, yen, yen, yen, yen, null, days));
        assertNamed("yearDays", () -> new YearProgress(year, yen, yen, yen, yen, yen, days, null));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
