package org.revenuekit.examples.report.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.AccountStatus;
import org.revenuekit.core.account.Country;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.core.offering.ProductCategory;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.offering.ProductLine;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.csv.ColumnRef;
import org.revenuekit.examples.report.csv.CsvFormat;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.conversion.CountingUnit;
import org.revenuekit.funnel.department.FieldSalesPolicy;
import org.revenuekit.funnel.flow.LeadOutlook;
import org.revenuekit.funnel.forecast.ForecastPolicy;
import org.revenuekit.funnel.lifecycle.AcquisitionLead;
import org.revenuekit.funnel.lifecycle.CustomerLifecyclePolicy;
import org.revenuekit.funnel.plan.Headcount;
import org.revenuekit.funnel.plan.PlanPolicy;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.RoleId;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.process.StandardProcesses;
import org.revenuekit.funnel.retention.CohortPeriod;
import org.revenuekit.funnel.retention.TenureUnit;
import org.revenuekit.funnel.revenue.ChurnDate;
import org.revenuekit.funnel.success.ContactCadence;
import org.revenuekit.funnel.success.LifecyclePhase;
import org.revenuekit.funnel.success.LifecyclePolicy;
import org.revenuekit.funnel.success.MilestoneId;
import org.revenuekit.funnel.success.OnboardingMilestone;
import org.revenuekit.funnel.success.OnboardingPlan;
import org.revenuekit.funnel.success.RequestPriority;
import org.revenuekit.funnel.success.ServicePromise;
import org.revenuekit.funnel.success.UsageKind;
import org.revenuekit.hierarchy.rollup.Window;
import org.revenuekit.hierarchy.whitespace.EligibilityRule;
import org.revenuekit.hierarchy.whitespace.KnownHoldings;
import org.revenuekit.hierarchy.whitespace.MemberGrain;
import org.revenuekit.hierarchy.whitespace.OwnershipRule;
import org.revenuekit.hierarchy.whitespace.PotentialBasis;
import org.revenuekit.hierarchy.whitespace.WhiteSpacePolicy;
import org.revenuekit.lifetime.LifetimeValuePolicy;
import org.revenuekit.lifetime.RetentionFitPolicy;
import org.revenuekit.segmentation.phase.EvidenceScope;
import org.revenuekit.segmentation.segment.CutKind;

class MappingReaderTest {

    @TempDir
    private Path folder;

    private static Mapping everything() {
        return MappingReader.parse("everything.json", Mappings.EVERYTHING);
    }

    private static SourceMapping source(CanonicalTable table) {
        return everything().sources().get(table).get(0);
    }

    private static ColumnMapping column(ImmutableMap<CanonicalColumn, ColumnMapping> columns, CanonicalColumn column) {
        return Objects.requireNonNull(columns.get(column));
    }

    private static ColumnRef header(String name) {
        return new ColumnRef.ByName(name);
    }

    @Test
    void theFrameIsRead() {
        Mapping mapping = everything();
        assertEquals("everything", mapping.name());
        assertEquals("uses every name there is", mapping.about());
        assertEquals(CurrencyUnit.JPY, mapping.currency());
        assertEquals(ZoneId.of("Asia/Tokyo"), mapping.zone());
        assertEquals(Month.APRIL, mapping.fiscalYearStart());
        assertEquals(TaxBasis.EXCLUSIVE, mapping.taxBasis());
        assertEquals(ImmutableMap.of("old.csv", "last year's"), mapping.ignoredFiles());
        assertEquals(
                ImmutableMap.of("product", new Alias("product", ImmutableMap.of("GTXPro", "GTX Pro"))),
                mapping.aliases());
        assertEquals(
                ImmutableSet.of(
                        CanonicalTable.ACCOUNTS,
                        CanonicalTable.OPPORTUNITIES,
                        CanonicalTable.OPPORTUNITY_LINES,
                        CanonicalTable.LEADS,
                        CanonicalTable.LEAD_ATTRIBUTES,
                        CanonicalTable.OBSERVATIONS),
                mapping.sources().keySet());
        assertEquals(2, mapping.sources().get(CanonicalTable.ACCOUNTS).size());
    }

