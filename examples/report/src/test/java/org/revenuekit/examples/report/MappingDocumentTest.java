package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.examples.report.canonical.AliasUse;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.SourceAccount;
import org.revenuekit.examples.report.load.Importer;
import org.revenuekit.examples.report.load.Progress;
import org.revenuekit.examples.report.mapping.FunnelDefinitions;
import org.revenuekit.examples.report.mapping.LifetimeDefinitions;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.examples.report.mapping.PhaseDefinitions;
import org.revenuekit.examples.report.mapping.PlanDefinitions;
import org.revenuekit.examples.report.mapping.RevenueBreakdown;
import org.revenuekit.examples.report.mapping.RevenueDefinitions;
import org.revenuekit.examples.report.mapping.SegmentationDefinitions;
import org.revenuekit.examples.report.mapping.SuccessDefinitions;
import org.revenuekit.funnel.lifecycle.CustomerLifecyclePolicy;

/** MAPPING.md says what the program does: its example runs, and its tables are complete. */
class MappingDocumentTest {

    private static final String DOCUMENT = Repository.text(Repository.root().resolve("examples/report/MAPPING.md"));

    @TempDir
    private Path folder;

    private static List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        int start = DOCUMENT.indexOf("```" + language + "\n");
        while (start >= 0) {
            int from = start + language.length() + 4;
            int end = DOCUMENT.indexOf("```", from);
            blocks.add(DOCUMENT.substring(from, end));
            start = DOCUMENT.indexOf("```" + language + "\n", end);
        }
        return blocks;
    }

    private static Mapping example() {
        return MappingReader.parse("MAPPING.md", blocks("json").get(0));
    }

    private CanonicalData data(Mapping mapping) throws IOException {
        List<String> files = blocks("csv");
        Files.writeString(folder.resolve("companies.csv"), files.get(0));
        Files.writeString(folder.resolve("deals.csv"), files.get(1));
        Files.writeString(folder.resolve("items.csv"), files.get(2));
        return Importer.read(folder, mapping, Progress.none());
    }

    @Test
    void theExampleGivesWhatTheDocumentSays() throws IOException {
        CanonicalData data = data(example());
        assertEquals(4, data.rows(CanonicalTable.ACCOUNTS).size());
        assertEquals(
                2,
                data.rows(CanonicalTable.ACCOUNTS).stream()
                        .filter(row ->
                                row.text(CanonicalColumn.ACCOUNT_PARENT_NAME).isPresent())
                        .count());
        assertEquals(2, data.rows(CanonicalTable.SELLERS).size());
        assertEquals(4, data.rows(CanonicalTable.OPPORTUNITIES).size());
        assertEquals(5, data.rows(CanonicalTable.OPPORTUNITY_LINES).size());
        SourceAccount deals = data.sources().stream()
                .filter(source -> source.table() == CanonicalTable.OPPORTUNITIES)
                .findFirst()
                .orElseThrow();
        assertEquals(1, deals.repeated());
        assertEquals(1, data.aliases().stream().mapToLong(AliasUse::times).sum());
        assertEquals(
                ImmutableList.of("deals.csv:6 OPPORTUNITY_WITHOUT_ACCOUNT: the opportunity names no account"),
                data.findings().stream().map(RowFinding::toString).toList());
        assertEquals(LocalDate.of(2025, 4, 15), data.latestFact().orElseThrow().date());
    }

    @Test
    void withoutItsAliasTheExampleSuspectsTheSpelling() throws IOException {
        String json = blocks("json").get(0).replace(", \"alias\": \"items\"", "");
        CanonicalData data = data(MappingReader.parse("MAPPING.md", json));
        assertEquals(
                ImmutableList.of("deals.csv:4 product SUSPECT_SPELLING: opportunityLines.product names no row of"
                        + " products; did you mean Kibble 10kg? [Kibble10kg]"),
                data.findings(ImportFinding.SUSPECT_SPELLING).stream()
                        .map(RowFinding::toString)
                        .toList());
    }

    @Test
    void theExampleOfWhiteSpaceFitsInTheOther() {
        String whiteSpace = blocks("json").stream()
                .filter(block -> block.startsWith("\"whiteSpace\""))
                .findFirst()
                .orElseThrow();
        String json = blocks("json").get(0).replace("\"tables\": {", whiteSpace + ", \"tables\": {");
        Mapping mapping = MappingReader.parse("MAPPING.md", json);
        assertEquals("dogs-white-space@1", mapping.whiteSpace().ref().toString());
        assertEquals(
                "only in Japan", mapping.whiteSpace().eligibilityRules().get(0).name());
    }

    @Test
    void theExampleOfSegmentationFitsInTheOther() {
        String segmentation = blocks("json").stream()
                .filter(block -> block.startsWith("\"segmentation\""))
                .findFirst()
                .orElseThrow();
        String json = blocks("json").get(0).replace("\"tables\": {", segmentation + ", \"tables\": {");
        SegmentationDefinitions definitions =
                MappingReader.parse("MAPPING.md", json).segmentation();
        assertEquals("dogs-cs@1", definitions.cs().ref().toString());
        assertEquals("op-index@1", definitions.op().ref().toString());
        assertEquals(6, definitions.comparedMonths());
    }

    @Test
    void theExampleOfPhasesFitsInTheOther() {
        String phases = blocks("json").stream()
                .filter(block -> block.startsWith("\"phases\""))
                .findFirst()
                .orElseThrow();
        String json = blocks("json").get(0).replace("\"tables\": {", phases + ", \"tables\": {");
        PhaseDefinitions definitions = MappingReader.parse("MAPPING.md", json).phases();
        assertEquals(PhaseDefinitions.STANDARD.model(), definitions.model());
        assertEquals(6, definitions.comparedMonths());
        assertEquals(
                ImmutableList.of("A-001", "A-017"),
                definitions.briefs().stream().map(AccountId::value).toList());
    }

    @Test
    void theExampleOfAFunnelFitsInTheOther() {
        String funnel = blocks("json").stream()
                .filter(block -> block.startsWith("\"funnel\""))
                .findFirst()
                .orElseThrow();
        String json = blocks("json").get(0).replace("\"tables\": {", funnel + ", \"tables\": {");
        FunnelDefinitions definitions = MappingReader.parse("MAPPING.md", json).funnel();
        assertEquals(FunnelDefinitions.STANDARD.process(), definitions.process());
        assertEquals("the-model-conversion@1", definitions.policy().ref().toString());
        assertEquals("[2026-01-01,2026-04-01)", definitions.cohort().toString());
        assertEquals("our-steps@1", definitions.policies().bottleneck().ref().toString());
        assertEquals("our-ageing@1", definitions.policies().ageing().ref().toString());
        assertEquals("17:30", definitions.policies().closes().toString());
        assertTrue(definitions.policies().outlook().isPresent());
    }

    @Test
    void theExampleOfAPlanFitsInTheOther() {
        String plan = blocks("json").stream()
                .filter(block -> block.startsWith("\"plan\""))
                .findFirst()
                .orElseThrow();
        String json = blocks("json").get(0).replace("\"tables\": {", plan + ", \"tables\": {");
        PlanDefinitions definitions =
                MappingReader.parse("MAPPING.md", json).plan().orElseThrow();
        assertEquals("our-plan@1", definitions.policy().orElseThrow().ref().toString());
        assertEquals(2, definitions.targets().size());
        assertEquals(2, definitions.headcounts().size());
        assertEquals(92, definitions.horizonDays());
        assertEquals(4, definitions.backtests());
        assertTrue(definitions.callQueue());
    }

    @Test
    void theExampleOfRevenueFitsInTheOther() {
        String revenue = blocks("json").stream()
                .filter(block -> block.startsWith("\"revenue\""))
                .findFirst()
                .orElseThrow();
        String json = blocks("json").get(0).replace("\"tables\": {", revenue + ", \"tables\": {");
        RevenueDefinitions definitions = MappingReader.parse("MAPPING.md", json).revenue();
        assertEquals("dogs-recurring-revenue@1", definitions.policy().ref().toString());
        assertEquals("dogs-retention@1", definitions.retention().ref().toString());
        assertEquals(Optional.of(RevenueBreakdown.COUNTRY), definitions.breakdown());
    }

    private static Mapping with(String part) {
        String block = blocks("json").stream()
                .filter(text -> text.startsWith("\"" + part + "\""))
                .findFirst()
                .orElseThrow();
        return MappingReader.parse(
                "MAPPING.md", blocks("json").get(0).replace("\"tables\": {", block + ", \"tables\": {"));
    }

    @Test
    void theExampleOfSuccessFitsInTheOther() {
        SuccessDefinitions definitions = with("success").success().orElseThrow();
        assertEquals("dogs-onboarding@1", definitions.onboarding().ref().toString());
        assertEquals("dogs-contact-cadence@1", definitions.cadence().ref().toString());
        assertEquals("08:30", definitions.opens().toString());
    }

    @Test
    void theExampleOfLifetimeFitsInTheOther() {
        LifetimeDefinitions definitions = with("lifetime").lifetime().orElseThrow();
        assertEquals("dogs-lifetime-value@1", definitions.simple().ref().toString());
        assertTrue(definitions.opportunities());
    }

    @Test
    void theExampleOfALifecycleFitsInTheOther() {
        CustomerLifecyclePolicy policy = with("lifecycle").lifecycle();
        assertEquals("dogs-customer-lifecycle@1", policy.ref().toString());
        assertEquals(30, policy.gapDays());
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnIsDocumentedWithTypeDefaultAndMeaning(CanonicalColumn column) {
        String row = section(column.table())
                .lines()
                .filter(line -> line.startsWith("| `" + column.jsonName() + "`"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(column.qualifiedName() + " is not documented"));
        assertEquals(column.isRequired(), row.startsWith("| `" + column.jsonName() + "` * |"), row);
        assertTrue(row.contains("| " + column.type().label()), row);
        assertTrue(row.contains(column.about()), row);
        assertTrue(row.contains(column.dateMeaning().label()), row);
        assertEquals(column.isKey(), row.contains(", key |"), row);
        column.choices().forEach(choice -> assertTrue(row.contains("`" + choice + "`"), row));
        column.defaultValue().ifPresent(value -> assertTrue(row.contains("default `" + value + "`"), row));
        column.refersTo()
                .ifPresent(target -> assertTrue(row.contains("names a row of " + target.jsonName() + " |"), row));
    }

    private static String section(CanonicalTable table) {
        int start = DOCUMENT.indexOf("\n### " + table.jsonName() + "\n");
        assertTrue(start >= 0, () -> table.jsonName() + " has no section");
        return DOCUMENT.substring(start, DOCUMENT.indexOf("\n#", start + 2));
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingIsDocumentedWithItsSeverity(ImportFinding kind) {
        assertTrue(DOCUMENT.contains("\n| " + kind.code() + " | " + kind.severity() + " | "), kind.code());
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingHasATextInBothLanguages(ImportFinding kind) throws IOException {
        for (String language : List.of("en", "ja")) {
            Path texts = Repository.root()
                    .resolve("examples/report/src/main/resources/org/revenuekit/examples/report/story")
                    .resolve("texts_" + language + ".properties");
            assertTrue(Files.readString(texts).contains("\nkind." + kind.code() + " = "), kind.code());
        }
    }
}
