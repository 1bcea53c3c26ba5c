package org.revenuekit.hierarchy.link;

/** Why a node has no parent. */
public enum ParentAbsence {
    /**
     * It has none: no link names one, or a source states that there is none (GLEIF: no known person, natural persons,
     * not consolidating).
     */
    NONE,
    /**
     * It may have one: it is known only as a parent, a source states that it does not know, a holder may control it, or
     * a parent is named that several accounts are called. The family is at least this large.
     */
    UNKNOWN,
    /** It has one that the source does not tell (GLEIF: non-public, no LEI). The family is at least this large. */
    WITHHELD
}
