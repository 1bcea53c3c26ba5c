package org.revenuekit.funnel.department;

/** What a partner had to do with a deal. */
public enum PartnerPart {
    /** It brought the lead (紹介・発掘). */
    SOURCED,
    /** It helped to win it (案件支援). */
    INFLUENCED,
    /** It sells in its own name (再販). */
    RESOLD
}
