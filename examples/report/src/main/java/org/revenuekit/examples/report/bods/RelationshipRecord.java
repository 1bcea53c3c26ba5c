package org.revenuekit.examples.report.bods;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.revenuekit.examples.report.bods.RecordHistory.OnRecord;
import org.revenuekit.examples.report.bods.Statement.Interest;
import org.revenuekit.examples.report.bods.Statement.Relationship;
import org.revenuekit.examples.report.bods.Statement.StatedShare;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.StatedInterest;

/** The statements of one relationship, in their order: links with both times, and interests that are no links. */
final class RelationshipRecord {

    private static final Optional<CanonicalTable> TABLE = Optional.of(CanonicalTable.LINKS);

    private final List<Statement> statements;
    private final Tallies tallies;
    private final Consumer<Statement> replacedAtOnce;

    RelationshipRecord(List<Statement> statements, Tallies tallies, Consumer<Statement> replacedAtOnce) {
        this.statements = statements;
        this.tallies = tallies;
        this.replacedAtOnce = replacedAtOnce;
    }

    void make(RowSink rows) {
        ImmutableList<OnRecord> history = RecordHistory.of(statements);
        Set<Statement> used = Sets.newIdentityHashSet();
        Set<Statement> unused = Sets.newIdentityHashSet();
        for (OnRecord terms : history) {
            if (terms.isEmpty()) {
                unused.add(terms.statedBy());
            } else if (rows.add(row(terms))) {
                used.add(terms.statedBy());
                tallies.of(terms.statedBy().at()).madeLink();
            }
        }
        for (Statement statement : statements) {
            tallies.of(statement.at()).count(TABLE, outcome(statement, used, unused));
        }
    }

    private Outcome outcome(Statement statement, Set<Statement> used, Set<Statement> unused) {
        if (used.contains(statement)) {
            return Outcome.USED;
        }
        if (unused.contains(statement)) {
            replacedAtOnce.accept(statement);
            return Outcome.LEFT_OUT;
        }
        return RecordHistory.terms(statement).isEmpty() ? Outcome.LEFT_OUT : Outcome.REPEATED;
    }

    private static CanonicalRow row(OnRecord onRecord) {
        RecordHistory.Terms terms = onRecord.terms();
        Relationship parties = terms.relationship();
        CanonicalRow.Builder row = CanonicalRow.builder(
                        CanonicalTable.LINKS, onRecord.statedBy().at())
                .set(CanonicalColumn.LINK_CHILD, parties.subject())
                .set(CanonicalColumn.LINK_KIND, "ownership")
                .set(CanonicalColumn.LINK_INFLUENCE, "none");
        set(row, CanonicalColumn.LINK_PARENT, parties.party());
        set(row, CanonicalColumn.LINK_ABSENCE, parties.absence());
        set(row, CanonicalColumn.LINK_SOURCE, parties.source());
        set(row, CanonicalColumn.LINK_SHARE, terms.share().exact());
        set(row, CanonicalColumn.LINK_SHARE_LOW, terms.share().low());
        set(row, CanonicalColumn.LINK_SHARE_HIGH, terms.share().high());
        set(row, CanonicalColumn.LINK_VALID_FROM, terms.from());
        set(row, CanonicalColumn.LINK_VALID_TO, terms.to());
        set(row, CanonicalColumn.LINK_RECORDED_ON, onRecord.recordedOn());
        set(row, CanonicalColumn.LINK_REPLACED_ON, onRecord.replacedOn());
        return row.build();
    }

    private static void set(CanonicalRow.Builder row, CanonicalColumn column, Optional<?> value) {
        value.ifPresent(present -> row.set(column, present));
    }

    ImmutableList<StatedInterest> interests() {
        ImmutableList.Builder<StatedInterest> interests = ImmutableList.builder();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Optional<LocalDate> replacedOn =
                    i + 1 < statements.size() ? statements.get(i + 1).date() : Optional.empty();
            Relationship relationship = (Relationship) statement.content();
            Ownership.reported(relationship).stream()
                    .map(interest -> stated(statement, relationship, interest, replacedOn))
                    .forEach(interests::add);
        }
        return interests.build();
    }

    private static StatedInterest stated(
            Statement statement, Relationship relationship, Interest interest, Optional<LocalDate> replacedOn) {
        StatedShare share = interest.share();
        return new StatedInterest(
                statement.at(),
                relationship.subject(),
                relationship.party(),
                interest.type(),
                interest.indirect(),
                share.exact().or(share::low),
                share.exact().or(share::high),
                interest.from(),
                interest.to(),
                statement.date(),
                replacedOn);
    }
}
