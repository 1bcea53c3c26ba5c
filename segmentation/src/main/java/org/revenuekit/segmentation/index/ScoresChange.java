package org.revenuekit.segmentation.index;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;

/**
 * Why scores moved between two dates, account by account. The steps lead from the earlier outcome to the later one
 * without a gap, so that their differences add up to the whole exactly.
 */
public final class ScoresChange {
    private final Scores before;
    private final Scores after;

    ScoresChange(Scores before, Scores after) {
        IndexDefinition then = before.definition();
        IndexDefinition now = after.definition();
        if (then.ref().equals(now.ref()) && !then.equals(now)) {
            throw new DefinitionClashException(now.ref(), then, now);
        }
        this.before = before;
        this.after = after;
    }

    /**
     * Returns the steps of an account.
     *
     * @param account an account that was given now; one that was not given then counts with what was observed of it
     * @return one step for each {@link StepKind}, in order
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     */
    public ImmutableList<ScoreStep> of(AccountId account) {
        requireNonNull(account, "account");
        ScoreOutcome now = after.of(account);
        ScoreOutcome then = before.step(before.definition(), before.asOf(), account);
        ScoreOutcome redefined = before.step(after.definition(), before.asOf(), account);
        ScoreOutcome aged = before.step(after.definition(), after.asOf(), account);
        return ImmutableList.of(
                new ScoreStep(StepKind.DEFINITION, then, redefined),
                new ScoreStep(StepKind.DECAY, redefined, aged),
                new ScoreStep(StepKind.DATA, aged, now));
    }

    /**
     * Returns the scores then.
     *
     * @return the earlier answer
     */
    public Scores before() {
        return before;
    }

    /**
     * Returns the scores now.
     *
     * @return the later answer
     */
    public Scores after() {
        return after;
    }
}
