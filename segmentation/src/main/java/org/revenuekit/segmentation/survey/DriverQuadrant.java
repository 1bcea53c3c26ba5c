package org.revenuekit.segmentation.survey;

/** Where a driver of satisfaction stands (重要度と満足度のポートフォリオ), against the mean of all that have a number. */
public enum DriverQuadrant {
    /** Important and done well: a strength (重点維持). */
    KEEP_UP,
    /** Important and not done well: improving it satisfies most (重点改善). */
    IMPROVE_FIRST,
    /** Less important and done well (維持). */
    MAINTAIN,
    /** Less important and not done well (改善優先度低). */
    LOW_PRIORITY;

    static DriverQuadrant of(boolean isImportant, boolean isDoneWell) {
        if (isImportant) {
            return isDoneWell ? KEEP_UP : IMPROVE_FIRST;
        }
        return isDoneWell ? MAINTAIN : LOW_PRIORITY;
    }
}
