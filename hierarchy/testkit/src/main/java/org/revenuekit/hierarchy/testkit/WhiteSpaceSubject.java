package org.revenuekit.hierarchy.testkit;

/** A white-space analysis under test, in plain types, so that SQL or another program can be the subject. */
@FunctionalInterface
public interface WhiteSpaceSubject {
    /**
     * Says what each cell of accounts x offerings is, and what the open ones are worth. A cell of which nothing is
     * known is open; an open cell is worth the list price of its offering.
     *
     * @param given the tables
     * @return the matrix and its sums
     */
    WhiteSpaceAnswer survey(WhiteSpaceCase given);
}
