package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.internal.IdIndex;
import org.revenuekit.core.internal.ObservationTable;
import org.revenuekit.core.opportunity.OpportunityId;

/**
 * Evidence as columns, that of one account beside each other: row {@code r} of {@link #accounts()} has the entries from
 * {@code start(r)} to {@code start(r + 1)}, in the order given. Days are counted from 1970-01-01, {@link #NEVER} for
 * none.
 */
final class EvidenceTable {
    /** A day after every other. */
    static final int NEVER = Integer.MAX_VALUE;

    /** The opportunity of what is of none. */
    static final int NO_OPPORTUNITY = -1;

    /** The number of actors: one for each role, and the last for nobody in particular. */
    static final int ACTORS = ContactRole.values().length + 1;

    /** The number of cells: one for each kind and actor. */
    static final int CELLS = FactKind.values().length * ACTORS;

    private final ImmutableList<Evidence> list;
    private final IdIndex<AccountId> accounts = new IdIndex<>(16);
    private final IdIndex<OpportunityId> opportunities = new IdIndex<>(16);
    private final List<OpportunityId> opportunityIds = new ArrayList<>();
    private final int[] starts;
    private final int[] position;
    private final int[] cell;
    private final int[] minutes;
    private final int[] opportunity;
    private final int[] observed;
    private final int[] recorded;
    private final int[] replaced;
    private final int[] validUntil;

    EvidenceTable(ImmutableList<Evidence> list) {
        this.list = list;
        int size = list.size();
        int[] row = new int[size];
        for (int i = 0; i < size; i++) {
            row[i] = accounts.add(list.get(i).account());
        }
        starts = new int[accounts.size() + 1];
        for (int r : row) {
            starts[r + 1]++;
        }
        for (int r = 0; r < accounts.size(); r++) {
            starts[r + 1] += starts[r];
        }
        int[] replacedAt = Corrections.replaced(list);
        position = new int[size];
        cell = new int[size];
        minutes = new int[size];
        opportunity = new int[size];
        observed = new int[size];
        recorded = new int[size];
        replaced = new int[size];
        validUntil = new int[size];
        int[] next = starts.clone();
        for (int i = 0; i < size; i++) {
            int at = next[row[i]]++;
            fill(at, list.get(i));
            position[at] = i;
            replaced[at] = replacedAt[i];
        }
    }

    private void fill(int at, Evidence evidence) {
        cell[at] = cell(evidence.kind(), evidence.actor().orElse(null));
        if (evidence.status() != EvidenceStatus.HELD) {
            cell[at] = -1;
        } else if (!evidence.answer()) {
            cell[at] += CELLS;
        }
        minutes[at] = evidence.minutes().orElse(-1);
        opportunity[at] = evidence.opportunity().map(this::number).orElse(NO_OPPORTUNITY);
        observed[at] = day(evidence.observedOn());
        recorded[at] = day(evidence.recordedOn());
        validUntil[at] = evidence.validUntil().map(EvidenceTable::day).orElse(NEVER);
    }

    private int number(OpportunityId id) {
        int number = opportunities.add(id);
        if (number == opportunityIds.size()) {
            opportunityIds.add(id);
        }
        return number;
    }

    /** A day as a number; those beyond 5,800,000 years are as far away as any, but before {@link #NEVER}. */
    static int day(LocalDate date) {
        return Math.min(ObservationTable.day(date), NEVER - 1);
    }

    /** The cell of a kind and an actor. */
    @SuppressWarnings("EnumOrdinal") // a place in an array of this run, never stored
    static int cell(FactKind kind, @Nullable ContactRole actor) {
        return kind.ordinal() * ACTORS + (actor == null ? ACTORS - 1 : actor.ordinal());
    }

    /** The rows, not to be added to. */
    IdIndex<AccountId> accounts() {
        return accounts;
    }

    /** The id of an opportunity. */
    OpportunityId opportunityId(int number) {
        return opportunityIds.get(number);
    }

    /** Where the entries of a row begin. */
    int start(int row) {
        return starts[row];
    }

    /** What an entry was made of. */
    Evidence evidence(int entry) {
        return list.get(position[entry]);
    }

    /** The cell of what took place: below {@link #CELLS} for a yes, from there on for a no; -1 if it did not. */
    int cell(int entry) {
        return cell[entry];
    }

    /** How long it lasted, -1 if not known. */
    int minutes(int entry) {
        return minutes[entry];
    }

    /** Of which opportunity it is. */
    int opportunity(int entry) {
        return opportunity[entry];
    }

    /** When it was observed. */
    int observed(int entry) {
        return observed[entry];
    }

    /** When it was recorded. */
    int recorded(int entry) {
        return recorded[entry];
    }

    /**
     * From which day of record on another record stands in its place; not after {@link #recorded} if it never stood.
     */
    int replaced(int entry) {
        return replaced[entry];
    }

    /** Until when it counts. */
    int validUntil(int entry) {
        return validUntil[entry];
    }

    /** Whether it stands among what was recorded by a day. */
    boolean isKnown(int entry, int knownOn) {
        return recorded[entry] <= knownOn && knownOn < replaced[entry];
    }
}
