package org.revenuekit.examples.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A column database that has the market in tables already, all ids being numbers. */
final class MarketDatabase implements AutoCloseable {
    private final Connection connection;

    private MarketDatabase(Connection connection) {
        this.connection = connection;
    }

    static MarketDatabase load(Market market) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement tables = connection.createStatement()) {
            tables.execute("CREATE TABLE account (id INTEGER, family INTEGER, seats BIGINT)");
            tables.execute("CREATE TABLE product (id INTEGER, price BIGINT)");
            tables.execute("CREATE TABLE holding (account INTEGER, product INTEGER)");
        }
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender accounts = duck.createAppender("main", "account")) {
            for (int row = 0; row < market.rows(); row++) {
                accounts.beginRow();
                accounts.append(row);
                accounts.append(market.families()[row]);
                accounts.append(market.seats()[row]);
                accounts.endRow();
            }
        }
        try (DuckDBAppender products = duck.createAppender("main", "product")) {
            for (int product = 0; product < Market.PRODUCTS; product++) {
                products.beginRow();
                products.append(product);
                products.append(market.prices()[product]);
                products.endRow();
            }
        }
        try (DuckDBAppender holdings = duck.createAppender("main", "holding")) {
            for (int i = 0; i < market.holders().length; i++) {
                holdings.beginRow();
                holdings.append(market.holders()[i]);
                holdings.append(market.products()[i]);
                holdings.endRow();
            }
        }
        return new MarketDatabase(connection);
    }

    /** The usual way: all cells, without those that are owned. */
    WhiteAnswer antiJoin() throws SQLException, IOException {
        return answer("gaps-anti-join.sql", "top-anti-join.sql");
    }

    /** The expert's way: all cells less the owned ones, and only such cells looked at as can be among the best. */
    WhiteAnswer complement() throws SQLException, IOException {
        return answer("gaps-complement.sql", "top-complement.sql");
    }

    private WhiteAnswer answer(String families, String top) throws SQLException, IOException {
        WhiteAnswer.Tally tally = new WhiteAnswer.Tally();
        try (Statement query = connection.createStatement()) {
            try (ResultSet rows = query.executeQuery(ByDuckDb.query(families))) {
                while (rows.next()) {
                    tally.family(rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getLong(4));
                }
            }
            try (ResultSet rows = query.executeQuery(ByDuckDb.query(top))) {
                while (rows.next()) {
                    tally.gap(rows.getLong(1), rows.getLong(2), rows.getLong(3));
                }
            }
        }
        return tally.answer();
    }

    /** The usual way to count pairs: holdings joined with themselves. */
    long pairs() throws SQLException, IOException {
        long checksum = 0;
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(ByDuckDb.query("pairs.sql"))) {
            while (rows.next()) {
                checksum += Pairs.checksum(rows.getInt(1), rows.getInt(2), rows.getLong(3));
            }
        }
        return checksum;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
