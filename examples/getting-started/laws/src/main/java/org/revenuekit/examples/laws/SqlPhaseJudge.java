package org.revenuekit.examples.laws;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Judges the phase of a customer step by step, from table to table. Stands for the judge of your own system. */
public final class SqlPhaseJudge implements AutoCloseable {
    private static final String TABLES = """
            CREATE TABLE question (scope TEXT NOT NULL, today INTEGER NOT NULL, known INTEGER NOT NULL,
                kept_from INTEGER NOT NULL);
            CREATE TABLE pattern (id TEXT PRIMARY KEY, minutes INTEGER, currency TEXT, amount INTEGER,
                times INTEGER NOT NULL, within INTEGER, within_business INTEGER);
            CREATE TABLE calendar (day INTEGER PRIMARY KEY, number INTEGER NOT NULL);
            CREATE TABLE asked_kind (pattern TEXT NOT NULL, kind TEXT NOT NULL);
            CREATE TABLE asked_role (pattern TEXT NOT NULL, role TEXT NOT NULL);
            CREATE TABLE criterion (id TEXT PRIMARY KEY, pattern TEXT NOT NULL, occasion TEXT, unseen TEXT NOT NULL);
            CREATE TABLE gate (level INTEGER PRIMARY KEY, needed INTEGER NOT NULL);
            CREATE TABLE gate_criterion (level INTEGER NOT NULL, criterion TEXT NOT NULL);
            CREATE TABLE fact (id TEXT NOT NULL, opportunity TEXT, kind TEXT NOT NULL, actor TEXT, status TEXT NOT NULL,
                answer INTEGER NOT NULL, minutes INTEGER, currency TEXT, amount INTEGER, observed INTEGER NOT NULL,
                recorded INTEGER NOT NULL, valid_until INTEGER);
            CREATE TABLE stands (id TEXT PRIMARY KEY, opportunity TEXT, kind TEXT NOT NULL, actor TEXT,
                answer INTEGER NOT NULL, minutes INTEGER, currency TEXT, amount INTEGER, observed INTEGER NOT NULL,
                recorded INTEGER NOT NULL, valid_until INTEGER);
            CREATE TABLE day (day INTEGER PRIMARY KEY);
            CREATE TABLE heard (day INTEGER NOT NULL, pattern TEXT NOT NULL, id TEXT NOT NULL, opportunity TEXT,
                kind TEXT NOT NULL, actor TEXT, answer INTEGER NOT NULL, said INTEGER NOT NULL);
            CREATE TABLE light (day INTEGER NOT NULL, name TEXT NOT NULL);
            CREATE TABLE seen (day INTEGER NOT NULL, name TEXT NOT NULL, pattern TEXT NOT NULL, id TEXT NOT NULL,
                kind TEXT NOT NULL, actor TEXT, answer INTEGER NOT NULL, said INTEGER NOT NULL);
            CREATE TABLE tally (day INTEGER NOT NULL, name TEXT NOT NULL, pattern TEXT NOT NULL, times INTEGER NOT NULL,
                shown INTEGER NOT NULL, contested INTEGER NOT NULL, withstands INTEGER NOT NULL);
            CREATE TABLE result (day INTEGER NOT NULL, name TEXT NOT NULL, criterion TEXT NOT NULL, result TEXT NOT NULL);
            """;

    /** Of each id the last record known stands. */
    static final String STANDS = """
            INSERT INTO stands
            SELECT id, opportunity, kind, actor, answer, minutes, currency, amount, observed, recorded, valid_until
            FROM (SELECT fact.*, ROW_NUMBER() OVER (PARTITION BY id ORDER BY recorded DESC) AS newest
                FROM fact, question WHERE recorded <= known)
            WHERE newest = 1 AND status = 'HELD'
            """;

    /** The days on which something changes while a phase is kept. */
    private static final String DAYS = """
            INSERT INTO day
            WITH change(day) AS (
                SELECT observed FROM stands
                UNION SELECT valid_until + 1 FROM stands
                UNION SELECT observed + within + 1 FROM stands CROSS JOIN pattern
                UNION SELECT later.day FROM stands CROSS JOIN pattern
                    JOIN calendar AS seen_on ON seen_on.day = observed
                    JOIN calendar AS later ON later.number = seen_on.number + within_business + 1)
            SELECT today FROM question
            UNION SELECT day FROM change, question WHERE day BETWEEN kept_from AND today
            UNION SELECT kept_from FROM question
            """;

