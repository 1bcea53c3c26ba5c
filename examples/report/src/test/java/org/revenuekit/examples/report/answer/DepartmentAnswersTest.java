package org.revenuekit.examples.report.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.load.Importer;
import org.revenuekit.examples.report.load.Progress;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.funnel.attainment.Attainment;
import org.revenuekit.funnel.department.InsideSales;
import org.revenuekit.funnel.kpi.MarketingReport;
import org.revenuekit.funnel.kpi.MarketingTerms;
import org.revenuekit.funnel.process.ChannelId;

/** Rows of the departments, and plans that cannot be made, on few leads. */
class DepartmentAnswersTest {
    private static final LocalDate MARCH_END = LocalDate.of(2026, 3, 31);
    private static final String EVENTS =
            "'leadEvents': [ { 'file': 'e.csv', 'columns': { 'lead': 'lead', 'stage':" + " 'stage', 'at': 'at' } } ]";
    private static final String LEADS =
            ", 'leads': [ { 'file': 'l.csv', 'columns': { 'id': 'id', 'amount': 'amount' } } ]";
    private static final String MARKETING = "'marketing': [ { 'file': 'm.csv', 'columns': { 'channel': 'channel',"
            + " 'month': 'month', 'cost': 'cost', 'currency': 'currency', 'conversions': 'cv' } } ]";
    private static final String DIALS = "'dials': [ { 'file': 'd.csv', 'columns': { 'lead': 'lead', 'seller': {"
            + " 'constant': 'ann' }, 'at': 'at', 'connected': 'yes' } } ]";
    private static final String TOUCHES = "'campaignTouches': [ { 'file': 't.csv', 'columns': { 'lead': 'lead',"
            + " 'channel': 'channel', 'at': 'at' } } ]";

    @TempDir
    private Path folder;

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    @BeforeEach
    void files() throws IOException {
        file(
                "e.csv",
                "lead,stage,at",
                "1,lead,2026-01-05",
                "1,mql,2026-01-07",
                "1,opportunity,2026-01-09",
                "1,won,2026-02-20",
                "2,lead,2026-02-05",
                "2,mql,2026-03-02");
        file("l.csv", "id,amount", "1,500", "2,300");
    }

    private Mapping mapping(String more, String tables) {
        String json = "{ 'name': 'test', 'currency': 'JPY', 'zone': 'UTC', 'fiscalYearStart': 'JANUARY',"
                + " 'taxBasis': 'exclusive', " + more + " 'tables': { " + tables + " } }";
        return MappingReader.parse("test.json", json.replace('\'', '"'));
    }

    private AsOf asOf(Mapping mapping) {
        return BusinessCalendar.of(mapping.zone(), mapping.fiscalYearStart()).endOf(MARCH_END);
    }

    private DataSet data(Mapping mapping) {
        return DataSet.of(Importer.read(folder, mapping, Progress.none()), mapping);
    }

    private Optional<DepartmentAnswers> departments(String more, String tables) {
        Mapping mapping = mapping(more, tables);
        DataSet data = data(mapping);
        return DepartmentAnswers.of(
                data, mapping, FunnelAnswers.of(data, mapping.funnel(), asOf(mapping)), asOf(mapping));
    }

    private PlanAnswers plan(String funnel, String plan, String tables) {
        Mapping mapping = mapping("'funnel': { " + funnel + " }, 'plan': { " + plan + " },", tables);
        DataSet data = data(mapping);
        return PlanAnswers.of(data, mapping, FunnelAnswers.of(data, mapping.funnel(), asOf(mapping)))
                .orElseThrow();
    }

    @Test
    void withoutRowsNothingIsSaidOfDepartments() {
        assertEquals(Optional.empty(), departments("", EVENTS));
    }

    @Test
    void marketingNeedsNoLeads() throws IOException {
        file(
                "m.csv",
                "channel,month,cost,currency,cv",
                "website,2026-01-15,900,,3",
                "website,2025-12-01,50,,1",
                "seminar,2026-02-01,800,USD,2",
                "seminar,2026-02-01,some,,2",
                ",2026-02-01,1,,1");
        DepartmentAnswers answers = departments("", MARKETING).orElseThrow();
        MarketingReport marketing = answers.marketing().orElseThrow();
        assertEquals("[marketing-policy@1]", answers.definitions().toString());
        assertEquals("[2026-01-01,2027-01-01)", marketing.period().toString());
        assertEquals(
                0,
                marketing
                                .byChannel()
                                .of(ChannelId.of("website"))
                                .orElseThrow()
                                .of(MarketingTerms.CPA.code())
                                .value()
                                .rounded(0)
                                .orElseThrow()
                                .intValueExact()
                        - 300);
        assertTrue(answers.findings().stream().anyMatch(one -> one.kind().code().equals("FOREIGN_CURRENCY")));
        assertEquals(
                List.of("MISSING_REQUIRED", "UNREADABLE_NUMBER"),
                data(mapping("", MARKETING)).findings().stream()
                        .map(one -> one.kind().code())
                        .sorted()
                        .toList());
        assertFalse(answers.insideSales().isPresent());
        assertFalse(answers.attribution().isPresent());
    }

