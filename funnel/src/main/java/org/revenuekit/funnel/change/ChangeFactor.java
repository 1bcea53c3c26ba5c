package org.revenuekit.funnel.change;

/** What the output of a funnel is a product of: output = volume x sum over groups of share x rates. */
public enum ChangeFactor {
    /** How many entered (件数). */
    VOLUME,
    /** Which part of those who entered is of which group (構成比). */
    MIX,
    /** Which part of those of a group who count at a stage counts at the next (転換率), step by step. */
    RATE
}
