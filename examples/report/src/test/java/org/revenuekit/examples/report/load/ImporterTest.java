package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.examples.report.Refusals.message;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.examples.report.EqualHashes;
import org.revenuekit.examples.report.canonical.AliasUse;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.FileUse;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.SourceAccount;
import org.revenuekit.examples.report.csv.UnreadableFileException;

/** Every row is used or reported, and every count adds up. */
class ImporterTest {

    private static final String ACCOUNTS =
            "'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id', 'name': 'name' } } ]";

    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void start() {
        folder = new Folder(temporary);
    }

    private static SourceAccount only(CanonicalData data) {
        assertEquals(1, data.sources().size());
        return data.sources().get(0);
    }

    private static List<String> findings(CanonicalData data) {
        return data.findings().stream().map(RowFinding::toString).toList();
    }

    private static List<String> ids(CanonicalData data, CanonicalColumn key) {
        return data.rows(key.table()).stream().map(row -> row.requiredText(key)).toList();
    }

    @Test
    void rowsAreCountedOnceEach() {
        folder.file("a.csv", "id,name,type\n1,One,c\n\n2,Two,p\n , ,\n3,Three,x,surplus\n,Nameless,c\n4,Four,\n");
        CanonicalData data = folder.read("'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id', 'name': 'name' },"
                + " 'where': [ { 'column': 'type', 'notIn': ['p'] } ] } ]");
        assertEquals(new SourceAccount(CanonicalTable.ACCOUNTS, "a.csv", 7, 2, 0, 2, 1, 2, 2, 0), only(data));
        assertEquals(List.of("1", "4"), ids(data, CanonicalColumn.ACCOUNT_ID));
        assertEquals(
                List.of(
                        "a.csv:6 RAGGED_ROW: the row has 4 fields, the header 3",
                        "a.csv:7 id MISSING_REQUIRED: accounts.id has no value"),
                findings(data));
        assertTrue(data.findings().stream().allMatch(finding -> finding.severity() == Severity.ERROR));
    }

    @Test
    void surplusFieldsMayBeUsed() {
        folder.file("a.csv", "id,name\n1,One,x\n2,Two,,\n3\n");
        CanonicalData data = folder.read(
                "'accounts': [ { 'file': 'a.csv', 'extraFields': 'use', 'columns': { 'id': 'id', 'name': 'name' } } ]");
        assertEquals(new SourceAccount(CanonicalTable.ACCOUNTS, "a.csv", 3, 3, 0, 0, 0, 0, 3, 1), only(data));
        assertEquals(
                List.of(
                        "a.csv:4 MISSING_FIELDS: the row has 1 fields, the header 2; mapped columns without a value: name"),
                findings(data));
    }

    @Test
    void separatorsAtTheEndAreNoFields() {
        folder.file("a.csv", "id,name\n1,One,,,\n");
        assertEquals(1, only(folder.read(ACCOUNTS)).used());
    }

    @Test
    void fieldsThatNobodyMappedMayBeMissing() {
        folder.file("a.csv", "id,name,city,zip\n1,One,X\n1b,Two\n");
        assertEquals(List.of(), findings(folder.read(ACCOUNTS)));
    }

    @Test
    void withoutHeaderTheFirstRowIsData() {
        folder.file("a.csv", "\n1|One\n2|Two|x\n");
        CanonicalData data = folder.read(
                "'accounts': [ { 'file': 'a.csv', 'header': false, 'separator': '|', 'columns': { 'id': 1, 'name': 2 } } ]");
        assertEquals(new SourceAccount(CanonicalTable.ACCOUNTS, "a.csv", 3, 1, 0, 1, 0, 1, 1, 0), only(data));
        assertEquals(List.of("1"), ids(data, CanonicalColumn.ACCOUNT_ID));
        assertEquals(2, data.rows(CanonicalTable.ACCOUNTS).get(0).at().row());
    }

