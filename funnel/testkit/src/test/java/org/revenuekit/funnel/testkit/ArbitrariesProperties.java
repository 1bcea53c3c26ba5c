package org.revenuekit.funnel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.conversion.CountingUnit;
import org.revenuekit.funnel.journey.JourneyFinding;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Pass;
import org.revenuekit.funnel.journey.PassSource;
import org.revenuekit.funnel.process.SalesProcess;

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
