package org.revenuekit.funnel.department;

/** What is counted of inside sales. Each count adds up over any groups, as every case has one lead and one seller. */
enum InsideSalesCount {
    DIALS,
    CONNECTED_DIALS,
    ASSIGNED,
    ASSIGNED_DIALLED,
    DIALLED,
    CONNECTED,
    MEETING_BASE,
    MEETING_BASE_BOOKED,
    MEETINGS,
    NURTURED,
    NURTURED_CONVERTED,
    NURTURED_OPEN,
    OPPORTUNITIES,
    WON,
    LOST,
    WITHDRAWN,
    OPEN;

    static InsideSalesCount of(DealOutcome outcome) {
        return switch (outcome) {
            case WON -> WON;
            case LOST -> LOST;
            case WITHDRAWN -> WITHDRAWN;
            case OPEN -> OPEN;
        };
    }
}
