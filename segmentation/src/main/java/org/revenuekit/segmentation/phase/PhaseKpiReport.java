package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Transitions;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.Span;
import org.revenuekit.core.time.Timeline;

/**
 * How relationships came along during a window, by the certain phase of each day and with the knowledge of the board.
 *
 * <p>Laws kept: the days of an account sum to those of the window; the counts per phase sum to the accounts; those in a
 * phase at the start, with those that came and without those that left during the window, are those in it at the end;
 * events and days of two windows that meet are those of both together. What was known when the board was made is known
 * for all days, so that two windows agree.
 *
 * <p>Where a number is told by seller, an event belongs to who led the account on the day of the event (主担当), and a
 * state to who led it on the last day of the window; several leads have it each, and what nobody led is told apart.
 */
public final class PhaseKpiReport {
    private final PhaseKpiPolicy definition;
    private final PhaseBoard board;
    private final Span window;
    private final LocalDate lastDay;
    private final ImmutableList<PhasePast> pasts;
    private final PhaseEvents events;
    private final CriterionCounts counts;

    PhaseKpiReport(PhaseKpiPolicy definition, PhaseBoard board, Span window) {
        this.definition = definition;
        this.board = board;
        this.window = window;
        this.lastDay = window.to().orElseThrow().minusDays(1);
        this.pasts = pasts();
        this.events = new PhaseEventReading(board).events(pasts, window);
        this.counts = new CriterionCounts(board.definition(), definition.z().doubleValue());
    }

    private ImmutableList<PhasePast> pasts() {
        LocalDate first = window.from().orElseThrow().minusDays(PhasePast.LOOK_BACK);
        int followed = Math.max(definition.promotionWithinDays(), definition.handOverWithinDays());
        long followedUntil = Math.min(board.asOf().date().toEpochDay(), lastDay.toEpochDay() + followed);
        PhaseHistory history = board.history(Span.of(first, LocalDate.ofEpochDay(followedUntil + 1)));
        return board.accounts().list().stream()
                .map(account -> new PhasePast(account.id(), history.of(account.id())))
                .collect(toImmutableList());
    }

    /**
     * Returns in which phase an account was.
     *
     * @param account its id
     * @return its certain phase on each day of the window
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     */
    public Timeline<RelationshipPhase> of(AccountId account) {
        board.accounts().get(account);
        return pasts.get(board.accounts().index().find(account)).within(window);
    }

    /**
     * Counts who was in which phase before the window.
     *
     * @return how many were in each phase on the day before its first day, the lowest phase first, also where nobody
     *     was
     */
    public ImmutableMap<RelationshipPhase, Long> atStart() {
        return portfolio(window.from().orElseThrow().minusDays(1));
    }

    /**
     * Counts who was in which phase in the end.
     *
     * @return how many were in each phase on the last day of the window, as of {@link #atStart()}
     */
    public ImmutableMap<RelationshipPhase, Long> atEnd() {
        return portfolio(lastDay);
    }

    private ImmutableMap<RelationshipPhase, Long> portfolio(LocalDate day) {
        long[] byLevel = new long[board.program().top() + 1];
        pasts.forEach(past -> byLevel[past.timeline().at(day).level()]++);
        ImmutableMap.Builder<RelationshipPhase, Long> byPhase = ImmutableMap.builder();
        for (int level = 0; level < byLevel.length; level++) {
            byPhase.put(board.definition().phase(level), byLevel[level]);
        }
        return byPhase.buildOrThrow();
    }

    /**
     * Counts who went from where to where by the end, whatever happened between.
     *
     * @return the counts from the day before the window to its last day, those that stayed included
     */
    public Transitions<RelationshipPhase> transitions() {
        LocalDate before = window.from().orElseThrow().minusDays(1);
        Transitions.Builder<RelationshipPhase> all = Transitions.builder();
        pasts.forEach(
                past -> all.add(past.timeline().at(before), past.timeline().at(lastDay)));
        return all.build();
    }

