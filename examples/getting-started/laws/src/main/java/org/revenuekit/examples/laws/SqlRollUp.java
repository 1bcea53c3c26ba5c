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
     * @throws SQLException if the database cannot be opened
     */
    public static SqlRollUp open() throws SQLException {
        return open(TOTALS);
    }

    /** The same with another query, so that the tests can show what becomes of a wrong one. */
    static SqlRollUp open(String query) throws SQLException {
        Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement schema = database.createStatement()) {
            schema.execute(
                    "CREATE TABLE account (id TEXT PRIMARY KEY, parent TEXT, amount INTEGER NOT NULL) WITHOUT ROWID");
        }
        database.setAutoCommit(false);
        return new SqlRollUp(database, query);
    }

    /**
     * Sums.
     *
     * @param parents the parent of each account that has one
     * @param amounts the amount of each account that has one
     * @return for each account or parent, its own amount and those of everything below it
     * @throws SQLException if the database refuses
     */
    public Map<String, Long> totals(Map<String, String> parents, Map<String, Long> amounts) throws SQLException {
        requireNonNull(parents, "parents");
        requireNonNull(amounts, "amounts");
        try {
            insert(parents, amounts);
            return queried();
        } finally {
            database.rollback(); // leaves the table empty for the next call
        }
    }

    private Map<String, Long> queried() throws SQLException {
        Map<String, Long> totals = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                totals.put(rows.getString(1), rows.getLong(2));
            }
        }
        return totals;
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

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
