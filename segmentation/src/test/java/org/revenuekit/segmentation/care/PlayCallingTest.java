package org.revenuekit.segmentation.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.revenuekit.segmentation.care.Clinic.A;
import static org.revenuekit.segmentation.care.Clinic.ANN;
import static org.revenuekit.segmentation.care.Clinic.B;
import static org.revenuekit.segmentation.care.Clinic.BOB;
import static org.revenuekit.segmentation.care.Clinic.C;
import static org.revenuekit.segmentation.care.Clinic.CALENDAR;
import static org.revenuekit.segmentation.care.Clinic.TUESDAY;
import static org.revenuekit.segmentation.care.Clinic.ownership;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.seller.OwnerRole;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Scoring;
import org.revenuekit.segmentation.internal.EqualHashes;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.segment.SegmentId;
import org.revenuekit.segmentation.segment.Segments;

class PlayCallingTest {
    private static final IndicatorId LOGINS = IndicatorId.of("logins");

    private final Clinic clinic = new Clinic()
            .observe(A, "cs-index", "80")
            .observe(A, "op-index", "70")
            .observe(B, "cs-index", "49.5")
            .observe(B, "op-index", "70");

    private static PlayRule rule(PlayTrigger trigger) {
        return PlayRule.builder()
                .id("rule")
                .play(Label.of("Call", "電話する"))
                .trigger(trigger)
                .build();
    }

    private static PlayBook book(PlayRule... rules) {
        return PlayBook.builder()
                .ref(DefinitionRef.of("book", 1))
                .addRules(rules)
                .build();
    }

    private RaisedPlays raise(PlayTrigger trigger) {
        return raise(trigger, clinic.segments());
    }

    private static RaisedPlays raise(PlayTrigger trigger, Segments segments) {
        return PlayCalling.of(book(rule(trigger))).raise(segments, List.of(), ownership());
    }

    private static List<String> shown(RaisedPlays plays) {
        return plays.list().stream()
                .map(play -> play.account() + " " + play.owners() + " " + play.due() + " " + play.reason())
                .toList();
    }

    @Test
    void aSegmentRaisesAPlayWithOwnersAndADueDate() {
        RaisedPlays plays = raise(new PlayTrigger.InSegment(SegmentId.of("expand")));
        assertEquals(List.of("A [ann] 2026-04-07 segment expand"), shown(plays), "five business days after a Tuesday");
        assertEquals(List.of(), plays.findings().list());
    }

    @Test
    void aLowScoreRaisesAPlayAndNoScoreDoesNot() {
        assertEquals(
                List.of("B [ann, bob] 2026-04-07 cs-index 49.5, below 50"),
                shown(raise(new PlayTrigger.ScoreBelow("cs-index", BigDecimal.valueOf(50)))));
        assertEquals(
                List.of(), shown(raise(new PlayTrigger.ScoreBelow("cs-index", new BigDecimal("49.5")))), "not at it");
        assertEquals(
                List.of("A [ann] 2026-04-07 op-index 70, below 71", "B [ann, bob] 2026-04-07 op-index 70, below 71"),
                shown(raise(new PlayTrigger.ScoreBelow("op-index", BigDecimal.valueOf(71)))));
    }

    @Test
    void whoIsNotMeasuredCanBeAsked() {
        RaisedPlays plays = raise(new PlayTrigger.NotMeasured("cs-index"));
        assertEquals(List.of("C [] 2026-04-07 cs-index NOTHING_OBSERVED"), shown(plays));
        assertEquals("[NO_OWNER account C, rule rule]", plays.findings().list().toString());
    }

