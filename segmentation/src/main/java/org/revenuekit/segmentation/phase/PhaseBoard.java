package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.internal.Spans;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/** In which phase each account is at a date. */
public final class PhaseBoard {
    private final PhaseModel definition;
    private final Accounts accounts;
    private final EvidenceRegister evidence;
    private final AsOf asOf;
    private final PhaseProgram program;
    private final int[] rows;
    private final byte[] certain;
    private final byte[] possible;
    private final Supplier<PhaseFindings.Fate> fate = Suppliers.memoize(() -> PhaseFindings.of(this));

    PhaseBoard(PhaseModel definition, Accounts accounts, EvidenceRegister evidence, AsOf asOf) {
        this.definition = definition;
        this.accounts = accounts;
        this.evidence = evidence;
        this.asOf = asOf;
        this.program = new PhaseProgram(definition, asOf.calendar());
        this.rows = new int[accounts.size()];
        this.certain = new byte[accounts.size()];
        this.possible = new byte[accounts.size()];
        evidence.table()
                .accounts()
                .findAll(rows, account -> accounts.list().get(account).id());
        PhaseJudge judge = new PhaseJudge(program, evidence.table());
        Moment moment = Moment.of(asOf);
        for (int account = 0; account < rows.length; account++) {
            judge.judge(rows[account], moment);
            certain[account] = (byte) judge.kept();
            possible[account] = (byte) judge.possibleKept();
        }
    }

    private int position(AccountId account) {
        accounts.get(account);
        return accounts.index().find(account);
    }

    private AccountId idAt(int position) {
        return accounts.list().get(position).id();
    }

    /** How verdicts are made as of a moment with what is on record here. */
    VerdictMaker verdicts(Moment moment) {
        return new VerdictMaker(program, evidence.table(), moment);
    }

    /** The row of an account that was given; -1 if nothing of it is on record. */
    int row(AccountId account) {
        return rows[position(account)];
    }

    PhaseProgram program() {
        return program;
    }

    /** The certain level of an account that was given. */
    int certainLevel(AccountId account) {
        return certain[position(account)];
    }

    /**
     * Returns in which phase an account is, and why.
     *
     * @param account its id
     * @return the verdict, made now; O(records of the account x days on which one of them expires)
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     */
    public PhaseVerdict of(AccountId account) {
        return verdicts(Moment.of(asOf)).verdict(account, row(account));
    }

    /**
     * Returns why an account is in its phase, gate by gate, to be read.
     *
     * @param account its id
     * @return the explanation
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     */
    public PhaseExplanation explain(AccountId account) {
        return new PhaseExplanation(of(account));
    }

    /**
     * Returns in which phase an account is, without the reasons.
     *
     * @param account its id
     * @return the same as of its verdict: certain, possible; O(1)
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     */
    public Bounds<RelationshipPhase> phase(AccountId account) {
        int position = position(account);
        return Bounds.of(definition.phase(certain[position]), definition.phase(possible[position]));
    }

    /**
     * Returns what lies between an account and its next phase: activities done, planned and open, and what each plan
     * would bring.
     *
     * @param account its id
     * @return the outlook, made now; that of a verdict for each plan
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     */
    public AccountOutlook outlook(AccountId account) {
        return new OutlookMaker(this, account).outlook();
    }

    /**
     * Returns who is in a phase.
     *
     * @param level the level of the phase
     * @return the accounts that are in it for certain, in their order
     * @throws IllegalArgumentException if the model has no such level
     */
    public ImmutableList<AccountId> members(int level) {
        definition.phase(level);
        return IntStream.range(0, certain.length)
                .filter(account -> certain[account] == level)
                .mapToObj(this::idAt)
                .collect(toImmutableList());
    }

    /**
     * Counts who is in which phase.
     *
     * @return how many are in each phase for certain, the lowest first, also where nobody is; sums to all accounts
     */
    public ImmutableMap<RelationshipPhase, Long> counts() {
        long[] counts = new long[program.top() + 1];
        for (byte level : certain) {
            counts[level]++;
        }
        ImmutableMap.Builder<RelationshipPhase, Long> byPhase = ImmutableMap.builder();
        for (int level = 0; level < counts.length; level++) {
            byPhase.put(definition.phase(level), counts[level]);
        }
        return byPhase.buildOrThrow();
    }

