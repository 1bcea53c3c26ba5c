package org.revenuekit.examples.laws;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds white space with one query over four tables. Stands for the analysis of your own system. */
public final class SqlWhiteSpace implements AutoCloseable {
    private static final String TABLES = """
            CREATE TABLE account (id TEXT PRIMARY KEY, parent TEXT);
            CREATE TABLE offering (id TEXT PRIMARY KEY, price INTEGER);
            CREATE TABLE fact (kind TEXT NOT NULL, account TEXT NOT NULL, offering TEXT NOT NULL);
            CREATE TABLE state (kind TEXT, precedence INTEGER NOT NULL, name TEXT NOT NULL);
            INSERT INTO state VALUES ('OWNED', 1, 'OWNED'), ('GROUP_LICENCE', 1, 'OWNED'), (NULL, 2, 'COVERED'),
                ('EXCLUDED', 3, 'INELIGIBLE'), ('IN_PIPELINE', 4, 'IN_PIPELINE'), ('COMPETITOR', 5, 'COMPETITOR'),
                ('LAPSED', 6, 'LAPSED'), (NULL, 7, 'OPEN');
            CREATE TABLE cell (account TEXT NOT NULL, offering TEXT NOT NULL, price INTEGER, precedence INTEGER NOT NULL);
            """;

    /**
     * Every cell is in the state of the fact that comes first, or open; what an ancestor holds for the group covers.
     */
    static final String CELLS = """
            INSERT INTO cell
            WITH RECURSIVE below(ancestor, account) AS (
                SELECT parent, id FROM account WHERE parent IS NOT NULL
                UNION
                SELECT below.ancestor, account.id FROM below JOIN account ON account.parent = below.account),
            known(account, offering, precedence) AS (
                SELECT account, offering, precedence FROM fact JOIN state USING (kind)
                UNION ALL
                SELECT below.account, offering, 2
                FROM fact JOIN below ON below.ancestor = fact.account
                WHERE kind = 'GROUP_LICENCE')
            SELECT account.id AS account, offering.id AS offering, price, COALESCE(MIN(precedence), 7) AS precedence
            FROM account CROSS JOIN offering
            LEFT JOIN known ON known.account = account.id AND known.offering = offering.id
            GROUP BY account.id, offering.id, price
            """;

    private final Connection database;
    private final String cells;

    private SqlWhiteSpace(Connection database, String cells) {
        this.database = database;
        this.cells = cells;
    }

    /**
     * A row of the table of facts.
     *
     * @param kind what is known: OWNED, GROUP_LICENCE, EXCLUDED, IN_PIPELINE, COMPETITOR or LAPSED
     * @param account the id of the account
     * @param offering the id of the offering
     */
    public record Fact(String kind, String account, String offering) {}

    /**
     * Opens an empty database in memory.
     *
     * @return the analysis, to be closed
     */
    public static SqlWhiteSpace open() {
        return open(CELLS);
    }

    /** The same with another query, so that the tests can show what becomes of a wrong one. */
    static SqlWhiteSpace open(String cells) {
        try {
            Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
            try (Statement schema = database.createStatement()) {
                schema.executeUpdate(TABLES);
            }
            database.setAutoCommit(false);
            return new SqlWhiteSpace(database, cells);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Fills the tables, in place of what is there, and works the cells out.
     *
     * @param accounts the accounts
     * @param parents the parent of each account that has one
     * @param offerings the offerings
     * @param prices the list price of each offering that has one
     * @param facts what is known
     */
    public void load(
            Set<String> accounts,
            Map<String, String> parents,
            Set<String> offerings,
            Map<String, Long> prices,
            List<Fact> facts) {
        requireNonNull(facts, "facts");
        try {
            database.rollback();
            insert(
                    "INSERT INTO account VALUES (?, ?)",
                    accounts.stream()
                            .map(account -> new Object[] {account, parents.get(account)})
                            .toList());
            insert(
                    "INSERT INTO offering VALUES (?, ?)",
                    offerings.stream()
                            .map(offering -> new Object[] {offering, prices.get(offering)})
                            .toList());
            insert(
                    "INSERT INTO fact VALUES (?, ?, ?)",
                    facts.stream()
                            .map(fact -> new Object[] {fact.kind(), fact.account(), fact.offering()})
                            .toList());
            try (Statement fill = database.createStatement()) {
                fill.executeUpdate(cells);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * Says what each cell is.
     *
     * @return the state of each cell, by account and offering
     */
    public Map<String, Map<String, String>> states() {
        Map<String, Map<String, String>> states = new TreeMap<>();
        query("SELECT id FROM account", row -> states.put(row.getString(1), new TreeMap<>()));
        query(
                "SELECT DISTINCT account, offering, name FROM cell JOIN state USING (precedence)",
                row -> states.computeIfAbsent(row.getString(1), none -> new TreeMap<>())
                        .put(row.getString(2), row.getString(3)));
        return states;
    }

    /**
     * Says what each open cell is worth.
     *
     * @return the list price of each open cell that has one, by account and offering
     */
    public Map<String, Map<String, Long>> potentials() {
        Map<String, Map<String, Long>> potentials = new TreeMap<>();
        query(
                "SELECT account, offering, price FROM cell WHERE precedence = 7 AND price IS NOT NULL",
                row -> potentials
                        .computeIfAbsent(row.getString(1), none -> new TreeMap<>())
                        .put(row.getString(2), row.getLong(3)));
        return potentials;
    }

    /**
     * Counts cells.
     *
     * @return how many are in each state that there is
     */
    public Map<String, Long> counts() {
        return numbers("SELECT name, COUNT(*) FROM cell JOIN (SELECT DISTINCT precedence, name FROM state)"
                + " USING (precedence) GROUP BY name");
    }

    /**
     * Adds up what open cells are worth.
     *
     * @param column account or offering
     * @return the sum of each that has an open cell with a price
     */
    public Map<String, Long> potentialBy(Column column) {
        return numbers("SELECT " + column.name + ", SUM(price) FROM cell"
                + " WHERE precedence = 7 AND price IS NOT NULL GROUP BY " + column.name);
    }

    /** By what potential can be added up. */
    public enum Column {
        /** By account. */
        ACCOUNT("account"),
        /** By offering. */
        OFFERING("offering");

        private final String name;

        Column(String name) {
            this.name = name;
        }
    }

    /**
     * Adds up what all open cells are worth.
     *
     * @return the sum, and how many open cells have no price
     */
    public Map<String, Long> total() {
        return numbers("SELECT 'potential', COALESCE(SUM(price), 0) FROM cell WHERE precedence = 7"
                + " UNION ALL SELECT 'unvalued', COUNT(*) FROM cell WHERE precedence = 7 AND price IS NULL");
    }

    private Map<String, Long> numbers(String sql) {
        Map<String, Long> numbers = new TreeMap<>();
        query(sql, row -> numbers.put(row.getString(1), row.getLong(2)));
        return numbers;
    }

    /** Told each row of a result. */
    @FunctionalInterface
    private interface Rows {
        void row(ResultSet row) throws SQLException;
    }

    private void query(String sql, Rows rows) {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.row(result);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
