package org.revenuekit.funnel.forecast;

/** What became of a pass. */
enum Fate {
    /** The goal was reached. */
    WON,
    /** The pass ended before. */
    LOST,
    /** Neither is known yet. */
    OPEN
}
