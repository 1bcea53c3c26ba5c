package org.revenuekit.examples.laws;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts leads by stage with one query for each reading. Stands for the funnel of your own system. */
public final class SqlFunnel implements AutoCloseable {
    /** When each lead first entered each stage; and only if it was not beyond that stage before. */
    private static final String FIRST = """
            WITH entered AS (
                SELECT lead, place, MIN(at) AS at FROM entry GROUP BY lead, place),
            forward AS (
                SELECT lead, place FROM entered
                WHERE NOT EXISTS (
                    SELECT 1 FROM entered AS beyond
                    WHERE beyond.lead = entered.lead AND beyond.place > entered.place AND beyond.at < entered.at)),
            unbroken AS (
                SELECT lead, place FROM forward
                WHERE place = (
                    SELECT COUNT(*) FROM forward AS behind
                    WHERE behind.lead = forward.lead AND behind.place < forward.place))
            """;

    private final Connection database;

    private SqlFunnel(Connection database) {
        this.database = database;
    }

    /** Who counts at a stage. */
    public enum Reading {
        /** Whoever entered it or one beyond it. */
        AT_OR_BEYOND("entered ON entered.place >= stage.place"),
        /** Whoever entered it. */
        ENTERED("entered ON entered.place = stage.place"),
        /** Whoever entered it and was not beyond it before. */
        FORWARD("forward AS entered ON entered.place = stage.place"),
        /** Whoever went forward through all stages up to it. */
        UNBROKEN("unbroken AS entered ON entered.place = stage.place");

        private final String query;

        Reading(String entries) {
            this.query = FIRST + "SELECT stage.id, COUNT(DISTINCT entered.lead) FROM stage LEFT JOIN " + entries
                    + " GROUP BY stage.id";
        }
    }

    /**
     * That a lead entered a stage.
     *
     * @param lead who
     * @param stage into which stage
     * @param at when; milliseconds are kept
     */
    public record Entry(String lead, String stage, Instant at) {
        /**
         * Checks that all is there.
         *
         * @param lead who
         * @param stage into which stage
         * @param at when
         */
        public Entry {
            requireNonNull(lead, "lead");
            requireNonNull(stage, "stage");
            requireNonNull(at, "at");
        }
    }

    /**
     * Opens an empty database in memory.
     *
     * @return the funnel, to be closed
     */
    public static SqlFunnel open() {
        try {
            Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
            try (Statement schema = database.createStatement()) {
                schema.execute("CREATE TABLE stage (id TEXT PRIMARY KEY, place INTEGER NOT NULL)");
                schema.execute("CREATE TABLE entry (lead TEXT NOT NULL, place INTEGER NOT NULL, at INTEGER NOT NULL)");
            }
            database.setAutoCommit(false);
            return new SqlFunnel(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Counts.
     *
     * @param stages from the first to the last
     * @param entries who entered which of them, in any order
     * @param reading who counts at a stage
     * @return how many leads count at each stage
     */
    public Map<String, Long> counts(List<String> stages, List<Entry> entries, Reading reading) {
        requireNonNull(stages, "stages");
        requireNonNull(entries, "entries");
        requireNonNull(reading, "reading");
        try {
            insert(stages, entries);
            Map<String, Long> counts = query(reading.query);
            database.rollback(); // leaves the tables empty for the next call
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(List<String> stages, List<Entry> entries) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO stage VALUES (?, ?)")) {
            for (int place = 0; place < stages.size(); place++) {
                insert.setString(1, stages.get(place));
                insert.setInt(2, place);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO entry VALUES (?, ?, ?)")) {
            for (Entry entry : entries) {
                insert.setString(1, entry.lead());
                insert.setInt(2, stages.indexOf(entry.stage()));
                insert.setLong(3, entry.at().toEpochMilli());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Map<String, Long> query(String query) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
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
