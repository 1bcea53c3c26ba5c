package org.revenuekit.funnel.flow;

/** Of which leads an outlook speaks. */
public enum OutlookBase {
    /** Of all that came in, as they are won (リード獲得段階). */
    ALL_LEADS,
    /** Of those who were accepted: they reached the stage of qualification or one beyond. */
    AFTER_QUALIFICATION
}
