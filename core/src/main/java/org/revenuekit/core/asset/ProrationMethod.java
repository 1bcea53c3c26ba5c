package org.revenuekit.core.asset;

/** How a price is split over the days for which it is paid. */
public enum ProrationMethod {
    /** By days (日割り): each day of the period counts alike. */
    BY_DAYS,
    /**
     * By months (月割り): the months of the period count alike, counted from its first day, and each counts wholly for the
     * piece in which it begins.
     */
    BY_MONTHS,
    /** Not at all (日割りなし): all of it is for the piece that comes first. */
    NONE
}
