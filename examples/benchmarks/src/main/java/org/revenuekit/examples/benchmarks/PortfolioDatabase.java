package org.revenuekit.examples.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A column database that has the observations in a table already, and the indicators in another. */
final class PortfolioDatabase implements AutoCloseable {
    private final Connection connection;

    private PortfolioDatabase(Connection connection) {
        this.connection = connection;
    }

    static PortfolioDatabase load(Portfolio portfolio) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement tables = connection.createStatement()) {
            tables.execute("CREATE TABLE indicator (id INTEGER, half_life INTEGER, weight BIGINT)");
            tables.execute(
                    "CREATE TABLE observation (customer INTEGER, indicator INTEGER, age INTEGER, tenths INTEGER)");
        }
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender indicators = duck.createAppender("main", "indicator")) {
            for (int i = 0; i < Portfolio.INDICATORS; i++) {
                indicators.beginRow();
                indicators.append(i);
                indicators.append(Portfolio.halfLife(i));
                indicators.append((long) Portfolio.weight(i));
                indicators.endRow();
            }
        }
        try (DuckDBAppender observations = duck.createAppender("main", "observation")) {
            for (int customer = 0; customer < portfolio.customers(); customer++) {
                for (int i = portfolio.starts()[customer]; i < portfolio.starts()[customer + 1]; i++) {
                    observations.beginRow();
                    observations.append(customer);
                    observations.append(portfolio.indicator()[i]);
                    observations.append(Portfolio.TODAY - portfolio.day()[i]);
                    observations.append(portfolio.tenths()[i]);
                    observations.endRow();
                }
            }
        }
        return new PortfolioDatabase(connection);
    }

    Quadrants answer() throws SQLException, IOException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(ByDuckDb.query("scores.sql"))) {
            row.next();
            return new Quadrants(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