    @Test
    void aFileWithoutRowsIsFound() {
        folder.file("a.csv", "id,name\n\n");
        CanonicalData data = folder.read(ACCOUNTS);
        assertEquals(List.of("a.csv:0 NO_ROWS: the file has no rows"), findings(data));
        assertEquals(1, only(data).empty());
        assertEquals(ImmutableSet.of(CanonicalTable.ACCOUNTS), data.given());
        assertEquals(Optional.empty(), data.latestFact());
        folder.file("a.csv", "");
        assertEquals(List.of("a.csv:0 NO_ROWS: the file has no rows"), findings(folder.read(ACCOUNTS)));
    }

    @Test
    void aSecondRowOfAnIdIsSetAside() {
        folder.file("a.csv", "id,name\n1,One\n2,Two\n1,One\n");
        CanonicalData data = folder.read(ACCOUNTS);
        assertEquals(List.of("a.csv:4 id DUPLICATE_ID: accounts.id stands already in a.csv:2 [1]"), findings(data));
        assertEquals(1, only(data).setAside());
        assertEquals(2, only(data).used());
    }

    @Test
    void expectedRepeatsAreCountedAndFillGaps() {
        folder.file("a.csv", "id,name,up\n1,,\n1,One,9\n1,Uno,9\n1,Eins,9\n2,Two,\n");
        CanonicalData data = folder.read("'accounts': [ { 'file': 'a.csv', 'distinct': true, 'columns': { 'id': 'id',"
                + " 'name': 'name', 'parent': 'up' } } ]");
        assertEquals(new SourceAccount(CanonicalTable.ACCOUNTS, "a.csv", 5, 2, 3, 0, 0, 0, 2, 0), only(data));
        CanonicalRow one = data.rows(CanonicalTable.ACCOUNTS).get(0);
        assertEquals(Optional.of("One"), one.text(CanonicalColumn.ACCOUNT_NAME));
        assertEquals(Optional.of("9"), one.text(CanonicalColumn.ACCOUNT_PARENT));
        assertEquals(2, one.at().row());
        assertEquals(
                List.of("a.csv:4 id REPEAT_DIFFERS: accounts.name differs from an earlier row of this id, a.csv:2 [1]"),
                findings(data),
                "once for each id");
    }

    @Test
    void aPairFileGivesAccountsOfBothColumnsAndTheirLinks() {
        folder.file("pairs.csv", "company,owner\nA,B\nC,B\nB,D\nA,B\n");
        CanonicalData data = folder.read(
                "'accounts': [ { 'file': 'pairs.csv', 'distinct': true, 'columns': { 'id': 1 } },"
                        + " { 'file': 'pairs.csv', 'distinct': true, 'columns': { 'id': 2 } } ],"
                        + " 'links': [ { 'file': 'pairs.csv', 'columns': { 'child': 'company', 'parent': 'owner' } } ]");
        assertEquals(List.of("A", "C", "B", "D"), ids(data, CanonicalColumn.ACCOUNT_ID));
        assertEquals(4, data.rows(CanonicalTable.LINKS).size());
        assertEquals(
                List.of(3L, 1L, 4L),
                data.sources().stream().map(SourceAccount::used).toList());
        assertEquals(
                List.of(1L, 3L, 0L),
                data.sources().stream().map(SourceAccount::repeated).toList());
        assertEquals(List.of(), findings(data));
    }

    @Test
    void wideExportsGiveARowForEachKeptCell() {
        folder.file("w.csv", "id,Phone,Backup,x\n1,Yes,No,\n2,No,No,\n3,Yes,Yes,\n,Yes,No,\n");
        CanonicalData data = folder.read("'opportunityLines': [ { 'file': 'w.csv', 'columns': { 'opportunity': 'id' },"
                + " 'unpivot': { 'columns': ['Phone', 3], 'name': 'product', 'names': { 'Phone': 'Phone service' },"
                + " 'keep': ['Yes'] } } ]");
        assertEquals(new SourceAccount(CanonicalTable.OPPORTUNITY_LINES, "w.csv", 4, 2, 0, 1, 1, 0, 3, 0), only(data));
        assertEquals(
                List.of("1 Phone service", "3 Phone service", "3 Backup"),
                data.rows(CanonicalTable.OPPORTUNITY_LINES).stream()
                        .map(row -> row.requiredText(CanonicalColumn.LINE_OPPORTUNITY) + " "
                                + row.text(CanonicalColumn.LINE_PRODUCT).orElse(""))
                        .toList());
    }