    /**
     * What stands is heard by the patterns that ask for it, while it is fresh. Comparisons with NULL are not true, so
     * what is not known is never long or large enough.
     */
    private static final String HEARD = """
            INSERT INTO heard
            SELECT day.day, pattern.id, stands.id, opportunity, stands.kind, actor, answer,
                observed * 1000000 + recorded
            FROM day
            JOIN stands ON observed <= day.day AND (valid_until IS NULL OR day.day <= valid_until)
            JOIN asked_kind ON asked_kind.kind = stands.kind
            JOIN pattern ON pattern.id = asked_kind.pattern AND (within IS NULL OR day.day - observed <= within)
                AND (within_business IS NULL
                    OR (SELECT number FROM calendar WHERE calendar.day = day.day)
                        - (SELECT number FROM calendar WHERE calendar.day = observed) <= within_business)
            WHERE (NOT EXISTS (SELECT 1 FROM asked_role WHERE asked_role.pattern = pattern.id)
                    OR actor IN (SELECT role FROM asked_role WHERE asked_role.pattern = pattern.id)
                    OR (answer = 0 AND actor IS NULL))
                AND (answer = 0 OR pattern.minutes IS NULL OR stands.minutes >= pattern.minutes)
                AND (answer = 0 OR pattern.currency IS NULL
                    OR (stands.currency = pattern.currency AND stands.amount >= pattern.amount))
            """;

    /** Each opportunity that is heard of sheds its own light, */
    private static final String LIGHT = """
            INSERT INTO light
            SELECT DISTINCT day, opportunity FROM heard, question
            WHERE scope <> 'ACCOUNT' AND opportunity IS NOT NULL
            """;

    /** and where there is none, what is of no opportunity does. */
    private static final String NO_LIGHT = """
            INSERT INTO light SELECT day, '' FROM day WHERE day NOT IN (SELECT day FROM light)
            """;

    /** What is of no opportunity is seen in the light of each. */
    private static final String SEEN = """
            INSERT INTO seen
            SELECT light.day, light.name, pattern, id, kind, actor, answer, said
            FROM light JOIN heard USING (day) CROSS JOIN question
            WHERE scope = 'ACCOUNT' OR opportunity IS NULL OR opportunity = light.name
            """;

    /** A yes counts if no later no names it. */
    private static final String TALLY = """
            INSERT INTO tally
            WITH yes AS (
                SELECT yes.day, yes.name, yes.pattern, yes.said, COALESCE(MAX(no.said), 0) AS denied
                FROM seen AS yes
                LEFT JOIN seen AS no ON no.day = yes.day AND no.name = yes.name AND no.pattern = yes.pattern
                    AND no.kind = yes.kind AND no.answer = 0 AND (no.actor IS NULL OR no.actor = yes.actor)
                WHERE yes.answer = 1
                GROUP BY yes.day, yes.name, yes.pattern, yes.id, yes.said)
            SELECT light.day, light.name, pattern.id, times,
                COALESCE(SUM(said > denied), 0), COALESCE(MAX(said = denied), 0), COALESCE(MAX(said >= denied), 0)
            FROM light CROSS JOIN pattern
            LEFT JOIN yes ON yes.day = light.day AND yes.name = light.name AND yes.pattern = pattern.id
            GROUP BY light.day, light.name, pattern.id, times
            """;

    /** All is denied if each kind, of each role or of nobody, has a no, and no yes withstands. */
    private static final String RESULT = """
            INSERT INTO result
            WITH spared AS (
                SELECT light.day, light.name, asked_kind.pattern
                FROM light CROSS JOIN asked_kind LEFT JOIN asked_role USING (pattern)
                WHERE NOT EXISTS (
                    SELECT 1 FROM seen AS no
                    WHERE no.day = light.day AND no.name = light.name AND no.pattern = asked_kind.pattern
                        AND no.kind = asked_kind.kind AND no.answer = 0 AND (no.actor IS NULL OR no.actor = role)))
            SELECT tally.day, tally.name, criterion.id,
                CASE
                    WHEN asked.shown < asked.times THEN 'UNKNOWN'
                    WHEN tally.shown >= tally.times THEN 'MET'
                    WHEN tally.contested THEN 'UNKNOWN'
                    WHEN tally.withstands OR (tally.day, tally.name, tally.pattern) IN (SELECT * FROM spared) THEN unseen
                    ELSE 'NOT_MET'
                END
            FROM criterion
            JOIN tally ON tally.pattern = criterion.pattern
            LEFT JOIN tally AS asked
                ON asked.pattern = criterion.occasion AND asked.day = tally.day AND asked.name = tally.name
            """;

