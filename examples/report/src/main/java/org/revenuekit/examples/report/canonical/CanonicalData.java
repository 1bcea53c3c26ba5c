package org.revenuekit.examples.report.canonical;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A whole data folder as canonical rows, with the account of every file and row and all that was found wrong.
 *
 * @param rows the canonical rows of each table, in the order they were read
 * @param given the tables the mapping fills, also those without a row
 * @param sources what became of the rows, for each source in the mapping's order
 * @param files what became of each file of the folder, in order of name
 * @param aliases the uses of aliases
 * @param interests interests that a source states and that are no links
 * @param findings what was found, first by source in the mapping's order, then what needed all tables
 */
public record CanonicalData(
        ImmutableListMultimap<CanonicalTable, CanonicalRow> rows,
        ImmutableSet<CanonicalTable> given,
        ImmutableList<SourceAccount> sources,
        ImmutableList<FileUse> files,
        ImmutableList<AliasUse> aliases,
        ImmutableList<StatedInterest> interests,
        ImmutableList<RowFinding> findings) {

    /**
     * Returns the rows of one table.
     *
     * @param table a table
     * @return its rows, empty when the mapping does not fill it
     */
    public ImmutableList<CanonicalRow> rows(CanonicalTable table) {
        return rows.get(table);
    }

    /**
     * Returns the findings of one kind.
     *
     * @param kind a kind
     * @return the findings, in their order
     */
    public ImmutableList<RowFinding> findings(ImportFinding kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).collect(toImmutableList());
    }

    /**
     * Returns the latest date that states a fact, which is the date of a report that is given none. Of several equal
     * ones the first is returned.
     *
     * @return the date and where it stands, or empty when no row states a dated fact
     */
    public Optional<FactDate> latestFact() {
        return rows.values().stream()
                .flatMap(row -> row.latestFact().stream())
                .reduce((one, two) -> two.date().isAfter(one.date()) ? two : one);
    }
}