    /**
     * Returns every promotion and demotion of the window.
     *
     * @return the events
     */
    public PhaseEvents events() {
        return events;
    }

    /**
     * Returns the promotions and demotions by seller.
     *
     * @param ownership who led which account, and when
     * @return for each who had one, the events at accounts led on the day
     */
    public KpiGroups<SellerId, PhaseEvents> eventsBySeller(Ownership ownership) {
        return events(leads(ownership));
    }

    /**
     * Returns the promotions and demotions by group, such as a team.
     *
     * @param grouping to which group an account belongs
     * @param <K> the key of a group
     * @return for each group that had one, its events
     */
    public <K extends Comparable<? super K>> KpiGroups<K, PhaseEvents> eventsBy(Grouping<AccountId, K> grouping) {
        return events(Attribution.of(grouping));
    }

    private <K extends Comparable<? super K>> KpiGroups<K, PhaseEvents> events(Attribution<K> attribution) {
        return KpiGroups.of(events.list(), event -> attribution.keys(event.account(), event.date()), PhaseEvents::new);
    }

    private Attribution<SellerId> leads(Ownership ownership) {
        return Attribution.leads(ownership, board.asOf().calendar());
    }

    /**
     * Returns how long accounts were in each phase.
     *
     * @return for each phase, the lowest first, its days and stays
     */
    public ImmutableList<PhaseDwell> dwell() {
        return dwell(pasts);
    }

    /**
     * Returns how long the accounts of each group, such as a team, were in each phase.
     *
     * @param grouping to which group an account belongs
     * @param <K> the key of a group
     * @return for each group that has an account, as of {@link #dwell()}
     */
    public <K extends Comparable<? super K>> KpiGroups<K, ImmutableList<PhaseDwell>> dwellBy(
            Grouping<AccountId, K> grouping) {
        Attribution<K> attribution = Attribution.of(grouping);
        return KpiGroups.of(pasts, past -> attribution.keys(past.account(), lastDay), this::dwell);
    }

    private ImmutableList<PhaseDwell> dwell(ImmutableList<PhasePast> some) {
        DwellCount count = new DwellCount(board.definition(), window);
        some.forEach(count::add);
        return count.dwell();
    }

    /**
     * Returns who has been in one phase, other than the highest, for longer than the policy allows.
     *
     * @return the accounts by the end of the window, the longest first, ties by id; without those that were never in
     *     another phase, as nobody knows for how long they are there
     */
    public ImmutableList<StuckAccount> stuck() {
        return pasts.stream()
                .flatMap(this::stuck)
                .sorted(comparing(StuckAccount::days, reverseOrder()).thenComparing(StuckAccount::account))
                .collect(toImmutableList());
    }

    private Stream<StuckAccount> stuck(PhasePast past) {
        PhasePast.Stay stay = past.stayAt(lastDay);
        return stay.isStartKnown()
                        && stay.days() > definition.stuckAfterDays()
                        && !stay.phase().equals(board.definition().top())
                ? Stream.of(new StuckAccount(past.account(), stay.phase(), stay.start(), stay.days()))
                : Stream.empty();
    }

    /**
     * Returns who was never in another phase.
     *
     * @return the accounts of which nothing on record by the end of the window tells of another phase, in their order
     */
    public ImmutableList<AccountId> neverMoved() {
        return pasts.stream()
                .filter(past -> !past.stayAt(lastDay).isStartKnown())
                .map(PhasePast::account)
                .collect(toImmutableList());
    }

    /**
     * Returns how many accounts met each criterion on the last day of the window.
     *
     * @return all criteria, in the order of the model
     */
    public ImmutableList<CriterionHit> hits() {
        return counts.hits(answers());
    }

    /**
     * Returns how many accounts of each seller met each criterion on the last day of the window.
     *
     * @param ownership who led which account, and when
     * @return for each who led one then, as of {@link #hits()}
     */
    public KpiGroups<SellerId, ImmutableList<CriterionHit>> hitsBySeller(Ownership ownership) {
        return hits(leads(ownership));
    }