    @Test
    void wideAmountsAreRead() {
        folder.file("w.csv", "id,Q1,Q2,Q3,Q4\n1,1.5,0,,bad\n2,-,2,,\n");
        CanonicalData data = folder.read(
                "'defaults': { 'empty': ['-'] },",
                "'opportunityLines': [ { 'file': 'w.csv', 'columns': { 'opportunity': 'id' },"
                        + " 'unpivot': { 'columns': [2, 3, 4, 5], 'name': 'product', 'value': 'amount',"
                        + " 'unit': 'thousand' } } ]");
        assertEquals(
                List.of(
                        Optional.of(new BigDecimal("1500")),
                        Optional.of(BigDecimal.ZERO),
                        Optional.empty(),
                        Optional.of(new BigDecimal("2000"))),
                data.rows(CanonicalTable.OPPORTUNITY_LINES).stream()
                        .map(row -> row.number(CanonicalColumn.LINE_AMOUNT))
                        .toList());
        assertEquals(
                List.of(
                        "w.csv:2 Q4 UNREADABLE_NUMBER: opportunityLines.amount is not a number: decimals after '.',"
                                + " groups by ',' [bad]",
                        "w.csv:2 LINE_WITHOUT_PRICE: the line has neither unit price nor amount"),
                findings(data));
    }

    @Test
    void unreadableCellsCountAsEmptyUnlessTheyDecide() {
        folder.file(
                "l.csv",
                "o,p,n,price,off,day\n1,A,x,1,0.1,\n1,A,1,x,0.1,\n1,A,1,1,12,\n1,A,1,1,0.1,\n\u0007,A,1,1,0.1,\n");
        CanonicalData data = folder.read("'opportunityLines': [ { 'file': 'l.csv', 'columns': { 'opportunity': 'o',"
                + " 'product': 'p', 'quantity': 'n', 'unitPrice': 'price', 'discount': 'off' } } ]");
        assertEquals(2, only(data).used());
        assertEquals(3, only(data).setAside());
        assertEquals(
                List.of(
                        "2 UNREADABLE_NUMBER ERROR",
                        "3 UNREADABLE_NUMBER WARNING",
                        "4 NUMBER_OUT_OF_RANGE ERROR",
                        "6 UNREADABLE_ID ERROR",
                        "3 LINE_WITHOUT_PRICE WARNING"),
                data.findings().stream()
                        .map(finding -> finding.row() + " " + finding.kind() + " " + finding.severity())
                        .toList());
    }

    @Test
    void defaultsFillWhatRowsDoNotSay() {
        folder.file("d.csv", "id,stage,amount,cur\n1,won,1,EUR\n2,won,2,\n");
        folder.file("l.csv", "o,n\n1,\n2,3\n");
        folder.file("act.csv", "a,d,k\nX,2025-01-01,\nX,2025-01-02,call\n");
        CanonicalData data = folder.read(
                "'opportunities': [ { 'file': 'd.csv', 'columns': { 'id': 'id', 'outcome': 'stage',"
                        + " 'amount': 'amount', 'currency': 'cur', 'account': { 'constant': 'A' } } } ],"
                        + " 'opportunityLines': [ { 'file': 'l.csv', 'columns': { 'opportunity': 'o', 'quantity': 'n' } } ],"
                        + " 'activities': [ { 'file': 'act.csv', 'columns': { 'account': 'a', 'date': 'd', 'kind': 'k' } } ]");
        assertEquals(
                List.of(Optional.of("EUR"), Optional.of("USD")),
                data.rows(CanonicalTable.OPPORTUNITIES).stream()
                        .map(row -> row.text(CanonicalColumn.OPPORTUNITY_CURRENCY))
                        .toList());
        assertEquals(
                List.of(Optional.of(BigDecimal.ONE), Optional.of(new BigDecimal("3"))),
                data.rows(CanonicalTable.OPPORTUNITY_LINES).stream()
                        .map(row -> row.number(CanonicalColumn.LINE_QUANTITY))
                        .toList());
        assertEquals(
                List.of(Optional.of("USD"), Optional.of("USD")),
                data.rows(CanonicalTable.OPPORTUNITY_LINES).stream()
                        .map(row -> row.text(CanonicalColumn.LINE_CURRENCY))
                        .toList());
        assertEquals(
                List.of(Optional.of("other"), Optional.of("call")),
                data.rows(CanonicalTable.ACTIVITIES).stream()
                        .map(row -> row.text(CanonicalColumn.ACTIVITY_KIND))
                        .toList());
        assertEquals("2025-01-02", data.latestFact().orElseThrow().date().toString());
        assertEquals(List.of(), findings(data));
    }