    /** All gates up to a level must be open, surely or perhaps; of the opportunities one speaks; phases are kept. */
    private static final String VERDICT = """
            WITH opened AS (
                SELECT day, name, level, SUM(result = 'MET') >= needed AS surely,
                    SUM(result <> 'NOT_MET') >= needed AS perhaps
                FROM gate JOIN gate_criterion USING (level) JOIN result ON result.criterion = gate_criterion.criterion
                GROUP BY day, name, level, needed),
            verdict AS (
                SELECT day, name,
                    COALESCE(MIN(CASE WHEN NOT surely THEN level END) - 1, MAX(level)) AS certain,
                    COALESCE(MIN(CASE WHEN NOT perhaps THEN level END) - 1, MAX(level)) AS possible
                FROM opened GROUP BY day, name),
            placed AS (
                SELECT day, name, certain,
                    best * MAX(best * possible) OVER (PARTITION BY day) AS possible,
                    ROW_NUMBER() OVER (
                        PARTITION BY day ORDER BY best * certain DESC, best * possible DESC, name) AS place
                FROM verdict
                CROSS JOIN (SELECT CASE scope WHEN 'BEST_OPPORTUNITY' THEN 1 ELSE -1 END AS best FROM question)),
            speaks AS (SELECT * FROM placed WHERE place = 1)
            SELECT highest, MAX(highest, possible), name, criterion, result
            FROM speaks JOIN question ON day = today JOIN result USING (day, name)
            CROSS JOIN (SELECT MAX(certain) AS highest FROM speaks)
            """;

    private final Connection database;
    private final List<PreparedStatement> steps = new ArrayList<>();
    private final PreparedStatement verdict;
    private final Map<String, PreparedStatement> inserts = new TreeMap<>();

    private SqlPhaseJudge(Connection database, String stands) throws SQLException {
        this.database = database;
        for (String step : new String[] {stands, DAYS, HEARD, LIGHT, NO_LIGHT, SEEN, TALLY, RESULT}) {
            steps.add(database.prepareStatement(step));
        }
        this.verdict = database.prepareStatement(VERDICT);
    }

    /**
     * When a phase is asked for, in days since 1970-01-01.
     *
     * @param scope ACCOUNT, BEST_OPPORTUNITY or WORST_OPPORTUNITY
     * @param today on which day
     * @param known with the knowledge of which day
     * @param keptFrom the first day of which the phase is still kept, today if phases are not kept
     */
    public record Question(String scope, int today, int known, int keptFrom) {}

    /**
     * Which facts show something.
     *
     * @param kinds of which kinds
     * @param roles who did it, none for anybody
     * @param minutes how long it lasted at least, if that is asked for
     * @param currency in which currency, if an amount is asked for
     * @param amount how much it was about at least, in minor units
     * @param times how often it was seen at least
     * @param within for how many days it counts, if that is asked for
     * @param withinBusiness for how many business days it counts, if that is asked for
     */
    public record Pattern(
            Set<String> kinds,
            Set<String> roles,
            @Nullable Integer minutes,
            @Nullable String currency,
            @Nullable Long amount,
            int times,
            @Nullable Integer within,
            @Nullable Integer withinBusiness) {}

    /**
     * What is asked of a customer.
     *
     * @param id its id
     * @param pattern what shows that it is so
     * @param occasion what shows that the question arises, if it does not always
     * @param unseen what it means that too little was seen: UNKNOWN or NOT_MET
     */
    public record Criterion(
            String id, Pattern pattern, @Nullable Pattern occasion, String unseen) {}

    /**
     * What leads into a phase from the one below.
     *
     * @param needed how many criteria must be met
     * @param criteria their ids
     */
    public record Gate(int needed, List<String> criteria) {}

    /**
     * A row of the calendar that every warehouse has.
     *
     * @param day which day
     * @param number how many business days there are from the first row up to and with it
     */
    public record Day(int day, int number) {}

    /**
     * A row of the table of facts.
     *
     * @param id the same for what replaces it
     * @param opportunity in which sale, if in one
     * @param kind what it tells of
     * @param actor who did it, if known
     * @param status PLANNED, HELD or WITHDRAWN
     * @param answer whether it is so
     * @param minutes how long it lasted, if known
     * @param currency in which currency
     * @param amount how much it is about, in minor units, if known
     * @param observed on which day
     * @param recorded when it was put on record
     * @param validUntil the last day on which it counts, if it says so
     */
    public record Fact(
            String id,
            @Nullable String opportunity,
            String kind,
            @Nullable String actor,
            String status,
            boolean answer,
            @Nullable Integer minutes,
            @Nullable String currency,
            @Nullable Long amount,
            int observed,
            int recorded,
            @Nullable Integer validUntil) {}