    @Test
    void segmentationIsReadAsDefinitions() {
        SegmentationDefinitions read = everything().segmentation();
        assertEquals("everything-cs@1", read.cs().ref().toString());
        assertEquals(new BigDecimal("40.5"), read.cs().neutralPoints(), "numbers are read exactly");
        assertEquals("everything-op@1", read.op().ref().toString());
        assertEquals(CutKind.PERCENTILE, read.grid().cutKind());
        assertEquals(
                ImmutableList.of("everything-health@1"),
                read.further().stream().map(index -> index.ref().toString()).toList());
        assertEquals(Optional.of(LocalDate.of(2025, 3, 31)), read.observedOn());
        assertEquals(12, read.comparedMonths());
    }

    @Test
    void withoutSegmentationTheStandardHolds() {
        String accounts = "\"accounts\": [" + Mappings.ACCOUNTS + "]";
        assertSame(
                SegmentationDefinitions.STANDARD,
                MappingReader.parse("m", Mappings.with(accounts)).segmentation());
        assertEquals(
                SegmentationDefinitions.STANDARD,
                MappingReader.parse("m", Mappings.with(accounts, "\"segmentation\": {},"))
                        .segmentation());
    }

    @Test
    void phasesAreReadAsAModel() {
        PhaseDefinitions read = everything().phases();
        assertEquals("everything-phases@1", read.model().ref().toString());
        assertEquals(EvidenceScope.BEST_OPPORTUNITY, read.model().scope());
        assertEquals("1 KNOWN", read.model().top().toString());
        assertEquals(12, read.comparedMonths());
        assertEquals(ImmutableList.of(AccountId.of("A-1"), AccountId.of("A-2")), read.briefs());
    }

    @Test
    void withoutPhasesTheStandardHolds() {
        String accounts = "\"accounts\": [" + Mappings.ACCOUNTS + "]";
        assertSame(
                PhaseDefinitions.STANDARD,
                MappingReader.parse("m", Mappings.with(accounts)).phases());
        assertEquals(
                PhaseDefinitions.STANDARD,
                MappingReader.parse("m", Mappings.with(accounts, "\"phases\": {},"))
                        .phases());
    }

    @Test
    void aFunnelIsReadAsAProcessAndHowItIsCounted() {
        FunnelDefinitions read = everything().funnel();
        assertEquals("everything@1", read.process().ref().toString());
        assertEquals("everything-conversion@1", read.policy().ref().toString());
        assertEquals(Counting.IN_SEQUENCE, read.policy().counting());
        assertEquals(CountingUnit.PASSES, read.policy().unit());
        assertEquals(Optional.of(Duration.ofDays(90)), read.policy().window());
        assertEquals(Span.from(LocalDate.of(2025, 1, 1)), read.cohort());
        assertEquals(6, read.months());
        assertEquals(Optional.of("device"), read.breakdown());
        assertEquals(
                Optional.of(new FunnelDefinitions.OpportunityWords(
                        StageId.of("in"), StageId.of("out"), ReasonId.of("gone"))),
                read.opportunities());
    }

    @Test
    void aFunnelIsJudgedByWhatTheMappingSays() {
        FunnelPolicies read = everything().funnel().policies();
        assertEquals("everything-steps@1", read.bottleneck().ref().toString());
        assertEquals(
                new BigDecimal("2.5"), read.bottleneck().capacities().get(0).perBusinessDay());
        assertEquals(new BigDecimal("0.5"), read.bottleneck().targets().get(0).rate());
        assertEquals(
                1, read.followUp().days(StageId.of("in"), everything().funnel().process()));
        assertEquals(List.of(10), read.ageing().days());
        assertEquals("everything", read.outlook().orElseThrow().source());
        assertEquals(LocalTime.of(8, 30), read.opens());
        assertEquals(LocalTime.MIDNIGHT, read.closes());
    }

