package org.revenuekit.funnel.forecast;

import static java.util.Objects.requireNonNull;

/**
 * Why a forecast of today's stock is another than before: parts that sum to the difference exactly. A lead is told by
 * its pass: who left and came back is closed in one and opened in the other.
 *
 * @param opened what is expected of leads that were not open before
 * @param won less what was expected of those that reached the goal meanwhile: what they brought is no forecast any more
 * @param lost less what was expected of those that left
 * @param moved the difference of those that are in another stage now, on whatever grounds
 * @param stayed the difference of those that are where they were: they are older, the horizon is another, more history
 *     is known, or their value is another
 * @param newLeads the difference of what is expected of leads that do not exist yet
 */
public record ForecastChange(
        ExpectedWins opened,
        ExpectedWins won,
        ExpectedWins lost,
        ExpectedWins moved,
        ExpectedWins stayed,
        ExpectedWins newLeads) {
    /**
     * Checks that nothing is null.
     *
     * @param opened of leads that were not open before
     * @param won of those that reached the goal meanwhile
     * @param lost of those that left
     * @param moved of those that are in another stage now
     * @param stayed of those that are where they were
     * @param newLeads of leads that do not exist yet
     */
    public ForecastChange {
        requireNonNull(opened, "opened");
        requireNonNull(won, "won");
        requireNonNull(lost, "lost");
        requireNonNull(moved, "moved");
        requireNonNull(stayed, "stayed");
        requireNonNull(newLeads, "newLeads");
    }

    /**
     * Returns the whole difference.
     *
     * @return the sum of the parts
     */
    public ExpectedWins total() {
        return opened.plus(won).plus(lost).plus(moved).plus(stayed).plus(newLeads);
    }
}
