package org.revenuekit.core.kpi;

/** Whether a figure counts effort or its effect; the two stand beside each other. */
public enum KpiKind {
    /** How much was done (量的なKPI), such as calls, appointments and meetings. */
    QUANTITY,
    /** How good it is (質的なKPI), such as customers in a higher relationship phase. */
    QUALITY
}