    @Test
    void keysOfSeveralColumnsAreJoined() {
        folder.file("d.csv", "y,n,stage,a\n2025,1,won,A\n2025,NULL,won,A\nNULL, ,won,A\n");
        CanonicalData data = folder.read(
                "'defaults': { 'empty': ['NULL'] },",
                "'opportunities': [ { 'file': 'd.csv', 'columns': { 'id': { 'columns': ['y', 'n'], 'join': '-' },"
                        + " 'outcome': 'stage', 'account': 'a' } } ]");
        assertEquals(List.of("2025-1", "2025-"), ids(data, CanonicalColumn.OPPORTUNITY_ID));
        assertEquals(List.of("d.csv:4 y MISSING_REQUIRED: opportunities.id has no value"), findings(data));
    }

    @Test
    void surplusDecimalsAreKeptAndFound() {
        folder.file(
                "d.csv",
                "id,stage,a,amount,cur\n1,won,A,1.230,USD\n2,won,A,1.234,USD\n3,won,A,1.5,JPY\n4,won,A,2,JPY\n");
        CanonicalData data =
                folder.read("'opportunities': [ { 'file': 'd.csv', 'columns': { 'id': 'id', 'outcome': 'stage',"
                        + " 'account': 'a', 'amount': 'amount', 'currency': 'cur' } } ]");
        assertEquals(
                List.of(
                        "d.csv:3 amount SURPLUS_DECIMALS: opportunities.amount has more decimals than USD has; it is kept"
                                + " exactly [1.234]",
                        "d.csv:4 amount SURPLUS_DECIMALS: opportunities.amount has more decimals than JPY has; it is kept"
                                + " exactly [1.5]"),
                findings(data));
        assertEquals(
                Optional.of(new BigDecimal("1.234")),
                data.rows(CanonicalTable.OPPORTUNITIES).get(1).number(CanonicalColumn.OPPORTUNITY_AMOUNT));
    }

    @Test
    void unknownCurrenciesSetTheRowAside() {
        folder.file("p.csv", "id,price,cur\n1,5,EURO\n2,5,EUR\n");
        CanonicalData data = folder.read(
                "'products': [ { 'file': 'p.csv', 'columns': { 'id': 'id', 'listPrice': 'price', 'currency': 'cur' } } ]");
        assertEquals(
                List.of("p.csv:2 cur UNKNOWN_CURRENCY: products.currency is not a known ISO 4217 currency [EURO]"),
                findings(data));
        assertEquals(List.of("2"), ids(data, CanonicalColumn.PRODUCT_ID));
    }