    /**
     * Returns how many accounts of each group, such as a team, met each criterion on the last day of the window.
     *
     * @param grouping to which group an account belongs
     * @param <K> the key of a group
     * @return for each group that has an account, as of {@link #hits()}
     */
    public <K extends Comparable<? super K>> KpiGroups<K, ImmutableList<CriterionHit>> hitsBy(
            Grouping<AccountId, K> grouping) {
        return hits(Attribution.of(grouping));
    }

    private <K extends Comparable<? super K>> KpiGroups<K, ImmutableList<CriterionHit>> hits(
            Attribution<K> attribution) {
        return KpiGroups.of(answers(), account -> attribution.keys(account.account(), lastDay), counts::hits);
    }

    private ImmutableList<CriterionReading.Answers> answers() {
        CriterionReading reading = new CriterionReading(board);
        return pasts.stream()
                .map(past -> reading.answers(past.account(), lastDay))
                .collect(toImmutableList());
    }

    /**
     * Returns which criteria were met for the first time in a phase, and what became of it.
     *
     * @return at most one for each account, criterion and phase, of a day in the window; by account in their order,
     *     then by day, then in the order of the model. O(records of an account x its days of change), for all accounts
     */
    public ImmutableList<CriterionAttempt> attempts() {
        CriterionReading reading = new CriterionReading(board);
        return pasts.stream()
                .flatMap(past -> reading.attempts(past, definition.promotionWithinDays()).stream())
                .filter(attempt -> window.contains(attempt.metOn()))
                .collect(toImmutableList());
    }

    /**
     * Returns how many of the accounts that met a criterion in a phase came to a higher one.
     *
     * @return for each criterion and phase of which there is an attempt, in the order of the model
     */
    public ImmutableList<CriterionYield> yields() {
        return counts.yields(attempts());
    }

    /**
     * Returns the same for each seller.
     *
     * @param ownership who led which account, and when
     * @return for each who led an account on the day it met a criterion
     */
    public KpiGroups<SellerId, ImmutableList<CriterionYield>> yieldsBySeller(Ownership ownership) {
        return yields(leads(ownership));
    }

    /**
     * Returns the same for each group, such as a team.
     *
     * @param grouping to which group an account belongs
     * @param <K> the key of a group
     * @return for each group that has an attempt
     */
    public <K extends Comparable<? super K>> KpiGroups<K, ImmutableList<CriterionYield>> yieldsBy(
            Grouping<AccountId, K> grouping) {
        return yields(Attribution.of(grouping));
    }

    private <K extends Comparable<? super K>> KpiGroups<K, ImmutableList<CriterionYield>> yields(
            Attribution<K> attribution) {
        return KpiGroups.of(
                attempts(), attempt -> attribution.keys(attempt.account(), attempt.metOn()), counts::yields);
    }

    /**
     * Returns what is different at the customers of those who promote most.
     *
     * @param ownership who led which account, and when
     * @return the top sellers, the others, and all criteria
     */
    public TopSellers topSellers(Ownership ownership) {
        return new TopReading(definition, counts).read(eventsBySeller(ownership), answers(), leads(ownership), lastDay);
    }

    /**
     * Returns which accounts changed hands in the window (担当替え), and whether their phases were lost.
     *
     * @param ownership who led which account, and when
     * @return what became of them, beside those not handed over; O(days of a hand-over x accounts x their leads)
     */
    public HandOvers handOvers(Ownership ownership) {
        return new HandOverReading(pasts, ownership, window, definition.handOverWithinDays(), board.asOf()).read();
    }

    /**
     * Returns how it was counted.
     *
     * @return the policy
     */
    public PhaseKpiPolicy definition() {
        return definition;
    }

    /**
     * Returns what was measured.
     *
     * @return the board, with its model, accounts, records, date and findings
     */
    public PhaseBoard board() {
        return board;
    }

    /**
     * Returns which days were measured.
     *
     * @return the window
     */
    public Span window() {
        return window;
    }
}
