package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.examples.report.Refusals.message;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.examples.report.Repository;
import org.revenuekit.examples.report.SharedData;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.FileUse;
import org.revenuekit.examples.report.canonical.InterestCount;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.SourceAccount;
import org.revenuekit.examples.report.csv.UnreadableFileException;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.hierarchy.link.ParentLink;

/** Files of statements beside tables, and the examples of the standard. */
class BodsImportTest {

    private static final String ENTITY = "[{\"recordId\": \"S\", \"recordType\": \"entity\", \"recordDetails\": {}}]";

    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void start() {
        folder = new Folder(temporary);
    }

    private static List<String> findings(CanonicalData data) {
        return data.findings().stream().map(RowFinding::toString).toList();
    }

    @Test
    void aPatternMeansAllFilesButTheIgnoredOnes() {
        folder.file("b.json", ENTITY)
                .file("old.json", "no JSON")
                .file("a.csv", "id\n1\n")
                .file("in/c.json", ENTITY);
        CanonicalData data = folder.read(
                "'ignoredFiles': { 'old.json': 'broken' }, 'bods': [ { 'file': '*.json' }, { 'file': 'b.json' } ],",
                "'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id' } } ]");
        assertEquals(
                ImmutableList.of(
                        new FileUse("a.csv", FileUse.Role.MAPPED, ""),
                        new FileUse("b.json", FileUse.Role.MAPPED, ""),
                        new FileUse("in/c.json", FileUse.Role.UNMAPPED, ""),
                        new FileUse("old.json", FileUse.Role.IGNORED, "broken")),
                data.files());
        assertEquals(2, data.rows(CanonicalTable.ACCOUNTS).size());
        assertTrue(data.given().contains(CanonicalTable.LINKS));
    }

    @Test
    void anIdThatATableHasIsADuplicate() {
        folder.file("b.json", ENTITY).file("a.csv", "id\nS\n");
        CanonicalData data = folder.read(
                "'bods': [ { 'file': 'b.json' } ],", "'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id' } } ]");
        assertEquals(List.of("b.json:1 id DUPLICATE_ID: accounts.id stands already in a.csv:2 [S]"), findings(data));
        assertEquals(1, data.sources().get(1).setAside());
    }

    @Test
    void filesMustBeThereAndHaveStatements() {
        folder.file("empty.json", "[]").file("a.csv", "id\n1\n");
        String accounts = "'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id' } } ]";
        assertEquals(
                List.of("empty.json:0 NO_ROWS: the file has no rows"),
                findings(folder.read("'bods': [ { 'file': 'e*' } ],", accounts)));
        assertEquals(
                "x*: no file of the data folder is called so",
                message(UnreadableFileException.class, () -> folder.read("'bods': [ { 'file': 'x*' } ],", accounts)));
        assertTrue(message(UnreadableFileException.class, () -> folder.read("'bods': [ { 'file': 'x' } ],", accounts))
                .contains("there is no such file"));
    }

    @Test
    void theExamplesOfTheStandard() {
        Mapping mapping = MappingReader.read(Repository.mapping("bods"));
        DataSet set = DataSet.of(Importer.read(SharedData.folder("bods"), mapping, Progress.none()), mapping);
        ImmutableList<SourceAccount> sources = set.data().sources();
        assertEquals(20, sources.size());
        assertEquals(
                List.of("accounts 95: 37 used, 10 repeated, 48 left out", "links 95: 32 used, 4 repeated, 59 left out"),
                List.of(total(sources, CanonicalTable.ACCOUNTS), total(sources, CanonicalTable.LINKS)));
        assertEquals(0, sources.stream().mapToLong(SourceAccount::setAside).sum());
        assertEquals(37, set.accounts().size());
        assertEquals(36, set.links().size(), "four of them what stayed true before later terms began");
        assertEquals(ImmutableList.of(), set.findings());
        assertEquals(
                ImmutableList.of(
                        new InterestCount("beneficiaryOfLegalArrangement", false, 1),
                        new InterestCount("boardChair", false, 4),
                        new InterestCount("boardMember", false, 8),
                        new InterestCount("nominator", false, 1),
                        new InterestCount("nominee", false, 1),
                        new InterestCount("otherInfluenceOrControl", false, 1),
                        new InterestCount("otherInfluenceOrControl", true, 1),
                        new InterestCount("settlor", false, 1),
                        new InterestCount("shareholding", true, 5),
                        new InterestCount("trustee", false, 2)),
                InterestCount.of(set.data()));
    }

    private static String total(ImmutableList<SourceAccount> sources, CanonicalTable table) {
        long[] sums = new long[4];
        sources.stream().filter(source -> source.table() == table).forEach(source -> {
            sums[0] += source.rows();
            sums[1] += source.used();
            sums[2] += source.repeated();
            sums[3] += source.leftOut();
        });
        return table.jsonName() + " " + sums[0] + ": " + sums[1] + " used, " + sums[2] + " repeated, " + sums[3]
                + " left out";
    }

    @Test
    void theOwnersOfTecidoOverTime() {
        Mapping mapping = MappingReader.read(Repository.mapping("bods"));
        DataSet set = DataSet.of(Importer.read(SharedData.folder("bods"), mapping, Progress.none()), mapping);
        assertEquals(
                List.of(
                        "018AF6B3EB 1 [2002-03-09,..) [2019-01-20,2021-09-25)",
                        "018AF6B3EB 0.4 [2021-09-24,..) [2021-09-25,2022-09-25)",
                        "018AF6B3EB 0.3 [2022-09-21,..) [2022-09-25,2023-03-03)",
                        "018AF6B3EB 1 [2002-03-09,2021-09-24) [2021-09-25,..)",
                        "018AF6B3EB 0.4 [2021-09-24,2022-09-21) [2022-09-25,..)",
                        "018AF6B3EB 0.3 [2022-09-21,2023-03-03) [2023-03-03,..)",
                        "033E84672B 0.6 [2021-09-24,..) [2021-09-25,2022-09-25)",
                        "033E84672B 0.7 [2022-09-21,..) [2022-09-25,2023-03-03)",
                        "033E84672B 0.6 [2021-09-24,2022-09-21) [2022-09-25,..)",
                        "033E84672B 0.7 [2022-09-21,2023-03-01) [2023-03-03,..)",
                        "033E84672B 0.8 [2023-03-01,..) [2023-03-03,..)"),
                set.links().stream()
                        .filter(link -> link.child().value().equals("01B68D7633"))
                        .map(BodsImportTest::shown)
                        .toList());
    }

    private static String shown(ParentLink link) {
        return link.parent().orElseThrow() + " " + link.share().orElseThrow() + " " + link.validity() + " "
                + link.recorded();
    }
}