    @Test
    void referencesToNothingAreFoundWithTheirRows() {
        folder.file("p.csv", "id\nGTX Pro\n");
        folder.file("d.csv", "id,a,s,stage\n1,A,S1,won\n2,B,s-1,open\n");
        folder.file("a.csv", "id,up\nA,Elsewhere\nC,a\n");
        folder.file("s.csv", "id\nS1\n");
        folder.file("l.csv", "o,p\n1,GTXPro\n1,Other\n3,GTX Pro\n2,\n");
        folder.file("o.csv", "a,s\nA,S1\nX,S2\n");
        CanonicalData data = folder.read("'products': [ { 'file': 'p.csv', 'columns': { 'id': 'id' } } ],"
                + " 'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id', 'parent': 'up' } } ],"
                + " 'sellers': [ { 'file': 's.csv', 'columns': { 'id': 'id' } } ],"
                + " 'owners': [ { 'file': 'o.csv', 'columns': { 'account': 'a', 'seller': 's' } } ],"
                + " 'opportunities': [ { 'file': 'd.csv', 'columns': { 'id': 'id', 'account': 'a', 'seller': 's',"
                + " 'outcome': 'stage' } } ],"
                + " 'opportunityLines': [ { 'file': 'l.csv', 'columns': { 'opportunity': 'o', 'product': 'p',"
                + " 'amount': { 'constant': '1' } } } ]");
        assertEquals(
                List.of(
                        "a.csv:3 parent SUSPECT_SPELLING: accounts.parent names no row of accounts; did you mean A? [a]",
                        "o.csv:3 account UNKNOWN_REFERENCE: owners.account names no row of accounts [X]",
                        "o.csv:3 seller UNKNOWN_REFERENCE: owners.seller names no row of sellers [S2]",
                        "d.csv:3 account UNKNOWN_REFERENCE: opportunities.account names no row of accounts [B]",
                        "d.csv:3 seller SUSPECT_SPELLING: opportunities.seller names no row of sellers; did you mean S1?"
                                + " [s-1]",
                        "l.csv:4 opportunity UNKNOWN_REFERENCE: opportunityLines.opportunity names no row of"
                                + " opportunities [3]",
                        "l.csv:2 product SUSPECT_SPELLING: opportunityLines.product names no row of products; did you"
                                + " mean GTX Pro? [GTXPro]",
                        "l.csv:3 product UNKNOWN_REFERENCE: opportunityLines.product names no row of products [Other]"),
                findings(data));
    }

    @Test
    void whatIsNotGivenIsNotMissed() {
        folder.file("d.csv", "id,a,s,stage\n1,A,S1,won\n");
        CanonicalData data =
                folder.read("'opportunities': [ { 'file': 'd.csv', 'columns': { 'id': 'id', 'account': 'a',"
                        + " 'seller': 's', 'outcome': 'stage' } } ]");
        assertEquals(List.of(), findings(data));
        assertEquals(ImmutableSet.of(CanonicalTable.OPPORTUNITIES), data.given());
    }

    @Test
    void idsWithoutLettersAreNoSpellings() {
        folder.file("p.csv", "id\n--\n");
        folder.file("l.csv", "o,p\n1,++\n");
        CanonicalData data = folder.read("'products': [ { 'file': 'p.csv', 'columns': { 'id': 'id' } } ],"
                + " 'opportunityLines': [ { 'file': 'l.csv', 'columns': { 'opportunity': 'o', 'product': 'p',"
                + " 'amount': { 'constant': '1' } } } ]");
        assertEquals(1, data.findings(ImportFinding.UNKNOWN_REFERENCE).size());
        assertEquals(0, data.findings(ImportFinding.SUSPECT_SPELLING).size());
    }

    @Test
    void aPriceIsMissedOnlyWhereItMatters() {
        folder.file("d.csv", "id,stage,amount\n1,won,\n2,open,\n3,won,5\n4,lost,\n");
        folder.file("l.csv", "o\n1\n2\n3\n4\n5\n");
        CanonicalData data =
                folder.read("'opportunities': [ { 'file': 'd.csv', 'columns': { 'id': 'id', 'outcome': 'stage',"
                        + " 'amount': 'amount', 'account': { 'constant': 'A' } } } ],"
                        + " 'opportunityLines': [ { 'file': 'l.csv', 'columns': { 'opportunity': 'o' } } ]");
        assertEquals(
                List.of(2L, 5L, 6L),
                data.findings(ImportFinding.LINE_WITHOUT_PRICE).stream()
                        .map(RowFinding::row)
                        .toList());
    }

