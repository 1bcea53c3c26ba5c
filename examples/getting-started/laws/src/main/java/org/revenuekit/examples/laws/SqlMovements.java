package org.revenuekit.examples.laws;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells how recurring revenue moved from month to month: a grid of keys and months, and a window to look back one
 * month. Stands for the revenue report of your own system. Amounts are whole numbers of parts of a cent, so that
 * nothing is rounded.
 */
public final class SqlMovements implements AutoCloseable {
    private static final String TABLES = """
            CREATE TABLE period (asset TEXT NOT NULL, account TEXT NOT NULL, currency TEXT NOT NULL,
                first INTEGER NOT NULL, until INTEGER, price INTEGER NOT NULL, count INTEGER NOT NULL,
                unit TEXT NOT NULL);
            CREATE TABLE membership (account TEXT NOT NULL, family TEXT NOT NULL, since INTEGER NOT NULL);
            CREATE TABLE month (number INTEGER PRIMARY KEY, last_day INTEGER NOT NULL);
            """;

    /** A year has 12 months, 52 weeks or 365 days, and a month a twelfth of it. */
    static final String QUERY = """
            WITH home AS (
                SELECT account, family
                FROM (SELECT membership.*, ROW_NUMBER() OVER (PARTITION BY account ORDER BY since DESC) AS newest
                    FROM membership)
                WHERE newest = 1),
            paid AS (
                SELECT DISTINCT COALESCE(family, account) AS key, currency, asset, first, until,
                    price * CASE unit WHEN 'MONTH' THEN 12 WHEN 'WEEK' THEN 52 WHEN 'DAY' THEN 365 END
                        * (:parts / 12 / count) AS amount
                FROM period LEFT JOIN home USING (account)
                WHERE price > 0),
            customer AS (
                SELECT key, currency, MIN(first) AS first FROM paid GROUP BY key, currency),
            snapshot AS (
                SELECT customer.key, customer.currency, customer.first, number, last_day,
                    COALESCE(SUM(amount), 0) AS amount
                FROM customer CROSS JOIN month
                LEFT JOIN paid ON paid.key = customer.key AND paid.currency = customer.currency
                    AND paid.first <= last_day AND (until IS NULL OR last_day < until)
                GROUP BY customer.key, customer.currency, customer.first, number, last_day),
            change AS (
                SELECT key, currency, first, number, amount AS end_amount,
                    LAG(amount) OVER one AS start_amount, LAG(last_day) OVER one AS start_day
                FROM snapshot
                WINDOW one AS (PARTITION BY key, currency ORDER BY number))
            SELECT key, currency, number,
                CASE
                    WHEN start_amount = 0 AND first > start_day THEN 'NEW'
                    WHEN start_amount = 0 THEN 'REACTIVATION'
                    WHEN end_amount = 0 THEN 'CHURN'
                    WHEN end_amount > start_amount THEN 'EXPANSION'
                    WHEN end_amount < start_amount THEN 'CONTRACTION'
                END,
                start_amount, end_amount
            FROM change
            WHERE number > 0 AND (start_amount > 0 OR end_amount > 0)
            """;

    private final Connection database;
    private final String query;

    private SqlMovements(Connection database, String query) {
        this.database = database;
        this.query = query;
    }

    /**
     * That an account pays for an asset.
     *
     * @param asset for what
     * @param account who
     * @param currency in which currency
     * @param first from which day on
     * @param until the first day that is not paid any more; null if no end is agreed
     * @param price how many cents
     * @param count for how many units of time
     * @param unit MONTH, WEEK or DAY
     */
    public record Period(
            String asset,
            String account,
            String currency,
            LocalDate first,
            @Nullable LocalDate until,
            long price,
            int count,
            String unit) {
        /**
         * Checks that all is there.
         *
         * @param asset for what
         * @param account who
         * @param currency in which currency
         * @param first from which day on
         * @param until until which day
         * @param price how many cents
         * @param count for how many units of time
         * @param unit which unit
         */
        public Period {
            requireNonNull(asset, "asset");
            requireNonNull(account, "account");
            requireNonNull(currency, "currency");
            requireNonNull(first, "first");
            requireNonNull(unit, "unit");
        }
    }

