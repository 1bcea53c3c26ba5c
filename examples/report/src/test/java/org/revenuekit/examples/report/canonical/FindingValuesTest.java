package org.revenuekit.examples.report.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.examples.report.Refusals.message;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.revenuekit.core.finding.Severity;

class FindingValuesTest {

    @Test
    void argumentsTakeTheirPlacesAndAreNotSearchedThemselves() {
        assertEquals(
                "the row has {1} fields, the header 3", ImportFinding.RAGGED_ROW.message(ImmutableList.of("{1}", "3")));
        assertEquals("the row has 5 fields, the header {1}", ImportFinding.RAGGED_ROW.message(ImmutableList.of("5")));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasCodeSeverityAndTemplate(ImportFinding kind) {
        assertEquals(kind.name(), kind.code());
        assertFalse(kind.template().isBlank());
        assertFalse(kind.message(ImmutableList.of("a", "b", "c")).contains("{"), kind.code());
        assertTrue(ImmutableList.copyOf(Severity.values()).contains(kind.severity()));
    }

    @Test
    void aFindingIsOneSafeLine() {
        RowFinding finding = new RowFinding(
                ImportFinding.UNREADABLE_DATE,
                Severity.WARNING,
                "deals.csv",
                12,
                "Decided",
                "soon\n=1+1",
                ImmutableList.of("opportunities.closedOn", "dd.MM.yyyy"));
        assertEquals("soon\\u000a=1+1", finding.value());
        assertEquals(
                "deals.csv:12 Decided UNREADABLE_DATE: opportunities.closedOn fits none of the date patterns"
                        + " dd.MM.yyyy [soon\\u000a=1+1]",
                finding.toString());
        assertEquals(
                "a.csv:0 NO_ROWS: the file has no rows",
                new RowFinding(ImportFinding.NO_ROWS, Severity.WARNING, "a.csv", 0, "", "", ImmutableList.of())
                        .toString());
    }

    @Test
    void placesAreOrderedByFileThenRow() {
        assertEquals(
                ImmutableList.of(new RowRef("a", 9), new RowRef("a", 10), new RowRef("b", 1)),
                ImmutableSortedSet.of(new RowRef("b", 1), new RowRef("a", 10), new RowRef("a", 9))
                        .asList());
        assertEquals("a:9", new RowRef("a", 9).toString());
        assertEquals("row must be >= 1, was 0", message(IllegalArgumentException.class, () -> new RowRef("a", 0)));
    }

    @Test
    void noRowIsLostInAnAccount() {
        new SourceAccount(CanonicalTable.ACCOUNTS, "a.csv", 15, 1, 2, 3, 4, 5, 1, 0);
        assertEquals(
                "rows must be the sum of all uses, were 16 in a.csv",
                message(
                        IllegalArgumentException.class,
                        () -> new SourceAccount(CanonicalTable.ACCOUNTS, "a.csv", 16, 1, 2, 3, 4, 5, 1, 0)));
    }

    @Test
    void anAliasThatWasNotUsedIsNoUse() {
        assertEquals(
                "times must be >= 1, was 0",
                message(
                        IllegalArgumentException.class,
                        () -> new AliasUse("p", "f", CanonicalColumn.LINE_PRODUCT, "a", "b", 0, ImmutableList.of())));
    }
}
