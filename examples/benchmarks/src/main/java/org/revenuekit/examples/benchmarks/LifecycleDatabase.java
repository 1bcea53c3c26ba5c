package org.revenuekit.examples.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The log and the periods in DuckDB, with numbers for ids. */
final class LifecycleDatabase implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement stages;

    private LifecycleDatabase(Connection connection, PreparedStatement stages) {
        this.connection = connection;
        this.stages = stages;
    }

    static LifecycleDatabase load(SalesLog log, Subscriptions assets) throws SQLException, IOException {
        Connection connection = LogDatabase.connect(log);
        try (Statement tables = connection.createStatement()) {
            tables.execute("CREATE TABLE period (account INTEGER, starts INTEGER, ends INTEGER)");
        }
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender periods = duck.createAppender("main", "period")) {
            for (int i = 0; i < assets.account().length; i++) {
                if (LifecycleByObjects.hasAssets(assets.account()[i])) {
                    periods.beginRow();
                    periods.append(assets.account()[i]);
                    periods.append(assets.from()[i]);
                    periods.append(assets.to()[i]);
                    periods.endRow();
                }
            }
        }
        PreparedStatement stages = connection.prepareStatement(ByDuckDb.query("lifecycle.sql"));
        stages.setInt(1, SalesLog.STAGES - 1);
        stages.setLong(2, SalesLog.AS_OF.date().toEpochDay());
        stages.setLong(3, SalesLog.AS_OF.date().toEpochDay());
        return new LifecycleDatabase(connection, stages);
    }

    long[] answer() throws SQLException {
        long[] answer = new long[SalesLog.CHANNELS * LifecycleByObjects.NUMBERS];
        try (ResultSet rows = stages.executeQuery()) {
            while (rows.next()) {
                int at = LifecycleByObjects.NUMBERS * rows.getInt(1);
                for (int i = 0; i < LifecycleByObjects.NUMBERS; i++) {
                    answer[at + i] = rows.getLong(2 + i);
                }
            }
        }
        return answer;
    }

    @Override
    public void close() throws SQLException {
        stages.close();
        connection.close();
    }
}
