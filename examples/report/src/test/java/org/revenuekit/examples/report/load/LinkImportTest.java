package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.SourceAccount;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.LinkSource;
import org.revenuekit.hierarchy.link.ParentAbsence;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.link.Share;
import org.revenuekit.hierarchy.link.StatedInfluence;

/** What a link is beside child and parent: kind, share, influence, both times, source, or why there is no parent. */
class LinkImportTest {

    private static final String COLUMNS = "'child': 'c', 'parent': 'p'";
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void start() {
        folder = new Folder(temporary);
    }

    private DataSet set(String csv, String columns) {
        folder.file("l.csv", csv);
        return folder.set("'links': [ { 'file': 'l.csv', 'columns': { " + columns + " } } ]");
    }

    private static List<String> findings(DataSet set) {
        return set.findings().stream().map(RowFinding::toString).toList();
    }

    private static ParentLink.Builder link(String child, String parent) {
        return ParentLink.builder().child(AccountId.of(child)).parent(AccountId.of(parent));
    }

    @Test
    void aLinkSaysEverything() {
        DataSet set = set(
                "c,p,kind,pc,power,from,to,seen,gone,who\nA,B,shares,51,board,2024-05-01,2024-06-01,2024-05-01,"
                        + "2024-06-01,Teikoku\nC,B,,,,,,,,\n",
                COLUMNS + ", 'kind': { 'column': 'kind', 'values': { 'shares': 'ownership' } },"
                        + " 'share': { 'column': 'pc', 'percent': true },"
                        + " 'influence': { 'column': 'power', 'values': { 'board': 'significant' } },"
                        + " 'validFrom': 'from', 'validTo': 'to', 'recordedOn': 'seen', 'replacedOn': 'gone',"
                        + " 'source': 'who'");
        assertEquals(
                ImmutableList.of(
                        link("A", "B")
                                .kind(LinkKind.OWNERSHIP)
                                .share(Share.ofPercent(new BigDecimal("51")))
                                .influence(StatedInfluence.SIGNIFICANT)
                                .validity(Span.of(MAY, JUNE))
                                .recorded(Span.of(MAY, JUNE))
                                .source(LinkSource.of("Teikoku"))
                                .build(),
                        link("C", "B").build()),
                set.links());
        assertEquals(List.of(), findings(set));
    }

    @Test
    void theTimesMayBeOpen() {
        DataSet set = set(
                "c,p,from,gone\nA,B,2024-05-01,2024-06-01\n", COLUMNS + ", 'validFrom': 'from', 'replacedOn': 'gone'");
        assertEquals(
                ImmutableList.of(link("A", "B")
                        .validity(Span.from(MAY))
                        .recorded(Span.until(JUNE))
                        .build()),
                set.links());
    }

    @Test
    void everyKindIsAWord() {
        StringBuilder csv = new StringBuilder("c,p,k\n");
        for (LinkKind kind : LinkKind.values()) {
            csv.append("A,B,").append(kind.name()).append('\n');
        }
        assertEquals(
                List.of(LinkKind.values()),
                set(csv.toString(), COLUMNS + ", 'kind': 'k'").links().stream()
                        .map(ParentLink::kind)
                        .toList());
    }

    @Test
    void anUnknownKindSetsTheRowAside() {
        DataSet set = set("c,p,k\nA,B,franchise\n", COLUMNS + ", 'kind': 'k'");
        assertEquals(ImmutableList.of(), set.links());
        assertEquals(
                List.of("l.csv:2 k UNKNOWN_CHOICE: links.kind must be one of parent_account, ownership, branch_of,"
                        + " consolidation, ultimate_consolidation, bill_to, sales_group; say in the mapping what this"
                        + " text means [franchise]"),
                findings(set));
        assertEquals(1, set.data().sources().get(0).setAside());
    }

