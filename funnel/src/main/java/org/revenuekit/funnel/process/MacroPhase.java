package org.revenuekit.funnel.process;

/** The four phases over which the stages of every process can be compared, each the work of one department. */
public enum MacroPhase {
    /** Leads are won (リード獲得): marketing. */
    LEAD_ACQUISITION,
    /** Leads become opportunities (商談化): inside sales. */
    OPPORTUNITY_CREATION,
    /** Opportunities become orders (契約獲得): field sales. */
    CONTRACT,
    /** Customers are kept and grow (顧客フォロー): customer success. */
    CUSTOMER_FOLLOW_UP
}