    @Test
    void anOpportunityNeedsAnAccountByIdOrName() {
        folder.file("d.csv", "id,stage,a,n\n1,won,A,\n2,won,,Ay\n3,won,,\n");
        CanonicalData data =
                folder.read("'opportunities': [ { 'file': 'd.csv', 'columns': { 'id': 'id', 'outcome': 'stage',"
                        + " 'account': 'a', 'accountName': 'n' } } ]");
        assertEquals(List.of("d.csv:4 OPPORTUNITY_WITHOUT_ACCOUNT: the opportunity names no account"), findings(data));
    }

    @Test
    void aliasesAreCountedByFileColumnAndSpelling() {
        folder.file("l.csv", "o,p\n1,x\n1,y\n1,x\n1,z\n");
        CanonicalData data = folder.read(
                "'aliases': { 'items': { 'x': 'X', 'y': 'X' } },",
                "'opportunityLines': [ { 'file': 'l.csv', 'columns': { 'opportunity': 'o',"
                        + " 'product': { 'column': 'p', 'alias': 'items' }, 'amount': { 'constant': '1' } } } ]");
        assertEquals(
                List.of(
                        new AliasUse(
                                "items", "l.csv", CanonicalColumn.LINE_PRODUCT, "x", "X", 2, ImmutableList.of(2L, 4L)),
                        new AliasUse(
                                "items", "l.csv", CanonicalColumn.LINE_PRODUCT, "y", "X", 1, ImmutableList.of(3L))),
                data.aliases());
    }

    @Test
    void checkedColumnsAreCompared() {
        folder.file("a.csv", "id,name\n1,One\n");
        folder.file("extra/kinds.csv", "retail|x\nretial|x\n|x\nother\n");
        CanonicalData data = folder.read(
                "'check': [ { 'file': 'extra/kinds.csv', 'header': false, 'separator': '|', 'column': 1,"
                        + " 'allowed': ['retail'] }, { 'file': 'a.csv', 'column': 'name', 'allowed': ['One'] } ],",
                ACCOUNTS);
        assertEquals(
                List.of(
                        "extra/kinds.csv:2 #1 UNEXPECTED_VALUE: the value is not among those expected; did you mean"
                                + " 'retail'? [retial]",
                        "extra/kinds.csv:4 #1 UNEXPECTED_VALUE: the value is not among those expected [other]"),
                findings(data));
        assertEquals(
                List.of(
                        new FileUse("a.csv", FileUse.Role.MAPPED, ""),
                        new FileUse("extra/kinds.csv", FileUse.Role.CHECKED, "")),
                data.files());
    }

    @Test
    void anEmptyFileIsNothingToCheck() {
        folder.file("a.csv", "id,name\n1,One\n").file("k.csv", "");
        assertEquals(
                List.of(),
                findings(folder.read("'check': [ { 'file': 'k.csv', 'column': 'x', 'allowed': ['y'] } ],", ACCOUNTS)));
    }

    @Test
    void everyFileIsMappedIgnoredOrUnmapped() {
        folder.file("a.csv", "id,name\n1,One\n").file("b.csv", "x").file("sub/c.csv", "y");
        CanonicalData data = folder.read("'ignoredFiles': { 'b.csv': 'empty' },", ACCOUNTS);
        assertEquals(
                List.of(
                        new FileUse("a.csv", FileUse.Role.MAPPED, ""),
                        new FileUse("b.csv", FileUse.Role.IGNORED, "empty"),
                        new FileUse("sub/c.csv", FileUse.Role.UNMAPPED, "")),
                data.files());
    }

