package org.revenuekit.funnel.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.revenue.RevenuePolicy;

class SurvivalTest {
    private static final BigDecimal Z = new BigDecimal("1.96");

    /** The 6-MP arm of Freireich et al. (1963), as Kaplan-Meier estimates are shown in most textbooks. */
    private static final ImmutableList<Tenure> FREIREICH = ImmutableList.of(
            Tenure.ended(6),
            Tenure.ended(6),
            Tenure.ended(6),
            Tenure.goingOn(6),
            Tenure.ended(7),
            Tenure.goingOn(9),
            Tenure.ended(10),
            Tenure.goingOn(10),
            Tenure.goingOn(11),
            Tenure.ended(13),
            Tenure.ended(16),
            Tenure.goingOn(17),
            Tenure.goingOn(19),
            Tenure.goingOn(20),
            Tenure.ended(22),
            Tenure.ended(23),
            Tenure.goingOn(25),
            Tenure.goingOn(32),
            Tenure.goingOn(32),
            Tenure.goingOn(34),
            Tenure.goingOn(35));

    private static SurvivalCurve curve(Tenure... tenures) {
        return SurvivalCurve.of(ImmutableList.copyOf(tenures), Z).orElseThrow();
    }

    @Test
    void aPublishedCurveComesOut() {
        SurvivalCurve curve = SurvivalCurve.of(FREIREICH, Z).orElseThrow();
        assertEquals(21, curve.subjects());
        assertEquals(9, curve.ended());
        assertEquals(OptionalLong.of(23), curve.median());
        double[] survival = {0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482};
        long[] times = {6, 7, 10, 13, 16, 22, 23};
        long[] atRisk = {21, 17, 15, 12, 11, 7, 6};
        for (int i = 0; i < times.length; i++) {
            SurvivalPoint point = curve.points().get(i);
            assertEquals(times[i], point.time());
            assertEquals(atRisk[i], point.atRisk());
            assertEquals(survival[i], point.survival(), 5e-5);
        }
        assertEquals(3, curve.at(6).ended());
        assertEquals(1, curve.at(7).ended());
        // the log-log interval of R's survfit(conf.type = "log-log") at 6 and 10 weeks
        assertEquals(0.6197, curve.at(6).lower(), 5e-4);
        assertEquals(0.9516, curve.at(6).upper(), 5e-4);
        assertEquals(0.5032, curve.at(10).lower(), 5e-4);
        assertEquals(0.8894, curve.at(10).upper(), 5e-4);
        assertEquals("21 subjects, 0.44817", curve.toString().substring(0, 20));
    }

