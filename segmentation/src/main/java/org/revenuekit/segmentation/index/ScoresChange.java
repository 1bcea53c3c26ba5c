package org.revenuekit.segmentation.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.segmentation.internal.IndexReading;

/**
 * Why scores moved between two dates, account by account. The steps lead from the earlier outcome to the later one
 * without a gap, so that their differences add up to the whole exactly.
 */
public final class ScoresChange {
    private final Scores before;
    private final Scores after;
    private final IndexReading then;
    private final IndexReading redefined;
    private final IndexReading aged;

    ScoresChange(Scores before, Scores after) {
        Definitions.checkSame(IndexDefinition::ref, before.definition(), after.definition());
        checkArgument(
                !before.asOf().date().isAfter(after.asOf().date()),
                "earlier must be <= %s, was %s",
                after.asOf().date(),
                before.asOf().date());
        this.before = before;
        this.after = after;
        this.then = before.readingFor(before.program(), before.asOf());
        this.redefined = before.readingFor(after.program(), before.asOf());
        this.aged = before.readingFor(after.program(), after.asOf());
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
        ScoreOutcome end = after.of(account);
        ScoreOutcome start = then.outcome(account, before.program());
        ScoreOutcome underNow = redefined.outcome(account, after.program());
        ScoreOutcome older = aged.outcome(account, after.program());
        return ImmutableList.of(
                new ScoreStep(StepKind.DEFINITION, start, underNow),
                new ScoreStep(StepKind.DECAY, underNow, older),
                new ScoreStep(StepKind.DATA, older, end));
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
