package org.revenuekit.hierarchy.link;

/**
 * What a source states about a holder's influence beside its share, such as directors it sends, agreements, financing
 * or dependence in business.
 */
public enum StatedInfluence {
    /** Nothing. */
    NONE,
    /** It can influence decisions: what makes a holder of 15 % and more an affiliate (影響力基準). */
    SIGNIFICANT,
    /** It controls decisions: what makes a holder of 40 % and more a parent (実質支配力基準). */
    CONTROLLING
}
