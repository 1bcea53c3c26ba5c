package org.revenuekit.core.contact;

/** What a contact is to a sale. */
public enum ContactRole {
    /** Decides, or signs (意思決定権者, 決裁者). */
    DECISION_MAKER,
    /** Writes the proposal that goes round inside (起案者). */
    DRAFTER,
    /** The decision hangs on this person, whatever the title (キーマン). */
    KEY_PERSON,
    /** Leads the people who use what we sell (顧客スタッフ責任者). */
    STAFF_SUPERVISOR,
    /** Whom we call (窓口). */
    LIAISON
}