    @Test
    void japaneseFilesAreRead() {
        Charset windows = Charset.forName("windows-31j");
        folder.file("取引先.csv", "顧客番号,社名\r\n1,㈱髙島屋\r\n".getBytes(windows));
        folder.file("売上.csv", "番号,顧客,日付,金額(千円)\r\nA,1,2025年4月1日,\"1,234\"\r\nB,1,2025/4/2,△5\r\n".getBytes(windows));
        CanonicalData data = folder.read(
                "'defaults': { 'encoding': 'windows-31j', 'dates': ['yyyy/M/d', 'yyyy年M月d日'] },",
                "'accounts': [ { 'file': '取引先.csv', 'columns': { 'id': '顧客番号', 'name': '社名' } } ],"
                        + " 'opportunities': [ { 'file': '売上.csv', 'columns': { 'id': '番号', 'account': '顧客', 'outcome':"
                        + " { 'constant': 'won' }, 'closedOn': '日付', 'amount': { 'column': '金額(千円)', 'unit': 'thousand'"
                        + " } } } ]");
        assertEquals(List.of(), findings(data));
        assertEquals(
                Optional.of("㈱髙島屋"), data.rows(CanonicalTable.ACCOUNTS).get(0).text(CanonicalColumn.ACCOUNT_NAME));
        assertEquals(
                List.of(Optional.of(new BigDecimal("1234000")), Optional.of(new BigDecimal("-5000"))),
                data.rows(CanonicalTable.OPPORTUNITIES).stream()
                        .map(row -> row.number(CanonicalColumn.OPPORTUNITY_AMOUNT))
                        .toList());
        assertEquals("2025-04-02", data.latestFact().orElseThrow().date().toString());
    }

    @Test
    void aMarkThatContradictsTheMappingIsFollowedAndFound() {
        folder.file("a.csv", "\uFEFFid,name\n1,é\n".getBytes(StandardCharsets.UTF_16LE));
        CanonicalData data = folder.read(ACCOUNTS);
        assertEquals(
                List.of("a.csv:0 ENCODING_BY_MARK: the mapping says UTF-8, the byte order mark says UTF-16LE, which was"
                        + " followed"),
                findings(data));
        assertEquals(Optional.of("é"), data.rows(CanonicalTable.ACCOUNTS).get(0).text(CanonicalColumn.ACCOUNT_NAME));
        for (String encoding : List.of("utf-16", "utf-16le")) {
            assertEquals(List.of(), findings(folder.read("'defaults': { 'encoding': '" + encoding + "' },", ACCOUNTS)));
        }
        folder.file("a.csv", "\uFEFFid,name\n1,é\n");
        assertEquals(List.of(), findings(folder.read(ACCOUNTS)));
    }

    @Test
    void missingColumnsAreNamedEvenWhereThereAreNoRows() {
        folder.file("a.csv", "id,nmae\n");
        assertEquals(
                "a.csv, row 1: there is no column 'name'; did you mean 'nmae'? Columns there: id, nmae",
                message(UnreadableFileException.class, () -> folder.read(ACCOUNTS)));
    }

    @Test
    void missingFilesAndFoldersAreNamed() {
        folder.file("b.csv", "id,name\n");
        assertEquals(
                "a.csv: there is no such file in the data folder; did you mean b.csv? Files there: b.csv",
                message(UnreadableFileException.class, () -> folder.read(ACCOUNTS)));
        assertEquals(
                "none: there is no such data folder",
                message(
                        UnreadableFileException.class,
                        () -> Importer.read(temporary.resolve("none"), Folder.mapping(ACCOUNTS), Progress.none())));
    }

    @Test
    void progressIsToldEveryThousandRowsAndAtTheEnd() {
        StringBuilder rows = new StringBuilder("id,name\n");
        for (int i = 0; i < 2_500; i++) {
            rows.append(i).append(",x\n");
        }
        folder.file("a.csv", rows.toString());
        List<String> told = new ArrayList<>();
        Importer.read(
                temporary,
                Folder.mapping("'check': [ { 'file': 'a.csv', 'column': 'name', 'allowed': ['x'] } ],", ACCOUNTS),
                (file, count) -> told.add(file + " " + count));
        assertEquals(List.of("a.csv 1000", "a.csv 2000", "a.csv 2500", "a.csv 1000", "a.csv 2000", "a.csv 2500"), told);
    }

    @Test
    void allIdsOfOneHashAreReadAsFast() {
        StringBuilder rows = new StringBuilder("id,name\n");
        for (int i = 0; i < 50_000; i++) {
            rows.append(EqualHashes.text(i)).append(",x\n");
        }
        folder.file("a.csv", rows.toString());
        assertEquals(50_000, folder.read(ACCOUNTS).rows(CanonicalTable.ACCOUNTS).size());
    }
}
