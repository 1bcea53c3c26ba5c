package org.revenuekit.core.seller;

/** What somebody is to an account. The order of the constants is the order in which a team is shown. */
public enum OwnerRole {
    /** Leads the account and answers for it (主担当). */
    LEAD,
    /** Stands in for the lead (副担当). */
    DEPUTY,
    /** Is called in for a product or a question of his field (専門担当). */
    SPECIALIST,
    /** Helps the customer after the sale (サポート担当). */
    SUPPORT
}
