package org.revenuekit.funnel.process;

/** What a lead is that keeps it from being accepted (MAL). In this order where a lead is several. */
public enum LeadTrait {
    /** A competitor (競合企業). */
    COMPETITOR,
    /** A company of our own group (グループ企業). */
    OWN_GROUP,
    /** A partner that sells with us (パートナー). */
    PARTNER,
    /** A student (学生). */
    STUDENT,
    /** Whoever is outside of what we sell to (ノンターゲット企業). */
    NON_TARGET
}
