package org.revenuekit.segmentation.testkit;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Scoring;

/**
 * What accounts are scored by.
 *
 * @param definition the index
 * @param accounts whom
 * @param observations what was observed of them, and of others
 * @param asOf from when
 */
public record IndexInput(IndexDefinition definition, Accounts accounts, Observations observations, AsOf asOf) {
    /**
     * Checks that all is there.
     *
     * @param definition the index
     * @param accounts whom
     * @param observations what was observed
     * @param asOf from when
     */
    public IndexInput {
        requireNonNull(definition, "definition");
        requireNonNull(accounts, "accounts");
        requireNonNull(observations, "observations");
        requireNonNull(asOf, "asOf");
    }

    /**
     * Scores the accounts.
     *
     * @return the scores
     */
    public Scores score() {
        return Scoring.of(definition).score(accounts, observations, asOf);
    }

    /**
     * Returns the same with other observations.
     *
     * @param others in any order
     * @return the same index, accounts and date
     */
    public IndexInput with(Iterable<Observation> others) {
        return new IndexInput(definition, accounts, Observations.of(others), asOf);
    }

    /** Returns all that decides the scores, which is what a failed property shows. */
    @Override
    public String toString() {
        return definition + ", accounts " + accounts.list() + ", observations " + observations.list() + ", as of "
                + asOf;
    }
}
