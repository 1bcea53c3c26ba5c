package org.revenuekit.segmentation.phase;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the records of one account, or of one of its opportunities, say of each pattern on a day. It is filled, read and
 * filled again; the order of the records changes nothing.
 */
final class Gathering {
    /** All records, whatever opportunity they are of. */
    static final int ALL = -2;

    private static final long NO_DENIAL = Long.MIN_VALUE;

    private final PhaseProgram program;
    private final EvidenceTable table;
    private final int[] oldest; // the first day that counts, by pattern
    private final int[] shown;
    private final int[] denied; // how many slots are, by pattern
    private final boolean[] contested;
    private final long[] denial; // when a slot was last denied
    private final boolean[] answered; // whether it was said later, or on the same day, that it is so after all
    private boolean clean = true;
    private @Nullable Moment moment;

    Gathering(PhaseProgram program, EvidenceTable table) {
        this.program = program;
        this.table = table;
        this.oldest = new int[program.patternCount()];
        this.shown = new int[program.patternCount()];
        this.denied = new int[program.patternCount()];
        this.contested = new boolean[program.patternCount()];
        this.denial = new long[program.slotCount()];
        this.answered = new boolean[program.slotCount()];
        Arrays.fill(denial, NO_DENIAL);
    }

    /**
     * Reads records.
     *
     * @param from the first entry
     * @param to the entry after the last
     * @param unit of which opportunity those are that count beside those of none, or {@link #ALL}
     * @param at when
     * @return whether something counts that is of the opportunity itself
     */
    boolean gather(int from, int to, int unit, Moment at) {
        prepare(at);
        boolean own = false;
        for (int entry = from; entry < to; entry++) {
            if (table.cell(entry) >= EvidenceTable.CELLS && isRead(entry, unit, at)) {
                own |= deny(entry) && table.opportunity(entry) == unit;
            }
        }
        for (int entry = from; entry < to; entry++) {
            int cell = table.cell(entry);
            if (cell >= 0 && cell < EvidenceTable.CELLS && isRead(entry, unit, at)) {
                own |= show(entry) && table.opportunity(entry) == unit;
            }
        }
        return own;
    }

    private void prepare(Moment at) {
        if (!at.equals(moment)) {
            moment = at;
            for (int pattern = 0; pattern < oldest.length; pattern++) {
                oldest[pattern] = program.oldest(pattern, at.day());
            }
        }
        Arrays.fill(shown, 0);
        if (!clean) {
            Arrays.fill(denied, 0);
            Arrays.fill(contested, false);
            Arrays.fill(denial, NO_DENIAL);
            Arrays.fill(answered, false);
            clean = true;
        }
    }

    /** Whether a record is looked at. */
    boolean isRead(int entry, int unit, Moment at) {
        int opportunity = table.opportunity(entry);
        return (unit == ALL || opportunity == EvidenceTable.NO_OPPORTUNITY || opportunity == unit)
                && at.sees(table, entry)
                && at.day() <= table.validUntil(entry);
    }

    private boolean deny(int entry) {
        boolean counts = false;
        long when = when(entry);
        for (int slot : program.slots(table.cell(entry))) {
            int pattern = program.slotPattern(slot);
            if (table.observed(entry) >= oldest[pattern]) {
                counts = true;
                clean = false;
                if (denial[slot] == NO_DENIAL) {
                    denied[pattern]++;
                }
                denial[slot] = Math.max(denial[slot], when);
            }
        }
        return counts;
    }

    private boolean show(int entry) {
        boolean counts = false;
        for (int slot : program.slots(table.cell(entry))) {
            int pattern = program.slotPattern(slot);
            if (table.observed(entry) >= oldest[pattern] && program.fits(table, entry, pattern)) {
                counts = true;
                if (clean) {
                    shown[pattern]++;
                } else {
                    weigh(slot, pattern, when(entry));
                }
            }
        }
        return counts;
    }

    private void weigh(int slot, int pattern, long when) {
        if (when > denial[slot]) {
            shown[pattern]++;
        } else if (when == denial[slot]) {
            contested[pattern] = true;
        } else {
            return;
        }
        if (denial[slot] != NO_DENIAL && !answered[slot]) {
            answered[slot] = true;
            denied[pattern]--;
        }
    }

    /** Orders what was said by its day, then by the day of its record. */
    private long when(int entry) {
        return (long) table.observed(entry) << Integer.SIZE
                | Integer.toUnsignedLong(table.recorded(entry) ^ Integer.MIN_VALUE);
    }

    /** Whether a criterion is met. */
    CriterionResult result(int criterion) {
        return switch (reason(criterion)) {
            case SEEN -> CriterionResult.MET;
            case DENIED -> CriterionResult.NOT_MET;
            case TOO_FEW, NOT_SEEN -> program.model().criteria().get(criterion).unseen();
            case CONTRADICTORY, NO_OCCASION -> CriterionResult.UNKNOWN;
        };
    }

    /** Why a criterion has its result. */
    CriterionReason reason(int criterion) {
        if (!isAsked(criterion)) {
            return CriterionReason.NO_OCCASION;
        }
        if (isShown(criterion)) {
            return CriterionReason.SEEN;
        }
        if (contested[criterion]) {
            return CriterionReason.CONTRADICTORY;
        }
        if (denied[criterion] == program.slotCount(criterion)) {
            return CriterionReason.DENIED;
        }
        return shown[criterion] > 0 ? CriterionReason.TOO_FEW : CriterionReason.NOT_SEEN;
    }

    private boolean isAsked(int criterion) {
        int occasion = program.occasion(criterion);
        return occasion < 0 || isShown(occasion);
    }

    private boolean isShown(int pattern) {
        return shown[pattern] >= program.times(pattern);
    }

    /** Whether a record, read before, shows a pattern; or, if that is not shown, stands for it or denies it in part. */
    boolean isBehind(int entry, int pattern) {
        int cell = table.cell(entry);
        boolean denies = cell >= EvidenceTable.CELLS;
        for (int slot : program.slots(cell)) {
            if (program.slotPattern(slot) == pattern
                    && table.observed(entry) >= oldest[pattern]
                    && (denies || program.fits(table, entry, pattern))) {
                int order = Long.compare(when(entry), denial[slot]);
                if (isShown(pattern) ? order > 0 : order >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
