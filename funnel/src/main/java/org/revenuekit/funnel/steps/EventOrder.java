package org.revenuekit.funnel.steps;

/**
 * In which order steps must be done (順序). For the same lead and the best attempt each implies at least the depth of the
 * one before it.
 */
public enum EventOrder {
    /**
     * One after the other, with nothing between: any other event of the lead interrupts, whatever its code. What should
     * not interrupt must not be given.
     */
    STRICT,
    /** One after the other; other events between are ignored. */
    ORDERED,
    /**
     * In any order. The depth is how many steps were done, so that who is at the third step did any three. There is no
     * step before another, so that neither steps with a time of their own nor exclusions are allowed; events of one
     * instant need no rule.
     */
    ANY
}