    @Test
    void aFigureThatIsMissedRaisesAPlayByItsLastValue() {
        Observation older =
                Observation.of(A, LOGINS, ObservedValue.of(1), TUESDAY.minusDays(3), ObservationChannel.BEHAVIOUR);
        clinic.observe(older)
                .observe(A, "logins", "6")
                .observe(B, "logins", "4")
                .observe(C, "logins", "1", TUESDAY.plusDays(1))
                .observe(older.withAccount(C).withValue(ObservedValue.ofCategory("few")));
        PlayTrigger atLeast =
                new PlayTrigger.IndicatorMissed(LOGINS, PlayTrigger.Target.AT_LEAST, BigDecimal.valueOf(5));
        assertEquals(List.of("B [ann, bob] 2026-04-07 logins 4, expected at least 5"), shown(raise(atLeast)));
        PlayTrigger atMost = new PlayTrigger.IndicatorMissed(LOGINS, PlayTrigger.Target.AT_MOST, BigDecimal.valueOf(5));
        assertEquals(List.of("A [ann] 2026-04-07 logins 6, expected at most 5"), shown(raise(atMost)));
        PlayTrigger met = new PlayTrigger.IndicatorMissed(LOGINS, PlayTrigger.Target.AT_LEAST, BigDecimal.valueOf(4));
        assertEquals(List.of(), shown(raise(met)));
        PlayTrigger metToo = new PlayTrigger.IndicatorMissed(LOGINS, PlayTrigger.Target.AT_MOST, BigDecimal.valueOf(6));
        assertEquals(List.of(), shown(raise(metToo)));
    }

    @Test
    void ofOneDayTheLastRecordCountsAndOfOneRecordTheWorst() {
        Observation first = Observation.of(A, LOGINS, ObservedValue.of(2), TUESDAY, ObservationChannel.BEHAVIOUR)
                .withRecordedOn(TUESDAY.minusDays(1));
        clinic.observe(first).observe(A, "logins", "4").observe(A, "logins", "7");
        PlayTrigger atLeast =
                new PlayTrigger.IndicatorMissed(LOGINS, PlayTrigger.Target.AT_LEAST, BigDecimal.valueOf(5));
        assertEquals(List.of("A [ann] 2026-04-07 logins 4, expected at least 5"), shown(raise(atLeast)));
        PlayTrigger atMost = new PlayTrigger.IndicatorMissed(LOGINS, PlayTrigger.Target.AT_MOST, BigDecimal.valueOf(5));
        assertEquals(List.of("A [ann] 2026-04-07 logins 7, expected at most 5"), shown(raise(atMost)));
    }

    @Test
    void aFigureIsLookedForBehindAllScores() {
        Segments segments = clinic.segments();
        Scores health = Scoring.of(Clinic.index("product-health"))
                .score(
                        segments.accounts(),
                        new Clinic().observe(B, "logins", "2").observations(),
                        segments.asOf());
        PlayCalling calling = PlayCalling.of(
                book(rule(new PlayTrigger.IndicatorMissed(LOGINS, PlayTrigger.Target.AT_LEAST, BigDecimal.TEN))));
        assertEquals(
                List.of("B [ann, bob] 2026-04-07 logins 2, expected at least 10"),
                shown(calling.raise(segments, List.of(health), ownership())));
        assertEquals(List.of(), shown(calling.raise(segments, List.of(), ownership())));
    }

    @Test
    void furtherIndicesAreOfTheSameAccountsAndDate() {
        clinic.observe(B, "product-health", "39");
        Segments segments = clinic.segments();
        PlayCalling calling =
                PlayCalling.of(book(rule(new PlayTrigger.ScoreBelow("product-health", BigDecimal.valueOf(40)))));
        Scores health = segments.cs().with(Clinic.index("product-health"));
        assertEquals(
                List.of("B [ann, bob] 2026-04-07 product-health 39, below 40"),
                shown(calling.raise(segments, List.of(health), ownership())));

        assertEquals(
                "[UNKNOWN_INDEX rule rule, index product-health]",
                calling.raise(segments, List.of(), ownership())
                        .findings()
                        .list()
                        .toString());
        assertRefuses(
                "further scores must be of the same accounts at 2026-03-31, were not (index product-health@1)",
                () -> calling.raise(
                        segments, List.of(new Clinic().scores("product-health", segments.asOf())), ownership()));
        assertRefuses(
                "further scores must be of the same accounts at 2026-03-31, were not (index product-health@1)",
                () -> calling.raise(
                        segments, List.of(health.agedTo(CALENDAR.endOf(TUESDAY.plusDays(1)))), ownership()));
    }

