package org.revenuekit.segmentation.phase;

/**
 * What became of the records given: each is in exactly one of these counts.
 *
 * @param used those that say something of a criterion or an activity on the day
 * @param planned those of plans for the day and later, which satisfy nothing
 * @param reported those that findings account for
 */
public record EvidenceTally(long used, long planned, long reported) {
    /**
     * Returns how many were given.
     *
     * @return the sum of all counts
     */
    public long given() {
        return used + planned + reported;
    }
}