    @Test
    void whatIsPlannedAndForecastIsWhatTheMappingAsksFor() {
        PlanDefinitions read = everything().plan().orElseThrow();
        FieldSalesPolicy fieldSales = read.fieldSales().orElseThrow();
        assertEquals("everything-field-sales@1", fieldSales.ref().toString());
        assertEquals(StageId.of("in"), fieldSales.opportunityStage());
        assertEquals(
                "{2025-01=JPY 0, 2025-02=JPY 201}",
                read.targets().toString(),
                "in order, in units that the currency has");
        assertEquals("everything-plan@1", read.policy().orElseThrow().ref().toString());
        assertEquals(
                List.of(
                        Headcount.hired(RoleId.of("seller"), 2, YearMonth.of(2025, 3)),
                        Headcount.of(RoleId.of("seller"), 1)),
                read.headcounts());
        assertEquals(Optional.of(StageId.of("in")), read.plannedFrom());
        assertEquals(9, read.forecast().orElseThrow().minimumSample());
        assertEquals(30, read.horizonDays());
        assertEquals(2, read.backtests());
        assertFalse(read.callQueue());
    }

    private static Optional<PlanDefinitions> plan(String more) {
        return MappingReader.parse("m", Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]", more))
                .plan();
    }

    @Test
    void whatAPlanDoesNotSayIsStandard() {
        assertEquals(Optional.empty(), plan(""));
        PlanDefinitions none = plan("\"plan\": {},").orElseThrow();
        assertEquals(
                new PlanDefinitions(
                        Optional.empty(),
                        ImmutableSortedMap.of(),
                        Optional.empty(),
                        ImmutableList.of(),
                        Optional.empty(),
                        Optional.empty(),
                        90,
                        0,
                        false,
                        ImmutableMap.of()),
                none);
        PlanDefinitions standard = plan("\"plan\": { \"opportunityStage\": \"opportunity\", \"policy\": \"standard\","
                        + " \"targets\": [ { \"month\": \"2026-01\", \"amount\": 1 } ], \"forecast\": \"standard\","
                        + " \"callQueue\": true, \"goals\": { \"opportunity.count\": 9 } },")
                .orElseThrow();
        assertEquals("{opportunity.count=9}", standard.goals().toString());
        assertEquals(Optional.of(FieldSalesPolicy.standard()), standard.fieldSales());
        assertEquals(Optional.of(PlanPolicy.standard()), standard.policy());
        assertEquals(Optional.of(ForecastPolicy.standard()), standard.forecast());
        assertTrue(standard.callQueue());
    }

    @Test
    void theStandardOutlookIsCalledSo() {
        FunnelPolicies read = MappingReader.parse(
                        "m",
                        Mappings.with(
                                "\"accounts\": [" + Mappings.ACCOUNTS + "]",
                                "\"funnel\": { \"outlook\": \"standard\" },"))
                .funnel()
                .policies();
        assertEquals(Optional.of(LeadOutlook.standard()), read.outlook());
        assertEquals(
                FunnelPolicies.STANDARD,
                new FunnelPolicies(
                        read.bottleneck(),
                        read.followUp(),
                        read.ageing(),
                        Optional.empty(),
                        read.opens(),
                        read.closes()));
    }

    @Test
    void withoutAFunnelTheModelHolds() {
        String accounts = "\"accounts\": [" + Mappings.ACCOUNTS + "]";
        assertSame(
                FunnelDefinitions.STANDARD,
                MappingReader.parse("m", Mappings.with(accounts)).funnel());
        assertEquals(
                FunnelDefinitions.STANDARD,
                MappingReader.parse("m", Mappings.with(accounts, "\"funnel\": {},"))
                        .funnel());
        assertEquals(StandardProcesses.theModel(), FunnelDefinitions.STANDARD.process());
    }

    @ParameterizedTest
    @CsvSource({"counting, \"visited\"", "unit, \"passes\"", "windowDays, 1"})
    void aPolicyThatDiffersIsAnotherOne(String name, String value) {
        FunnelDefinitions read = MappingReader.parse(
                        "m",
                        Mappings.with(
                                "\"accounts\": [" + Mappings.ACCOUNTS + "]",
                                "\"funnel\": { \"process\": \"japanese\", \"" + name + "\": " + value + " },"))
                .funnel();
        assertEquals(StandardProcesses.japanese(), read.process());
        assertEquals("japanese-conversion@1", read.policy().ref().toString());
    }

