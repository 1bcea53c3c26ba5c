package org.revenuekit.segmentation.phase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds which record stands in whose place: those of one id, by the day they were recorded. */
final class Corrections {
    private final List<Evidence> list;
    private final int[] replaced;

    private Corrections(List<Evidence> list) {
        this.list = list;
        this.replaced = new int[list.size()];
        Arrays.fill(replaced, EvidenceTable.NEVER);
    }

    /**
     * Returns from which day of record on another record stands in the place of each.
     *
     * @param list the records
     * @return by position, {@link EvidenceTable#NEVER} if it still stands; the day it was recorded itself if another of
     *     that day stands
     */
    static int[] replaced(List<Evidence> list) {
        Corrections corrections = new Corrections(list);
        long[] byHash = new long[list.size()];
        for (int i = 0; i < byHash.length; i++) {
            byHash[i] = (long) list.get(i).id().hashCode() << Integer.SIZE | i;
        }
        Arrays.sort(byHash); // less memory than a table of all ids, most of which stand once
        int next;
        for (int first = 0; first < byHash.length; first = next) {
            next = first + 1;
            while (next < byHash.length && byHash[next] >> Integer.SIZE == byHash[first] >> Integer.SIZE) {
                next++;
            }
            if (next - first > 1) {
                corrections.replaceAmong(Arrays.copyOfRange(byHash, first, next));
            }
        }
        return corrections.replaced;
    }

    /** Ids of one hash may differ. */
    private void replaceAmong(long[] positions) {
        List<Integer> records = Arrays.stream(positions)
                .mapToObj(position -> (int) position)
                .sorted(Comparator.comparing(
                                (Integer position) -> list.get(position).id())
                        .thenComparing(position -> list.get(position).recordedOn())
                        .thenComparing(list::get, EvidenceOrder.CAUTIOUS))
                .toList();
        int stands = records.get(0);
        for (int record : records.subList(1, records.size())) {
            Evidence before = list.get(stands);
            Evidence after = list.get(record);
            if (!before.id().equals(after.id())) {
                stands = record;
            } else if (before.recordedOn().equals(after.recordedOn())) {
                replaced[record] = EvidenceTable.day(after.recordedOn());
            } else {
                replaced[stands] = EvidenceTable.day(after.recordedOn());
                stands = record;
            }
        }
    }
}
