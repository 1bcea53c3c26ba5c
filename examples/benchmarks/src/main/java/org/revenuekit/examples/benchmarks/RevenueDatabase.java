package org.revenuekit.examples.benchmarks;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A column database that has the periods in a table already. */
final class RevenueDatabase implements AutoCloseable {
    private final Connection connection;

    private RevenueDatabase(Connection connection) {
        this.connection = connection;
    }

    static RevenueDatabase load(Subscriptions data) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement tables = connection.createStatement()) {
            tables.execute("CREATE TABLE period (account INTEGER, starts INTEGER, ends INTEGER, cents BIGINT)");
            tables.execute("CREATE TABLE month_end (month INTEGER, day INTEGER)");
            int[] ends = Subscriptions.monthEnds();
            for (int month = 0; month < ends.length; month++) {
                tables.execute("INSERT INTO month_end VALUES (" + month + ", " + ends[month] + ")");
            }
        }
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("main", "period")) {
            for (int i = 0; i < data.account().length; i++) {
                rows.beginRow();
                rows.append(data.account()[i]);
                rows.append(data.from()[i]);
                rows.append(data.to()[i]);
                rows.append(data.cents()[i]);
                rows.endRow();
            }
        }
        return new RevenueDatabase(connection);
    }

    /** The answer by the statements of a file: some that prepare, one of movements, one of retention. */
    RevenueAnswer answer(String file) throws SQLException, IOException {
        List<String> statements =
                Splitter.on(';').trimResults().omitEmptyStrings().splitToList(ByDuckDb.query(file));
        int last = statements.size() - 1;
        RevenueAnswer.Tally tally = new RevenueAnswer.Tally();
        try (Statement statement = connection.createStatement()) {
            for (String preparation : statements.subList(0, last - 1)) {
                statement.execute(preparation);
            }
            try (ResultSet rows = statement.executeQuery(statements.get(last - 1))) {
                while (rows.next()) {
                    tally.add(rows.getInt(1) - 1, rows.getInt(2), rows.getLong(3), rows.getLong(4));
                }
            }
            try (ResultSet row = statement.executeQuery(statements.get(last))) {
                row.next();
                tally.retained(row.getLong(1), row.getLong(2), row.getLong(3));
            }
        }
        return tally.answer();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
