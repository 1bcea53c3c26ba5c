package org.revenuekit.core.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.asset.AssetChange.Cancellation;
import org.revenuekit.core.asset.AssetChange.CancellationUndone;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.core.time.Timeline;

/** The laws of histories, against an asset that lives through one day after the other. */
class AssetHistoryProperties {
    private static final AssetTracking TRACKING = AssetTracking.of(AssetPolicy.standard());

    @Provide
    Arbitrary<List<AssetAction>> logs() {
        return AssetLogs.logs();
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return AssetLogs.asOfs();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AssetLogs.days();
    }

    private static List<AssetAction> seen(List<AssetAction> log, AssetId asset, AsOf asOf) {
        return log.stream()
                .filter(action ->
                        action.asset().equals(asset) && !action.knownFrom().isAfter(asOf.knownOn()))
                .toList();
    }

    @Property
    void theStateOfADayIsTheReplayOfAllActionsThatTakeEffectUntilThen(
            @ForAll("logs") List<AssetAction> log, @ForAll("asOfs") AsOf asOf, @ForAll("days") LocalDate day) {
        AssetHistories histories = TRACKING.follow(log, asOf);

        for (AssetId asset : AssetLogs.ASSETS) {
            List<AssetAction> seen = seen(log, asset, asOf);
            for (LocalDate date : List.of(day, day.plusDays(1), asOf.date(), day.plusDays(45))) {
                assertEquals(
                        NaiveAsset.state(seen, date), histories.find(asset).flatMap(history -> history.state(date)));
            }
        }
    }

    @Property
    void periodsTile(@ForAll("logs") List<AssetAction> log, @ForAll("asOfs") AsOf asOf) {
        for (AssetHistory history : TRACKING.follow(log, asOf).list()) {
            Optional<LocalDate> end = Optional.of(history.actions().get(0).effectiveFrom());
            Optional<AssetState> last = Optional.empty();
            for (AssetStatePeriod period : history.periods()) {
                assertEquals(end, period.span().from());
                assertNotEquals(last, Optional.of(period.state()));
                assertTrue(period.state().quantity().signum() >= 0);
                assertEquals(
                        Optional.of(period.state()),
                        history.state(period.span().from().orElseThrow()));
                end = period.span().to();
                last = Optional.of(period.state());
            }
            assertEquals(Optional.empty(), end);
        }
    }

    @Property
    void aTimelineTellsTheStatusOfEachDay(@ForAll("logs") List<AssetAction> log, @ForAll("asOfs") AsOf asOf) {
        Span window = Span.of(AssetLogs.START.minusDays(9), AssetLogs.START.plusDays(70));
        for (AssetHistory history : TRACKING.follow(log, asOf).list()) {
            Timeline<AssetStatus> timeline = history.timeline(window);
            for (LocalDate day = AssetLogs.START.minusDays(9); window.contains(day); day = day.plusDays(1)) {
                assertEquals(history.status(day), timeline.at(day));
            }
        }
    }

    @Property
    void theOrderOfTheLogDoesNotCount(
            @ForAll("logs") List<AssetAction> log, @ForAll("asOfs") AsOf asOf, @ForAll long seed) {
        List<AssetAction> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, new Random(seed));

