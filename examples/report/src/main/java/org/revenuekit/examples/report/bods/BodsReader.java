package org.revenuekit.examples.report.bods;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.revenuekit.examples.report.bods.Statement.Relationship;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.SourceAccount;
import org.revenuekit.examples.report.canonical.StatedInterest;

/**
 * Reads files of statements into canonical rows, all files together, since a statement may replace one of another file.
 * Every statement is counted once for the accounts and once for the links.
 */
public final class BodsReader {

    /**
     * What was read beside the rows.
     *
     * @param sources what became of the statements: for each file, once for accounts and once for links
     * @param interests the interests that are no links, in the order of records and statements
     */
    public record Result(ImmutableList<SourceAccount> sources, ImmutableList<StatedInterest> interests) {
        /** Checks that nothing is null. */
        public Result {
            requireNonNull(sources, "sources");
            requireNonNull(interests, "interests");
        }
    }

    private static final int STEP = 10_000;

    private final StatementParser parser;
    private final FindingSink findings;
    private final ObjLongConsumer<String> progress;
    private final Tallies tallies = new Tallies();
    private final Set<String> statements = new HashSet<>();
    private final ListMultimap<String, Statement> parties =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();
    private final ListMultimap<String, Statement> relationships =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();

    private BodsReader(ZoneId zone, FindingSink findings, ObjLongConsumer<String> progress) {
        this.parser = new StatementParser(new Cells(zone, findings), findings);
        this.findings = findings;
        this.progress = progress;
    }

    /**
     * Reads files.
     *
     * @param files the files by the names to call them, in the order in which they are read
     * @param zone where days begin and end; a time becomes a day there
     * @param rows takes the rows
     * @param findings takes what is wrong with statements
     * @param progress is told file and number of statements from time to time
     * @return what became of the statements
     * @throws org.revenuekit.examples.report.csv.UnreadableFileException if a file is not JSON within the limits
     */
    public static Result read(
            ImmutableMap<String, Path> files,
            ZoneId zone,
            RowSink rows,
            FindingSink findings,
            ObjLongConsumer<String> progress) {
        requireNonNull(rows, "rows");
        BodsReader reader = new BodsReader(
                requireNonNull(zone, "zone"),
                requireNonNull(findings, "findings"),
                requireNonNull(progress, "progress"));
        requireNonNull(files, "files").forEach((name, path) -> reader.read(path, name));
        return reader.finish(rows);
    }

    private void read(Path path, String name) {
        long read = 0;
        try (StatementFile file = StatementFile.open(path, name)) {
            for (Optional<StatementFile.Found> found = file.next(); found.isPresent(); found = file.next()) {
                take(found.get());
                read++;
                if (read % STEP == 0) {
                    progress.accept(name, read);
                }
            }
        }
        tallies.of(name).statements(read);
        progress.accept(name, read);
    }

    private void take(StatementFile.Found found) {
        String id = found.json().path("statementId").asText();
        Optional<CanonicalTable> table = StatementParser.table(found.json());
        if (!id.isEmpty() && !statements.add(id)) {
            tallies.of(found.at()).count(table, Outcome.REPEATED);
            return;
        }
        Optional<Statement> statement = parser.parse(found.at(), found.json());
        if (statement.isEmpty()) {
            tallies.of(found.at()).count(table, Outcome.SET_ASIDE);
        } else if (statement.get().content() instanceof Relationship) {
            relationships.put(statement.get().record(), statement.get());
        } else {
            parties.put(statement.get().record(), statement.get());
        }
    }

    private Result finish(RowSink rows) {
        for (List<Statement> record : Multimaps.asMap(parties).values()) {
            record.sort(Statement.BY_DATE);
            new PartyRecord(record, tallies).make(rows);
        }
        ImmutableList.Builder<StatedInterest> interests = ImmutableList.builder();
        for (List<Statement> record : Multimaps.asMap(relationships).values()) {
            record.sort(Statement.BY_DATE);
            RelationshipRecord relationship = new RelationshipRecord(record, tallies, this::replacedAtOnce);
            relationship.make(rows);
            interests.addAll(relationship.interests());
        }
        return new Result(tallies.accounts(), interests.build());
    }

    private void replacedAtOnce(Statement statement) {
        findings.add(
                ImportFinding.REPLACED_AT_ONCE,
                ImportFinding.REPLACED_AT_ONCE.severity(),
                statement.at(),
                "statementDate",
                statement.date().map(Object::toString).orElse(""),
                ImmutableList.of());
    }
}
