package org.revenuekit.funnel.lifecycle;

/** Which of the leads of an account is said to have brought it (獲得リード). */
public enum AcquisitionLead {
    /** The first to which anything happened, whether it was won or not. */
    FIRST,
    /** The first that was won; none if no lead of the account was. */
    WINNING
}
