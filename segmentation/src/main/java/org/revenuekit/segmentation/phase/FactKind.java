package org.revenuekit.segmentation.phase;

/**
 * What a customer does that shows how close the relationship is: a closed vocabulary of things that can be observed.
 *
 * <p>A kind says what a record of it can carry. A fact that lasts can have minutes; one that is about money can have an
 * amount; one that a person does can have an actor. Others cannot, so that a criterion that asks for them is known to
 * be one nobody can meet ({@link PhaseLint}).
 */
public enum FactKind {
    /** Somebody of the customer met us in person (面談). */
    MEETING(true, false, true, false),
    /** Somebody of the customer received us on site (訪問). */
    VISIT(true, false, true, false),
    /** Somebody of the customer met us over the web. */
    WEB_MEETING(true, false, true, false),
    /** Somebody of the customer talked to us on the telephone. */
    CALL(true, false, true, false),
    /** Somebody of the customer exchanged business cards with us (名刺交換). */
    BUSINESS_CARD(false, false, true, false),
    /** Somebody of the customer introduced us to another person there. */
    INTRODUCTION(false, false, true, false),
    /** Somebody of the customer recommended us to another company (紹介). */
    REFERRAL(false, false, true, false),
    /** Somebody of the customer asked our advice of their own accord (相談). */
    CONSULTATION(true, false, true, false),
    /** Somebody of the customer told us of plans not yet public. */
    PLAN_SHARED(false, false, true, false),
    /** Somebody of the customer told us the budget (予算). */
    BUDGET_SHARED(false, true, true, true),
    /** We were asked for a quotation beside others (相見積もり). */
    COMPETITIVE_QUOTE(false, true, true, true),
    /** We were told a competitor's offer: price or specification (他社情報). */
    COMPETITOR_OFFER_SHARED(false, true, true, true),
    /** We were told where the customer would compromise (妥協点). */
    COMPROMISE_SHARED(false, false, true, true),
    /** A tender was announced in which we can bid (入札). */
    TENDER(false, true, false, true),
    /** Our make was written into the specification of a tender (指定メーカー). */
    DESIGNATED_IN_TENDER(false, false, false, true),
    /** The customer's internal proposal to buy from us was drafted (起案). */
    RINGI_DRAFTED(false, true, true, true),
    /** Somebody on its way approved the internal proposal (承認). */
    RINGI_APPROVED(false, true, true, true),
    /** The internal proposal was decided (決裁). */
    RINGI_DECIDED(false, true, true, true),
    /** The internal proposal was sent back (差し戻し). */
    RINGI_SENT_BACK(false, true, true, true),
    /** We were told informally that the order will be ours (内示). */
    INFORMAL_AWARD(false, true, true, true),
    /** We were chosen without competition (随意契約). */
    SOLE_SOURCE(false, true, false, true),
    /** The customer placed an order (受注). */
    ORDER(false, true, false, true);

    private final boolean lasting;
    private final boolean valued;
    private final boolean personal;
    private final boolean ofOpportunity;

    FactKind(boolean lasting, boolean valued, boolean personal, boolean ofOpportunity) {
        this.lasting = lasting;
        this.valued = valued;
        this.personal = personal;
        this.ofOpportunity = ofOpportunity;
    }

    /**
     * Returns whether it takes time.
     *
     * @return true if evidence of it can have minutes
     */
    public boolean isLasting() {
        return lasting;
    }

    /**
     * Returns whether it is about money.
     *
     * @return true if evidence of it can have an amount
     */
    public boolean isValued() {
        return valued;
    }

    /**
     * Returns whether a person does it.
     *
     * @return true if evidence of it can have an actor
     */
    public boolean isPersonal() {
        return personal;
    }

    /**
     * Returns whether it happens within a sale.
     *
     * @return true if evidence of it is of an opportunity, whether that is stated or not
     */
    public boolean isOfOpportunity() {
        return ofOpportunity;
    }
}
