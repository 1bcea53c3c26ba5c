package org.revenuekit.hierarchy.whitespace;

/** What speaks for offering something to a member. Each is a part from 0 to 1, worth its weight. */
public enum NextBestCriterion {
    /**
     * Which part of the family's other members owns it (グループ内実績): somebody there knows it and can say so. Asked if any
     * family has more than one member; a member without others has nothing here.
     */
    SISTER,
    /** Whether a need that it would meet is on record (ニーズ). Asked if any need is. */
    NEED,
    /**
     * The highest confidence among the rules from what the member owns to the offering (併売). Asked if rules are given;
     * of equal confidence the rule of higher support stands, then that from the smaller offering.
     */
    AFFINITY,
    /**
     * Which part of the members most alike owns it (類似顧客). The part is of as many as the policy wants, or of all other
     * members if they are fewer, so that a single distant look-alike is weak evidence. Asked if there are two members.
     */
    LOOK_ALIKE,
    /** Which part of all members owns it (浸透率). Always asked. */
    PENETRATION
}
