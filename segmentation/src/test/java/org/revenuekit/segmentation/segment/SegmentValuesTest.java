package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.segment.SegmentWorld.assertNames;
import static org.revenuekit.segmentation.segment.SegmentWorld.assertRefuses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.time.Span;

class SegmentValuesTest {
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final SegmentId ID = SegmentId.of("expand");
    private static final AccountId ACCOUNT = AccountId.of("A1");
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 4, 2);

    @Test
    void anIdIsItsText() {
        assertEquals("expand", ID.toString());
        assertTrue(ID.compareTo(SegmentId.of("keep")) < 0);
        assertEquals(0, ID.compareTo(SegmentId.of("expand")));
        assertRefuses("segment id must not be empty", () -> SegmentId.of(""));
        EqualsVerifier.forClass(SegmentId.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void aReachIsBetweenTwoCuts() {
        assertEquals(Reach.between(BigDecimal.ZERO, FIFTY), Reach.below(FIFTY));
        assertEquals(Reach.between(FIFTY, BigDecimal.valueOf(100)), Reach.atLeast(FIFTY));
        assertEquals(Reach.between(BigDecimal.ZERO, BigDecimal.valueOf(100)), Reach.measured());
        assertEquals(new Reach(BigDecimal.ZERO, BigDecimal.valueOf(100), true), Reach.any());
        assertEquals(new Reach(BigDecimal.ZERO, BigDecimal.ZERO, true), Reach.unmeasured());
        assertEquals(Reach.between(FIFTY, new BigDecimal("1E+2")), Reach.atLeast(new BigDecimal("50.00")));
        assertNotEquals(Reach.any(), Reach.measured());
    }

    @Test
    void aReachReachesSomething() {
        assertEquals(FIFTY, new Reach(FIFTY, FIFTY, true).to());
        assertRefuses("a reach must end above its start, was 50 to 50", () -> Reach.between(FIFTY, FIFTY));
        assertRefuses("a reach must end above its start, was 50 to 10", () -> Reach.between(FIFTY, BigDecimal.TEN));
        assertRefuses("a reach must end above its start, was 50 to 10", () -> new Reach(FIFTY, BigDecimal.TEN, true));
        assertRefuses(
                "points must be 0 to 100 with at most 6 decimals, were -1",
                () -> Reach.atLeast(BigDecimal.valueOf(-1)));
        assertRefuses(
                "points must be 0 to 100 with at most 6 decimals, were 100.1",
                () -> Reach.below(new BigDecimal("100.1")));
    }

    @Test
    void aBandSaysFromWhereToWhere() {
        Band band = Band.of(FIFTY, new BigDecimal("1E+2"));

        assertEquals("50..100", band.toString());
        assertEquals("not measured", Band.NOT_MEASURED.toString());
        assertEquals(Optional.empty(), Band.NOT_MEASURED.from());
        assertEquals(Optional.empty(), Band.NOT_MEASURED.to());
        EqualsVerifier.forClass(Band.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void aPlacementHasNoPriorityUnlessToldOtherwise() {
        assertEquals(
                new Placement(ID, Reach.any(), Reach.measured(), 0), Placement.of(ID, Reach.any(), Reach.measured()));
        EqualsVerifier.forClass(Placement.class)
                .withPrefabValues(Reach.class, Reach.any(), Reach.measured())
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void aSegmentHasAPlayAndATouchModelIfItIsToldSo() {
        Segment plain =
                Segment.builder().id(ID).name(Label.of("Expand", "深耕する")).build();
        Segment full = Segment.builder()
                .id(ID)
                .name(Label.of("Expand", "深耕する"))
                .play(Label.of("Propose", "提案する"))
                .touch(TouchModel.HIGH)
                .build();

        assertEquals(Optional.empty(), plain.play());
        assertEquals(Optional.empty(), plain.touch());
        assertEquals(Optional.of(Label.of("Propose", "提案する")), full.play());
        assertEquals(Optional.of(TouchModel.HIGH), full.touch());
        assertNotEquals(plain, full);
        assertEquals(plain, full.withPlay(Optional.empty()).withTouch(Optional.empty()));
        assertEquals(plain.hashCode(), full.hashCode());
        assertEquals(ID.hashCode(), full.hashCode());
    }

    @Test
    void anOverrideCountsForSomeDays() {
        SegmentOverride override = new SegmentOverride(ACCOUNT, ID, "Sato", "met the president", FROM, UNTIL);

        assertEquals(Span.of(FROM, UNTIL), override.validity());
        assertRefuses(
                "an override must end after it begins, was 2026-04-01 to 2026-04-01",
                () -> new SegmentOverride(ACCOUNT, ID, "Sato", "met the president", FROM, FROM));
        assertRefuses("author must not be blank", () -> new SegmentOverride(ACCOUNT, ID, " ", "met", FROM, UNTIL));
        assertRefuses("reason must not be blank", () -> new SegmentOverride(ACCOUNT, ID, "Sato", "", FROM, UNTIL));
        assertEquals(new SegmentOverride(ACCOUNT, ID, "Sato", "met the president", FROM, UNTIL), override);
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("from", () -> new Reach(null, FIFTY, true));
        assertNames("to", () -> new Reach(FIFTY, null, true));
        assertNames("from", () -> new Band(null, Optional.empty()));
        assertNames("to", () -> new Band(Optional.empty(), null));
        assertNames("segment", () -> Placement.of(null, Reach.any(), Reach.any()));
        assertNames("cs", () -> Placement.of(ID, null, Reach.any()));
        assertNames("op", () -> Placement.of(ID, Reach.any(), null));
        assertNames("account", () -> new SegmentOverride(null, ID, "Sato", "met", FROM, UNTIL));
        assertNames("segment", () -> new SegmentOverride(ACCOUNT, null, "Sato", "met", FROM, UNTIL));
        assertNames("author", () -> new SegmentOverride(ACCOUNT, ID, null, "met", FROM, UNTIL));
        assertNames("reason", () -> new SegmentOverride(ACCOUNT, ID, "Sato", null, FROM, UNTIL));
        assertNames("from", () -> new SegmentOverride(ACCOUNT, ID, "Sato", "met", null, UNTIL));
        assertNames("until", () -> new SegmentOverride(ACCOUNT, ID, "Sato", "met", FROM, null));
    }

    @Test
    void findingsHaveACodeAndASeverity() {
        assertEquals(
                List.of(
                        "UNKNOWN_ACCOUNT WARNING",
                        "UNKNOWN_SEGMENT WARNING",
                        "OVERRIDE_NOT_LIVE INFO",
                        "OVERRIDE_SUPERSEDED WARNING"),
                Stream.of(SegmentFinding.values())
                        .map(kind -> kind.code() + " " + kind.severity())
                        .toList());
        for (LintFinding kind : LintFinding.values()) {
            assertEquals(kind.name(), kind.code());
            assertEquals(Severity.WARNING, kind.severity());
        }
    }
}
