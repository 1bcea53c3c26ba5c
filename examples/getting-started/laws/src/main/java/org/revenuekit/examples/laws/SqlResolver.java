package org.revenuekit.examples.laws;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds each account's ultimate parent with one recursive query. Stands for the resolver of your own system. */
public final class SqlResolver implements AutoCloseable {
    /**
     * Goes down from whoever has no parent, is his own, or names one that is no account. Who is not reached comes to a
     * circle: he is followed upwards, by UNION until nothing is new, and the smallest id of the circle is the top.
     */
    private static final String ULTIMATES = """
            WITH RECURSIVE family(account, ultimate) AS (
                SELECT child.id, COALESCE(child.parent, child.id)
                FROM account AS child LEFT JOIN account AS parent ON parent.id = child.parent
                WHERE parent.id IS NULL OR parent.id = child.id
                UNION ALL
                SELECT child.id, family.ultimate
                FROM family JOIN account AS child ON child.parent = family.account AND child.id <> family.account),
            above(account, ancestor) AS (
                SELECT id, parent FROM account WHERE id NOT IN (SELECT account FROM family)
                UNION
                SELECT above.account, account.parent
                FROM above JOIN account ON account.id = above.ancestor)
            SELECT account, ultimate FROM family
            UNION ALL
            SELECT above.account, MIN(above.ancestor)
            FROM above JOIN above AS circle ON circle.account = above.ancestor AND circle.ancestor = above.ancestor
            GROUP BY above.account
            """;

    private final Connection database;
    private final String query;

    private SqlResolver(Connection database, String query) {
        this.database = database;
        this.query = query;
    }

    /**
     * Opens an empty database in memory.
     *
     * @return the resolver, to be closed
     */
    public static SqlResolver open() {
        return open(ULTIMATES);
    }

    /** The same with another query, so that the tests can show what becomes of a wrong one. */
    static SqlResolver open(String query) {
        try {
            Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
            try (Statement schema = database.createStatement()) {
                schema.execute("CREATE TABLE account (id TEXT PRIMARY KEY, parent TEXT)");
                schema.execute("CREATE INDEX child ON account (parent)");
            }
            database.setAutoCommit(false);
            return new SqlResolver(database, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Resolves.
     *
     * @param accounts all accounts
     * @param parents the parent of each account that has one; it need not be an account
     * @return the ultimate parent of each account
     */
    public Map<String, String> ultimates(Set<String> accounts, Map<String, String> parents) {
        requireNonNull(accounts, "accounts");
        requireNonNull(parents, "parents");
        try {
            insert(accounts, parents);
            Map<String, String> ultimates = query();
            database.rollback(); // leaves the table empty for the next call
            return ultimates;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(Set<String> accounts, Map<String, String> parents) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO account VALUES (?, ?)")) {
            for (String account : accounts) {
                insert.setString(1, account);
                insert.setString(2, parents.get(account));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Map<String, String> query() throws SQLException {
        Map<String, String> ultimates = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                ultimates.put(rows.getString(1), rows.getString(2));
            }
        }
        return ultimates;
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