    @Test
    void whiteSpaceIsReadAsAPolicy() {
        assertEquals(
                WhiteSpacePolicy.builder()
                        .ref(DefinitionRef.of("everything-white-space", 1))
                        .currency(CurrencyUnit.JPY)
                        .ownership(OwnershipRule.DELIVERED)
                        .lapsesAfterMonths(24)
                        .memberGrain(MemberGrain.FAMILY)
                        .offeringGrain(OfferingGrain.CATEGORY)
                        .branchesInherit(true)
                        .knownHoldings(KnownHoldings.OF_SURVEYED)
                        .basis(PotentialBasis.PEER_MEDIAN_PER_EMPLOYEE)
                        .minimumPeers(3)
                        .spendWindow(Window.FISCAL_YEAR)
                        .addEligibilityRules(
                                EligibilityRule.builder()
                                        .name("large ones in Japan")
                                        .addProducts(ProductId.of("P1"), ProductId.of("P2"))
                                        .addLines(ProductLine.of("GTX"))
                                        .addCategories(ProductCategory.of("Food"))
                                        .addCountries(Country.of("JP"))
                                        .addIndustries("retail")
                                        .addStatuses(AccountStatus.ACTIVE, AccountStatus.INACTIVE)
                                        .minimumEmployees(100L)
                                        .maximumEmployees(1_000L)
                                        .excludesUnknown(true)
                                        .build(),
                                EligibilityRule.builder()
                                        .name("not withdrawn")
                                        .addStatuses(AccountStatus.ACTIVE)
                                        .build())
                        .build(),
                everything().whiteSpace());
    }

    private static WhiteSpacePolicy whiteSpace(String members) {
        return whiteSpace("m", members);
    }

