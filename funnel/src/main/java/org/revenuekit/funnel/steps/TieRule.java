package org.revenuekit.funnel.steps;

/** Whether events of one instant can be one after the other (同時刻). The order in which they are given never decides. */
public enum TieRule {
    /** They can, in whichever order takes the lead further: dates without time of day need it. */
    TIES_ORDERED,
    /** They cannot: each step must be later in time than the one before. */
    TIES_STRICT
}
