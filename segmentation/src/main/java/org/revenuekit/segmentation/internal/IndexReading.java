package org.revenuekit.segmentation.internal;

import static org.revenuekit.segmentation.internal.PointScale.OFF;

import java.time.LocalDate;
import java.util.Arrays;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.ObservationTable;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.ScoreOutcome;

/** Reads observations for one index: which are seen, what each is worth, how old it is. */
public final class IndexReading {
    private final ObservationTable table;
    private final int[] number; // of an indicator of the table among those of the index, or -1
    private final PointScale[] scale;
    private final int[][] ofNames;
    private final int seenUntil;
    private final int knownOn;
    private final int today;

    /**
     * Prepares to read.
     *
     * @param program the index
     * @param table the observations
     * @param seen which observations are seen
     * @param agedTo the day on which they are as old as they are, not before {@code seen}
     */
    public IndexReading(IndexProgram program, ObservationTable table, AsOf seen, LocalDate agedTo) {
        this.table = table;
        this.number = new int[table.indicators().size()];
        Arrays.fill(number, -1);
        this.scale = new PointScale[program.size()];
        this.ofNames = new int[program.size()][];
        for (int i = 0; i < program.size(); i++) {
            Indicator indicator = program.indicators().get(i);
            scale[i] = PointScale.of(indicator.scale());
            ofNames[i] = PointScale.ofNames(indicator.scale(), table.categories());
            int row = table.indicators().find(indicator.id());
            if (row >= 0) {
                number[row] = i;
            }
        }
        this.seenUntil = ObservationTable.day(seen.date());
        this.knownOn = ObservationTable.day(seen.knownOn());
        this.today = ObservationTable.day(agedTo);
    }

    /**
     * Returns the indicator of an observation.
     *
     * @param entry the observation
     * @return its number in the index, or -1
     */
    public int indicator(int entry) {
        return number[table.indicator(entry)];
    }

    /**
     * Returns whether an observation is seen.
     *
     * @param entry the observation
     * @return true if it was neither made nor recorded later
     */
    public boolean isSeen(int entry) {
        return table.observed(entry) <= seenUntil && table.recorded(entry) <= knownOn;
    }

    /**
     * Returns what an observation is worth.
     *
     * @param entry an observation of an indicator of the index
     * @return 0 to 100,000,000, or {@link PointScale#OFF}
     */
    public int points(int entry) {
        int indicator = indicator(entry);
        int name = table.category(entry);
        if (name < 0) {
            return scale[indicator].at(table.value(entry));
        }
        return name < ofNames[indicator].length ? ofNames[indicator][name] : OFF;
    }

    /**
     * Returns how old an observation is.
     *
     * @param entry an observation that is seen
     * @return its age in days
     */
    public int age(int entry) {
        return IndexProgram.age(today, table.observed(entry));
    }

    private void take(int entry, Gathered into) {
        if (indicator(entry) >= 0 && isSeen(entry)) {
            int points = points(entry);
            if (points != OFF) {
                into.add(indicator(entry), points, age(entry), table.recorded(entry));
            }
        }
    }

    /**
     * Takes all observations of an account.
     *
     * @param account the account, whether anything was observed of it or not
     * @param into where to; cleared before
     */
    public void gather(AccountId account, Gathered into) {
        into.clear();
        int row = table.accounts().find(account);
        if (row >= 0) {
            for (int entry = table.start(row); entry < table.start(row + 1); entry++) {
                take(entry, into);
            }
        }
    }

    /**
     * Scores one account.
     *
     * @param account the account, whether anything was observed of it or not
     * @param program the index that is read for, or one group of it
     * @return its score, or why there is none
     */
    public ScoreOutcome outcome(AccountId account, IndexProgram program) {
        Gathered gathered = program.gathered();
        gather(account, gathered);
        RawScore score = new RawScore();
        program.score(gathered, 0, score);
        return score.outcome();
    }
}
