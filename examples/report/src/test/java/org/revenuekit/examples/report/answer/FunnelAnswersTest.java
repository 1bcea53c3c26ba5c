package org.revenuekit.examples.report.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.load.Importer;
import org.revenuekit.examples.report.load.Progress;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.funnel.bottleneck.Theory;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.flow.AgeBand;
import org.revenuekit.funnel.process.StageId;

/** How leads are followed, counted and told apart, on few of them. */
class FunnelAnswersTest {
    private static final LocalDate MARCH_END = LocalDate.of(2026, 3, 31);
    private static final String LEADS = "'leads': [ { 'file': 'l.csv', 'columns': { 'id': 'id', 'seller': 'seller',"
            + " 'channel': 'channel' } } ], 'leadAttributes': [ { 'file': 'l.csv', 'columns': { 'lead': 'id', 'name': {"
            + " 'constant': 'size' }, 'value': 'size' } } ], 'sellers': [ { 'file': 's.csv', 'columns': { 'id': 'id',"
            + " 'manager': 'manager' } } ]";
    private static final String EVENTS = "'leadEvents': [ { 'file': 'e.csv', 'columns': { 'lead': 'lead', 'stage':"
            + " 'stage', 'reason': 'reason', 'kind': 'kind', 'at': 'at' } } ]";

    @TempDir
    private Path folder;

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private Optional<FunnelAnswers> ask(String funnel, String tables) {
        String json = "{ 'name': 'test', 'currency': 'USD', 'zone': 'UTC', 'fiscalYearStart': 'JANUARY', 'funnel': { "
                + funnel + " }, 'tables': { " + tables + " } }";
        Mapping mapping = MappingReader.parse("test.json", json.replace('\'', '"'));
        DataSet data = DataSet.of(Importer.read(folder, mapping, Progress.none()), mapping);
        return FunnelAnswers.of(
                data,
                mapping.funnel(),
                BusinessCalendar.of(mapping.zone(), mapping.fiscalYearStart()).endOf(MARCH_END));
    }

    private FunnelAnswers few(String funnel) throws IOException {
        file("l.csv", "id,seller,channel,size", "1,ann,website,big", "2,ann,,small", "3,bob,seminar,big", "4,zoe,,big");
        file("s.csv", "id,manager", "ann,max", "bob,");
        file(
                "e.csv",
                "lead,stage,reason,kind,at",
                "1,lead,,,2026-01-05",
                "1,won,,,2026-01-20",
                "2,lead,,,2026-02-05",
                "2,,price,,2026-02-10",
                "3,lead,,,2026-02-06",
                "3,mql,,,2026-02-07",
                "4,lead,,,2026-03-02");
        return ask(funnel, LEADS + ", " + EVENTS).orElseThrow();
    }

