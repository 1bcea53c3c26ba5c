package org.revenuekit.segmentation.testkit;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.segmentation.phase.Evidence;
import org.revenuekit.segmentation.phase.EvidenceRegister;
import org.revenuekit.segmentation.phase.PhaseBoard;
import org.revenuekit.segmentation.phase.PhaseModel;
import org.revenuekit.segmentation.phase.PhaseReview;

/**
 * What accounts are judged by.
 *
 * @param definition the model of phases
 * @param accounts whom
 * @param evidence what is on record of them, and of others
 * @param asOf when
 */
public record PhaseInput(PhaseModel definition, Accounts accounts, EvidenceRegister evidence, AsOf asOf) {
    /**
     * Checks that all is there.
     *
     * @param definition the model of phases
     * @param accounts whom
     * @param evidence what is on record
     * @param asOf when
     */
    public PhaseInput {
        requireNonNull(definition, "definition");
        requireNonNull(accounts, "accounts");
        requireNonNull(evidence, "evidence");
        requireNonNull(asOf, "asOf");
    }

    /**
     * Judges the accounts.
     *
     * @return the board
     */
    public PhaseBoard judge() {
        return PhaseReview.of(definition).judge(accounts, evidence, asOf);
    }

    /**
     * Returns the same with other evidence.
     *
     * @param others in any order
     * @return the same model, accounts and date
     */
    public PhaseInput with(Iterable<Evidence> others) {
        return new PhaseInput(definition, accounts, EvidenceRegister.of(others), asOf);
    }

    /** Returns all that decides the phases, which is what a failed property shows. */
    @Override
    public String toString() {
        return definition + ", accounts " + accounts.list() + ", evidence " + evidence.list() + ", as of " + asOf;
    }
}
