package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

/**
 * The question: which offerings are owned together (併売分析)?
 *
 * <p>Counted over the rows of a white space, so over accounts, divisions or families as its policy says; only what is
 * owned counts. With n(X) the members that own X, n(XY) those that own both, and N all members:
 *
 * <ul>
 *   <li><b>support</b> = n(XY) / N, and n(XY) itself as a count;
 *   <li><b>confidence</b> = n(XY) / n(X);
 *   <li><b>lift</b> = n(XY) x N / (n(X) x n(Y)).
 * </ul>
 *
 * <p>Laws: 0 &lt;= support &lt;= confidence &lt;= 1; the lift of X and Y is that of Y and X; support never grows with
 * more offerings; to count every member twice changes neither confidence nor lift; no order of what is given changes a
 * rule or its rank.
 */
public final class AffinityAnalysis {
    private final AffinityPolicy policy;

    private AffinityAnalysis(AffinityPolicy policy) {
        this.policy = policy;
    }

    /**
     * Asks by a policy.
     *
     * @param policy which rules to keep
     * @return the question
     */
    public static AffinityAnalysis of(AffinityPolicy policy) {
        return new AffinityAnalysis(requireNonNull(policy, "policy"));
    }

    /**
     * Counts. Takes time in the number of pairs of offerings that members own, memory in the number of holdings, of
     * offerings and of rules kept.
     *
     * @param space the matrix
     * @return the rules of enough support and confidence
     */
    public AffinityRules mine(WhiteSpace space) {
        return new AffinityRules(policy, requireNonNull(space, "space"));
    }
}
