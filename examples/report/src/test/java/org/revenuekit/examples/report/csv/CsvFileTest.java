package org.revenuekit.examples.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 25: a file is read as it is, or refused with row and column, whatever is in it. */
class CsvFileTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    @TempDir
    private Path folder;

    private static CsvFormat format() {
        return new CsvFormat(StandardCharsets.UTF_8, ",", Optional.of('"'), true, 0, false, false);
    }

    private static CsvFormat encoded(Charset charset) {
        return new CsvFormat(charset, ",", Optional.of('"'), true, 0, false, false);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("x.csv"), bytes);
    }

    private List<CsvRow> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8), format());
    }

    private List<CsvRow> rows(byte[] bytes, CsvFormat format) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvFile file = CsvFile.open(file(bytes), "x.csv", format)) {
            file.header().ifPresent(rows::add);
            for (CsvRow row = file.read(); row != null; row = file.read()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private UnreadableFileException refusal(byte[] bytes, CsvFormat format) {
        return assertThrows(UnreadableFileException.class, () -> rows(bytes, format));
    }

    private UnreadableFileException refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8), format());
    }

    private static CsvRow row(long number, String... fields) {
        return new CsvRow(number, ImmutableList.copyOf(fields));
    }

    @Test
    void rowsAreNumberedByTheLineOnWhichTheyBegin() throws IOException {
        assertEquals(
                List.of(row(1, "id", "note"), row(2, "1", "two\nlines"), row(4, ""), row(5, "2", "x")),
                rows("id,note\n1,\"two\nlines\"\n\n2,x\n"));
    }

    @Test
    void lineEndsMayBeMixed() throws IOException {
        assertEquals(
                List.of(row(1, "a"), row(2, "1"), row(3, "2"), row(4, ""), row(5, "3"), row(6, "4\r5"), row(8, "6")),
                rows("a\r\n1\r2\n\r3\r\n\"4\r5\"\r\n6"));
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertEquals(rows("a,b\n1,2\n"), rows("a,b\n1,2"));
        assertEquals(List.of(row(1, "a", "b"), row(2, "1", "")), rows("a,b\n1,"));
    }

    @Test
    void anEmptyFileHasNothing() throws IOException {
        assertEquals(List.of(), rows(""));
        assertEquals(List.of(), rows("\n\n \n"), "a header must have text");
    }

    @Test
    void theHeaderIsTheFirstRowWithText() throws IOException {
        assertEquals(List.of(row(3, "a"), row(4, "1")), rows("\n , \na\n1\n"));
    }

    @Test
    void fieldsAreTrimmedAndSpacesAroundQuotesPassedOver() throws IOException {
        assertEquals(
                List.of(row(1, "a", "b", "c"), row(2, "1", "x, y", "z")),
                rows("a , b,\u3000c\n 1, \"x, y\" ,\u00A0z\n"));
    }

    @Test
    void quotesAreDoubledInsideQuotesAndLiteralElsewhere() throws IOException {
        assertEquals(List.of(row(1, "a", "5\" disk")), rows("\"a\",5\" disk"));
        assertEquals(List.of(row(1, "say \"hi\"")), rows("\"say \"\"hi\"\"\""));
    }

    @Test
    void skippedLinesCountAsLines() throws IOException {
        CsvFormat skipping = new CsvFormat(StandardCharsets.UTF_8, ",", Optional.of('"'), true, 2, false, false);
        assertEquals(
                List.of(row(3, "a"), row(4, "1")),
                rows("Report \"of\r\n\na\n1\n".getBytes(StandardCharsets.UTF_8), skipping));
        assertEquals(
                "x.csv: the file has fewer lines than the 2 to be skipped",
                String.valueOf(
                        refusal("a".getBytes(StandardCharsets.UTF_8), skipping).getMessage()));
    }

    @Test
    void separatorsMayBeLongerAndQuotesMayBeOff() throws IOException {
        CsvFormat wide = new CsvFormat(StandardCharsets.UTF_8, "||", Optional.of('\''), false, 0, false, false);
        assertEquals(
                List.of(row(1, "a|b", "c||d", "e")), rows("a|b||'c||d'||e".getBytes(StandardCharsets.UTF_8), wide));
        CsvFormat tabs = new CsvFormat(StandardCharsets.UTF_8, "\t", Optional.empty(), false, 0, false, false);
        assertEquals(List.of(row(1, "\"a", "b\"\"")), rows("\"a\tb\"\"".getBytes(StandardCharsets.UTF_8), tabs));
    }

    @Test
    void byteOrderMarksAreReadPastAndBelieved() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = "\uFEFFid,名\n1,髙\n".getBytes(charset);
            for (Charset stated : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, WINDOWS_31J)) {
                assertEquals(List.of(row(1, "id", "名"), row(2, "1", "髙")), rows(bytes, encoded(stated)));
            }
            try (CsvFile file = CsvFile.open(file(bytes), "x.csv", format())) {
                assertEquals(Optional.of(charset), file.markedEncoding());
            }
        }
        try (CsvFile file = CsvFile.open(file(new byte[] {'a'}), "x.csv", format())) {
            assertEquals(Optional.empty(), file.markedEncoding());
        }
    }

    @Test
    void sixteenBitsWithoutAMarkAreBigEndian() throws IOException {
        assertEquals(
                List.of(row(1, "é")), rows("é".getBytes(StandardCharsets.UTF_16BE), encoded(StandardCharsets.UTF_16)));
    }

    @Test
    void windows31jKeepsWhatShiftJisLoses() throws IOException {
        byte[] bytes = "社名\n㈱髙島\n".getBytes(WINDOWS_31J);
        assertEquals(List.of(row(1, "社名"), row(2, "㈱髙島")), rows(bytes, encoded(WINDOWS_31J)));
        UnreadableFileException refused = refusal(bytes, encoded(Charset.forName("Shift_JIS")));
        assertEquals(2, refused.row());
        assertTrue(String.valueOf(refused.getMessage()).endsWith("; a file written on Windows is windows-31j"));
    }

    @Test
    void bytesOutsideTheEncodingAreNamed() {
        byte[] bytes = "id,name\r\n1,ab\u00e9c\n".getBytes(StandardCharsets.ISO_8859_1);
        UnreadableFileException refused = refusal(bytes, format());
        assertEquals(
                "x.csv, row 2, column 5: byte 13 (E9) is no character of the encoding UTF-8", refused.getMessage());
        assertEquals("x.csv", refused.file());
        assertEquals(2, refused.row());
        assertEquals(5, refused.column());
    }

    @Test
    void bytesOutsideTheEncodingAreFoundFarBehind() {
        byte[] start = "a\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[start.length + 2];
        System.arraycopy(start, 0, bytes, 0, start.length);
        bytes[start.length] = 'b';
        bytes[start.length + 1] = (byte) 0xC3;
        UnreadableFileException refused = refusal(bytes, format());
        assertEquals(
                "x.csv, row 100001, column 2: byte 200001 (C3) is no character of the encoding UTF-8",
                refused.getMessage());
    }

    @Test
    void charactersOfNoTextAreRefused() {
        assertEquals(
                "x.csv, row 2, column 2: character 0 stands in no text; is the encoding UTF-8 right?",
                refusal("a\nb\u0000").getMessage());
        assertEquals(
                "x.csv, row 1, column 1: character 65535 stands in no text; is the encoding UTF-8 right?",
                refusal("\uFFFF").getMessage());
    }

    @Test
    void anUnclosedQuoteIsNamedWithTheFieldThatItBegins() {
        assertEquals(
                "x.csv, row 3, column 2: the quote \" that begins this field is never closed",
                refusal("a,b\n1,2\n3,\"4\n5,6\n").getMessage());
    }

    @Test
    void textAfterAClosingQuoteIsNamed() {
        assertEquals(
                "x.csv, row 2, column 2: text follows the closing quote; a quote inside a quoted field must be doubled"
                        + " (\"\"), or if the file does not quote, the mapping must say \"quote\": \"\"",
                refusal("a,b\n1,\"5\" disk\"\n").getMessage());
    }

    @Test
    void theLargestFieldIsReadAndALargerOneRefused() throws IOException {
        String largest = "x".repeat(CsvFile.MAX_FIELD);
        assertEquals(largest, rows("a\n" + largest).get(1).field(0));
        UnreadableFileException refused = refusal("a,b\n1," + largest + "x\n");
        assertEquals(
                "x.csv, row 2, column 2: the field is longer than 1048576 characters; is a quote or line end missing?",
                refused.getMessage());
    }

    @Test
    void aQuoteThatSwallowsTheFileIsStoppedEarly() {
        String rest = "\n1,2".repeat(CsvFile.MAX_FIELD);
        assertEquals(
                "x.csv, row 2, column 1: the field is longer than 1048576 characters; is a quote not closed?",
                refusal("a,b\n\"" + rest).getMessage());
    }

    @Test
    void theLargestRowIsReadAndALargerOneRefused() throws IOException {
        String quarter = "x".repeat(CsvFile.MAX_FIELD - 1);
        assertEquals(
                4,
                rows(String.join(",", quarter, quarter, quarter, quarter))
                        .get(0)
                        .fields()
                        .size());
        UnreadableFileException refused = refusal(String.join(",", quarter, quarter, quarter, quarter + "x"));
        assertEquals(
                "x.csv, row 1, column 4: the row is longer than 4194304 characters; is a quote or line end missing?",
                refused.getMessage());
    }

    @Test
    void theWidestRowIsReadAndAWiderOneRefused() throws IOException {
        String widest = ",".repeat(CsvFile.MAX_FIELDS - 1);
        assertEquals(CsvFile.MAX_FIELDS, rows("a" + widest).get(0).fields().size());
        assertEquals(
                "x.csv, row 1, column 16385: the row has more than 16384 fields; is a quote or line end missing?",
                refusal("a" + widest + ",").getMessage());
    }

    @Test
    void neutralisedFilesAreRestored() throws IOException {
        CsvFormat neutralised = new CsvFormat(StandardCharsets.UTF_8, ",", Optional.of('"'), false, 0, false, true);
        assertEquals(
                List.of(row(1, "=1", "-5", "'a")), rows("'=1,-5,'a".getBytes(StandardCharsets.UTF_8), neutralised));
        assertEquals(List.of(row(1, "'=1")), rows("'=1"));
    }

    @Test
    void whatCannotBeOpenedIsNamed() {
        UnreadableFileException refused = assertThrows(
                UnreadableFileException.class, () -> CsvFile.open(folder.resolve("none"), "none.csv", format()));
        assertEquals("none.csv: cannot be read (NoSuchFileException)", refused.getMessage());
        assertEquals(0, refused.row());
    }

    @Test
    void widthLeavesEmptyFieldsAtTheEndOut() {
        assertEquals(2, row(1, "", "a", "").width());
        assertEquals(0, row(1, "", "").width());
        assertEquals("", row(1, "a").field(1));
        assertEquals("a", row(1, "a").field(0));
    }
}
