package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.time.BusinessCalendar;

/**
 * A model laid out for judging by the business days of a calendar. Criteria and their occasions ask for patterns,
 * criteria first. A pattern has a slot for each kind and actor that show it; what a record says, it says of the slots
 * of its {@linkplain EvidenceTable#cell cell}.
 */
final class PhaseProgram {
    private final PhaseModel model;
    private final BusinessCalendar calendar;
    private final List<EvidencePattern> patterns = new ArrayList<>();
    private final int[] occasion;
    private final int[] times;
    private final int[] within;
    private final boolean[] isBusiness;
    private final int[] minimumMinutes;
    private final int[] slotPattern;
    private final int[] slotCount;
    private final int[][] slots = new int[2 * EvidenceTable.CELLS][];
    private final int[][] gates;

    PhaseProgram(PhaseModel model, BusinessCalendar calendar) {
        this.model = model;
        this.calendar = calendar;
        ImmutableList<Criterion> criteria = model.criteria();
        criteria.forEach(criterion -> patterns.add(criterion.pattern()));
        this.occasion = criteria.stream()
                .mapToInt(criterion -> criterion.occasion().map(this::add).orElse(-1))
                .toArray();
        this.times = patterns.stream().mapToInt(EvidencePattern::times).toArray();
        this.within = patterns.stream()
                .mapToInt(pattern ->
                        pattern.withinBusinessDays().or(pattern::withinDays).orElse(EvidenceTable.NEVER))
                .toArray();
        this.isBusiness = new boolean[within.length];
        for (int pattern = 0; pattern < within.length; pattern++) {
            isBusiness[pattern] = patterns.get(pattern).withinBusinessDays().isPresent();
        }
        this.minimumMinutes = patterns.stream()
                .mapToInt(pattern -> pattern.minimumMinutes().orElse(-1))
                .toArray();
        this.slotCount = new int[patterns.size()];
        this.slotPattern = layOut();
        this.gates = model.phases().stream()
                .skip(1)
                .map(phase -> phase.gate().orElseThrow().criteria().stream()
                        .mapToInt(criteria::indexOf)
                        .toArray())
                .toArray(int[][]::new);
    }

    private int add(EvidencePattern pattern) {
        patterns.add(pattern);
        return patterns.size() - 1;
    }

    private int[] layOut() {
        List<Integer> patternOf = new ArrayList<>();
        List<List<Integer>> speaks = new ArrayList<>();
        for (int cell = 0; cell < slots.length; cell++) {
            speaks.add(new ArrayList<>());
        }
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            for (FactKind kind : patterns.get(pattern).kinds()) {
                int anybody = EvidenceTable.cell(kind, null);
                for (@Nullable ContactRole actor : actors(patterns.get(pattern))) {
                    int cell = EvidenceTable.cell(kind, actor);
                    int slot = patternOf.size();
                    patternOf.add(pattern);
                    slotCount[pattern]++;
                    speaks.get(cell).add(slot);
                    speaks.get(EvidenceTable.CELLS + cell).add(slot);
                    if (cell != anybody) {
                        speaks.get(EvidenceTable.CELLS + anybody)
                                .add(slot); // a no of nobody in particular is one of all
                    }
                }
            }
        }
        for (int cell = 0; cell < slots.length; cell++) {
            slots[cell] = Ints.toArray(speaks.get(cell));
        }
        return Ints.toArray(patternOf);
    }

    private static List<@Nullable ContactRole> actors(EvidencePattern pattern) {
        List<@Nullable ContactRole> actors = new ArrayList<>(pattern.roles());
        if (actors.isEmpty()) {
            actors.addAll(Arrays.asList(ContactRole.values()));
            actors.add(null);
        }
        return actors;
    }

    PhaseModel model() {
        return model;
    }

    int criterionCount() {
        return occasion.length;
    }

    int patternCount() {
        return patterns.size();
    }

    /** The pattern of the occasion of a criterion, -1 if there is none. */
    int occasion(int criterion) {
        return occasion[criterion];
    }

    int times(int pattern) {
        return times[pattern];
    }

    /** The first day whose evidence counts on a day. */
    int oldest(int pattern, int day) {
        if (isBusiness[pattern]) {
            return businessDay(day, -within[pattern] - 1L);
        }
        return within[pattern] == EvidenceTable.NEVER
                ? Integer.MIN_VALUE
                : Ints.saturatedCast((long) day - within[pattern]);
    }

    /** The first day on which evidence of a day no longer counts, {@link EvidenceTable#NEVER} if it always does. */
    int expiry(int pattern, int observed) {
        if (isBusiness[pattern]) {
            return businessDay(observed, within[pattern]);
        }
        return within[pattern] == EvidenceTable.NEVER
                ? EvidenceTable.NEVER
                : Ints.saturatedCast((long) observed + within[pattern] + 1);
    }

    /** A business day counted from the first one after a day, which is number 0. */
    private int businessDay(int day, long number) {
        LocalDate next = LocalDate.ofEpochDay(day + 1L);
        return Ints.saturatedCast(calendar.plusBusinessDays(next, number).toEpochDay());
    }

    /** How many slots a pattern has. */
    int slotCount(int pattern) {
        return slotCount[pattern];
    }

    int slotCount() {
        return slotPattern.length;
    }

    int slotPattern(int slot) {
        return slotPattern[slot];
    }

    /** The slots of which a record says something. */
    int[] slots(int cell) {
        return slots[cell];
    }

    /** The criteria of the gate into a level from the one below. */
    int[] gate(int level) {
        return gates[level - 1];
    }

    int top() {
        return gates.length;
    }

    /** Whether a record, of a kind and an actor that fit, is long and large enough. */
    boolean fits(EvidenceTable table, int entry, int pattern) {
        return table.minutes(entry) >= minimumMinutes[pattern]
                && (patterns.get(pattern).minimumAmount().isEmpty()
                        || patterns.get(pattern).fits(table.evidence(entry)));
    }
}
