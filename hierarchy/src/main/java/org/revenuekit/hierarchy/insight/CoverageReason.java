package org.revenuekit.hierarchy.insight;

/** Why a family's coverage deserves attention. Owners are those who lead an account; others only help. */
public enum CoverageReason {
    /** A top family has an inexperienced owner. */
    JUNIOR_ON_TOP_FAMILY,
    /** Its accounts have different owners, none of whom owns every account that has an owner. */
    SEVERAL_OWNERS,
    /** An account has no owner, although there is an owner table. */
    NO_OWNER
}