    @Test
    void beforeAnybodyLeftAllSurvive() {
        SurvivalCurve curve = curve(Tenure.goingOn(1), Tenure.ended(3), Tenure.ended(5), Tenure.goingOn(9));
        assertEquals(new SurvivalPoint(0, 4, 0, 1, WilsonInterval.of(4, 4, 1.96).lower(), 1), curve.at(0));
        assertEquals(new SurvivalPoint(2, 3, 0, 1, WilsonInterval.of(3, 3, 1.96).lower(), 1), curve.at(2));
        assertEquals(1, curve.survival(2));
        assertEquals(2.0 / 3, curve.survival(3), 1e-15);
        assertEquals(2.0 / 3, curve.survival(4), 1e-15);
        assertEquals(1.0 / 3, curve.survival(5), 1e-15);
        assertEquals(1.0 / 3, curve.survival(1_000), 1e-15);
        assertEquals(
                "time must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> curve.at(-1)).getMessage());
    }

    @Test
    void afterAllHaveLeftNobodySurvives() {
        SurvivalCurve curve = curve(Tenure.ended(2), Tenure.ended(4));
        WilsonInterval none = WilsonInterval.of(0, 1, 1.96);
        assertEquals(0.5, curve.survival(2));
        assertEquals(OptionalLong.of(2), curve.median());
        assertEquals(new SurvivalPoint(4, 1, 1, 0, none.lower(), none.upper()), curve.at(4));
    }

    @Test
    void withoutAnEndThereIsNoMedian() {
        SurvivalCurve curve = curve(Tenure.goingOn(2));
        assertEquals(OptionalLong.empty(), curve.median());
        assertEquals(ImmutableList.of(), curve.points());
        assertEquals(0, curve.ended());
        assertEquals(0, curve.at(3).atRisk());
        assertEquals(0, curve.at(3).lower());
        assertEquals(
                OptionalLong.empty(),
                curve(Tenure.goingOn(2), Tenure.goingOn(2), Tenure.ended(1)).median());
        assertEquals(Optional.empty(), SurvivalCurve.of(ImmutableList.of(), Z));
    }

    @Test
    void noTimeIsTooLong() {
        SurvivalCurve curve = curve(Tenure.ended(Long.MAX_VALUE), Tenure.ended(Long.MAX_VALUE), Tenure.goingOn(5));
        assertEquals(2, curve.ended());
        assertEquals(1, curve.survival(Long.MAX_VALUE - 1));
        assertEquals(0, curve.survival(Long.MAX_VALUE));
        assertEquals(OptionalLong.of(Long.MAX_VALUE), curve.median());
    }

    @Test
    void intervalsAreAsSureAsAskedFor() {
        SurvivalPoint sure = SurvivalCurve.of(FREIREICH, new BigDecimal("2.58"))
                .orElseThrow()
                .at(10);
        SurvivalPoint less =
                SurvivalCurve.of(FREIREICH, BigDecimal.ONE).orElseThrow().at(10);
        assertTrue(sure.lower() < less.lower() && less.upper() < sure.upper());
        assertEquals(
                "z must be above 0 and at most 100, was 0.0",
                assertThrows(IllegalArgumentException.class, () -> SurvivalCurve.of(FREIREICH, BigDecimal.ZERO))
                        .getMessage());
    }

    @Test
    void curvesAreValues() {
        SurvivalCurve curve = curve(Tenure.ended(2), Tenure.goingOn(4));
        assertEquals(curve, curve(Tenure.goingOn(4), Tenure.ended(2)));
        assertEquals(curve.hashCode(), curve(Tenure.goingOn(4), Tenure.ended(2)).hashCode());
        assertNotEquals(curve, curve(Tenure.ended(2), Tenure.goingOn(5)));
        assertNotEquals(curve.hashCode(), curve(Tenure.ended(2)).hashCode());
        assertNotEquals(curve, curve(Tenure.ended(2), Tenure.ended(4)));
        assertNotEquals(curve(Tenure.goingOn(2)), curve(Tenure.goingOn(3)));
        assertNotEquals(
                curve(Tenure.goingOn(2)),
                SurvivalCurve.of(ImmutableList.of(Tenure.goingOn(2)), BigDecimal.ONE)
                        .orElseThrow());
        assertNotEquals(curve, "curve");
    }

    /** One leaves after a year, one after a year and a day, one comes back, one is still there. */
    private static Customers four() {
        return new Customers()
                .pays("a-year", "[2024-01-15,2025-01-15)", 10)
                .pays("a-day", "[2024-01-15,2025-01-16)", 10)
                .pays("back", "[2024-02-01,2024-08-01)", 10)
                .pays("back", "[2024-10-01,2025-02-01)", 10)
                .pays("here", "[2024-03-10,..)", 10);
    }

    private static Survival<AccountId> measure(RetentionPolicy policy, String day) {
        return SurvivalAnalysis.of(policy).measure(four().asOf(day));
    }

    private static RetentionPolicy.Builder changed(String name) {
        return Customers.POLICY.toBuilder().ref(DefinitionRef.of(name, 1));
    }

    private final Survival<AccountId> months = measure(Customers.POLICY, "2025-03-09");

    @Test
    void whoLeftIsToldInMonthsBegunAndWhoIsThereInWholeOnes() {
        assertEquals(
                "{a-day=Tenure[length=13, ended=true], a-year=Tenure[length=12, ended=true],"
                        + " back=Tenure[length=6, ended=true], here=Tenure[length=11, ended=false]}",
                months.tenures().toString());
        assertEquals(Tenure.goingOn(12), measure(Customers.POLICY, "2025-03-10").of(Customers.account("here")));
        assertEquals(4, months.subjects());
        assertEquals(3, months.ended());
        assertEquals("3/4", months.endedShare().toString());
        assertEquals(OptionalLong.of(12), months.median());
        assertEquals(0.75, months.curve().orElseThrow().survival(11));
    }

    @Test
    void tenuresCanBeToldInDays() {
        Survival<AccountId> days =
                measure(changed("days").tenureUnit(TenureUnit.DAY).build(), "2025-03-09");
        assertEquals(Tenure.ended(366), days.of(Customers.account("a-year")));
        assertEquals(Tenure.ended(367), days.of(Customers.account("a-day")));
        assertEquals(Tenure.goingOn(364), days.of(Customers.account("here")));
    }

    @Test
    void aMonthFromALongOneEndsWithAShortOne() {
        LocalDate first = LocalDate.parse("2025-01-31");
        assertEquals(0, TenureUnit.MONTH.whole(first, LocalDate.parse("2025-02-27")));
        assertEquals(1, TenureUnit.MONTH.begun(first, LocalDate.parse("2025-02-27")));
        assertEquals(1, TenureUnit.MONTH.whole(first, LocalDate.parse("2025-02-28")));
        assertEquals(1, TenureUnit.MONTH.begun(first, LocalDate.parse("2025-02-28")));
        assertEquals(1, TenureUnit.MONTH.whole(first, LocalDate.parse("2025-03-01")));
        assertEquals(2, TenureUnit.MONTH.begun(first, LocalDate.parse("2025-03-01")));
        assertEquals(1, TenureUnit.MONTH.whole(first, LocalDate.parse("2025-03-30")));
        assertEquals(2, TenureUnit.MONTH.whole(first, LocalDate.parse("2025-03-31")));
        assertEquals(28, TenureUnit.DAY.whole(first, LocalDate.parse("2025-02-28")));
        assertEquals(28, TenureUnit.DAY.begun(first, LocalDate.parse("2025-02-28")));
        assertEquals(0, TenureUnit.MONTH.whole(first, first));
        assertEquals(0, TenureUnit.MONTH.begun(first, first));
    }

    @Test
    void whoComesBackHasLeftByThePolicy() {
        RetentionPolicy last = changed("last").tenureEnd(TenureEnd.LAST).build();
        assertEquals(Tenure.ended(12), measure(last, "2025-03-09").of(Customers.account("back")));
        assertEquals(Tenure.ended(6), measure(last, "2024-09-01").of(Customers.account("back")));
        assertEquals(Tenure.goingOn(11), measure(last, "2025-01-31").of(Customers.account("back")));
        assertEquals(Tenure.ended(12), measure(last, "2025-02-01").of(Customers.account("back")));
    }

    private static Tenure tolerating(int months, String back) {
        RevenuePolicy tolerant = Customers.REVENUE.toBuilder()
                .ref(DefinitionRef.of("tolerant", 1))
                .gapMonths(months)
                .build();
        return SurvivalAnalysis.of(Customers.POLICY)
                .measure(new Customers()
                        .pays("back", "[2023-12-01,2024-02-01)", 10)
                        .pays("back", "[" + back + ",2024-12-01)", 10)
                        .asOf(tolerant, Customers.at("2025-03-09")))
                .of(Customers.account("back"));
    }

    @Test
    void aShortPauseIsToleratedByThePolicyOfRevenue() {
        assertEquals(Tenure.ended(12), tolerating(2, "2024-04-01"));
        assertEquals(Tenure.ended(2), tolerating(2, "2024-04-02"));
        assertEquals(Tenure.ended(2), tolerating(0, "2024-04-01"));
        assertEquals(
                Tenure.goingOn(0),
                SurvivalAnalysis.of(Customers.POLICY)
                        .measure(new Customers()
                                .pays("ann", "[+999999999-12-05,+999999999-12-10)", 5)
                                .pays("ann", "[+999999999-12-15,..)", 5)
                                .asOf(
                                        Customers.REVENUE.toBuilder()
                                                .gapMonths(2)
                                                .build(),
                                        Customers.TOKYO.endOf(LocalDate.of(999_999_999, 12, 20))))
                        .of(Customers.account("ann")));
    }

    @Test
    void tenuresNeedNoCalendar() {
        Survival<String> known = SurvivalAnalysis.of(Customers.POLICY)
                .measure(
                        ImmutableMap.of("b", Tenure.ended(3), "a", Tenure.goingOn(5), "c", Tenure.ended(1)),
                        Customers.at("2025-03-09"));
        assertEquals(ImmutableList.of("a", "b", "c"), known.tenures().keySet().asList());
        assertEquals(1.0 / 3, known.curve().orElseThrow().survival(3), 1e-15);
        assertEquals(List.of(), Customers.texts(known.findings()));
        Grouping<String, String> vowel =
                Grouping.of("vowel", id -> id.equals("a") ? Optional.of("yes") : Optional.empty());
        Grouped<String, Survival<String>> groups = known.by(vowel);
        assertEquals("vowel", groups.grouping());
        assertEquals("0/1", groups.of("yes").orElseThrow().endedShare().toString());
        assertEquals("2/2", groups.ungrouped().endedShare().toString());
        assertEquals(OptionalLong.of(1), groups.ungrouped().median());
        assertSame(known, groups.total());
    }

    private static Survival<String> given(ImmutableMap<String, Tenure> tenures) {
        return SurvivalAnalysis.of(Customers.POLICY).measure(tenures, Customers.at("2025-03-09"));
    }

    private static List<String> keys(List<TenureChange<String>> changes) {
        return changes.stream().map(TenureChange::key).toList();
    }

    @Test
    void itIsToldWhoLeftAndWhatNoLongerHolds() {
        Survival<String> earlier = given(ImmutableMap.<String, Tenure>builder()
                .put("back", Tenure.ended(3))
                .put("gone", Tenure.goingOn(2))
                .put("left", Tenure.goingOn(4))
                .put("left-at-once", Tenure.goingOn(4))
                .put("longer", Tenure.goingOn(1))
                .put("left-before", Tenure.goingOn(4))
                .put("revised", Tenure.ended(5))
                .put("same", Tenure.ended(7))
                .put("shorter", Tenure.goingOn(9))
                .put("stays", Tenure.goingOn(1))
                .buildOrThrow());
        Survival<String> later = given(ImmutableMap.<String, Tenure>builder()
                .put("back", Tenure.goingOn(6))
                .put("came", Tenure.goingOn(0))
                .put("came-left", Tenure.ended(1))
                .put("left", Tenure.ended(5))
                .put("left-at-once", Tenure.ended(4))
                .put("left-before", Tenure.ended(3))
                .put("longer", Tenure.goingOn(2))
                .put("revised", Tenure.ended(6))
                .put("same", Tenure.ended(7))
                .put("shorter", Tenure.goingOn(8))
                .put("stays", Tenure.goingOn(1))
                .buildOrThrow());
        SurvivalChange<String> change = later.changeSince(earlier);
        assertSame(earlier, change.earlier());
        assertSame(later, change.later());
        assertEquals(
                List.of(
                        "back",
                        "came",
                        "came-left",
                        "gone",
                        "left",
                        "left-at-once",
                        "left-before",
                        "longer",
                        "revised",
                        "shorter"),
                keys(change.changes()));
        assertEquals(
                new TenureChange<>("left", Optional.of(Tenure.goingOn(4)), Optional.of(Tenure.ended(5))),
                change.left().get(1));
        assertEquals(List.of("came-left", "left", "left-at-once", "left-before"), keys(change.left()));
        assertEquals(List.of("back", "gone", "left-before", "revised", "shorter"), keys(change.restated()));
        assertEquals(List.of(), later.changeSince(later).changes());
    }

    @Test
    void onlyTenuresThatCanBeComparedAre() {
        assertThrows(
                DefinitionClashException.class,
                () -> measure(Customers.POLICY.toBuilder().cohortMonths(1).build(), "2025-03-09")
                        .changeSince(months));
        RevenuePolicy tolerant = Customers.REVENUE.toBuilder().gapMonths(3).build();
        Survival<AccountId> clash =
                SurvivalAnalysis.of(Customers.POLICY).measure(four().asOf(tolerant, Customers.at("2025-03-09")));
        assertThrows(DefinitionClashException.class, () -> clash.changeSince(months));
        assertEquals(Optional.of(tolerant), clash.revenueDefinition());
        assertEquals(
                Optional.of(tolerant), clash.by(Customers.BY_PREFIX).ungrouped().revenueDefinition());
        Survival<AccountId> days =
                measure(changed("days").tenureUnit(TenureUnit.DAY).build(), "2025-03-09");
        assertEquals(
                "tenures must be in one unit, were in MONTH and DAY",
                assertThrows(IllegalArgumentException.class, () -> days.changeSince(months))
                        .getMessage());
        Survival<AccountId> given = SurvivalAnalysis.of(Customers.POLICY)
                .measure(ImmutableMap.copyOf(months.tenures()), Customers.at("2025-03-09"));
        assertEquals(Optional.empty(), given.revenueDefinition());
        assertEquals(List.of(), given.changeSince(months).changes());
        assertEquals(List.of(), months.changeSince(given).changes());
        assertEquals(
                "before or now must be present, were empty (key x)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new TenureChange<>("x", Optional.empty(), Optional.empty()))
                        .getMessage());
    }

    @Test
    void ofNobodyThereIsNoCurve() {
        Survival<AccountId> empty = measure(Customers.POLICY, "2020-01-01");
        assertEquals(0, empty.subjects());
        assertEquals("0/0", empty.endedShare().toString());
        assertEquals(Optional.empty(), empty.curve());
        assertEquals(OptionalLong.empty(), empty.median());
    }

    @Test
    void itSaysOfWhatItIs() {
        Survival<AccountId> odd = SurvivalAnalysis.of(Customers.POLICY)
                .measure(four().with(Customers.period("ann", "base", "[2025-01-01,..)", 1, "USD 5")
                                .withActive(Span.always())
                                .withRecordedOn(Customers.day("2025-01-01")))
                        .asOf("2025-03-09"));
        assertEquals(List.of("UNKNOWN_START key ann"), Customers.texts(odd.findings()));
        assertSame(odd.findings(), odd.by(Customers.BY_PREFIX).ungrouped().findings());
        assertEquals(2, odd.by(Customers.BY_PREFIX).of("a").orElseThrow().subjects());
        assertEquals(
                "never given: key ann",
                assertThrows(UnknownIdException.class, () -> odd.of(Customers.account("ann")))
                        .getMessage());
        assertSame(Customers.POLICY, odd.definition());
        assertEquals(Customers.at("2025-03-09"), odd.asOf());
    }
}
