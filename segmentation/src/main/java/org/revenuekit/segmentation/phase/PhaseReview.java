package org.revenuekit.segmentation.phase;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.time.AsOf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The question in which phase of the relationship each account is: immutable, used again and again. */
public final class PhaseReview {
    private static final Logger LOG = LoggerFactory.getLogger(PhaseReview.class);

    private final PhaseModel definition;

    private PhaseReview(PhaseModel definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition the model
     * @return the question
     */
    public static PhaseReview of(PhaseModel definition) {
        return new PhaseReview(requireNonNull(definition, "definition"));
    }

    /**
     * Judges accounts.
     *
     * @param accounts whom
     * @param evidence what is on record, of these accounts and of others
     * @param asOf what is seen of it, and how old it is
     * @return a verdict for each account. O(accounts + records x criteria that ask for such); that times the
     *     opportunities of an account if the scope is of opportunities, and times the days on which something changed
     *     if a phase is kept
     */
    public PhaseBoard judge(Accounts accounts, EvidenceRegister evidence, AsOf asOf) {
        PhaseBoard board = new PhaseBoard(
                definition,
                requireNonNull(accounts, "accounts"),
                requireNonNull(evidence, "evidence"),
                requireNonNull(asOf, "asOf"));
        LOG.debug("{}: {} accounts judged by {}", definition.ref(), accounts.size(), evidence);
        return board;
    }
}
