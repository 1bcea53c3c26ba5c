package org.revenuekit.examples.report.bods;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.revenuekit.examples.report.bods.Statement.Interest;
import org.revenuekit.examples.report.bods.Statement.Relationship;
import org.revenuekit.examples.report.bods.Statement.StatedShare;

/**
 * What the statements of one record say one after the other: which terms held when, and when that was on record. A
 * later statement replaces what an earlier one said, but not the time before its own terms begin: there the earlier
 * terms stay true.
 */
final class RecordHistory {

    /**
     * Terms that hold in a time.
     *
     * @param relationship who holds something in whom, without the interests
     * @param share how much
     * @param from first day, if known
     * @param to first day on which they no longer hold, if any
     */
    record Terms(Relationship relationship, StatedShare share, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /**
     * Terms that were on record.
     *
     * @param terms the terms
     * @param statedBy the statement that first stated them
     * @param recordedOn first day on record, if known
     * @param replacedOn first day no longer on record, if any
     */
    record OnRecord(Terms terms, Statement statedBy, Optional<LocalDate> recordedOn, Optional<LocalDate> replacedOn) {

        /** Whether it was on record on no day, having been replaced on the day it was stated. */
        boolean isEmpty() {
            return recordedOn.isPresent() && recordedOn.equals(replacedOn);
        }
    }

    private final List<OnRecord> ended = new ArrayList<>();
    private List<OnRecord> current = new ArrayList<>();

    private RecordHistory() {}

    /** The terms of all statements of a record, which are in the order in which they replace each other. */
    static ImmutableList<OnRecord> of(List<Statement> statements) {
        RecordHistory history = new RecordHistory();
        statements.forEach(history::replace);
        return ImmutableList.<OnRecord>builder()
                .addAll(history.ended)
                .addAll(history.current)
                .build();
    }

    private void replace(Statement statement) {
        ImmutableList<Terms> stated = terms(statement);
        Optional<LocalDate> start = start(statement, stated);
        List<OnRecord> next = new ArrayList<>();
        for (OnRecord earlier : current) {
            Optional<Terms> still = stated.contains(earlier.terms())
                    ? Optional.of(earlier.terms())
                    : start.flatMap(first -> before(earlier.terms(), first));
            if (still.equals(Optional.of(earlier.terms()))) {
                next.add(earlier);
            } else {
                ended.add(new OnRecord(earlier.terms(), earlier.statedBy(), earlier.recordedOn(), statement.date()));
                still.ifPresent(
                        terms -> next.add(new OnRecord(terms, earlier.statedBy(), statement.date(), Optional.empty())));
            }
        }
        for (Terms terms : stated) {
            if (next.stream().noneMatch(known -> known.terms().equals(terms))) {
                next.add(new OnRecord(terms, statement, statement.date(), Optional.empty()));
            }
        }
        current = next;
    }

    /** The first day of which a statement speaks; empty if it speaks of all days, so that nothing earlier stays. */
    private static Optional<LocalDate> start(Statement statement, ImmutableList<Terms> stated) {
        if (stated.isEmpty()) {
            return statement.closed() ? statement.date() : Optional.empty();
        }
        return stated.stream().map(terms -> terms.from().orElse(LocalDate.MIN)).min(Comparator.naturalOrder());
    }

    /** What stays of earlier terms: the time before a day. */
    private static Optional<Terms> before(Terms earlier, LocalDate start) {
        if (!earlier.from().orElse(LocalDate.MIN).isBefore(start)) {
            return Optional.empty();
        }
        boolean endsBefore = earlier.to().filter(end -> !end.isAfter(start)).isPresent();
        return Optional.of(
                endsBefore
                        ? earlier
                        : new Terms(earlier.relationship(), earlier.share(), earlier.from(), Optional.of(start)));
    }

    /** The terms that a statement states, without those that stay from earlier ones. */
    static ImmutableList<Terms> terms(Statement statement) {
        Relationship relationship = (Relationship) statement.content();
        Relationship parties = new Relationship(
                relationship.subject(),
                relationship.party(),
                relationship.absence(),
                relationship.source(),
                ImmutableList.of());
        ImmutableList<Interest> linked = Ownership.linked(relationship);
        if (linked.isEmpty() && relationship.absence().isPresent()) {
            StatedShare nothing = new StatedShare(Optional.empty(), Optional.empty(), Optional.empty());
            return ImmutableList.of(new Terms(parties, nothing, Optional.empty(), Optional.empty()));
        }
        return linked.stream()
                .map(interest -> new Terms(parties, interest.share(), interest.from(), end(statement, interest)))
                .distinct()
                .collect(toImmutableList());
    }

    /** A statement that closes a record and names no end says that the interest ended at the latest on its day. */
    private static Optional<LocalDate> end(Statement statement, Interest interest) {
        Optional<LocalDate> closing = statement.closed() ? statement.date() : Optional.empty();
        return interest.to()
                .or(() -> closing.filter(
                        day -> interest.from().filter(day::isBefore).isEmpty()));
    }
}