    @Test
    void callsAreMeasuredWhereTheProcessHasTheStages() throws IOException {
        file("d.csv", "lead,at,yes", "1,2026-01-08,yes", "2,2026-03-03,", "9,2026-03-03,yes");
        DepartmentAnswers answers = departments("", EVENTS + ", " + DIALS).orElseThrow();
        InsideSales insideSales = answers.insideSales().orElseThrow();
        assertEquals(2, insideSales.dials());
        assertEquals(2, insideSales.dialledLeads());
        assertEquals(1, insideSales.connectedLeads(), "who says nothing did not answer");
        assertEquals(1, insideSales.tally().reported(), "nobody knows lead 9");
        assertEquals("[inside-sales@1]", answers.definitions().toString());
        assertEquals(Optional.empty(), departments("'funnel': { 'process': 'traditional' },", EVENTS + ", " + DIALS));
    }

    @Test
    void creditIsSharedByTheContactsBeforeTheWin() throws IOException {
        file(
                "t.csv",
                "lead,channel,at",
                "1,website,2026-01-01",
                "1,seminar,2026-02-01",
                "1,seminar,2026-03-01",
                "2,website,2026-01-01");
        DepartmentAnswers answers = departments("", EVENTS + ", " + TOUCHES).orElseThrow();
        assertEquals(
                List.of("seminar 0.50", "website 0.50"),
                answers.attribution().orElseThrow().ranking().stream()
                        .map(one -> one.channel() + " " + one.credit().rounded(2))
                        .toList());
        assertTrue(answers.findings().stream().anyMatch(one -> one.kind().code().equals("AFTER_CONVERSION")));
    }

    @Test
    void treesAreThereWhereTheyHaveAGoalAndAreMeasured() throws IOException {
        file("m.csv", "channel,month,cost,currency,cv", "website,2026-01-15,900,,3");
        String goals = "'plan': { 'goals': { 'cvr.numerator': 9, 'lead.count': 5, 'opportunity.count': 4 } },";
        DepartmentAnswers all = departments(goals, EVENTS + ", " + MARKETING).orElseThrow();
        assertEquals(
                List.of("kpi-marketing@1", "kpi-inside-sales@1", "kpi-field-sales-jpy@1"),
                all.goals().stream()
                        .map(one -> one.definition().ref().toString())
                        .toList());
        assertTrue(all.findings().stream().anyMatch(one -> one.kind().code().equals("MISSING_VALUE")));
        assertTrue(all.definitions().toString().contains("kpi-marketing@1"));
        assertEquals(
                List.of("kpi-inside-sales@1", "kpi-field-sales-jpy@1"),
                departments(goals, EVENTS).orElseThrow().goals().stream()
                        .map(one -> one.definition().ref().toString())
                        .toList(),
                "nothing is known of marketing");
        assertEquals(
                List.of(),
                departments("", EVENTS + ", " + MARKETING).orElseThrow().goals());
    }

    @Test
    void aPlanIsRefusedWithItsReason() {
        String april = "'policy': 'standard', 'targets': [ { 'month': '2026-04', 'amount': 900 } ]";
        PlanAnswers made = plan("", april, EVENTS + LEADS);
        assertEquals(Optional.empty(), made.refusal());
        assertEquals(
                "[attainment@1, plan-policy@1, measured-rates@1]",
                made.definitions().toString());
        assertEquals(
                0,
                made.plan().orElseThrow().wins().total().exact().numerator().intValueExact() * 5
                        - made.plan()
                                        .orElseThrow()
                                        .wins()
                                        .total()
                                        .exact()
                                        .denominator()
                                        .intValueExact()
                                * 9);
        assertEquals(
                Optional.of(PlanRefusal.NO_TARGET_TO_COME),
                plan("", april.replace("2026-04", "2026-03"), EVENTS + LEADS).refusal());
        assertEquals(
                Optional.of(PlanRefusal.RATES_DO_NOT_MULTIPLY),
                plan("'windowDays': 90", april, EVENTS + LEADS).refusal());
        assertEquals(
                Optional.of(PlanRefusal.STEP_NEVER_MADE),
                plan("'cohort': '[2026-02-01,2026-03-01)'", april, EVENTS + LEADS)
                        .refusal());
        assertEquals(Optional.of(PlanRefusal.NO_VALUE), plan("", april, EVENTS).refusal());
        assertEquals(
                Optional.of(PlanRefusal.NO_TARGET_TO_COME),
                plan("", april.replace("900", "0"), EVENTS + LEADS).refusal());
    }