    private static List<String> groups(FunnelAnswers answers) {
        Grouped<String, Conversion> parts = answers.breakdown().orElseThrow();
        return parts.groups().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().size())
                .toList();
    }

    @Test
    void leadsAreToldApartByWhatTheMappingNames() throws IOException {
        assertEquals(List.of("seminar 1", "website 1"), groups(few("")), "by channel, since some are known");
        assertEquals(List.of("ann 2", "bob 1", "zoe 1"), groups(few("'breakdown': 'seller'")));
        FunnelAnswers byManager = few("'breakdown': 'manager'");
        assertEquals(List.of("max 2"), groups(byManager));
        assertEquals(2, byManager.breakdown().orElseThrow().ungrouped().size(), "no manager, and no such seller");
        assertEquals(List.of("big 3", "small 1"), groups(few("'breakdown': 'size'")));
        assertEquals(List.of(), groups(few("'breakdown': 'colour'")));
    }

    @Test
    void outcomesAreOfThePassesOfTheCohort() throws IOException {
        ImmutableList<FunnelOutcome> all = few("").outcomes();
        assertEquals(
                List.of(FunnelOutcome.End.WON, FunnelOutcome.End.LEFT, FunnelOutcome.End.OPEN),
                all.stream().map(FunnelOutcome::end).toList());
        assertEquals("{0=1, 2=1}", all.get(2).farthest().toString());
        FunnelAnswers february = few("'cohort': '[2026-02-01,2026-03-01)'");
        assertEquals(2, february.conversion().size());
        assertEquals(
                List.of(FunnelOutcome.End.LEFT, FunnelOutcome.End.OPEN),
                february.outcomes().stream().map(FunnelOutcome::end).toList());
    }

    @Test
    void changesAndBottlenecksAreThereWhereRatesMultiply() throws IOException {
        FunnelAnswers reached = few("'months': 2");
        assertEquals(1, reached.changes().size());
        assertEquals(YearMonth.of(2026, 2), reached.changes().get(0).earlier());
        assertEquals(2, reached.flows().size());
        assertTrue(reached.bottlenecks().isPresent());
        assertEquals(2, few("").changes().size());
        assertEquals(
                Optional.of(YearMonth.of(2026, 2)),
                MonthChange.largest(few("").changes()).map(MonthChange::later),
                "one was won of January, none of the others");
        assertEquals(Optional.empty(), MonthChange.largest(List.of()));
        FunnelAnswers windowed = few("'windowDays': 10");
        assertEquals(ImmutableList.of(), windowed.changes());
        assertFalse(windowed.bottlenecks().isPresent());
        assertEquals(
                "[the-model@1, the-model-conversion@1, ageing@1]",
                windowed.definitions().toString());
    }

    @Test
    void stagesAreJudgedByThePoliciesOfTheMapping() throws IOException {
        FunnelAnswers judged =
                few("'bottleneck': { 'ref': 'b@1', 'capacities': [ { 'stage': 'lead', 'perBusinessDay': 2"
                        + " } ] }, 'ageing': { 'ref': 'a@1', 'days': [ 29 ] }, 'outlook': 'standard'");
        assertEquals(
                StageId.of("lead"),
                judged.bottlenecks()
                        .orElseThrow()
                        .first(Theory.CAPACITY)
                        .orElseThrow()
                        .step()
                        .from());
        assertEquals(
                List.of(0L, 1L),
                judged.ageing().of(StageId.of("lead")).stream()
                        .map(AgeBand::count)
                        .toList());
        assertEquals(4, judged.outlook().orElseThrow().base());
        assertEquals(
                "[the-model@1, conversion-policy@1, a@1, lead-outlook@1, b@1, change-policy@1]",
                judged.definitions().toString());
        assertEquals(Optional.empty(), few("").outlook());
    }

    @Test
    void hoursAndDaysOfFollowUpAreThoseOfTheMapping() throws IOException {
        file(
                "e.csv",
                "lead,stage,reason,kind,at",
                "1,lead,,,2026-03-02 00:00",
                "1,mql,,,2026-03-30 09:00",
                "1,,,touch,2026-03-30 12:00");
        String events = EVENTS.replace("'at': 'at'", "'at': { 'column': 'at', 'dates': [ 'yyyy-MM-dd HH:mm' ] }");
        String policies =
                "'businessHours': { 'from': '10:00', 'to': '11:30' }, 'followUp': { 'ref': 'f@1', 'leadDays': 3,"
                        + " 'customerDays': 9 }";
        FunnelAnswers judged = ask(policies, events).orElseThrow();
        assertEquals(
                Optional.of(Duration.ofMinutes(90)),
                judged.handOffs().orElseThrow().total().answered().max());
        assertEquals("f@1", judged.missed().orElseThrow().definition().ref().toString());
    }

    @Test
    void aFewPointsOfACurveAreShown() throws IOException {
        assertEquals(
                List.of(15L),
                FunnelAnswers.shown(few("").curve().orElseThrow()).stream()
                        .map(point -> point.after().toDays())
                        .toList());
        file("e.csv", "lead,stage,reason,kind,at", "1,lead,,,2025-01-01", "1,won,,,2025-03-02", "2,lead,,,2025-01-01");
        assertEquals(
                List.of(30L, 60L),
                FunnelAnswers.shown(ask("", EVENTS).orElseThrow().curve().orElseThrow()).stream()
                        .map(point -> point.after().toDays())
                        .toList(),
                "the last is not said twice");
        file("e.csv", "lead,stage,reason,kind,at", "1,lead,,,2025-01-01", "2,lead,,,2025-01-01");
        assertEquals(
                List.of(0L),
                FunnelAnswers.shown(ask("", EVENTS).orElseThrow().curve().orElseThrow()).stream()
                        .map(point -> point.after().toDays())
                        .toList());
    }

    @Test
    void tooManyGroupsLeaveTheChangeUnexplained() throws IOException {
        StringBuilder leads = new StringBuilder("id,seller,channel,size\n");
        StringBuilder events = new StringBuilder("lead,stage,reason,kind,at\n");
        for (int i = 0; i < 1_001; i++) {
            leads.append(i).append(",,,size").append(i).append('\n');
            events.append(i).append(",lead,,,2026-0").append(1 + i % 3).append("-05\n");
        }
        file("l.csv", leads.toString());
        file("s.csv", "id,manager");
        file("e.csv", events.toString());
        String tables = LEADS + ", " + EVENTS;
        assertEquals(
                ImmutableList.of(),
                ask("'breakdown': 'size'", tables).orElseThrow().changes());
        assertEquals(2, ask("", tables).orElseThrow().changes().size());
    }

    @Test
    void whatNeedsTouchesOrActivitiesIsThereWhereTheyAre() throws IOException {
        FunnelAnswers without = few("");
        assertFalse(without.handOffs().isPresent() || without.missed().isPresent());
        assertFalse(without.headStart().isPresent());
        file(
                "e.csv",
                "lead,stage,reason,kind,at",
                "1,awareness,,,2026-01-05",
                "1,,,touch,2026-01-06",
                "1,,,activity,2026-01-04");
        FunnelAnswers buying = ask("'process': 'buying-stages'", EVENTS).orElseThrow();
        assertFalse(buying.handOffs().isPresent(), "the process has none");
        assertTrue(buying.missed().isPresent());
        assertEquals(1, buying.headStart().orElseThrow().activeBefore());
        assertEquals(Optional.empty(), buying.breakdown(), "no channel is known");
    }

    @Test
    void opportunitiesMayBeLeads() throws IOException {
        file(
                "o.csv",
                "id,outcome,created,closed",
                "1,won,2026-01-05,2026-02-05",
                "2,lost,2026-01-05,2026-02-06",
                "3,open,2026-01-05,2026-06-30",
                "4,open,,",
                "5,won,,2026-02-01",
                "6,won,2026-01-05,");
        String opportunities = "'opportunities': [ { 'file': 'o.csv', 'columns': { 'id': 'id', 'outcome': 'outcome',"
                + " 'createdOn': 'created', 'closedOn': 'closed' } } ]";
        FunnelAnswers answers = ask(
                        "'opportunities': { 'created': 'opportunity', 'won': 'won', 'lost': 'price' }", opportunities)
                .orElseThrow();
        assertEquals(6, answers.journeys().leads().size());
        assertEquals(5, answers.conversion().size(), "of one no day is known");
        assertEquals(2, answers.conversion().count(StageId.of("won")), "one has no day on which it was won");
        assertEquals(
                List.of(2L, 1L, 2L),
                answers.outcomes().stream().map(FunnelOutcome::count).toList());
        assertEquals(Optional.empty(), ask("", opportunities), "otherwise there are no leads");
    }
}
