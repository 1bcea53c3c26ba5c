package org.revenuekit.funnel.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * That a lead entered a stage: a row of a log.
 *
 * @param lead the id of the lead; ids that differ by letter case only are two
 * @param stage the id of the stage
 * @param at when, in whole seconds, so that any database can hold it
 */
public record StageRow(String lead, String stage, Instant at) {
    /**
     * Checks that all is there.
     *
     * @param lead the id of the lead
     * @param stage the id of the stage
     * @param at when
     */
    public StageRow {
        requireNonNull(lead, "lead");
        requireNonNull(stage, "stage");
        requireNonNull(at, "at");
    }

    StageRow movedTo(Instant when) {
        return new StageRow(lead, stage, when);
    }
}
