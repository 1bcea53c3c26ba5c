package org.revenuekit.segmentation.signal;

/** What exactly a signal says; each belongs to one kind. */
public enum SignalDetail {
    /** The useful life (耐用年数) ends. */
    END_OF_LIFE(SignalKind.RENEWAL_DUE),
    /** The contract ends. */
    END_OF_CONTRACT(SignalKind.RENEWAL_DUE),
    /** Somebody is new. */
    ARRIVED(SignalKind.KEY_PERSON_MOVED),
    /** Somebody is no longer there. */
    LEFT(SignalKind.KEY_PERSON_MOVED),
    /** Somebody moved from one account to another; told of both. */
    TRANSFERRED(SignalKind.KEY_PERSON_MOVED),
    /** Somebody took the role of somebody else (後任). */
    SUCCEEDED(SignalKind.KEY_PERSON_MOVED),
    /** Somebody who stays has another role. */
    ROLE_CHANGED(SignalKind.KEY_PERSON_MOVED),
    /** The customer will handle more of our goods after a reorganisation (体制変更による取り扱いの増加). */
    VOLUME_UP(SignalKind.POLICY_CHANGED),
    /** The customer has fewer people for the same work (人員削減による生産性向上ニーズ): the opposite, and an opportunity too. */
    HEADCOUNT_DOWN(SignalKind.POLICY_CHANGED),
    /** The competitor's person changed (担当者交代). */
    CONTACT_CHANGED(SignalKind.COMPETITOR_DISRUPTED),
    /** The competitor has trouble (トラブル). */
    TROUBLE(SignalKind.COMPETITOR_DISRUPTED),
    /** The customer has an emergency (緊急対応). */
    EMERGENCY_RESPONSE(SignalKind.CUSTOMER_PAIN),
    /** The customer's person has little experience (経験の浅い担当者). */
    INEXPERIENCED_CONTACT(SignalKind.CUSTOMER_PAIN),
    /** A new site opens. */
    NEW_SITE(SignalKind.GROWTH),
    /** Use went up. */
    USAGE_UP(SignalKind.USAGE_CHANGED),
    /** Use went down: a sign of churn (解約の予兆). */
    USAGE_DOWN(SignalKind.USAGE_CHANGED),
    /** Use is near what the contract allows. */
    NEAR_LIMIT(SignalKind.USAGE_CHANGED),
    /** A mail was opened (開封). */
    OPENED(SignalKind.INTEREST_SHOWN),
    /** A link was clicked (クリック). */
    CLICKED(SignalKind.INTEREST_SHOWN);

    private final SignalKind kind;

    SignalDetail(SignalKind kind) {
        this.kind = kind;
    }

    /**
     * Returns to which kind it belongs.
     *
     * @return the kind
     */
    public SignalKind kind() {
        return kind;
    }
}