    /**
     * That an account came to a family.
     *
     * @param account who
     * @param family to which
     * @param since when
     */
    public record Membership(String account, String family, LocalDate since) {
        /**
         * Checks that all is there.
         *
         * @param account who
         * @param family to which
         * @param since when
         */
        public Membership {
            requireNonNull(account, "account");
            requireNonNull(family, "family");
            requireNonNull(since, "since");
        }
    }

    /**
     * A row of the report.
     *
     * @param key a family, or an account of none
     * @param currency in which currency
     * @param month in which month
     * @param movement NEW, REACTIVATION, EXPANSION, CONTRACTION or CHURN; null if nothing changed
     * @param start the amount at its start, in parts of a cent
     * @param end the amount at its end
     * @param parts how many parts make a cent
     */
    public record Row(
            String key,
            String currency,
            YearMonth month,
            @Nullable String movement,
            long start,
            long end,
            long parts) {
        /**
         * Checks that all is there.
         *
         * @param key a family or an account
         * @param currency in which currency
         * @param month in which month
         * @param movement the class
         * @param start the amount at its start
         * @param end the amount at its end
         * @param parts how many parts make a cent
         */
        public Row {
            requireNonNull(key, "key");
            requireNonNull(currency, "currency");
            requireNonNull(month, "month");
        }
    }

    /**
     * Opens an empty database in memory.
     *
     * @return the report, to be closed
     */
    public static SqlMovements open() {
        return open(QUERY);
    }

    static SqlMovements open(String query) {
        try {
            Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
            try (Statement schema = database.createStatement()) {
                schema.executeUpdate(TABLES);
            }
            database.setAutoCommit(false);
            return new SqlMovements(database, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reports.
     *
     * @param periods who pays what, in any order
     * @param memberships who came to which family, in any order
     * @param first the first month
     * @param last the last month
     * @return what each family or account had at the start and at the end of each month, if it had something
     */
    public List<Row> report(List<Period> periods, List<Membership> memberships, YearMonth first, YearMonth last) {
        requireNonNull(periods, "periods");
        requireNonNull(memberships, "memberships");
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        try {
            insertPeriods(periods);
            insertMemberships(memberships);
            insertMonths(first, last);
            List<Row> rows = query(first, parts(periods));
            database.rollback(); // leaves the tables empty for the next call
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In so many parts of a cent a month is a whole number, whatever is paid for. */
    private static long parts(List<Period> periods) {
        BigInteger common = BigInteger.ONE;
        for (Period period : periods) {
            BigInteger count = BigInteger.valueOf(period.count());
            common = common.divide(common.gcd(count)).multiply(count);
        }
        long parts = common.multiply(BigInteger.valueOf(12)).longValueExact();
        for (Period period : periods) { // SQLite rounds what is too long and says nothing
            long perYear = Math.multiplyExact(period.price(), 365L);
            Math.multiplyExact(perYear, parts / 12 / period.count());
        }
        return parts;
    }

    private void insertPeriods(List<Period> periods) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement("INSERT INTO period VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Period period : periods) {
                LocalDate until = period.until();
                insert.setString(1, period.asset());
                insert.setString(2, period.account());
                insert.setString(3, period.currency());
                insert.setLong(4, period.first().toEpochDay());
                insert.setObject(5, until == null ? null : until.toEpochDay());
                insert.setLong(6, period.price());
                insert.setInt(7, period.count());
                insert.setString(8, period.unit());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void insertMemberships(List<Membership> memberships) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO membership VALUES (?, ?, ?)")) {
            for (Membership membership : memberships) {
                insert.setString(1, membership.account());
                insert.setString(2, membership.family());
                insert.setLong(3, membership.since().toEpochDay());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The month before the first is number 0, as the first starts with its end. */
    private void insertMonths(YearMonth first, YearMonth last) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO month VALUES (?, ?)")) {
            int number = 0;
            for (YearMonth month = first.minusMonths(1); !month.isAfter(last); month = month.plusMonths(1)) {
                insert.setInt(1, number++);
                insert.setLong(2, month.atEndOfMonth().toEpochDay());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private List<Row> query(YearMonth first, long parts) throws SQLException {
        List<Row> found = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(query)) {
            statement.setLong(1, parts);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Row(
                            rows.getString(1),
                            rows.getString(2),
                            first.plusMonths(rows.getInt(3) - 1L),
                            rows.getString(4),
                            rows.getLong(5),
                            rows.getLong(6),
                            parts));
                }
            }
        }
        return found;
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