    /**
     * Returns phases as a grouping, so that any other answer can be had by phase.
     *
     * @return the certain phase of each account given here; others have none
     */
    public Grouping<AccountId, RelationshipPhase> byPhase() {
        return Grouping.of(
                "phase", account -> accounts.find(account).map(known -> definition.phase(certain[position(account)])));
    }

    /**
     * Returns which criteria are met and will not be for long if nothing new is seen.
     *
     * @param days within how many days from the date they cease to be met, at least 0; 1 for those met today for the
     *     last time
     * @return by day, then account, then in the order of the model; O(records x days on which one of the account
     *     expires)
     * @throws IllegalArgumentException if the days are negative
     */
    public ImmutableList<ExpiringCriterion> expiring(int days) {
        checkArgument(days >= 0, "days must be >= 0, was %s", days);
        Moment now = Moment.of(asOf);
        int last = (int) Math.min((long) now.day() + days, EvidenceTable.NEVER - 1L);
        VerdictMaker maker = verdicts(now);
        PhaseJudge judge = new PhaseJudge(program, evidence.table());
        return IntStream.range(0, rows.length)
                .boxed()
                .flatMap(account -> expiring(account, last, maker, judge))
                .sorted(Comparator.comparing(ExpiringCriterion::expiresOn).thenComparing(ExpiringCriterion::account))
                .collect(toImmutableList());
    }

    private Stream<ExpiringCriterion> expiring(int account, int last, VerdictMaker maker, PhaseJudge judge) {
        Moment now = Moment.of(asOf);
        judge.judgeByCriteria(rows[account], now);
        int[] first = maker.firstNotMet(rows[account], judge.unit(), last);
        return IntStream.range(0, first.length)
                .filter(criterion -> first[criterion] != EvidenceTable.NEVER)
                .mapToObj(criterion -> {
                    judge.judge(rows[account], now.on(first[criterion]));
                    return new ExpiringCriterion(
                            idAt(account),
                            definition.criteria().get(criterion).id(),
                            LocalDate.ofEpochDay(first[criterion]),
                            definition.phase(certain[account]),
                            definition.phase(judge.kept()));
                });
    }

    /**
     * Returns what the board would be if more were on record (what if): "if the decision maker met us for 15 minutes".
     *
     * @param more evidence that is added, which counts if it is observed and recorded by the date
     * @return another board; this one stays as it is; O(n) as for judging
     */
    public PhaseBoard with(Evidence... more) {
        EvidenceRegister added = EvidenceRegister.of(Arrays.asList(requireNonNull(more, "more")));
        return new PhaseBoard(definition, accounts, evidence.plus(added), asOf);
    }

    /**
     * Returns in which phase each account was on the days of a window, with the knowledge of now.
     *
     * @param window which days: at least one, with both ends, none after the date
     * @return the history
     * @throws IllegalArgumentException if the window is empty, open, or goes on after the date
     */
    public PhaseHistory history(Span window) {
        Spans.checkBounded(window, "window");
        checkArgument(
                !window.to().orElseThrow().minusDays(1).isAfter(asOf.date()),
                "window must not go on after %s, was %s",
                asOf.date(),
                window);
        return new PhaseHistory(this, window);
    }

    /**
     * Returns who moved since an earlier date, and why.
     *
     * @param earlier the answer then, by this model or another
     * @return the change of the accounts that are in both
     * @throws IllegalArgumentException if the earlier answer is of a later date
     * @throws org.revenuekit.core.definition.DefinitionClashException if both models have one reference but are not
     *     equal
     */
    public PhaseChange changeSince(PhaseBoard earlier) {
        return PhaseChange.between(requireNonNull(earlier, "earlier"), this);
    }

    /**
     * Returns what became of the records.
     *
     * @return how many count, are planned, or are reported; O(records) when they are looked at for the first time
     */
    public EvidenceTally tally() {
        return fate.get().tally();
    }

    /**
     * Returns what is wrong with the records, or does not count.
     *
     * @return the findings, by kind, then account, then criterion; O(records) when they are looked at for the first
     *     time
     */
    public Findings findings() {
        return fate.get().findings();
    }

    /**
     * Returns how the accounts were judged.
     *
     * @return the model
     */
    public PhaseModel definition() {
        return definition;
    }

    /**
     * Returns who was judged.
     *
     * @return the accounts
     */
    public Accounts accounts() {
        return accounts;
    }

    /**
     * Returns what they were judged by.
     *
     * @return the records given, seen or not
     */
    public EvidenceRegister evidence() {
        return evidence;
    }

    /**
     * Returns when.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }
}
