package org.revenuekit.segmentation.index;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.time.AsOf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The question how an index stands: immutable, used again and again. */
public final class Scoring {
    private static final Logger LOG = LoggerFactory.getLogger(Scoring.class);

    private final IndexDefinition definition;

    private Scoring(IndexDefinition definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition the index
     * @return the question
     */
    public static Scoring of(IndexDefinition definition) {
        return new Scoring(requireNonNull(definition, "definition"));
    }

    /**
     * Scores accounts.
     *
     * @param accounts whom
     * @param observations what was observed, of these indicators and of others
     * @param asOf what is seen of it, and how old it is
     * @return a score for each account, or why there is none; O(accounts + observations)
     */
    public Scores score(Accounts accounts, Observations observations, AsOf asOf) {
        Scores scores = new Scores(
                definition,
                requireNonNull(accounts, "accounts"),
                requireNonNull(observations, "observations"),
                requireNonNull(asOf, "asOf"),
                asOf);
        LOG.debug("{}: {} of {} accounts scored", definition.ref(), scores.scoredCount(), accounts.size());
        return scores;
    }
}
