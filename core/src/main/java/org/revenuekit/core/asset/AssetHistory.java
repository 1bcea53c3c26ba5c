package org.revenuekit.core.asset;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.core.time.Timeline;

/**
 * What was and what will be of an asset (納入商品の履歴), as far as is known: periods without gap or overlap, from the day on
 * which it was bought.
 */
public final class AssetHistory {
    private final AssetId id;
    private final Purchase purchase;
    private final AsOf asOf;
    private final ImmutableList<AssetAction> actions;
    private final StateLine line;
    private final ImmutableList<Spell> spells;
    private final ImmutableList<AssetRenewal> renewals;

    AssetHistory(AssetId id, Course course, ImmutableList<AssetRenewal> renewals, AsOf asOf) {
        this.id = id;
        this.purchase = course.purchase();
        this.asOf = asOf;
        this.actions = course.used();
        this.line = StateLine.of(course.segments());
        this.spells = course.spells();
        this.renewals = renewals;
    }

    /**
     * Returns of what it is the history.
     *
     * @return the asset's id
     */
    public AssetId id() {
        return id;
    }

    /**
     * Returns who has it.
     *
     * @return the account's id
     */
    public AccountId account() {
        return purchase.account();
    }

    /**
     * Returns by what it began.
     *
     * @return the first purchase
     */
    public Purchase purchase() {
        return purchase;
    }

    /**
     * Returns by which order (注文) it was bought, if by one.
     *
     * @return the opportunity's id
     */
    public Optional<OpportunityId> order() {
        return actions.get(0).order();
    }

    /**
     * Returns what was done to it.
     *
     * @return the actions that had their effect, in the order in which they take it; the first is the purchase
     */
    public ImmutableList<AssetAction> actions() {
        return actions;
    }

    /**
     * Returns how it stands with it, from the purchase on.
     *
     * @return periods in ascending order that follow each other without gap or overlap, no two neighbours alike; the
     *     last has no end
     */
    public ImmutableList<AssetStatePeriod> periods() {
        return line.periods();
    }

    /**
     * Returns how it stands with it on a day: what all actions together come to that take effect at that day or before.
     *
     * @param date the day, before the date of the answer or after it
     * @return the state; empty before it was bought; O(log periods)
     */
    public Optional<AssetState> state(LocalDate date) {
        return line.at(requireNonNull(date, "date")).map(Segment::state);
    }

    /**
     * Returns how it stands with it on the date of the answer.
     *
     * @return the state; empty if it is not bought yet
     */
    public Optional<AssetState> state() {
        return state(asOf.date());
    }

    /**
     * Returns its status on a day.
     *
     * @param date the day, before the date of the answer or after it
     * @return the status; {@link AssetStatus#NONE} before it was bought
     */
    public AssetStatus status(LocalDate date) {
        return state(date).map(AssetState::status).orElse(AssetStatus.NONE);
    }

    /**
     * Returns its status on each day of a window.
     *
     * @param window the days to tell of: not empty, with both ends
     * @return the timeline
     * @throws IllegalArgumentException if the window is empty or an end is open
     */
    public Timeline<AssetStatus> timeline(Span window) {
        requireNonNull(window, "window");
        Timeline.Builder<AssetStatus> timeline =
                Timeline.starting(window, status(window.from().orElse(LocalDate.MIN)));
        line.segments().stream()
                .filter(segment -> window.contains(segment.from()))
                .forEach(
                        segment -> timeline.then(segment.from(), segment.state().status()));
        return timeline.build();
    }

    /**
     * Returns how it was renewed by decision.
     *
     * @return the renewals (更新) in the order in which they take effect; automatic ones are none
     */
    public ImmutableList<AssetRenewal> renewals() {
        return renewals;
    }

    /**
     * Returns when the term ends that runs on the date of the answer.
     *
     * @return the first day that it does not cover, the next one if it renews automatically; empty if no end is agreed,
     *     or no term runs
     */
    public Optional<LocalDate> endOfTerm() {
        return term().map(term -> term.endAfter(asOf.date()));
    }

    /**
     * Returns until when the renewal at the {@linkplain #endOfTerm() end of that term} can be refused (更新拒絶の通知期限), if
     * that is agreed.
     *
     * @return the last day on which it can, or could
     */
    public Optional<LocalDate> noticeBy() {
        return term().flatMap(term -> term.noticeBy(term.endAfter(asOf.date())));
    }

    private Optional<Term> term() {
        return spells.stream()
                .filter(spell -> !spell.begunOn().isAfter(asOf.date()))
                .reduce((earlier, later) -> later)
                .filter(spell -> status(asOf.date()) != AssetStatus.ENDED)
                .map(Spell::term);
    }

    /**
     * Returns how much of its useful life (耐用年数) is left on the date of the answer.
     *
     * @return the days that come after the date and on which it is still useful, 0 or more; empty if it is not known
     */
    public Optional<Long> usefulDaysLeft() {
        return purchase.usefulUntil().map(end -> Math.max(0, asOf.date().until(end, ChronoUnit.DAYS) - 1));
    }

    /**
     * Returns what took its place (入替), if something does.
     *
     * @return the id of the last such asset
     */
    public Optional<AssetId> replacedBy() {
        return actions.stream()
                .filter(action -> action.change() instanceof AssetChange.Swap)
                .map(action -> ((AssetChange.Swap) action.change()).replacement())
                .reduce((earlier, later) -> later);
    }

    /** The first day on which it can be used: that of its delivery. */
    Optional<LocalDate> firstActive() {
        return line.segments().stream()
                .filter(segment -> segment.state().status() == AssetStatus.ACTIVE)
                .map(Segment::from)
                .findFirst();
    }

    StateLine line() {
        return line;
    }

    ImmutableList<Spell> spells() {
        return spells;
    }
}
