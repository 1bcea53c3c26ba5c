package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.internal.Spans;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Transitions;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.core.time.Timeline;

/** In which phase of customer success customers are: the answer of {@link LifecycleReview}. */
public final class LifecycleBoard {
    private final LifecyclePolicy definition;
    private final AsOf asOf;
    private final Rows<LifecycleState> rows;

    LifecycleBoard(LifecyclePolicy definition, AsOf asOf, Rows<LifecycleState> rows) {
        this.definition = definition;
        this.asOf = asOf;
        this.rows = rows;
    }

    /**
     * Returns in which phase a customer is.
     *
     * @param account its account
     * @return the phase, since when, and all of its history; O(log customers)
     * @throws UnknownIdException if it is no customer
     */
    public LifecycleState of(AccountId account) {
        return rows.of(account);
    }

    /**
     * Returns all customers.
     *
     * @return by account
     */
    public ImmutableList<LifecycleState> list() {
        return rows.list();
    }

    /**
     * Counts who is in a phase.
     *
     * @param phase the phase
     * @return 0 or more
     */
    public long count(LifecyclePhase phase) {
        requireNonNull(phase, "phase");
        return rows.stream()
                .filter(state -> state.phase().filter(phase::equals).isPresent())
                .count();
    }

    /**
     * Counts who is in which phase.
     *
     * @return by every phase, in order; with {@link #outside()} they sum to the number of customers
     */
    public ImmutableMap<LifecyclePhase, Long> counts() {
        return Maps.toMap(Arrays.asList(LifecyclePhase.values()), this::count);
    }

    /**
     * Counts who is in no phase.
     *
     * @return how many contracts have not started, or are over
     */
    public long outside() {
        return rows.stream().filter(state -> state.phase().isEmpty()).count();
    }

    /**
     * Returns who is stuck (停滞): in a phase for longer than the policy allows.
     *
     * @return the longest first, ties by account
     */
    public ImmutableList<LifecycleState> stuck() {
        return rows.stream()
                .filter(LifecycleState::stuck)
                .sorted(LifecycleState.LONGEST_FIRST)
                .collect(toImmutableList());
    }

    /**
     * Returns how long customers stay in a phase. A customer that comes back to it has several stays.
     *
     * @param phase the phase
     * @return stays that ended apart from those that last; O(periods)
     */
    public PhaseStays stays(LifecyclePhase phase) {
        requireNonNull(phase, "phase");
        DurationSummary.Builder ended = DurationSummary.builder();
        DurationSummary.Builder lasting = DurationSummary.builder();
        rows.stream().forEach(state -> {
            ImmutableList<Timeline.Period<LifecyclePhase>> periods =
                    state.history().map(Timeline::periods).orElse(ImmutableList.of());
            for (int i = 0; i < periods.size(); i++) {
                if (periods.get(i).state() == phase) {
                    boolean lasts = i == periods.size() - 1 && state.phase().isPresent();
                    (lasts ? lasting : ended)
                            .addMicros(Days.micros(periods.get(i).days()));
                }
            }
        });
        return new PhaseStays(ended.build(), lasting.build());
    }

    /**
     * Returns in which phase a customer was on each day of a window.
     *
     * @param account its account
     * @param window the days to tell of: not empty, with both ends
     * @return the phases on those days of the window that are of the contract and not after the day asked about, which
     *     they tile; empty if there are none
     * @throws UnknownIdException if it is no customer
     * @throws IllegalArgumentException if the window is empty or an end is open
     */
    public Optional<Timeline<LifecyclePhase>> timeline(AccountId account, Span window) {
        Spans.checkBounded(window, "window");
        return of(account)
                .history()
                .flatMap(history -> history.window().intersection(window).map(days -> only(history, days)));
    }

    private static Timeline<LifecyclePhase> only(Timeline<LifecyclePhase> history, Span days) {
        Timeline.Builder<LifecyclePhase> part =
                Timeline.starting(days, history.at(days.from().orElseThrow()));
        for (Timeline.Period<LifecyclePhase> period : history.periods()) {
            period.span().from().filter(days::contains).ifPresent(day -> part.then(day, period.state()));
        }
        return part.build();
    }

    /**
     * Returns the phases of groups of customers.
     *
     * @param <K> the key of a group
     * @param grouping tells customers apart
     * @return the board of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, LifecycleBoard> by(Grouping<? super Customer, K> grouping) {
        return rows.by(grouping, this, some -> new LifecycleBoard(definition, asOf, some));
    }

    /**
     * Returns who moved since an earlier answer.
     *
     * @param earlier the answer then, by the same definition
     * @return from which phase to which, of the customers that were in one then and now
     * @throws org.revenuekit.core.definition.DefinitionClashException if both definitions have one reference but are
     *     not equal
     */
    public Transitions<LifecyclePhase> changeSince(LifecycleBoard earlier) {
        requireNonNull(earlier, "earlier");
        Definitions.checkSame(LifecyclePolicy::ref, earlier.definition, definition);
        Transitions.Builder<LifecyclePhase> moves = Transitions.builder();
        for (LifecycleState now : rows.list()) {
            earlier.rows
                    .find(now.customer().account())
                    .flatMap(LifecycleState::phase)
                    .ifPresent(from -> now.phase().ifPresent(to -> moves.add(from, to)));
        }
        return moves.build();
    }

    /**
     * Returns how long a customer was in each phase.
     *
     * @param account its account
     * @return the days of its contract so far, which are the sum of its periods, in order
     * @throws UnknownIdException if it is no customer
     */
    public Explanation explain(AccountId account) {
        ImmutableList<Timeline.Period<LifecyclePhase>> periods =
                of(account).history().map(Timeline::periods).orElse(ImmutableList.of());
        return Explanation.sum(
                "days of account " + account + " as of " + asOf + " (" + definition.ref() + ")",
                periods.stream()
                        .map(period -> Explanation.leaf(period.toString(), BigDecimal.valueOf(period.days())))
                        .collect(toImmutableList()));
    }

    /**
     * Returns what became of the facts.
     *
     * @return how many are used, and how many in findings
     */
    public FactTally tally() {
        return rows.tally();
    }

    /**
     * Returns what is wrong with the facts.
     *
     * @return the findings, by account, then those of accounts that are no customers
     */
    public Findings findings() {
        return rows.findings();
    }

    /**
     * Returns what leads from one phase to the next.
     *
     * @return the definition
     */
    public LifecyclePolicy definition() {
        return definition;
    }

    /**
     * Returns as of when.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }
}
