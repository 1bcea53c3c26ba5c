package org.revenuekit.funnel.kpi;

/** In what a figure is measured. */
public enum FigureUnit {
    /** A number without a unit: a share, or money over money. 0.25 is 25 %. */
    RATE,
    /** How many. */
    COUNT,
    /** An amount in major units of the currency of the figure. */
    MONEY,
    /** Days, with fractions. */
    DAYS
}