    @Test
    void sharesAreExactOrBetweenBounds() {
        DataSet set = set(
                "c,p,s,l,h\nA,B,0.5,,\nA,B,,0.25,0.75\nA,B,,0.25,\nA,B,,,75%\nA,B,0,0,0\nA,B,1,0.5,1\n",
                COLUMNS + ", 'share': 's', 'shareLow': 'l', 'shareHigh': 'h'");
        assertEquals(
                List.of("0.5", "0.25..0.75", "0.25..1", "0..0.75", "0", "1"),
                set.links().stream()
                        .map(link -> link.share().map(Share::toString).orElse("none"))
                        .toList());
        assertEquals(List.of(), findings(set));
    }

    @Test
    void aShareOutOfRangeIsFoundAndTheLinkKept() {
        DataSet set = set("c,p,s\nA,B,51\nA,B,-0.1\n", COLUMNS + ", 'share': 's'");
        assertEquals(ImmutableList.of(link("A", "B").build(), link("A", "B").build()), set.links());
        assertEquals(
                List.of(
                        "l.csv:2 s NUMBER_OUT_OF_RANGE: links.share must be 0 to 1; if the file states percentages, say"
                                + " \"percent\": true in the mapping [51]",
                        "l.csv:3 s NUMBER_OUT_OF_RANGE: links.share must be 0 to 1; if the file states percentages, say"
                                + " \"percent\": true in the mapping [-0.1]"),
                findings(set));
        DataSet percent = set("c,p,s\nA,B,101\n", COLUMNS + ", 'share': { 'column': 's', 'percent': true }");
        assertEquals(List.of("l.csv:2 s NUMBER_OUT_OF_RANGE: links.share must be 0 to 100 % [101]"), findings(percent));
    }

