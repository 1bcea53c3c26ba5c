package org.revenuekit.funnel.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.funnel.lifecycle.CustomerEventKind.ENDED;
import static org.revenuekit.funnel.lifecycle.CustomerEventKind.FIRST_CONTACT;
import static org.revenuekit.funnel.lifecycle.CustomerEventKind.FURTHER_PURCHASE;
import static org.revenuekit.funnel.lifecycle.CustomerEventKind.RENEWED;
import static org.revenuekit.funnel.lifecycle.CustomerEventKind.RETURNED;
import static org.revenuekit.funnel.lifecycle.CustomerEventKind.STARTED;
import static org.revenuekit.funnel.lifecycle.CustomerEventKind.WON;
import static org.revenuekit.funnel.lifecycle.Story.assertNames;
import static org.revenuekit.funnel.lifecycle.Story.assertRefused;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.statistics.CumulativeIncidence;
import org.revenuekit.core.statistics.DurationSummary;

class PassageTest {
    private static DurationSummary days(long... days) {
        return DurationSummary.ofMicros(LongStream.of(days)
                .map(each -> Duration.ofDays(each).toNanos() / 1_000)
                .toArray());
    }

    private static void assertPassage(
            Story story, CustomerEventKind from, CustomerEventKind to, long[] arrived, long[] waiting, long[] left) {
        assertEquals(
                new Passage(
                        from,
                        to,
                        days(arrived),
                        days(waiting),
                        days(left),
                        0,
                        CumulativeIncidence.of(arrived, left, waiting)),
                story.follow("2026-01-31").passage(from, to));
    }

    private static long[] of(long... days) {
        return days;
    }

    @Test
    void whoMayYetArriveIsApartFromWhoHas() {
        Story story = new Story()
                .lead("l", "a", "web")
                .touch("l", "2026-01-01")
                .enter("l", "deal", "2026-01-11")
                .lead("m", "b", "web")
                .touch("m", "2026-01-03")
                .lead("n", "c", "web")
                .enter("n", "deal", "2026-01-31")
                .active("d", "[2026-01-01,..)");
        assertPassage(story, FIRST_CONTACT, WON, of(10, 0), of(28), of());
        assertPassage(story, WON, STARTED, of(), of(20, 0), of());
        assertPassage(story, STARTED, ENDED, of(), of(30), of());
        assertPassage(story, ENDED, RETURNED, of(), of(), of());
    }

    @Test
    void itGoesFromTheFirstToTheNextThatDayIncluded() {
        Story story = new Story()
                .lead("l", "a", "web")
                .enter("l", "deal", "2026-01-02")
                .lead("m", "a", "web")
                .enter("m", "deal", "2026-01-06")
                .lead("n", "a", "web")
                .enter("n", "deal", "2026-01-08")
                .active("a", "[2026-01-06,2026-01-10)")
                .active("a", "[2026-01-12,2026-01-15)")
                .active("a", "[2026-01-20,2026-01-25)");
        assertPassage(story, WON, STARTED, of(4), of(), of());
        assertPassage(story, STARTED, WON, of(0), of(), of());
        assertPassage(story, STARTED, ENDED, of(4), of(), of());
        assertPassage(story, ENDED, RETURNED, of(2), of(), of());
        assertPassage(story, RETURNED, ENDED, of(3), of(), of());
        assertPassage(story, ENDED, WON, of(), of(21), of());
    }

    @Test
    void whoEndedCannotRenewOrBuyMore() {
        Story story = new Story()
                .active("renewed", "[2026-01-01,2026-01-20)")
                .renewed("renewed", "2026-01-11")
                .active("ended", "[2026-01-01,2026-01-06)")
                .active("back", "[2026-01-01,2026-01-06)")
                .active("back", "[2026-01-10,..)")
                .active("gone", "[2026-01-01,2026-01-06)")
                .active("gone", "[2026-01-10,2026-01-13)");
        assertPassage(story, STARTED, RENEWED, of(10), of(30), of(5, 12));
        assertPassage(story, STARTED, FURTHER_PURCHASE, of(), of(30), of(5, 12, 19));
        assertPassage(story, RENEWED, FURTHER_PURCHASE, of(), of(), of(9));
        assertPassage(story, ENDED, RENEWED, of(), of(25), of(0, 7, 0));
        assertPassage(story, ENDED, RETURNED, of(4, 4), of(25, 11), of());
    }

    @Test
    void whoLeftBeforeItsFirstContactMayStillRenew() {
        Story story = new Story()
                .active("a", "[2026-01-01,2026-01-06)")
                .lead("l", "a", "web")
                .touch("l", "2026-01-07")
                .active("b", "[2026-01-01,2026-01-06)")
                .lead("m", "b", "web")
                .touch("m", "2026-01-06");
        assertPassage(story, FIRST_CONTACT, RENEWED, of(), of(24), of(0));
    }

    @Test
    void whatHappensOnceMayHaveHappenedBefore() {
        Story story = new Story()
                .active("trial", "[2026-01-01,..)")
                .lead("l", "trial", "web")
                .enter("l", "deal", "2026-01-06")
                .active("sold", "[2026-01-06,..)")
                .lead("m", "sold", "web")
                .enter("m", "deal", "2026-01-05");
        Passage started = story.follow("2026-01-31").passage(WON, STARTED);
        assertEquals(
                new Passage(WON, STARTED, days(1), days(), days(), 1, CumulativeIncidence.of(of(1), of(), of())),
                started);
        assertEquals(2, started.accounts());
        Passage contact = story.follow("2026-01-31").passage(STARTED, FIRST_CONTACT);
        assertEquals(1, contact.before());
        assertEquals(days(5), contact.arrived());
    }

    @Test
    void nobodyIsOnAPassageWithoutItsBeginning() {
        Passage none = new Story().follow("2026-01-31").passage(STARTED, ENDED);
        assertEquals(0, none.accounts());
        assertEquals(Optional.empty(), none.incidence());
        assertEquals(STARTED, none.from());
        assertEquals(ENDED, none.to());
    }

    @Test
    @SuppressWarnings("NullAway")
    void theSameKindTwiceIsNoPassage() {
        CustomerLifecycles lifecycles =
                new Story().active("a", "[2026-01-01,..)").follow("2026-01-31");
        assertRefused("from and to must differ, were both WON", () -> lifecycles.passage(WON, WON));
        assertNames("from", () -> lifecycles.passage(null, WON));
        assertNames("to", () -> lifecycles.passage(WON, null));
    }

    @Test
    @SuppressWarnings("NullAway")
    void partsAreChecked() {
        DurationSummary some = days(1);
        assertEquals(4, new Passage(WON, ENDED, some, some, some, 1, Optional.empty()).accounts());
        assertRefused(
                "from and to must differ, were both WON",
                () -> new Passage(WON, WON, some, some, some, 0, Optional.empty()));
        assertRefused(
                "before must be >= 0, was -1", () -> new Passage(WON, ENDED, some, some, some, -1, Optional.empty()));
        assertNames("from", () -> new Passage(null, ENDED, some, some, some, 0, Optional.empty()));
        assertNames("to", () -> new Passage(WON, null, some, some, some, 0, Optional.empty()));
        assertNames("arrived", () -> new Passage(WON, ENDED, null, some, some, 0, Optional.empty()));
        assertNames("waiting", () -> new Passage(WON, ENDED, some, null, some, 0, Optional.empty()));
        assertNames("left", () -> new Passage(WON, ENDED, some, some, null, 0, Optional.empty()));
        assertNames("incidence", () -> new Passage(WON, ENDED, some, some, some, 0, null));
    }
}
