package org.revenuekit.examples.report.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revenuekit.examples.report.canonical.CanonicalColumn;

class CellReaderTest {

    private static final CellFormat FORMAT = new CellFormat(
            DateText.of(ImmutableList.of("yyyy-MM-dd", "d.M.yyyy"), ZoneOffset.UTC),
            '.',
            Optional.of(','),
            ImmutableSet.of("NULL"));

    private static CellReader reader(CanonicalColumn column) {
        return reader(column, ImmutableMap.of(), Alias.NONE, false);
    }

    private static CellReader reader(
            CanonicalColumn column, ImmutableMap<String, String> values, Alias alias, boolean percent) {
        return CellReader.of(column, FORMAT, values, alias, BigDecimal.ONE, percent);
    }

    private static Object value(CellReader reader, String text) {
        return assertInstanceOf(CellReading.Present.class, reader.read(text)).value();
    }

    private static String problem(CellReader reader, String text) {
        CellReading.Unreadable unreadable = assertInstanceOf(CellReading.Unreadable.class, reader.read(text));
        return unreadable.kind() + ": " + unreadable.kind().message(unreadable.arguments());
    }

    private static void assertAbsent(CellReader reader, String text) {
        assertInstanceOf(CellReading.Absent.class, reader.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\u00A0", "NULL", " NULL "})
    void emptyCellsHaveNoValue(String text) {
        for (CanonicalColumn column : CanonicalColumn.values()) {
            assertAbsent(reader(column), text);
        }
    }

    @Test
    void idsAreTrimmedAndBounded() {
        CellReader ids = reader(CanonicalColumn.ACCOUNT_ID);
        assertEquals("a b", value(ids, " a b\u3000"));
        assertEquals("null", value(ids, "null"), "case counts");
        assertEquals("x".repeat(256), value(ids, "x".repeat(256)));
        assertEquals(
                "UNREADABLE_ID: accounts.id: the text has more than 256 characters", problem(ids, "x".repeat(257)));
        assertEquals(
                "UNREADABLE_ID: accounts.id: the text has a control character or line end in it", problem(ids, "a\nb"));
        assertEquals(
                "UNREADABLE_ID: accounts.id: the text has a control character or line end in it",
                problem(ids, "a\u0085b"));
        assertEquals("UNREADABLE_ID: accounts.id: the text has half a surrogate pair in it", problem(ids, "a\ud800b"));
        assertEquals("a\ud83d\ude00b", value(ids, "a\ud83d\ude00b"));
    }

    @Test
    void textsMayBeLonger() {
        CellReader names = reader(CanonicalColumn.ACCOUNT_NAME);
        assertEquals("x".repeat(1_000), value(names, "x".repeat(1_000)));
        assertEquals(
                "UNREADABLE_TEXT: accounts.name: the text has more than 1000 characters",
                problem(names, "x".repeat(1_001)));
    }

    @Test
    void choicesAreWordsWhateverTheirCase() {
        CellReader kinds = reader(CanonicalColumn.ACTIVITY_KIND);
        assertEquals("web_meeting", value(kinds, "Web Meeting"));
        assertEquals("web_meeting", value(kinds, "WEB-MEETING"));
        assertEquals(
                "UNKNOWN_CHOICE: activities.kind must be one of call, mail, form, visit, web_meeting, meeting, seminar,"
                        + " exhibition, other; say in the mapping what this text means",
                problem(kinds, "dinner"));
    }

    @Test
    void valuesSayWhatTextsMean() {
        CellReader stage = reader(
                CanonicalColumn.OPPORTUNITY_OUTCOME,
                ImmutableMap.of("Closed Won", "won", "N/A", "", "*", "open"),
                Alias.NONE,
                false);
        assertEquals("won", value(stage, " Closed Won "));
        assertEquals("open", value(stage, "closed won"), "case counts, so this is any other text");
        assertAbsent(stage, "N/A");
        assertAbsent(stage, "NULL");
        CellReader plain =
                reader(CanonicalColumn.OPPORTUNITY_OUTCOME, ImmutableMap.of("Closed Won", "won"), Alias.NONE, false);
        assertEquals("lost", value(plain, "Lost"), "texts that are not listed stay as they are");
        assertTrue(problem(plain, "Closed Lost").startsWith("UNKNOWN_CHOICE"));
    }

    @Test
    void aliasesReplaceSpellingsOnce() {
        Alias alias = new Alias("product", ImmutableMap.of("GTXPro", "GTX Pro", "GTX Pro", "other", "none", "NULL"));
        CellReader products = reader(CanonicalColumn.LINE_PRODUCT, ImmutableMap.of("x", "GTXPro"), alias, false);
        assertEquals(new CellReading.Present("GTX Pro", Optional.of("GTXPro")), products.read(" GTXPro"));
        assertEquals(
                new CellReading.Present("GTX Pro", Optional.of("GTXPro")), products.read("x"), "values come first");
        assertEquals(new CellReading.Present("y"), products.read("y"));
        assertAbsent(products, "none");
        assertEquals(alias, products.alias());
    }

    @Test
    void datesFitAPattern() {
        CellReader dates = reader(CanonicalColumn.OPPORTUNITY_CLOSED_ON);
        assertEquals(LocalDate.of(2025, 3, 1), value(dates, "2025-03-01"));
        assertEquals(LocalDate.of(2025, 3, 1), value(dates, "1.3.2025"));
        assertEquals(
                "UNREADABLE_DATE: opportunities.closedOn fits none of the date patterns yyyy-MM-dd, d.M.yyyy",
                problem(dates, "soon"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234.50    | 1234.5
            $1,234.00   | 1234
            (1,234.50)  | -1234.5
            -5          | -5
            △1,234      | -1234
            1,234円      | 1234
            １２３       | 123
            ￥１，２３４  | 1234
            """)
    void amountsAreReadExactly(String text, BigDecimal amount) {
        assertEquals(amount, value(reader(CanonicalColumn.OPPORTUNITY_AMOUNT), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E100000000", "NaN", "Infinity", "0x1p3", "1_0", "--1", "1,2", "abc", "٣", "1 000"})
    void hostileNumbersAreNoNumbers(String text) {
        assertEquals(
                "UNREADABLE_NUMBER: opportunities.amount is not a number: decimals after '.', groups by ','",
                problem(reader(CanonicalColumn.OPPORTUNITY_AMOUNT), text));
    }

    @Test
    void amountsAreNoPercentages() {
        assertEquals(
                "UNREADABLE_NUMBER: opportunities.amount is not a number: a percentage stands where none can",
                problem(reader(CanonicalColumn.OPPORTUNITY_AMOUNT), "15%"));
    }

    @Test
    void unitsMultiply() {
        CellReader thousands = CellReader.of(
                CanonicalColumn.OPPORTUNITY_AMOUNT,
                new CellFormat(FORMAT.dates(), ',', Optional.empty(), ImmutableSet.of()),
                ImmutableMap.of(),
                Alias.NONE,
                BigDecimal.valueOf(1_000),
                false);
        assertEquals(new BigDecimal("1234.5"), value(thousands, "1,2345"));
        assertEquals(
                "UNREADABLE_NUMBER: opportunities.amount is not a number: decimals after ',', groups not marked",
                problem(thousands, "1.234"));
    }

    @Test
    void percentagesAreSharesOfOne() {
        CellReader shares = reader(CanonicalColumn.LINE_DISCOUNT);
        CellReader percents = reader(CanonicalColumn.LINE_DISCOUNT, ImmutableMap.of(), Alias.NONE, true);
        assertEquals(new BigDecimal("0.15"), value(shares, "0.15"));
        assertEquals(new BigDecimal("0.15"), value(shares, "15%"));
        assertEquals(new BigDecimal("0.15"), value(shares, "１５％"));
        assertEquals(new BigDecimal("0.15"), value(percents, "15"));
        assertEquals(new BigDecimal("0.15"), value(percents, "15%"));
    }

    @Test
    void discountsAreWithinNoughtAndOne() {
        CellReader discounts = reader(CanonicalColumn.LINE_DISCOUNT);
        assertEquals(BigDecimal.ZERO, value(discounts, "0"));
        assertEquals(BigDecimal.ONE, value(discounts, "1.00"));
        String refusal =
                "NUMBER_OUT_OF_RANGE: opportunityLines.discount must be 0 to 1; if the file states percentages,"
                        + " say \"percent\": true in the mapping";
        assertEquals(refusal, problem(discounts, "1.01"));
        assertEquals(refusal, problem(discounts, "-0.01"));
    }

    @Test
    void countsAreWholeNumbers() {
        CellReader counts = reader(CanonicalColumn.ACCOUNT_EMPLOYEES);
        assertEquals(BigDecimal.ZERO, value(counts, "0"));
        assertEquals(new BigDecimal("1200"), value(counts, "1,200"));
        assertEquals(BigDecimal.valueOf(12), value(counts, "12.00"));
        assertEquals(BigDecimal.valueOf(1_000_000_000), value(counts, "1000000000"));
        String refusal = "NUMBER_OUT_OF_RANGE: accounts.employees must be a whole number from 0 to 1000000000";
        assertEquals(refusal, problem(counts, "1000000001"));
        assertEquals(refusal, problem(counts, "-1"));
        assertEquals(refusal, problem(counts, "1.5"));
        assertEquals(
                "UNREADABLE_NUMBER: accounts.employees is not a number: a percentage stands where none can",
                problem(counts, "5%"));
    }

    @Test
    void otherBoundsAreThoseOfTheLibrary() {
        String positive = "NUMBER_OUT_OF_RANGE: rates.rate must be greater than 0";
        assertEquals(positive, problem(reader(CanonicalColumn.RATE_RATE), "0"));
        assertEquals(positive, problem(reader(CanonicalColumn.RATE_RATE), "-1"));
        assertEquals(new BigDecimal("150.25"), value(reader(CanonicalColumn.RATE_RATE), "150.25"));
        assertEquals(
                "NUMBER_OUT_OF_RANGE: products.listPrice must be 0 or more",
                problem(reader(CanonicalColumn.PRODUCT_LIST_PRICE), "-1"));
        assertEquals(BigDecimal.ZERO, value(reader(CanonicalColumn.PRODUCT_LIST_PRICE), "0"));
        assertEquals(new BigDecimal("-2"), value(reader(CanonicalColumn.LINE_QUANTITY), "-2"), "a return");
        assertEquals(new BigDecimal("-2"), value(reader(CanonicalColumn.OPPORTUNITY_AMOUNT), "-2"), "a credit note");
    }

    @Test
    void currenciesAreKnownCodes() {
        CellReader currencies = reader(CanonicalColumn.RATE_FROM);
        assertEquals("JPY", value(currencies, " jpy "));
        assertEquals("UNKNOWN_CURRENCY: rates.from is not a known ISO 4217 currency", problem(currencies, "YEN"));
    }

    @Test
    void fullWidthFormsArePlain() {
        assertEquals("!0A~ 株\uFF5F", FullWidth.toPlain("！０Ａ～ 株\uFF5F"));
    }
}