    @Test
    void aSegmentThatDoesNotExistIsReported() {
        assertEquals(
                "[UNKNOWN_SEGMENT rule rule, segment nowhere]",
                raise(new PlayTrigger.InSegment(SegmentId.of("nowhere")))
                        .findings()
                        .list()
                        .toString());
    }

    @Test
    void anotherRoleMayOwnIt() {
        PlayRule support = rule(new PlayTrigger.InSegment(SegmentId.of("expand")))
                .withOwner(OwnerRole.SUPPORT)
                .withDueInBusinessDays(0);
        RaisedPlays plays = PlayCalling.of(book(support)).raise(clinic.segments(), List.of(), ownership());
        assertEquals(List.of("A [] 2026-03-31 segment expand"), shown(plays));
    }

    @Test
    void isAskedByAccountAndSeller() {
        RaisedPlays plays = raise(new PlayTrigger.ScoreBelow("op-index", BigDecimal.valueOf(71)));
        assertEquals(plays.list().subList(0, 1), plays.of(A));
        assertEquals(plays.list(), plays.of(ANN));
        assertEquals(plays.list().subList(1, 2), plays.of(BOB));
        assertEquals("book", plays.definition().ref().name());
        assertEquals(TUESDAY, plays.asOf().date());
    }

    @Test
    void whatChanged() {
        PlayTrigger low = new PlayTrigger.ScoreBelow("cs-index", BigDecimal.valueOf(50));
        RaisedPlays then = raise(low);
        LocalDate later = TUESDAY.plusDays(7);
        clinic.observe(A, "cs-index", "10", later).observe(B, "cs-index", "20", later);
        RaisedPlays now = raise(low, clinic.segments(SegmentGrid.standard(), later));
        PlayChange change = now.changeSince(then);
        assertEquals(now.of(A), change.raised());
        assertEquals(now.of(B), change.still());
        assertEquals(List.of(), change.gone());
        RaisedPlays byOther = raise(new PlayTrigger.NotMeasured("cs-index"));
        assertThrows(DefinitionClashException.class, () -> now.changeSince(byOther));
        PlayChange back = then.changeSince(now);
        assertEquals(now.of(A), back.gone());
        assertEquals(then.of(B), back.still());
    }

