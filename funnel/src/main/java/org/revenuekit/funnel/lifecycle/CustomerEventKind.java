package org.revenuekit.funnel.lifecycle;

import org.revenuekit.funnel.success.ContractEventKind;

/** What happens in the lifecycle of an account, in the order in which events of one day are read. */
public enum CustomerEventKind {
    /** The first that happened to any of its leads (初回接触): it did something, one of us turned to it, or it came in. */
    FIRST_CONTACT,
    /** A pass of one of its leads reached the goal (受注). */
    WON,
    /** Its first asset became active (利用開始). */
    STARTED,
    /** The first day on which nothing is active any more (解約). */
    ENDED,
    /** An asset became active after an end (復活). */
    RETURNED,
    /** Its contract was renewed (更新). */
    RENEWED,
    /** It bought more (追加購入). */
    FURTHER_PURCHASE;

    static CustomerEventKind of(ContractEventKind kind) {
        return switch (kind) {
            case RENEWED -> RENEWED;
            case FURTHER_PURCHASE -> FURTHER_PURCHASE;
        };
    }

    /** Whether it cannot happen again. */
    boolean happensOnce() {
        return this == FIRST_CONTACT || this == STARTED;
    }

    /** Whether it happens only to who has something active. */
    boolean isOfCustomers() {
        return this == RENEWED || this == FURTHER_PURCHASE;
    }

    /** The stage after it. */
    CustomerStage after(CustomerStage before) {
        return switch (this) {
            case WON -> before == CustomerStage.PROSPECT ? CustomerStage.ORDERED : before;
            case STARTED, RETURNED -> CustomerStage.CUSTOMER;
            case ENDED -> CustomerStage.FORMER;
            case FIRST_CONTACT, RENEWED, FURTHER_PURCHASE -> before;
        };
    }
}
