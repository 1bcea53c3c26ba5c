package org.revenuekit.segmentation.survey;

/** What a question is asked for. */
public enum QuestionPurpose {
    /** How satisfied the customer is over all (総合満足度): what the drivers drive. At most one question. */
    SATISFACTION,
    /** How satisfied the customer is with one thing (満足度要因), such as the product or the response of our people. */
    DRIVER,
    /** How likely the customer is to recommend us, 0 to 10 (推奨度): the question of the NPS. At most one question. */
    RECOMMENDATION,
    /** Whether the customer would buy something else from us, too (クロスセル意向). */
    CROSS_SELL,
    /** Whether the customer would buy more or a richer edition of what it has (アップセル意向). */
    UPSELL,
    /**
     * Whether the customer would introduce another to us (紹介意向). That is an intention, but no potential of this
     * customer.
     */
    REFERRAL,
    /** What the customer needs (与件): an answer may reveal a need that one of our products would meet. */
    NEED,
    /** Anything else. */
    OTHER;

    /**
     * Returns whether it asks for an intention (意向).
     *
     * @return true for cross-sell, up-sell and referral
     */
    public boolean isIntention() {
        return this == CROSS_SELL || this == UPSELL || this == REFERRAL;
    }
}
