package org.revenuekit.examples.laws;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sums amounts over a hierarchy of accounts with one recursive query. Stands for the roll-up of your own system. */
public final class SqlRollUp implements AutoCloseable {
    /** UNION, not UNION ALL: a pair that is there already is not followed again, so that a circle ends. */
    private static final String TOTALS = """
            WITH RECURSIVE above(account, ancestor) AS (
                SELECT id, id FROM account
                UNION
                SELECT above.account, account.parent
                FROM above JOIN account ON account.id = above.ancestor
                WHERE account.parent IS NOT NULL)
            SELECT above.ancestor, SUM(account.amount)
            FROM above JOIN account ON account.id = above.account
            GROUP BY above.ancestor
            """;

    private final Connection database;
    private final String query;

    private SqlRollUp(Connection database, String query) {
        this.database = database;
        this.query = query;
    }

    /**
     * Opens an empty database in memory.
     *
     * @return the roll-up, to be closed
     */
    public static SqlRollUp open() {
        return open(TOTALS);
    }

    /** The same with another query, so that the tests can show what becomes of a wrong one. */
    static SqlRollUp open(String query) {
        try {
            Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
            try (Statement schema = database.createStatement()) {
                schema.execute("CREATE TABLE account (id TEXT PRIMARY KEY, parent TEXT, amount INTEGER NOT NULL)");
            }
            database.setAutoCommit(false);
            return new SqlRollUp(database, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Sums.
     *
     * @param parents the parent of each account that has one
     * @param amounts the amount of each account that has one
     * @return for each account and each parent, its own amount and those of everything below it
     */
    public Map<String, Long> totals(Map<String, String> parents, Map<String, Long> amounts) {
        requireNonNull(parents, "parents");
        requireNonNull(amounts, "amounts");
        try {
            insert(parents, amounts);
            Map<String, Long> totals = query();
            database.rollback(); // leaves the table empty for the next call
            return totals;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(Map<String, String> parents, Map<String, Long> amounts) throws SQLException {
        Set<String> accounts = new LinkedHashSet<>(amounts.keySet());
        accounts.addAll(parents.keySet());
        accounts.addAll(parents.values());
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO account VALUES (?, ?, ?)")) {
            for (String account : accounts) {
                insert.setString(1, account);
                insert.setString(2, parents.get(account));
                insert.setLong(3, amounts.getOrDefault(account, 0L));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Map<String, Long> query() throws SQLException {
        Map<String, Long> totals = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                totals.put(rows.getString(1), rows.getLong(2));
            }
        }
        return totals;
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
