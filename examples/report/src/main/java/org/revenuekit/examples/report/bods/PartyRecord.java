package org.revenuekit.examples.report.bods;

import java.util.List;
import java.util.Optional;
import org.revenuekit.examples.report.bods.Statement.Party;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;

/** The statements of one company or person, in their order: the latest counts, and earlier ones fill its gaps. */
final class PartyRecord {

    private static final Optional<CanonicalTable> TABLE = Optional.of(CanonicalTable.ACCOUNTS);

    private final List<Statement> statements;
    private final Tallies tallies;

    PartyRecord(List<Statement> statements, Tallies tallies) {
        this.statements = statements;
        this.tallies = tallies;
    }

    void make(RowSink rows) {
        int last = statements.size() - 1;
        CanonicalRow row = row(statements.get(last));
        for (int i = last - 1; i >= 0; i--) {
            row = row.filledFrom(row(statements.get(i)));
            tallies.of(statements.get(i).at()).count(TABLE, Outcome.REPEATED);
        }
        tallies.of(row.at()).count(TABLE, rows.add(row) ? Outcome.USED : Outcome.SET_ASIDE);
    }

    private static CanonicalRow row(Statement statement) {
        Party party = (Party) statement.content();
        CanonicalRow.Builder row = CanonicalRow.builder(CanonicalTable.ACCOUNTS, statement.at())
                .set(CanonicalColumn.ACCOUNT_ID, statement.record());
        party.name().ifPresent(name -> row.set(CanonicalColumn.ACCOUNT_NAME, name));
        party.country().ifPresent(country -> row.set(CanonicalColumn.ACCOUNT_COUNTRY, country));
        return row.build();
    }
}