    @Test
    void aPlanIsRefusedWhereAStepTakesACentury() throws IOException {
        file(
                "e.csv",
                "lead,stage,at",
                "1,lead,1900-01-05",
                "1,mql,2026-01-07",
                "1,opportunity,2026-01-09",
                "1,won,2026-02-20");
        assertEquals(
                Optional.of(PlanRefusal.OUT_OF_BOUNDS),
                plan(
                                "'cohort': '[1900-01-01,1901-01-01)'",
                                "'policy': 'standard', 'targets': [ { 'month': '2026-04', 'amount': 900 } ]",
                                EVENTS + LEADS)
                        .refusal());
    }

    @Test
    void whoWentBeyondTheGoalHasWonAndTaxAndNameAreTheMappings() throws IOException {
        file("e.csv", "lead,stage,at", "1,lead,2026-01-05", "1,onboarded,2026-02-20");
        Mapping mapping = MappingReader.parse(
                "test.json",
                ("{ 'name': 'My CRM (東京)', 'currency': 'JPY', 'zone': 'UTC', 'fiscalYearStart': 'JANUARY',"
                                + " 'taxBasis': 'inclusive', 'funnel': {}, 'plan': { 'targets': [ { 'month': '2026-02',"
                                + " 'amount': 900 } ] }, 'tables': { " + EVENTS + LEADS + " } }")
                        .replace('\'', '"'));
        DataSet data = data(mapping);
        Attainment attainment = PlanAnswers.of(data, mapping, FunnelAnswers.of(data, mapping.funnel(), asOf(mapping)))
                .flatMap(PlanAnswers::attainment)
                .orElseThrow();
        assertEquals("attainment-inclusive@1", attainment.definition().ref().toString());
        assertEquals("JPY 500", attainment.year().actual().toString());
    }

    @Test
    void aPlanBeginsWhereItIsTold() {
        PlanAnswers late = plan(
                "",
                "'policy': 'standard', 'from': 'opportunity', 'targets': [ { 'month': '2026-04', 'amount': 900 } ]",
                EVENTS + LEADS);
        assertEquals("opportunity", late.plan().orElseThrow().basis().start().value());
    }

    @Test
    void aForecastWithoutBacktestsHasNone() {
        PlanAnswers answers = plan("", "'forecast': 'standard', 'horizonDays': 30", EVENTS + LEADS);
        ForecastAnswers forecast = answers.forecast().orElseThrow();
        assertEquals(Optional.empty(), forecast.backtest());
        assertEquals("[2026-04-01,2026-05-01)", forecast.forecast().horizon().toString());
        assertEquals(1, forecast.forecast().total().notForecast(), "one lead is no history");
        assertEquals(Optional.empty(), answers.deals());
        assertEquals(Optional.empty(), answers.attainment());
        assertEquals(Optional.empty(), answers.plan());
        assertEquals(Optional.empty(), answers.refusal());
        assertEquals(Optional.empty(), answers.queue());
        assertEquals("[forecast@1]", answers.definitions().toString());
        assertTrue(answers.findings().stream().anyMatch(one -> one.kind().code().equals("TOO_LITTLE_HISTORY")));
    }

    @Test
    void withoutLeadsNothingIsPlanned() {
        Mapping mapping = mapping("'plan': {},", MARKETING);
        assertEquals(Optional.empty(), PlanAnswers.of(dataWithoutRows(mapping), mapping, Optional.empty()));
        assertEquals(
                Optional.empty(), PlanAnswers.of(dataWithoutRows(mapping), mapping("", MARKETING), Optional.empty()));
    }

    private DataSet dataWithoutRows(Mapping mapping) {
        try {
            file("m.csv", "channel,month,cost,currency,cv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return data(mapping);
    }
}