    private static WhiteSpacePolicy whiteSpace(String name, String members) {
        String more = "\"whiteSpace\": { " + members + " },";
        return MappingReader.parse(
                        "m",
                        Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]", more)
                                .replace("\"name\": \"m\"", "\"name\": \"" + name + "\""))
                .whiteSpace();
    }

    @Test
    void withoutAChangeTheStandardPolicyHolds() {
        WhiteSpacePolicy standard = WhiteSpacePolicy.standard(CurrencyUnit.USD);
        assertEquals(
                standard,
                MappingReader.parse("m", Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]"))
                        .whiteSpace());
        assertEquals(standard, whiteSpace(""));
        assertEquals(
                standard,
                whiteSpace("\"owned\": \"won\", \"members\": \"account\", \"offerings\": \"product\","
                        + " \"branchesInherit\": false, \"surveyedOnly\": false, \"basis\": \"list_price\","
                        + " \"minimumPeers\": 5, \"spendWindow\": \"trailing_year\", \"eligibility\": []"));
    }

    @Test
    void wordsOfWhiteSpaceMeanWhatTheySay() {
        assertEquals(OwnershipRule.ACTIVE, whiteSpace("\"owned\": \"active\"").ownership());
        assertEquals(
                MemberGrain.DIVISION, whiteSpace("\"members\": \"division\"").memberGrain());
        assertEquals(
                OfferingGrain.PRODUCT_LINE,
                whiteSpace("\"offerings\": \"line\"").offeringGrain());
        assertEquals(
                PotentialBasis.LIST_PRICE_PER_SEAT,
                whiteSpace("\"basis\": \"list_price_per_seat\"").basis());
        assertEquals(PotentialBasis.STATED, whiteSpace("\"basis\": \"stated\"").basis());
        assertEquals(
                Window.ALL_TIME, whiteSpace("\"spendWindow\": \"all_time\"").spendWindow());
        assertEquals(
                Window.CALENDAR_YEAR,
                whiteSpace("\"spendWindow\": \"calendar_year\"").spendWindow());
        WhiteSpacePolicy withdrawn = whiteSpace(
                "\"eligibility\": [ { \"name\": \"r\", \"statuses\": [\"withdrawn\"], \"minimumEmployees\": 0 } ]");
        assertEquals(
                ImmutableSet.of(AccountStatus.WITHDRAWN),
                withdrawn.eligibilityRules().get(0).statuses());
        assertEquals(Optional.of(0L), withdrawn.eligibilityRules().get(0).minimumEmployees());
        assertFalse(withdrawn.eligibilityRules().get(0).excludesUnknown());
        assertEquals(Optional.of(1), whiteSpace("\"lapsesAfterMonths\": 1").lapsesAfterMonths());
        assertEquals(
                Optional.of(1_200), whiteSpace("\"lapsesAfterMonths\": 1200").lapsesAfterMonths());
    }

    @ParameterizedTest
    @CsvSource({
        "m, m-white-space",
        "Deals 2025 (EU), deals-2025-eu-white-space",
        "取引先, mapping-white-space",
        "0123456789012345678901234567890123456789012345678901, 0123456789012345678901234567890123456789012345678901-white-space",
        "01234567890123456789012345678901234567890123456789012, 0123456789012345678901234567890123456789012345678901-white-space",
    })
    void aChangedPolicyIsCalledAfterTheMapping(String name, String ref) {
        assertEquals(
                DefinitionRef.of(ref, 1),
                whiteSpace(name, "\"owned\": \"active\"").ref());
    }

    @Test
    void sourcesOverrideTheDefaults() {
        assertEquals(
                new CsvFormat(Charset.forName("windows-31j"), "\t", Optional.of('\''), true, 2, true, true),
                source(CanonicalTable.ACCOUNTS).format());
        assertEquals(
                new CsvFormat(StandardCharsets.UTF_8, ";", Optional.empty(), false, 0, false, false),
                everything().sources().get(CanonicalTable.ACCOUNTS).get(1).format());
    }

    @Test
    void withoutDefaultsTheStandardHolds() {
        SourceMapping source = MappingReader.parse("m", Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]"))
                .sources()
                .get(CanonicalTable.ACCOUNTS)
                .get(0);
        assertEquals(
                new CsvFormat(StandardCharsets.UTF_8, ",", Optional.of('"'), true, 0, false, false), source.format());
        assertFalse(source.distinct());
        assertEquals(ImmutableList.of(), source.where());
        assertEquals(Optional.empty(), source.unpivot());
    }

    @Test
    void columnsComeFromWhereTheMappingSays() {
        ImmutableMap<CanonicalColumn, ColumnMapping> accounts =
                source(CanonicalTable.ACCOUNTS).columns();
        assertEquals(
                new CellInput.FromColumns(ImmutableList.of(header("国"), header("番号")), "-"),
                column(accounts, CanonicalColumn.ACCOUNT_ID).input());
        assertEquals(
                new CellInput.FromColumns(ImmutableList.of(new ColumnRef.ByPosition(3)), ""),
                column(accounts, CanonicalColumn.ACCOUNT_NAME).input());
        ImmutableMap<CanonicalColumn, ColumnMapping> deals =
                source(CanonicalTable.OPPORTUNITIES).columns();
        assertEquals(
                new CellInput.Constant("won"),
                column(deals, CanonicalColumn.OPPORTUNITY_OUTCOME).input());
        CellReading closed =
                column(deals, CanonicalColumn.OPPORTUNITY_CLOSED_ON).cells().read("2025-04");
        assertEquals(
                "2025-04-01",
                assertInstanceOf(CellReading.Present.class, closed).value().toString());
        CellReading amount =
                column(deals, CanonicalColumn.OPPORTUNITY_AMOUNT).cells().read("1.234,5");
        assertEquals(
                "1234500",
                assertInstanceOf(CellReading.Present.class, amount).value().toString());
        assertInstanceOf(
                CellReading.Absent.class,
                column(deals, CanonicalColumn.OPPORTUNITY_AMOUNT).cells().read("-"));
    }

    @Test
    void joinedColumnsAreSeparatedByASpaceUnlessSaid() {
        Mapping mapping = MappingReader.parse(
                "m",
                Mappings.with(
                        "\"accounts\": [ { \"file\": \"a.csv\", \"columns\": { \"id\": { \"columns\": [\"x\", 2] } } } ]"));
        assertEquals(
                new CellInput.FromColumns(ImmutableList.of(header("x"), new ColumnRef.ByPosition(2)), " "),
                column(mapping.sources().get(CanonicalTable.ACCOUNTS).get(0).columns(), CanonicalColumn.ACCOUNT_ID)
                        .input());
    }

    @Test
    void rowsAreChosenByConditions() {
        SourceMapping accounts = source(CanonicalTable.ACCOUNTS);
        assertTrue(accounts.distinct());
        assertEquals(
                ImmutableList.of(
                        new RowCondition(header("種別"), new CellFilter(ImmutableSet.of("顧客", "代理店"), true)),
                        new RowCondition(new ColumnRef.ByPosition(5), new CellFilter(ImmutableSet.of("削除"), false))),
                accounts.where());
    }

    @Test
    void wideExportsBecomeRows() {
        Unpivot unpivot = source(CanonicalTable.OPPORTUNITY_LINES).unpivot().orElseThrow();
        assertEquals(ImmutableList.of(header("Phone"), header("Backup")), unpivot.columns());
        assertEquals(ImmutableMap.of("Phone", "Phone service"), unpivot.names());
        assertEquals(CanonicalColumn.LINE_PRODUCT, unpivot.name());
        assertEquals(Optional.of(CanonicalColumn.LINE_AMOUNT), unpivot.value());
        assertEquals(new CellFilter(ImmutableSet.of("0", ""), false), unpivot.kept());
        CellReading amount = unpivot.valueCells().orElseThrow().read("3");
        assertEquals(
                "30000",
                assertInstanceOf(CellReading.Present.class, amount).value().toString());
    }

    @Test
    void checksNameFileColumnAndValues() {
        assertEquals(
                ImmutableList.of(new ValueCheck(
                        "sectors.csv",
                        new CsvFormat(StandardCharsets.UTF_8, "|", Optional.empty(), false, 0, false, false),
                        new ColumnRef.ByPosition(2),
                        ImmutableSet.of("retail", "medical"))),
                everything().checks());
    }

    @Test
    void whoStatesADecimalCommaGroupsByPoints() {
        String columns = "\"id\": 1, \"outcome\": 2, \"amount\": 3";
        SourceMapping source = MappingReader.parse(
                        "m",
                        Mappings.with("\"opportunities\": [ { \"file\": \"a\", \"decimal\": \",\", \"columns\": {"
                                + columns + "}, \"header\": false } ]"))
                .sources()
                .get(CanonicalTable.OPPORTUNITIES)
                .get(0);
        CellReader cells =
                column(source.columns(), CanonicalColumn.OPPORTUNITY_AMOUNT).cells();
        assertInstanceOf(CellReading.Present.class, cells.read("1.234,50"));
        assertInstanceOf(CellReading.Unreadable.class, cells.read("1,234.50"));
    }

    @Test
    void filesAreReadWithOrWithoutMark() throws IOException {
        String json = Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]");
        Path plain = Files.writeString(folder.resolve("plain.json"), json);
        Path marked = Files.writeString(folder.resolve("marked.json"), "\uFEFF" + json);
        assertEquals("m", MappingReader.read(plain).name());
        assertEquals("m", MappingReader.read(marked).name());
    }

    @Test
    void filesThatAreNoMappingAreRefusedWithAPlace() throws IOException {
        assertRefused("none.json", "line 1, column 1: the mapping file cannot be read; is there such a file?");
        Files.write(folder.resolve("latin.json"), new byte[] {'{', (byte) 0xE9, '}'});
        assertRefused("latin.json", "line 1, column 1: the file is not UTF-8");
        Files.writeString(folder.resolve("large.json"), " ".repeat((1 << 20) + 1));
        assertRefused("large.json", "line 1, column 1: the file is longer than 1048576 bytes");
        Files.writeString(folder.resolve("empty.json"), " ".repeat(1 << 20));
        assertRefused("empty.json", "line 1, column 1: the file is empty");
    }

    private void assertRefused(String name, String problem) {
        MappingException refused = assertThrows(MappingException.class, () -> MappingReader.read(folder.resolve(name)));
        assertEquals(name + " is refused: \n  " + problem, refused.getMessage());
        assertEquals(1, refused.problems().size());
    }

    @Test
    void customersAreJudgedAsTheMappingSays() {
        SuccessDefinitions success = everything().success().orElseThrow();
        OnboardingPlan plan = success.onboarding();
        assertEquals("everything-onboarding@1", plan.ref().toString());
        assertEquals(
                ImmutableList.of(
                        new OnboardingMilestone(MilestoneId.of("set-up"), Label.of("Set up", "初期設定"), 14),
                        new OnboardingMilestone(MilestoneId.of("value"), Label.of("First value", "First value"), 45),
                        new OnboardingMilestone(MilestoneId.of("all"), Label.of("All in", "All in"), 90)),
                plan.milestones());
        assertEquals(MilestoneId.of("value"), plan.valueMilestone());
        LifecyclePolicy lifecycle = success.lifecycle();
        assertEquals("everything-lifecycle@1", lifecycle.ref().toString());
        assertEquals(
                ImmutableSet.of(MilestoneId.of("set-up"), MilestoneId.of("value")), lifecycle.onboardingEndsWith());
        assertEquals(UsageKind.FEATURES, lifecycle.usage());
        assertEquals(new BigDecimal("0.7"), lifecycle.adoptedFrom());
        assertEquals(180, lifecycle.growthDays());
        assertEquals(ImmutableMap.of(LifecyclePhase.ONBOARDING, 60, LifecyclePhase.GROWTH, 700), lifecycle.limits());
        assertEquals(
                List.of("everything-adoption-seats@1", "everything-adoption-features@1"),
                success.adoption().stream()
                        .map(policy -> policy.ref().toString())
                        .toList());
        success.adoption().forEach(policy -> {
            assertEquals(60, policy.lookBackDays());
            assertEquals(new BigDecimal("0.3"), policy.declineFrom());
            assertEquals(BigDecimal.ONE, policy.nearlyFullFrom());
        });
        ContactCadence cadence = success.cadence();
        assertEquals("everything-contact-cadence@1", cadence.ref().toString());
        assertEquals(ImmutableList.of(Period.ofDays(1), Period.ofMonths(3)), cadence.offsets());
        assertEquals(Optional.of(Period.ofMonths(6)), cadence.every());
        assertEquals(10, cadence.daysAhead());
        assertEquals(ImmutableSet.of(ActivityKind.CALL, ActivityKind.VISIT), cadence.kinds());
        ServicePromise promise = success.promise();
        assertEquals("everything-service-promise@1", promise.ref().toString());
        assertEquals(
                List.of(1L, 2L, 6L, 20L),
                Arrays.stream(RequestPriority.values())
                        .map(priority -> promise.respondWithin(priority).toHours())
                        .toList());
        assertEquals(LocalTime.of(8, 30), success.opens());
        assertEquals(LocalTime.of(17, 30), success.closes());
    }

    private static SuccessDefinitions success(String members) {
        return MappingReader.parse(
                        "m",
                        Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]", "\"success\": {" + members + "},"))
                .success()
                .orElseThrow();
    }

    @Test
    void whatIsNotSaidOfCustomersIsStandard() {
        assertEquals(
                Optional.empty(),
                MappingReader.parse("m", Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]"))
                        .success());
        assertEquals(SuccessDefinitions.STANDARD, success(""));
        assertEquals(
                SuccessDefinitions.STANDARD,
                success("\"onboarding\": {}, \"adoption\": { \"declineFrom\": 0.20 }, \"phases\": {}, \"contacts\": {"
                        + " \"daysAhead\": 7 }, \"requests\": { \"withinHours\": { \"low\": 24 } }"));
        assertEquals(
                Optional.empty(),
                success("\"contacts\": { \"every\": \"never\" }").cadence().every());
        SuccessDefinitions last = success("\"onboarding\": { \"milestones\": [ { \"id\": \"a\", \"name\": \"A\","
                + " \"dueDays\": 1 }, { \"id\": \"b\", \"name\": \"B\", \"dueDays\": 2 } ] }");
        assertEquals(MilestoneId.of("b"), last.onboarding().valueMilestone());
        assertEquals(ImmutableSet.of(MilestoneId.of("b")), last.lifecycle().onboardingEndsWith());
    }

    @Test
    void lifetimeIsToldAsTheMappingSays() {
        LifetimeDefinitions lifetime = everything().lifetime().orElseThrow();
        assertEquals(new BigDecimal("0.65"), lifetime.margin());
        assertEquals(6, lifetime.months());
        assertEquals("everything-lifetime-value@1", lifetime.simple().ref().toString());
        assertEquals(36, lifetime.simple().horizon());
        assertEquals(new BigDecimal("0.01"), lifetime.simple().discountRate());
        assertEquals(ContractPeriod.MONTH, lifetime.period());
        assertEquals("everything-retention-model@1", lifetime.contracts().ref().toString());
        assertEquals(3, lifetime.contracts().minimumPeriods());
        assertEquals(1, lifetime.contracts().heldOutPeriods());
        assertEquals(new BigDecimal("0.008"), lifetime.contracts().discountRate());
        assertEquals("everything-buying@1", lifetime.buying().ref().toString());
        assertEquals(30, lifetime.buying().daysPerPeriod());
        assertEquals(12, lifetime.buying().horizon());
        assertEquals(new BigDecimal("0.02"), lifetime.buying().discountRate());
        assertEquals(50, lifetime.buying().minimumBuyers());
        assertEquals(new BigDecimal("0.65"), lifetime.buying().grossMargin());
        assertTrue(lifetime.opportunities());
    }

    @Test
    void onlyTheMarginOfLifetimeMustBeSaid() {
        LifetimeDefinitions lifetime = MappingReader.parse(
                        "m",
                        Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]", "\"lifetime\": { \"margin\": 1 },"))
                .lifetime()
                .orElseThrow();
        assertEquals(12, lifetime.months());
        assertEquals(LifetimeValuePolicy.standard(), lifetime.simple());
        assertEquals(RetentionFitPolicy.standard(), lifetime.contracts());
        assertEquals(ContractPeriod.YEAR, lifetime.period());
        assertEquals(12, lifetime.period().months());
        assertEquals(52, lifetime.buying().horizon());
        assertFalse(lifetime.opportunities());
    }

    @Test
    void lifecyclesAreReadAsTheMappingSays() {
        CustomerLifecyclePolicy policy = everything().lifecycle();
        assertEquals("everything-customer-lifecycle@1", policy.ref().toString());
        assertEquals(AcquisitionLead.FIRST, policy.acquiredBy());
        assertEquals(30, policy.gapDays());
        assertEquals(60, policy.startWithinDays());
    }

    @Test
    void withoutWordsLifecyclesAreTheStandardOnes() {
        for (String more : List.of(
                "", "\"lifecycle\": {},", "\"lifecycle\": { \"acquiredBy\": \"winning\", \"startWithinDays\": 90 },")) {
            assertEquals(
                    CustomerLifecyclePolicy.standard(),
                    MappingReader.parse("m", Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]", more))
                            .lifecycle());
        }
        assertEquals(
                CustomerLifecyclePolicy.MAX_DAYS,
                MappingReader.parse(
                                "m",
                                Mappings.with(
                                        "\"accounts\": [" + Mappings.ACCOUNTS + "]",
                                        "\"lifecycle\": { \"gapDays\": 3660, \"startWithinDays\": 0 },"))
                        .lifecycle()
                        .gapDays());
    }

    @Test
    void revenueIsMeasuredAsTheMappingSays() {
        RevenueDefinitions revenue = everything().revenue();
        assertEquals("everything-recurring-revenue@1", revenue.policy().ref().toString());
        assertEquals(ChurnDate.CANCELLATION, revenue.policy().churnDate());
        assertEquals(2, revenue.policy().gapMonths());
        assertEquals(3, revenue.policy().nettingDays());
        assertEquals(
                new MonthBasis(Ratio.of(53, 1), Ratio.of(360, 1)),
                revenue.policy().basis());
        assertEquals(Optional.of(LocalDate.of(2025, 3, 31)), revenue.policy().rateDate());
        assertEquals("everything-retention@1", revenue.retention().ref().toString());
        assertEquals(CohortPeriod.QUARTER, revenue.retention().cohortPeriod());
        assertEquals(TenureUnit.DAY, revenue.retention().tenureUnit());
        assertEquals(6, revenue.months());
        assertEquals(Optional.of(RevenueBreakdown.COUNTRY), revenue.breakdown());
        assertEquals(9, revenue.horizonMonths());
        assertEquals(OptionalInt.of(18), revenue.renewalMonths());
    }

    @Test
    void withoutWordsRevenueIsTheStandardOne() {
        RevenueDefinitions standard = RevenueDefinitions.standard(CurrencyUnit.USD);
        assertEquals(
                standard,
                MappingReader.parse("m", Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]"))
                        .revenue());
        assertEquals(
                standard,
                MappingReader.parse("m", Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]", "\"revenue\": {},"))
                        .revenue());
        assertEquals("recurring-revenue@1", standard.policy().ref().toString());
        assertEquals("retention@1", standard.retention().ref().toString());
        assertEquals(12, standard.months());
        assertEquals(12, standard.horizonMonths());
        assertEquals(OptionalInt.empty(), standard.renewalMonths());
    }
}
