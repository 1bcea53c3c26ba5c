package org.revenuekit.segmentation.phase;

/** How far an activity is with an account. */
public enum ActivityState {
    /** Neither done nor planned. */
    OPEN,
    /** Not done, but something is planned that will do it. */
    PLANNED,
    /** Done, by evidence that counts at the date. */
    DONE
}
