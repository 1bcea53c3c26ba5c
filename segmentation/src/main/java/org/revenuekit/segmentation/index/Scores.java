package org.revenuekit.segmentation.index;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.segmentation.internal.Gathered;
import org.revenuekit.segmentation.internal.IndexProgram;
import org.revenuekit.segmentation.internal.IndexReading;
import org.revenuekit.segmentation.internal.RawScore;
import org.revenuekit.segmentation.internal.ScoreColumn;

/** How an index stands for each account at a date. */
public final class Scores {
    private final IndexDefinition definition;
    private final Accounts accounts;
    private final Observations observations;
    private final AsOf seen;
    private final AsOf asOf;
    private final IndexProgram program;
    private final ImmutableMap<String, IndexProgram> groups;
    private final IndexReading reading;
    private final ScoreColumn column;

    /** Scores what was seen at one date as it has aged until another. */
    Scores(IndexDefinition definition, Accounts accounts, Observations observations, AsOf seen, AsOf asOf) {
        this.definition = definition;
        this.accounts = accounts;
        this.observations = observations;
        this.seen = seen;
        this.asOf = asOf;
        this.program = IndexProgram.of(definition);
        this.groups = definition.groups().stream().collect(toImmutableMap(IndicatorGroup::name, program::only));
        this.reading = readingFor(program, asOf);
        this.column = new ScoreColumn(accounts.size());
        Gathered gathered = program.gathered();
        RawScore score = new RawScore();
        ImmutableList<Account> list = accounts.list();
        for (int i = 0; i < list.size(); i++) {
            reading.gather(list.get(i).id(), gathered);
            program.score(gathered, 0, score);
            column.set(i, score);
        }
    }

    /** Reads what was seen here for any index, as old as it is at any later date. */
    IndexReading readingFor(IndexProgram other, AsOf agedTo) {
        return new IndexReading(other, observations.table(), seen, agedTo.date());
    }

    IndexProgram program() {
        return program;
    }

    /**
     * Returns the score of an account.
     *
     * @param account its id
     * @return the score, or why there is none
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     */
    public ScoreOutcome of(AccountId account) {
        accounts.get(requireNonNull(account, "account"));
        return column.outcome(accounts.index().find(account));
    }

    /**
     * Returns what the score of an account will be if nothing more is observed of it.
     *
     * @param account its id
     * @param later a date not before this
     * @return the score then, with the knowledge of now, or why there will be none
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     * @throws IllegalArgumentException if the date is before this
     */
    public ScoreOutcome agedTo(AccountId account, AsOf later) {
        accounts.get(requireNonNull(account, "account"));
        checkLater(later);
        return readingFor(program, later).outcome(account, program);
    }

    private void checkLater(AsOf later) {
        requireNonNull(later, "later");
        checkArgument(!later.date().isBefore(asOf.date()), "later must be >= %s, was %s", asOf.date(), later.date());
    }

    /**
     * Returns how one side of the index stands alone, such as the room (余地) apart from the likelihood of success
     * (成功確度).
     *
     * @param account the account's id
     * @param group the name of a group of the index
     * @return the score of the group as if it were the index, or why there is none
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     * @throws IllegalArgumentException if the index has no such group
     */
    public ScoreOutcome of(AccountId account, String group) {
        requireNonNull(account, "account");
        IndexProgram alone = groups.get(requireNonNull(group, "group"));
        accounts.get(account);
        checkArgument(alone != null, "group must be one of %s, was %s", definition.ref(), Text.shown(group));
        return reading.outcome(account, alone);
    }

    /**
     * Returns why a score is what it is: what each group, indicator and observation adds to it.
     *
     * @param account the account's id
     * @return a sum of the groups of the index, which adds up to the point exactly; empty if there is no score
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     */
    public Optional<Explanation> explain(AccountId account) {
        return of(account)
                .score()
                .map(score ->
                        new ScoreExplanation(definition, program, reading, observations).of(account, score.point()));
    }

    /**
     * Returns how many accounts have a score.
     *
     * @return 0 to the number of accounts
     */
    public int scoredCount() {
        return (int) IntStream.range(0, column.size())
                .filter(i -> column.point(i) >= 0)
                .count();
    }

    /**
     * Returns the accounts without a score.
     *
     * @return in the order of the accounts
     */
    public ImmutableList<AccountId> notScored() {
        return IntStream.range(0, column.size())
                .filter(i -> column.point(i) < 0)
                .mapToObj(i -> accounts.list().get(i).id())
                .collect(toImmutableList());
    }

    /**
     * Returns what the scores will be if nothing more is observed: the same observations, older.
     *
     * @param later a date not before this
     * @return the scores at that date, with the knowledge of this
     * @throws IllegalArgumentException if the date is before this
     */
    public Scores agedTo(AsOf later) {
        checkLater(later);
        return new Scores(definition, accounts, observations, seen, later);
    }

    /**
     * Returns what another index says of the same accounts, observations and date: another version of this one, say.
     *
     * @param other the other index
     * @return its scores
     */
    public Scores with(IndexDefinition other) {
        return new Scores(requireNonNull(other, "other"), accounts, observations, seen, asOf);
    }

    /**
     * Returns why scores moved since an earlier date.
     *
     * @param earlier the scores then, with this index or another, at a date not after this
     * @return the steps from then to now, for each account
     * @throws IllegalArgumentException if the date of {@code earlier} is after this
     * @throws org.revenuekit.core.definition.DefinitionClashException if both indices have one reference but are not
     *     equal
     */
    public ScoresChange changeSince(Scores earlier) {
        return new ScoresChange(requireNonNull(earlier, "earlier"), this);
    }

    /**
     * Returns what became of the observations.
     *
     * @return how many were used, and why the others were not; O(accounts + observations)
     */
    public ObservationTally tally() {
        return ObservationTally.of(program.gathered(), reading, accounts, observations);
    }

    /**
     * Returns what is wrong with the observations.
     *
     * @return the findings, accounts first, then indicators, each in the order of their ids; O(observations)
     */
    public Findings findings() {
        return IndexFindings.of(reading, accounts, observations);
    }

    /**
     * Returns the index.
     *
     * @return the definition
     */
    public IndexDefinition definition() {
        return definition;
    }

    /**
     * Returns whose scores these are.
     *
     * @return the accounts
     */
    public Accounts accounts() {
        return accounts;
    }

    /**
     * Returns what they rest on.
     *
     * @return the observations given, seen or not
     */
    public Observations observations() {
        return observations;
    }

    /**
     * Returns when they are as they are.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * Returns how the observations are read, for the engines of this library only: its type is not exported.
     *
     * @return reads what is seen here, as old as it is
     */
    public IndexReading reading() {
        return reading;
    }

    /**
     * Returns the same as a column, for the engines of this library only: its type is not exported.
     *
     * @return the scores in the order of the accounts
     */
    public ScoreColumn column() {
        return column;
    }
}
