package org.revenuekit.funnel.lifecycle;

/** Where in its lifecycle an account is (カスタマーライフサイクルの段階). Each is in one on each day from its first on. */
public enum CustomerStage {
    /**
     * Known, but neither won nor ever with an asset (見込み客); also who was lost or disqualified, as it may come again.
     */
    PROSPECT,
    /** Won, but nothing has been active yet (受注済). */
    ORDERED,
    /** It has something active (顧客). Who comes back is a customer again (復活). */
    CUSTOMER,
    /** It had something, and nothing is active (解約済), also when it was won again and that has not started. */
    FORMER
}