    @Test
    void sharesAndBoundsThatContradictEachOtherAreFound() {
        DataSet set = set(
                "c,p,s,l,h\nA,B,,0.75,0.25\nA,B,0.2,0.25,\nA,B,0.8,,0.75\n",
                COLUMNS + ", 'share': 's', 'shareLow': 'l', 'shareHigh': 'h'");
        assertEquals(
                List.of("none", "0.2", "0.8"),
                set.links().stream()
                        .map(link -> link.share().map(Share::toString).orElse("none"))
                        .toList());
        assertEquals(
                List.of(
                        "l.csv:2 share SHARE_CONTRADICTS: the share is stated as -, at least 0.75 and at most 0.25",
                        "l.csv:3 share SHARE_CONTRADICTS: the share is stated as 0.2, at least 0.25 and at most 1",
                        "l.csv:4 share SHARE_CONTRADICTS: the share is stated as 0.8, at least 0 and at most 0.75"),
                findings(set));
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsFound() {
        DataSet set = set(
                "c,p,a,b,x,y\nA,B,2024-06-01,2024-05-01,,\nA,B,,,2024-06-01,2024-05-01\n",
                COLUMNS + ", 'validFrom': 'a', 'validTo': 'b', 'recordedOn': 'x', 'replacedOn': 'y'");
        assertEquals(ImmutableList.of(), set.links());
        assertEquals(
                List.of(
                        "l.csv:2 ENDS_BEFORE_IT_BEGINS: it begins on 2024-06-01 and ends on 2024-05-01",
                        "l.csv:3 ENDS_BEFORE_IT_BEGINS: it begins on 2024-06-01 and ends on 2024-05-01"),
                findings(set));
    }

    @Test
    void aRowMaySayWhyNoParentIsNamed() {
        DataSet set = set(
                "c,p,why,k\nA,,none,consolidation\nB,,unknown,\nC,,withheld,\nD,,,\nE,F,withheld,\n",
                COLUMNS + ", 'absence': 'why', 'kind': 'k'");
        assertEquals(
                ImmutableList.of(
                        ParentLink.absent(AccountId.of("A"), ParentAbsence.NONE).toBuilder()
                                .kind(LinkKind.CONSOLIDATION)
                                .build(),
                        ParentLink.absent(AccountId.of("B"), ParentAbsence.UNKNOWN),
                        ParentLink.absent(AccountId.of("C"), ParentAbsence.WITHHELD),
                        link("E", "F").build()),
                set.links());
        assertEquals(
                List.of(
                        "l.csv:5 LINK_WITHOUT_PARENT: the link names no parent",
                        "l.csv:6 absence ABSENCE_BESIDE_PARENT: the link names a parent, and says why none is named:"
                                + " withheld [withheld]"),
                findings(set));
    }

    @Test
    void absenceIsEnoughForASource() {
        DataSet set = set("c,why\nA,none\n", "'child': 'c', 'absence': 'why'");
        assertEquals(ImmutableList.of(ParentLink.absent(AccountId.of("A"), ParentAbsence.NONE)), set.links());
    }

    @Test
    void aNameWithNothingVisibleIsNoParentEither() {
        DataSet set = set("c,p\nA,-\n", "'child': 'c', 'parentName': { 'column': 'p', 'values': { '-': '\u200B' } }");
        assertEquals(ImmutableList.of(), set.links());
        assertEquals(
                List.of("UNUSABLE_NAME"),
                set.findings().stream().map(finding -> finding.kind().code()).toList());
    }

    @Test
    void accountsHaveCountryStatusAndLanguage() {
        folder.file("a.csv", "id,c,s,l\n1,US-DE,ACTIVE,ja-JP\n2,Japan,gone,Japanese\n3,,,\n");
        CanonicalData data = folder.read("'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id', 'country': 'c',"
                + " 'status': { 'column': 's', 'values': { 'gone': 'withdrawn' } }, 'language': 'l' } } ]");
        List<CanonicalRow> rows = data.rows(CanonicalTable.ACCOUNTS);
        assertEquals(Optional.of("US"), rows.get(0).text(CanonicalColumn.ACCOUNT_COUNTRY));
        assertEquals(Optional.of("active"), rows.get(0).text(CanonicalColumn.ACCOUNT_STATUS));
        assertEquals(Optional.of("ja"), rows.get(0).text(CanonicalColumn.ACCOUNT_LANGUAGE));
        assertEquals(Optional.of("withdrawn"), rows.get(1).text(CanonicalColumn.ACCOUNT_STATUS));
        assertEquals(Optional.empty(), rows.get(1).text(CanonicalColumn.ACCOUNT_COUNTRY));
        assertEquals(Optional.empty(), rows.get(2).text(CanonicalColumn.ACCOUNT_STATUS));
        assertEquals(
                List.of(
                        "a.csv:3 c UNREADABLE_CODE: accounts.country must be a country by two letters (ISO 3166-1), or a"
                                + " part of it such as US-DE [Japan]",
                        "a.csv:3 l UNREADABLE_CODE: accounts.language must be a language by two or three letters (BCP"
                                + " 47), such as ja or ja-JP [Japanese]"),
                data.findings().stream().map(RowFinding::toString).toList());
    }

    @Test
    void equalLinksCountOnceWhereTheMappingSaysSo() {
        folder.file("l.csv", "c,p,s\nA,B,0.5\nA,B,0.50\nA,B,0.6\nA,B,\nA,B,\n");
        String source = "{ 'file': 'l.csv', %s 'columns': { 'child': 'c', 'parent': 'p', 'share': 's' } }";
        CanonicalData once = folder.read("'links': [ " + source.formatted("'distinct': true,") + " ]");
        assertEquals(
                new SourceAccount(CanonicalTable.LINKS, "l.csv", 5, 3, 2, 0, 0, 0, 3, 0),
                once.sources().get(0));
        assertEquals(
                List.of(2L, 4L, 5L),
                once.rows(CanonicalTable.LINKS).stream()
                        .map(row -> row.at().row())
                        .toList());
        CanonicalData all = folder.read("'links': [ " + source.formatted("") + " ]");
        assertEquals(5, all.rows(CanonicalTable.LINKS).size());
    }
}
