package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.story.Texts;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.assignment.AssignmentFinding;
import org.revenuekit.hierarchy.whitespace.CellState;
import org.revenuekit.hierarchy.whitespace.MemberGrain;
import org.revenuekit.hierarchy.whitespace.NextBestCriterion;
import org.revenuekit.hierarchy.whitespace.NoPotential;
import org.revenuekit.hierarchy.whitespace.OwnershipRule;
import org.revenuekit.hierarchy.whitespace.PotentialBasis;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceFinding;
import org.revenuekit.segmentation.index.IndexFinding;
import org.revenuekit.segmentation.index.NotScoredReason;
import org.revenuekit.segmentation.segment.MoveCause;
import org.revenuekit.segmentation.segment.TouchModel;

/** What a person sees who uses the program wrongly, and that both languages have words for everything. */
class CommandLineTest {
    private static final String MAPPING = """
            { "name": "x", "currency": "JPY", "zone": "Asia/Tokyo", "fiscalYearStart": "APRIL",
              "tables": { "accounts": [ { "file": "a.csv", "columns": { "id": "id" } } ] } }
            """;

    @TempDir
    private Path folder;

    @Test
    void dataAndMappingGoTogether() {
        Run run = Run.of(folder, "--data", folder.toString());
        assertEquals(2, run.code());
        assertTrue(run.errors().contains("--data and --mapping go together"), run.errors());
        assertFalse(Files.exists(folder.resolve("report.json")));
    }

    @Test
    void thereAreTwoLanguages() {
        Run run = Run.of(folder, "--lang", "fr");
        assertEquals(2, run.code());
        assertTrue(run.errors().contains("--lang must be en or ja, was fr"), run.errors());
    }

    @Test
    void theViewIsThatOfTheMappingUnlessTheCommandLineSaysAnother() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "id\nx\n");
        Run run = run("--as-of", "2026-03-31", "--view", "standard");
        assertEquals(0, run.code(), run.errors());
        String view = HierarchyView.standard().ref().toString();
        assertEquals(view, run.json().at("/report/view").asText());
        assertTrue(run.story().contains("families by the view " + view), run.story());
    }

    @Test
    void aViewIsOneOfFour() {
        Run run = Run.of(folder, "--view", "crm");
        assertEquals(2, run.code());
        assertTrue(
                run.errors()
                        .contains("--view must be one of standard, majority-ownership, capital-affiliation,"
                                + " consolidation, was crm"),
                run.errors());
    }

    @Test
    void aStoryIsOneOfTwo() {
        Run run = Run.of(folder, "--story", "lemon");
        assertEquals(2, run.code());
        assertTrue(
                run.errors().contains("--story must be one of tangerine, customers, capricorn, was lemon"),
                run.errors());
        assertEquals(
                "tangerine",
                Run.of(folder, "--story", "tangerine").json().at("/report/name").asText());
    }

    @Test
    void aStoryNeedsNoData() throws IOException {
        Run run = run("--story", "customers");
        assertEquals(2, run.code());
        assertTrue(run.errors().contains("--story is told without --data"), run.errors());
    }

    @Test
    void aDateIsADate() {
        Run run = Run.of(folder, "--as-of", "2025-02-30");
        assertEquals(2, run.code());
        assertTrue(run.errors().contains("--as-of"), run.errors());
    }

    @Test
    void theDayOfKnowledgeIsADate() {
        Run run = Run.of(folder, "--known-on", "yesterday");
        assertEquals(2, run.code());
        assertTrue(run.errors().contains("--known-on"), run.errors());
    }

    @Test
    void aMappingThatCannotBeReadIsNamed() throws IOException {
        Path mapping = Files.writeString(folder.resolve("m.json"), "{ \"name\": \"x\", \"nome\": 1 }");
        Run run = Run.of(folder.resolve("out"), "--data", folder.toString(), "--mapping", mapping.toString());
        assertEquals(1, run.code());
        assertTrue(run.errors().contains("nome"), run.errors());
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Files.write(folder.resolve("a.csv"), new byte[] {'i', 'd', '\n', (byte) 0xFF, '\n'});
        Run run = run("--as-of", "2026-03-31");
        assertEquals(1, run.code());
        assertTrue(run.errors().contains("a.csv"), run.errors());
    }

    @Test
    void theDateGivenIsShownWithItsFiscalYear() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "id\nx\n");
        Run run = run("--as-of", "2026-03-31", "--lang", "ja");
        assertEquals(0, run.code(), run.errors());
        assertTrue(run.story().contains("基準日 2026-03-31(指定)"), run.story());
        assertTrue(run.story().contains("2025年度"), run.story());
        assertEquals("given", run.json().at("/report/asOfSource").asText());
        assertFalse(run.json().path("revenue").has("gross")
                && run.json().at("/revenue/gross").asInt() != 0);
    }

    @Test
    void bothLanguagesHaveTheSameWordsAndOneForEveryFinding() {
        ResourceBundle english = bundle(Locale.ENGLISH);
        ResourceBundle japanese = bundle(Locale.JAPANESE);
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(japanese.keySet()));
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
            Texts texts = Texts.of(language);
            for (CoreFinding kind : CoreFinding.values()) {
                assertFalse(texts.meaning(kind).isBlank());
            }
            for (HierarchyFinding kind : HierarchyFinding.values()) {
                assertFalse(texts.meaning(kind).isBlank());
            }
            for (AssignmentFinding kind : AssignmentFinding.values()) {
                assertFalse(texts.meaning(kind).isBlank());
            }
            for (WhiteSpaceFinding kind : WhiteSpaceFinding.values()) {
                assertFalse(texts.meaning(kind).isBlank());
            }
            for (IndexFinding kind : IndexFinding.values()) {
                assertFalse(texts.meaning(kind).isBlank());
            }
            for (ImportFinding kind : ImportFinding.values()) {
                assertFalse(texts.meaning(kind).isBlank());
            }
        }
    }

    @Test
    void bothLanguagesHaveAWordForEveryCode() {
        Map<String, Enum<?>[]> codes = new TreeMap<>();
        codes.put("state", CellState.values());
        codes.put("basis", PotentialBasis.values());
        codes.put("valued", PotentialBasis.values());
        codes.put("noPotential", NoPotential.values());
        codes.put("members", MemberGrain.values());
        codes.put("by", MemberGrain.values());
        codes.put("offerings", OfferingGrain.values());
        codes.put("whiteSpace", OwnershipRule.values());
        codes.put("notUsed", WhiteSpaceAnswers.NotUsed.values());
        codes.put("call", NextBestCriterion.values());
        codes.put("touch", TouchModel.values());
        codes.put("notScored", NotScoredReason.values());
        codes.put("cause", MoveCause.values());
        codes.forEach((prefix, constants) -> {
            for (Enum<?> code : constants) {
                String key = prefix + "." + code.name().toLowerCase(Locale.ROOT);
                assertTrue(bundle(Locale.ENGLISH).containsKey(key), key);
                assertTrue(bundle(Locale.JAPANESE).containsKey(key), key);
            }
        });
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "org.revenuekit.examples.report.story.texts",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private Run run(String... arguments) throws IOException {
        Path mapping = Files.writeString(folder.resolve("m.json"), MAPPING);
        String[] all = new String[arguments.length + 4];
        all[0] = "--data";
        all[1] = folder.toString();
        all[2] = "--mapping";
        all[3] = mapping.toString();
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return Run.of(folder.resolve("out"), all);
    }
}
