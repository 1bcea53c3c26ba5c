package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.Given.MARCH_END;
import static org.revenuekit.hierarchy.Given.accounts;
import static org.revenuekit.hierarchy.Given.finding;
import static org.revenuekit.hierarchy.Given.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.ParentLink;

/** History: what held when, what was believed when, and what changed from one day to the next. */
class HierarchyTimelineTest {
    private static final LocalDate SOLD = LocalDate.of(2025, 4, 1);
    private static final Accounts ACCOUNTS = accounts("a", "b", "p", "q");
    private static final ParentLink BEFORE = ParentLink.of(id("a"), id("p")).withValidity(Span.until(SOLD));
    private static final ParentLink AFTER = ParentLink.of(id("a"), id("q")).withValidity(Span.from(SOLD));
    private static final ParentLink ALWAYS = ParentLink.of(id("b"), id("a"));

    /** Law 42: at the boundary exactly one parent on each side. */
    @Test
    void aSubsidiaryMovesOnADay() {
        HierarchyTimeline timeline = timeline(MARCH_END, BEFORE, AFTER, ALWAYS);

        assertEquals("p", timeline.at(SOLD.minusDays(1)).ultimateOf(id("b")).toString());
        assertEquals("q", timeline.at(SOLD).ultimateOf(id("b")).toString());
        assertEquals("q", timeline.asIs().ultimateOf(id("b")).toString());
        assertEquals(List.of(SOLD), List.copyOf(timeline.turningPoints()));
        assertSame(ACCOUNTS, timeline.accounts());
        assertEquals(HierarchyView.standard(), timeline.view());
        assertEquals(MARCH_END, timeline.asOf());
        assertEquals(MARCH_END.date(), timeline.asIs().asOf().date());
    }

    @Test
    void everyChangeNamesItsLinks() {
        HierarchyChange change =
                timeline(MARCH_END, BEFORE, AFTER, ALWAYS).changes().get(0);

        assertEquals("[a: p -> q]", change.parents().toString());
        assertEquals(Optional.of(BEFORE), change.parents().get(0).linkBefore());
        assertEquals(Optional.of(AFTER), change.parents().get(0).linkAfter());
        assertEquals(
                "[p: 3 -> 1 accounts (+0 -2), q: 1 -> 3 accounts (+2 -0)]",
                change.families().toString());
        assertEquals(SOLD, change.later().asOf().date());
        assertEquals(SOLD.minusDays(1), change.earlier().asOf().date());
    }

    @Test
    void aTurningPointThatChangesNothingIsNoChange() {
        LocalDate renewed = LocalDate.of(2024, 1, 1);
        HierarchyTimeline timeline = timeline(
                MARCH_END,
                ParentLink.of(id("a"), id("p")).withValidity(Span.until(renewed)),
                ParentLink.of(id("a"), id("p")).withValidity(Span.of(renewed, SOLD)),
                AFTER);

        assertEquals(List.of(renewed, SOLD), List.copyOf(timeline.turningPoints()));
        assertEquals(1, timeline.changes().size());
        assertEquals(renewed, timeline.changes().get(0).earlier().asOf().date());
    }

    @Test
    void whatIsNotFollowedTurnsNothing() {
        LocalDate later = MARCH_END.date().plusDays(1);
        HierarchyTimeline timeline = timeline(
                MARCH_END,
                AFTER.withKind(LinkKind.BILL_TO),
                AFTER.withRecorded(Span.from(later)),
                AFTER.withValidity(Span.from(later)),
                AFTER.withValidity(Span.of(SOLD, SOLD)),
                ALWAYS);

        assertEquals(List.of(), List.copyOf(timeline.turningPoints()));
        assertEquals(List.of(), timeline.changes());
    }

    /** Two times: when it held, and when it was believed. */
    @Test
    void whatWasBelievedOnADay() {
        LocalDate corrected = LocalDate.of(2025, 6, 1);
        ParentLink wrong = ParentLink.of(id("a"), id("p")).withRecorded(Span.until(corrected));
        ParentLink right = ParentLink.of(id("a"), id("q")).withRecorded(Span.from(corrected));

        assertEquals("p", parentOn(MARCH_END.knownOn(corrected.minusDays(1)), wrong, right));
        assertEquals("q", parentOn(MARCH_END.knownOn(corrected), wrong, right));
        assertEquals(
                List.of(finding(HierarchyFinding.LINK_NOT_ON_RECORD, "a", "recorded", "[..,2025-06-01)")),
                resolve(MARCH_END, wrong, right).findings().list());
        assertEquals(1, resolve(MARCH_END, wrong, right).linksSetAside());
        assertEquals(
                "p",
                timeline(MARCH_END.knownOn(corrected.minusDays(1)), wrong, right)
                        .at(SOLD)
                        .parentOf(id("a"))
                        .toString());
    }

    @Test
    void theFutureIsNotAsked() {
        HierarchyTimeline timeline = timeline(MARCH_END, ALWAYS);

        assertEquals(
                "date must not be after 2026-03-31, was 2026-04-01",
                assertThrows(IllegalArgumentException.class, () -> timeline.at(LocalDate.of(2026, 4, 1)))
                        .getMessage());
    }

    @Test
    void aChangedViewIsNotAChangedCustomer() {
        Hierarchy one = resolve(MARCH_END, ALWAYS);
        HierarchyView changed = HierarchyView.standard().withSelfLinkMarksTop(true);
        Hierarchy other = HierarchyResolution.of(changed).resolve(ACCOUNTS, List.of(ALWAYS), MARCH_END);

        DefinitionClashException clash = assertThrows(DefinitionClashException.class, () -> other.changeSince(one));
        assertEquals(HierarchyView.standard(), clash.first());
        assertEquals(changed, clash.second());
        assertEquals(
                0,
                HierarchyResolution.of(HierarchyView.majorityOwnership())
                        .resolve(ACCOUNTS, List.of(), MARCH_END)
                        .changeSince(resolve(MARCH_END))
                        .parents()
                        .size());
    }

    private static String parentOn(AsOf asOf, ParentLink... links) {
        return resolve(asOf, links).parentOf(id("a")).toString();
    }

    private static Hierarchy resolve(AsOf asOf, ParentLink... links) {
        return HierarchyResolution.of(HierarchyView.standard()).resolve(ACCOUNTS, List.of(links), asOf);
    }

    private static HierarchyTimeline timeline(AsOf asOf, ParentLink... links) {
        return HierarchyResolution.of(HierarchyView.standard()).timeline(ACCOUNTS, List.of(links), asOf);
    }
}