        assertSame(TRACKING.follow(log, asOf), TRACKING.follow(shuffled, asOf));
    }

    private static void assertSame(AssetHistories one, AssetHistories other) {
        assertEquals(one.periods(), other.periods());
        assertEquals(one.assets(), other.assets());
        assertEquals(one.findings(), other.findings());
        assertEquals(
                one.renewals(Span.always()).list(),
                other.renewals(Span.always()).list());
        assertEquals(
                one.list().stream().map(AssetHistory::periods).toList(),
                other.list().stream().map(AssetHistory::periods).toList());
        assertEquals(
                one.list().stream().map(AssetHistory::renewals).toList(),
                other.list().stream().map(AssetHistory::renewals).toList());
        assertEquals(ImmutableList.of(), other.changeSince(one).revisions());
        assertEquals(0, other.changeSince(one).differences().size());
    }

    @Property
    void aCalendarOfSomeDaysIsThatPartOfTheWholeOne(
            @ForAll("logs") List<AssetAction> log,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        AssetHistories histories = TRACKING.follow(log, asOf);
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;

        for (Span days : List.of(Span.of(from, to), Span.from(from), Span.until(to))) {
            assertEquals(
                    histories.renewals(Span.always()).list().stream()
                            .filter(entry -> days.contains(entry.decideBy()))
                            .toList(),
                    histories.renewals(days).list());
        }
    }

    /** The replay as of a day gives what was published then. */
    @Property
    void whatIsRecordedLaterChangesNothing(
            @ForAll("logs") List<AssetAction> log, @ForAll("logs") List<AssetAction> more, @ForAll("asOfs") AsOf asOf) {
        List<AssetAction> later = more.stream()
                .map(action -> action.withRecordedOn(asOf.knownOn().plusDays(1)))
                .toList();
        List<AssetAction> all = new ArrayList<>(later);
        all.addAll(log);
        AssetHistories published = TRACKING.follow(log, asOf);
        AssetHistories again = TRACKING.follow(all, asOf);

        assertSame(published, again);
        assertEquals(published.notYetKnown() + more.size(), again.notYetKnown());
    }

    @Property
    void givenIsUsedAndReportedAndNotYetKnown(@ForAll("logs") List<AssetAction> log, @ForAll("asOfs") AsOf asOf) {
        AssetHistories histories = TRACKING.follow(log, asOf);

        assertEquals(log.size(), histories.given());
        assertEquals(
                log.stream()
                        .filter(action -> action.knownFrom().isAfter(asOf.knownOn()))
                        .count(),
                histories.notYetKnown());
        assertEquals(
                histories.findings().stream()
                        .mapToLong(AssetHistoryProperties::setAside)
                        .sum(),
                histories.setAside());
    }

    private static long setAside(Finding finding) {
        return switch ((CoreFinding) finding.kind()) {
            case DUPLICATE_ACTION, ACTION_BEFORE_PURCHASE, SECOND_PURCHASE, EMPTY_TERM, ACTION_WITHOUT_EFFECT -> 1;
            case ASSET_NEVER_PURCHASED -> Long.parseLong(finding.details().getOrDefault("actions", ""));
            default -> 0;
        };
    }

    /** Whatever was planned for later. */
    @Property
    void aCancellationThatIsUndoneAtOnceLeavesNoTrace(
            @ForAll("logs") List<AssetAction> log, @ForAll("days") LocalDate day, @ForAll("days") LocalDate from) {
        List<AssetAction> without = log.stream()
                .filter(action ->
                        !(action.change() instanceof CancellationUndone) && !(action.change() instanceof Cancellation))
                .toList();
        AssetAction cancellation =
                AssetAction.of(AssetLogs.ASSETS.get(0), day, new Cancellation()).withEffectiveFrom(from);
        AssetAction undone = cancellation
                .withChange(new CancellationUndone())
                .withDecidedOn(day.plusDays(3))
                .withRecordedOn(day);
        List<AssetAction> with = new ArrayList<>(without);
        with.add(cancellation);
        with.add(undone);
        AsOf asOf = AssetLogs.asOf(AssetLogs.START.plusDays(AssetLogs.DAYS));
        AssetHistories restored = TRACKING.follow(with, asOf);
        AssetHistories untouched = TRACKING.follow(without, asOf);

        assertEquals(untouched.periods(), restored.periods());
        assertEquals(0, restored.changeSince(untouched).differences().size());
        assertEquals(
                untouched.renewals(Span.always()).list(),
                restored.renewals(Span.always()).list());
    }

    @Property
    void theChangesOfACalendarMakeTheEarlierOneTheLaterOne(
            @ForAll("logs") List<AssetAction> log, @ForAll("asOfs") AsOf one, @ForAll("asOfs") AsOf other) {
        RenewalCalendar earlier = TRACKING.follow(log, one).renewals(Span.always());
        RenewalCalendar later = TRACKING.follow(log, other).renewals(Span.always());
        RenewalCalendarChange change = later.changeSince(earlier);

        List<CalendarEntry> entries = new ArrayList<>(earlier.list());
        for (CalendarChange end : change.changes()) {
            assertNotEquals(end.before(), end.now());
            end.before().forEach(entry -> assertTrue(entries.remove(entry)));
            entries.addAll(end.now());
        }
        assertEquals(ImmutableMultiset.copyOf(later.list()), ImmutableMultiset.copyOf(entries));
        assertEquals(ImmutableList.of(), later.changeSince(later).changes());
    }
}
