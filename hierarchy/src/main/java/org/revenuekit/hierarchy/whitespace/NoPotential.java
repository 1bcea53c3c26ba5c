package org.revenuekit.hierarchy.whitespace;

/** Why a cell has no number. */
public enum NoPotential {
    /** It cannot be offered now, so that there is nothing to expect. */
    NOT_OPEN,
    /** None of its products that are sold has a list price in the policy's currency. */
    NO_LIST_PRICE,
    /** No seats are stated of the member. */
    NO_SEATS,
    /** It is not known how many employees the member has. */
    NO_EMPLOYEES,
    /** Too few peers own it and say what they spent, or it is not known who the peers are. */
    TOO_FEW_PEERS,
    /** Nothing is stated of the cell. */
    NOT_STATED
}
