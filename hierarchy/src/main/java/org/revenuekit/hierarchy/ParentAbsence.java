package org.revenuekit.hierarchy;

/** Why a node has no parent. */
public enum ParentAbsence {
    /** It has none, as far as this view looks: no link names one. */
    NONE,
    /** It is known only as a parent, so nobody asked for its own: the family is at least this large. */
    UNKNOWN
}
