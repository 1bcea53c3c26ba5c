package org.revenuekit.examples.benchmarks;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A column database that has the log in a table already, and the channels of the leads in another. */
final class LogDatabase implements AutoCloseable {
    private final Connection connection;

    private LogDatabase(Connection connection) {
        this.connection = connection;
    }

    static LogDatabase load(SalesLog log) throws SQLException {
        return new LogDatabase(connect(log));
    }

    /** To a database in memory that has the log. */
    static Connection connect(SalesLog log) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement tables = connection.createStatement()) {
            tables.execute("CREATE TABLE lead (id INTEGER, channel INTEGER)");
            tables.execute("CREATE TABLE entry (lead INTEGER, stage INTEGER, happened BIGINT)");
        }
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender leads = duck.createAppender("main", "lead")) {
            for (int i = 0; i < log.channel().length; i++) {
                leads.beginRow();
                leads.append(i);
                leads.append(log.channel()[i]);
                leads.endRow();
            }
        }
        try (DuckDBAppender entries = duck.createAppender("main", "entry")) {
            for (int i = 0; i < log.lead().length; i++) {
                entries.beginRow();
                entries.append(log.lead()[i]);
                entries.append((int) log.stage()[i]);
                entries.append(log.micros()[i]);
                entries.endRow();
            }
        }
        return connection;
    }

    /** The answer, with skips and moves back only where they are asked for: they take a query of their own. */
    FunnelAnswer answer(boolean countsMoves) throws SQLException, IOException {
        List<String> queries =
                Splitter.on(';').trimResults().omitEmptyStrings().splitToList(ByDuckDb.query("funnel.sql"));
        long[] reached = new long[SalesLog.STAGES];
        long checksum = 0;
        long[] medians = new long[SalesLog.STAGES];
        long[] p90s = new long[SalesLog.STAGES];
        try (Statement statement = connection.createStatement()) {
            statement.execute(queries.get(0));
            try (ResultSet rows = statement.executeQuery(queries.get(1))) {
                while (rows.next()) {
                    for (int stage = 0; stage < SalesLog.STAGES; stage++) {
                        long count = rows.getLong(3 + stage);
                        reached[stage] += count;
                        checksum += FunnelAnswer.weight(rows.getInt(1), rows.getInt(2), stage, count);
                    }
                }
            }
            try (ResultSet rows = statement.executeQuery(queries.get(2))) {
                for (int stage = 0; stage < SalesLog.STAGES; stage++) {
                    rows.next();
                    Object[] pair = (Object[]) rows.getArray(1).getArray();
                    medians[stage] = micros(pair[0]);
                    p90s[stage] = micros(pair[1]);
                }
            }
            if (!countsMoves) {
                return FunnelAnswer.of(reached, checksum, medians, p90s, -1, -1);
            }
            try (ResultSet row = statement.executeQuery(queries.get(3))) {
                row.next();
                return FunnelAnswer.of(reached, checksum, medians, p90s, row.getLong(1), row.getLong(2));
            }
        }
    }

    private static long micros(Object number) {
        return new BigDecimal(number.toString()).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