    /**
     * What comes out.
     *
     * @param certain the level of the phase
     * @param possible the highest that it may be
     * @param opportunity which opportunity speaks for the customer, empty if none does
     * @param results MET, NOT_MET or UNKNOWN, by criterion
     */
    public record Verdict(int certain, int possible, String opportunity, Map<String, String> results) {}

    /**
     * Opens an empty database in memory.
     *
     * @return the judge, to be closed
     */
    public static SqlPhaseJudge open() {
        return open(STANDS);
    }

    /** The same with another first step, so that the tests can show what becomes of a wrong one. */
    static SqlPhaseJudge open(String stands) {
        try {
            Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
            try (Statement schema = database.createStatement()) {
                schema.executeUpdate(TABLES);
            }
            database.setAutoCommit(false);
            return new SqlPhaseJudge(database, stands);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Judges one customer.
     *
     * @param question when
     * @param criteria what is asked
     * @param gates what leads into each phase, that into level 1 first
     * @param facts what is on record
     * @param calendar the days from the first on which something was observed to the day of the question; may be empty
     *     if nothing is counted in business days
     * @return the phase, and why
     */
    public Verdict judge(
            Question question, List<Criterion> criteria, List<Gate> gates, List<Fact> facts, List<Day> calendar) {
        requireNonNull(question, "question");
        requireNonNull(criteria, "criteria");
        requireNonNull(gates, "gates");
        requireNonNull(facts, "facts");
        requireNonNull(calendar, "calendar");
        try {
            insert("question", row(question.scope(), question.today(), question.known(), question.keptFrom()));
            for (Criterion criterion : criteria) {
                insert(criterion);
            }
            for (int level = 1; level <= gates.size(); level++) {
                Gate gate = gates.get(level - 1);
                insert("gate", row(level, gate.needed()));
                insert("gate_criterion", level, gate.criteria());
            }
            insert("fact", facts.stream().map(SqlPhaseJudge::row).toArray(Object[][]::new));
            insert(
                    "calendar",
                    calendar.stream().map(day -> row(day.day(), day.number())).toArray(Object[][]::new));
            Verdict answer = query();
            database.rollback(); // leaves the tables empty for the next call
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static @Nullable Object[] row(Fact fact) {
        return row(
                fact.id(),
                fact.opportunity(),
                fact.kind(),
                fact.actor(),
                fact.status(),
                fact.answer(),
                fact.minutes(),
                fact.currency(),
                fact.amount(),
                fact.observed(),
                fact.recorded(),
                fact.validUntil());
    }

    private void insert(Criterion criterion) throws SQLException {
        String pattern = "pattern of " + criterion.id();
        String occasion = "occasion of " + criterion.id();
        insert(pattern, criterion.pattern());
        if (criterion.occasion() != null) {
            insert(occasion, criterion.occasion());
        }
        insert(
                "criterion",
                row(criterion.id(), pattern, criterion.occasion() == null ? null : occasion, criterion.unseen()));
    }

    private void insert(String id, Pattern pattern) throws SQLException {
        insert(
                "pattern",
                row(
                        id,
                        pattern.minutes(),
                        pattern.currency(),
                        pattern.amount(),
                        pattern.times(),
                        pattern.within(),
                        pattern.withinBusiness()));
        insert("asked_kind", id, pattern.kinds());
        insert("asked_role", id, pattern.roles());
    }

    /** Rows of a table of two columns. */
    private void insert(String table, Object first, Collection<String> second) throws SQLException {
        insert(table, second.stream().map(value -> row(first, value)).toArray(Object[][]::new));
    }

    private void insert(String table, @Nullable Object[]... rows) throws SQLException {
        if (rows.length > 0) {
            PreparedStatement insert = inserts.get(table);
            if (insert == null) {
                String marks = "?" + ", ?".repeat(rows[0].length - 1);
                insert = database.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")");
                inserts.put(table, insert);
            }
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Verdict query() throws SQLException {
        for (PreparedStatement step : steps) {
            step.executeUpdate();
        }
        Map<String, String> results = new TreeMap<>();
        List<Verdict> verdicts = new ArrayList<>();
        try (ResultSet rows = verdict.executeQuery()) {
            while (rows.next()) {
                results.put(rows.getString(4), rows.getString(5));
                verdicts.add(new Verdict(rows.getInt(1), rows.getInt(2), rows.getString(3), results));
            }
        }
        return verdicts.get(0);
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
