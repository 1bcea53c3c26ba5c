package org.revenuekit.examples.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.revenuekit.funnel.attribution.CampaignTouch;
import org.revenuekit.funnel.process.ChannelId;

/** The log and its touches in DuckDB, with numbers for ids. */
final class TouchDatabase implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement credits;
    private final int channels;

    private TouchDatabase(Connection connection, PreparedStatement credits, int channels) {
        this.connection = connection;
        this.credits = credits;
        this.channels = channels;
    }

    static TouchDatabase load(SalesLog log, List<CampaignTouch> touches, List<ChannelId> channels)
            throws SQLException, IOException {
        Connection connection = LogDatabase.connect(log);
        try (Statement tables = connection.createStatement()) {
            tables.execute("CREATE TABLE touch (lead INTEGER, channel INTEGER, happened BIGINT)");
        }
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender rows = duck.createAppender("main", "touch")) {
            for (int i = 0; i < touches.size(); i++) { // in the order of the leads
                rows.beginRow();
                rows.append(i / AttributionBenchmark.TOUCHES_OF_A_LEAD);
                rows.append(channels.indexOf(touches.get(i).channel()));
                rows.append(
                        ChronoUnit.MICROS.between(Instant.EPOCH, touches.get(i).at()));
                rows.endRow();
            }
        }
        return new TouchDatabase(
                connection, connection.prepareStatement(ByDuckDb.query("attribution.sql")), channels.size());
    }

    double[] answer() throws SQLException {
        double[] answer = new double[channels];
        try (ResultSet rows = credits.executeQuery()) {
            while (rows.next()) {
                answer[rows.getInt(1)] = rows.getDouble(2);
            }
        }
        return answer;
    }

    @Override
    public void close() throws SQLException {
        credits.close();
        connection.close();
    }
}
