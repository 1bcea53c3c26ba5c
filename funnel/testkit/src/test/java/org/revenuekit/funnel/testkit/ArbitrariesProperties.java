package org.revenuekit.funnel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.asset.BillingUnit;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.conversion.CountingUnit;
import org.revenuekit.funnel.journey.JourneyFinding;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Pass;
import org.revenuekit.funnel.journey.PassSource;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.revenue.Movement;

/** The arbitraries make what the laws need to be tried on, and not only what is easy. */
@PropertyDefaults(tries = 500) // a share of a few in a hundred does not show in fewer
@Domain(FunnelDomain.class)
class ArbitrariesProperties {
    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void processesAreOfAllShapes(@ForAll SalesProcess process) {
        int stages = process.stages().size();
        seen("two stages", stages == 2);
        seen("five stages", stages == 5);
        seen(
                "goal at the end",
                process.goal().equals(process.stages().get(stages - 1).id()));
        seen(
                "goal in the middle",
                !process.goal().equals(process.stages().get(stages - 1).id()));
        seen("qualification", process.qualification().isPresent());
        seen("everybody is accepted", process.qualification().isEmpty());
        seen("hand-off", !process.handOffs().isEmpty());
        seen("no hand-off", process.handOffs().isEmpty());
        seen("no channel", process.channels().isEmpty());
        seen("two channels", process.channels().size() == 2);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void logsHaveAllThatIsOdd(@ForAll FunnelInput given) {
        Journeys journeys = given.follow();
        for (JourneyFinding finding : JourneyFinding.values()) {
            seen(finding.name(), !journeys.findings().of(finding).isEmpty());
        }
        List<Pass> passes =
                journeys.stream().flatMap(journey -> journey.passes().stream()).toList();
        for (PassSource source : PassSource.values()) {
            seen(source.name(), passes.stream().anyMatch(pass -> pass.source() == source));
        }
        seen("ended", passes.stream().anyMatch(pass -> pass.end().isPresent()));
        seen("several visits", passes.stream().anyMatch(pass -> pass.visits().size() > 2));
        seen("no pass", passes.isEmpty());
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void policiesAreOfAllKinds(@ForAll ConversionPolicy policy) {
        for (Counting counting : Counting.values()) {
            seen(counting.name(), policy.counting() == counting);
        }
        for (CountingUnit unit : CountingUnit.values()) {
            seen(unit.name(), policy.unit() == unit);
        }
        seen("window", policy.window().isPresent());
        seen("any time", policy.window().isEmpty());
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void rowsTellReadingsApart(@ForAll ConversionCounterCase given) {
        List<List<Long>> counts = Arrays.stream(Counting.values())
                .sorted(Comparator.comparingInt(ConversionLaws.FROM_STRICT_TO_LOOSE::indexOf))
                .map(counting -> List.copyOf(new NaiveConversionCounter()
                        .count(given.stages(), given.rows(), counting)
                        .values()))
                .toList();
        seen("in sequence and not in sequence", !counts.get(0).equals(counts.get(1)));
        seen("at first and later", !counts.get(1).equals(counts.get(2)));
        seen("visited and only reached", !counts.get(2).equals(counts.get(3)));
        seen("all one", counts.stream().distinct().count() == 1 && !given.rows().isEmpty());
        seen("nobody", given.rows().isEmpty());
        seen("twice", given.rows().stream().distinct().count() < given.rows().size());
        seen(
                "ties",
                ConversionLaws.withoutTies(given).rows().stream()
                                .map(StageRow::at)
                                .distinct()
                                .count()
                        > given.rows().stream().map(StageRow::at).distinct().count());
        seen("case", given.leads().contains("d") && given.leads().contains("D"));
        assertTrue(given.stages().size() <= 5 && given.leads().size() <= 5);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void revenueMovesInAllWays(@ForAll RevenueMovementCase given) {
        List<MovementRow> rows = new NaiveRevenueMovementClassifier(MonthBasis.standard()).classify(given);
        for (Movement movement : Movement.values()) {
            seen(movement.name(), rows.stream().anyMatch(row -> row.movement().equals(Optional.of(movement))));
        }
        seen("nothing moves", rows.stream().anyMatch(row -> row.movement().isEmpty()));
        seen("nobody", given.periods().isEmpty());
        seen("one month", given.first().equals(given.last()));
        seen("leap day", given.months().contains(YearMonth.of(2024, 2)));
        seen("two currencies", given.currencies().size() == 2);
        seen("moved", given.memberships().size() > memberships(given).size());
        seen("together", given.keys().size() < given.accounts().size());
        seen(
                "group called like an account",
                given.keys().contains("d") && memberships(given).contains("d"));
        seen("case", given.accounts().contains("d") && given.accounts().contains("D"));
        assertTrue(given.accounts().size() <= 5 && given.months().size() <= 6);
    }

    private static Set<String> memberships(RevenueMovementCase given) {
        return given.memberships().stream().map(GroupMembership::account).collect(Collectors.toSet());
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void periodsHaveAllThatIsOdd(@ForAll RevenueMovementCase given) {
        List<PaidPeriod> periods = given.periods();
        for (BillingUnit unit : BillingUnit.values()) {
            seen(unit.name(), periods.stream().anyMatch(period -> period.every().unit() == unit));
        }
        seen("free", periods.stream().anyMatch(period -> period.price().isZero()));
        seen("open", periods.stream().anyMatch(period -> period.until().isEmpty()));
        seen("twice", periods.stream().distinct().count() < periods.size());
        seen(
                "two assets",
                periods.stream().map(PaidPeriod::asset).distinct().count()
                        > given.accounts().size());
        List<LocalDate> lastDays =
                given.months().stream().map(YearMonth::atEndOfMonth).toList();
        for (int later = 0; later <= 1; later++) {
            int more = later;
            List<LocalDate> days =
                    lastDays.stream().map(day -> day.plusDays(more)).toList();
            seen("from a last day and " + later, periods.stream().anyMatch(period -> days.contains(period.from())));
            seen(
                    "until a last day and " + later,
                    periods.stream()
                            .anyMatch(period ->
                                    period.until().filter(days::contains).isPresent()));
        }
    }

    /** Whoever has a classifier that knows less than another can still try its own properties. */
    @Property
    void whatIsHardCanBeLeftOut(@ForAll("simple") RevenueMovementCase given) {
        assertTrue(given.accounts().size() <= 2, given::toString);
        assertEquals(List.of(), given.memberships());
        assertTrue(Set.of(CurrencyUnit.USD).containsAll(given.currencies()), given::toString);
    }

    @Provide
    Arbitrary<RevenueMovementCase> simple() {
        return FunnelArbitraries.revenueMovementCases()
                .maxAccounts(2)
                .ungrouped()
                .inOneCurrency();
    }

    @Example
    void optionsAreIndependent() {
        RevenueMovementCaseArbitrary any = FunnelArbitraries.revenueMovementCases();
        seen(
                any.ungrouped().maxAccounts(5).inOneCurrency(),
                given -> given.accounts().size() == 5);
        seen(any.ungrouped().maxAccounts(4), given -> given.currencies().size() == 2);
        seen(any.inOneCurrency().maxAccounts(1), given -> !given.memberships().isEmpty());
        seen(any.maxAccounts(0), given -> given.periods().isEmpty());
        assertEquals(
                "most must be 0 to 5, was -1",
                assertThrows(IllegalArgumentException.class, () -> any.maxAccounts(-1))
                        .getMessage());
        assertEquals(
                "most must be 0 to 5, was 6",
                assertThrows(IllegalArgumentException.class, () -> any.maxAccounts(6))
                        .getMessage());
    }

    private static void seen(RevenueMovementCaseArbitrary cases, Predicate<RevenueMovementCase> what) {
        assertTrue(cases.sampleStream().limit(500).anyMatch(what));
    }

    /** An input can be taken apart and put together. */
    @Property
    void inputsAreValues(@ForAll FunnelInput given, @ForAll Journeys journeys) {
        FunnelInput same = given.withEvents(given.events());
        assertEquals(given, same);
        assertEquals(given.hashCode(), same.hashCode());
        assertEquals(List.of(), given.withEvents(List.of()).events());
        assertEquals(
                given.leads().size(),
                given.follow().leads().size()
                        + given.follow()
                                .findings()
                                .of(JourneyFinding.DUPLICATE_LEAD)
                                .size());
        assertTrue(journeys.leads().size() > 0);
    }

    /** It occurs however few samples there are: each is so in one of ten or more. */
    private static void seen(String what, boolean isSo) {
        Statistics.label(what).collect(isSo);
        Statistics.label(what).coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
