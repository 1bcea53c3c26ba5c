package org.revenuekit.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.hierarchy.link.ParentLink;

/** A column database whose tables are loaded already: one recursive query, and its rows fetched. */
final class ByDuckDb implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement families;

    private ByDuckDb(Connection connection, PreparedStatement families) {
        this.connection = connection;
        this.families = families;
    }

    static ByDuckDb load(Companies companies) throws SQLException, IOException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement tables = connection.createStatement()) {
            tables.execute("CREATE TABLE account (id VARCHAR)");
            tables.execute("CREATE TABLE link (child VARCHAR, parent VARCHAR)");
            tables.execute("CREATE TABLE opportunity (account VARCHAR, cents BIGINT)");
        }
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender accounts = duck.createAppender("main", "account")) {
            for (Account account : companies.accounts()) {
                accounts.beginRow();
                accounts.append(account.id().value());
                accounts.endRow();
            }
        }
        try (DuckDBAppender links = duck.createAppender("main", "link")) {
            for (ParentLink link : companies.links()) {
                links.beginRow();
                links.append(link.child().value());
                links.append(link.parent().orElseThrow().value());
                links.endRow();
            }
        }
        try (DuckDBAppender opportunities = duck.createAppender("main", "opportunity")) {
            for (Opportunity opportunity : companies.opportunities().list()) {
                opportunities.beginRow();
                opportunities.append(opportunity.account().orElseThrow().value());
                opportunities.append(Companies.cents(opportunity));
                opportunities.endRow();
            }
        }
        return new ByDuckDb(connection, connection.prepareStatement(query("families.sql")));
    }

    /** One table, as one would load the columns, and its links apart, which spares the query a look at the others. */
    static ByDuckDb load(Table table) throws SQLException, IOException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement tables = connection.createStatement()) {
            tables.execute("CREATE TABLE account (id VARCHAR, parent VARCHAR, cents BIGINT)");
            try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("main", "account")) {
                for (int row = 0; row < table.ids().length; row++) {
                    rows.beginRow();
                    rows.append(table.ids()[row]);
                    rows.append(table.parents()[row]);
                    rows.append(table.cents()[row]);
                    rows.endRow();
                }
            }
            tables.execute("CREATE TABLE link AS SELECT id AS child, parent FROM account WHERE parent IS NOT NULL");
        }
        return new ByDuckDb(connection, connection.prepareStatement(query("table.sql")));
    }

    static String query(String name) throws IOException {
        try (InputStream query = ByDuckDb.class.getResourceAsStream(name)) {
            if (query == null) {
                throw new IOException(name + " is not beside " + ByDuckDb.class);
            }
            return new String(query.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Answer answer() throws SQLException {
        Answer.Tally tally = new Answer.Tally();
        try (ResultSet rows = families.executeQuery()) {
            while (rows.next()) {
                tally.add(rows.getString(1), rows.getLong(2), rows.getLong(3));
            }
        }
        return tally.answer();
    }

    @Override
    public void close() throws SQLException {
        families.close();
        connection.close();
    }
}
