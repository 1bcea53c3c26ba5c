package org.revenuekit.funnel.department;

/** On which leads the rate of meetings booked is counted (商談獲得率の母数). */
public enum MeetingBase {
    /** Leads that were dialled, whether anybody answered or not. */
    DIALLED,
    /** Leads of which somebody was spoken to. */
    CONNECTED
}
