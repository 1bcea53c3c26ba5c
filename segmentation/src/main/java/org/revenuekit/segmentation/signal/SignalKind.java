package org.revenuekit.segmentation.signal;

/** What kind of opportunity signal (営業機会シグナル) it is. The first six are those of the field, the others are ours. */
public enum SignalKind {
    /** A renewal is due (更新タイミング): useful life or contract ends within the time that the policy states. */
    RENEWAL_DUE,
    /** A decision maker or key person moved (意思決定権者、キーマンの異動). */
    KEY_PERSON_MOVED,
    /** The customer relocates (顧客の移転). */
    RELOCATION,
    /** The customer changed its policy (顧客の方針変更), one way or the other. */
    POLICY_CHANGED,
    /** A competitor's contact changed, or it has trouble (競合他社の担当者交代、トラブル). */
    COMPETITOR_DISRUPTED,
    /** The customer is in a difficulty (相手の困りごと). */
    CUSTOMER_PAIN,
    /** The customer grows, such as by a new site (拠点の新設). */
    GROWTH,
    /** The customer uses what it has more, less, or nearly up to a limit (利用状況の変化). */
    USAGE_CHANGED,
    /** The customer reacted to a campaign (施策への反応). */
    INTEREST_SHOWN
}