    @Test
    void manyAccountsOfOneHashAreNoSlower() {
        RaisedPlay raised =
                raise(new PlayTrigger.NotMeasured("cs-index")).list().get(0);
        ImmutableList.Builder<RaisedPlay> plays = ImmutableList.builder();
        for (int i = 0; i < 1 << 16; i++) {
            String id = EqualHashes.text(i);
            plays.add(new RaisedPlay(AccountId.of(id), raised.rule(), raised.owners(), raised.due(), raised.reason()));
        }
        RaisedPlays many =
                new RaisedPlays(book(raised.rule()), CALENDAR.endOf(TUESDAY), plays.build(), Findings.none());

        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertEquals(many.list(), many.changeSince(many).still()));
    }

    @Test
    void theStandardBookFitsTheStandardDefinitions() {
        RaisedPlays plays = PlayCalling.of(PlayBook.standard()).raise(clinic.segments(), List.of(), ownership());
        assertEquals(
                List.of("rescue B", "propose A", "ask C"),
                plays.list().stream()
                        .map(play -> play.rule().id() + " " + play.account())
                        .toList());
        assertEquals(
                "[UNKNOWN_INDEX rule intervene, index product-health, NO_OWNER account C, rule ask]",
                plays.findings().list().toString());
        assertEquals(
                List.of(3, 5, 10, 20),
                PlayBook.standard().rules().stream()
                        .map(PlayRule::dueInBusinessDays)
                        .toList());
        assertEquals(PlayBook.standard(), PlayBook.standard().toBuilder().build());
    }

    @Test
    void definitionsAreChecked() {
        PlayRule rule = rule(new PlayTrigger.NotMeasured("x"));
        assertEquals(5, rule.dueInBusinessDays());
        assertEquals(OwnerRole.LEAD, rule.owner());
        assertRefuses("a play book must have a rule, had none (play book book@1)", () -> book());
        assertRefuses("a rule must stand once, had rule again (play book book@1)", () -> book(rule, rule));
        assertRefuses("dueInBusinessDays must be 0 to 3650, was -1 (rule rule)", () -> rule.withDueInBusinessDays(-1));
        assertRefuses(
                "dueInBusinessDays must be 0 to 3650, was 3651 (rule rule)", () -> rule.withDueInBusinessDays(3_651));
        assertEquals(3_650, rule.withDueInBusinessDays(3_650).dueInBusinessDays());
        assertRefuses("rule id must not be empty", () -> rule.withId(""));
        assertRefuses("index must not be blank", () -> new PlayTrigger.NotMeasured(" "));
        assertRefuses("index must not be blank", () -> new PlayTrigger.ScoreBelow(" ", BigDecimal.ONE));
        assertRefuses(
                "points must be 0 to 100 with at most 6 decimals, were 101",
                () -> new PlayTrigger.ScoreBelow("x", BigDecimal.valueOf(101)));
        assertEquals(
                new PlayTrigger.ScoreBelow("x", BigDecimal.ONE),
                new PlayTrigger.ScoreBelow("x", new BigDecimal("1.0")));
        assertEquals(
                new PlayTrigger.IndicatorMissed(LOGINS, PlayTrigger.Target.AT_MOST, BigDecimal.ONE),
                new PlayTrigger.IndicatorMissed(LOGINS, PlayTrigger.Target.AT_MOST, new BigDecimal("1.0")));
    }

    @Test
    void valuesAreEqualByContent() {
        EqualsVerifier.forClass(PlayTrigger.IndicatorMissed.class)
                .withNonnullFields("indicator", "target", "value")
                .withPrefabValues(IndicatorId.class, LOGINS, IndicatorId.of("x"))
                .suppress(Warning.BIGDECIMAL_EQUALITY)
                .verify();
        PlayRule rule = rule(new PlayTrigger.NotMeasured("x"));
        assertEquals(rule.hashCode(), rule(new PlayTrigger.NotMeasured("x")).hashCode());
        assertNotEquals(rule.hashCode(), rule.withId("other").hashCode());
        assertEquals(Severity.WARNING, CareFinding.NO_OWNER.severity());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNamed() {
        PlayCalling calling = PlayCalling.of(PlayBook.standard());
        Segments segments = clinic.segments();
        RaisedPlays plays = calling.raise(segments, List.of(), Ownership.none());
        assertNames("book", () -> PlayCalling.of(null));
        assertNames("segments", () -> calling.raise(null, List.of(), Ownership.none()));
        assertNames("further", () -> calling.raise(segments, null, Ownership.none()));
        assertNames("ownership", () -> calling.raise(segments, List.of(), null));
        assertNames("account", () -> plays.of((AccountId) null));
        assertNames("seller", () -> plays.of((SellerId) null));
        assertNames("earlier", () -> plays.changeSince(null));
        assertNames("segment", () -> new PlayTrigger.InSegment(null));
        assertNames("index", () -> new PlayTrigger.NotMeasured(null));
        assertNames("index", () -> new PlayTrigger.ScoreBelow(null, BigDecimal.ONE));
        assertNames("points", () -> new PlayTrigger.ScoreBelow("x", null));
        assertNames(
                "indicator", () -> new PlayTrigger.IndicatorMissed(null, PlayTrigger.Target.AT_MOST, BigDecimal.ONE));
        assertNames("target", () -> new PlayTrigger.IndicatorMissed(LOGINS, null, BigDecimal.ONE));
        assertNames("value", () -> new PlayTrigger.IndicatorMissed(LOGINS, PlayTrigger.Target.AT_MOST, null));
    }

    static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    static void assertRefuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
