package org.revenuekit.funnel.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.journey.JourneyWorld.A;
import static org.revenuekit.funnel.journey.JourneyWorld.B;
import static org.revenuekit.funnel.journey.JourneyWorld.day;
import static org.revenuekit.funnel.journey.JourneyWorld.entry;
import static org.revenuekit.funnel.journey.JourneyWorld.leads;
import static org.revenuekit.funnel.journey.JourneyWorld.recorded;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.StageId;

/** Leads, what happens to them, and the values of which journeys are made: each with its bounds. */
class LeadTest {
    private static final Instant AT = day(2);
    private static final Visit VISIT =
            new Visit(StageId.of("a"), AT, Optional.of(day(3)), Optional.of(SellerId.of("x")));

    @Test
    void aLeadSaysWhatIsKnownOfIt() {
        Lead lead = Lead.builder()
                .id(A)
                .account(AccountId.of("acme"))
                .channel(ChannelId.of("inbound"))
                .seller(SellerId.of("x"))
                .value(MoneyFraction.of(Money.ofMinor(CurrencyUnit.JPY, 100)))
                .addTraits(LeadTrait.STUDENT)
                .putAttribute("industry", "retail")
                .build();
        assertEquals(Optional.of(AccountId.of("acme")), lead.account());
        assertEquals("retail", lead.attributes().get("industry"));
        assertEquals(
                lead,
                Lead.of(A)
                        .withAccount(AccountId.of("acme"))
                        .withChannel(ChannelId.of("inbound"))
                        .withSeller(SellerId.of("x"))
                        .withValue(lead.value())
                        .withTraits(LeadTrait.STUDENT)
                        .withAttributes(lead.attributes()));
        assertNotEquals(lead, lead.withTraits());
        assertEquals(lead.hashCode(), lead.withTraits().hashCode());
        assertNotEquals(lead.hashCode(), lead.withId(B).hashCode());
        assertTrue(Lead.of(A).traits().isEmpty());
    }

    @Test
    void attributesAreNames() {
        Lead lead = Lead.of(A);
        assertRefused(
                "attribute name must not be blank",
                () -> Lead.builder().from(lead).putAttribute(" ", "x").build());
        assertRefused(
                "attribute value must not be blank",
                () -> Lead.builder().from(lead).putAttribute("x", "").build());
    }

    @Test
    void anIdIsText() {
        EqualsVerifier.forClass(LeadId.class)
                .withPrefabValues(String.class, "a", "b")
                .suppress(Warning.NULL_FIELDS)
                .verify();
        assertEquals("A", A.toString());
        assertEquals("A", A.value());
        assertTrue(A.compareTo(B) < 0);
        assertRefused("lead id must not be empty", () -> LeadId.of(""));
    }

    @Test
    void leadsStandOnceAndAreFound() {
        Lead again = Lead.of(A).withSeller(SellerId.of("x"));
        Leads leads = leads(Lead.of(B), Lead.of(A), again);
        assertEquals(List.of(Lead.of(B), Lead.of(A)), leads.list());
        assertEquals(2, leads.size());
        assertEquals(Optional.of(Lead.of(A)), leads.find(A));
        assertEquals(Optional.empty(), leads.find(LeadId.of("C")));
        assertEquals(Lead.of(B), leads.get(B));
        assertEquals(
                "never given: lead C",
                assertThrows(UnknownIdException.class, () -> leads.get(LeadId.of("C")))
                        .getMessage());
        assertEquals(
                "DUPLICATE_LEAD lead A, given 2", leads.findings().list().get(0).toString());
    }

    @Test
    @SuppressWarnings("NullAway")
    void leadsMayBeThoseThatEventsName() {
        Leads leads = Leads.namedIn(List.of(entry(B, "a", 1), entry(A, "a", 2), entry(B, "b", 3)));
        assertEquals(List.of(Lead.of(A), Lead.of(B)), leads.list());
        assertEquals(Findings.none(), leads.findings());
        assertNames("events", () -> Leads.namedIn(null));
        assertNames("events must not contain null", () -> Leads.namedIn(Arrays.asList(entry(B, "a", 1), null)));
    }

    @Test
    void eventsAreValues() {
        StageEntry entry = StageEntry.of(A, StageId.of("a"), AT);
        assertEquals(Optional.empty(), entry.recordedOn());
        assertEquals(Optional.empty(), entry.seller());
        assertEquals(
                new StageEntry(A, StageId.of("a"), AT, Optional.of(SellerId.of("x")), recorded(5)),
                new StageEntry(A, StageId.of("a"), AT, Optional.empty(), recorded(5)).by(SellerId.of("x")));
        assertEquals(new Exit(A, ReasonId.of("r"), AT, Optional.empty()), Exit.of(A, ReasonId.of("r"), AT));
        assertEquals(new Touch(A, AT, Optional.empty(), Optional.empty()), Touch.of(A, AT));
        assertEquals(new BuyerActivity(A, AT, Optional.empty()), BuyerActivity.of(A, AT));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingOfAnEventIsNull() {
        StageId stage = StageId.of("a");
        ReasonId reason = ReasonId.of("r");
        assertNames("lead", () -> StageEntry.of(null, stage, AT));
        assertNames("stage", () -> StageEntry.of(A, null, AT));
        assertNames("at", () -> StageEntry.of(A, stage, null));
        assertNames("seller", () -> new StageEntry(A, stage, AT, null, Optional.empty()));
        assertNames("recordedOn", () -> new StageEntry(A, stage, AT, Optional.empty(), null));
        assertNames("owner", () -> StageEntry.of(A, stage, AT).by(null));
        assertNames("lead", () -> Exit.of(null, reason, AT));
        assertNames("reason", () -> Exit.of(A, null, AT));
        assertNames("at", () -> Exit.of(A, reason, null));
        assertNames("recordedOn", () -> new Exit(A, reason, AT, null));
        assertNames("lead", () -> Touch.of(null, AT));
        assertNames("at", () -> Touch.of(A, null));
        assertNames("seller", () -> new Touch(A, AT, null, Optional.empty()));
        assertNames("recordedOn", () -> new Touch(A, AT, Optional.empty(), null));
        assertNames("lead", () -> BuyerActivity.of(null, AT));
        assertNames("at", () -> BuyerActivity.of(A, null));
        assertNames("recordedOn", () -> new BuyerActivity(A, AT, null));
    }

    @Test
    void partsOfJourneysAreValues() {
        EqualsVerifier.forClass(JourneyTally.class).verify();
        PassEnd lost = new PassEnd(PassEnd.Kind.LOST, Optional.of(ReasonId.of("r")), AT);
        assertEquals(lost, new PassEnd(PassEnd.Kind.LOST, Optional.of(ReasonId.of("r")), AT));
        assertEquals(lost.hashCode(), new PassEnd(PassEnd.Kind.LOST, lost.reason(), AT).hashCode());
        assertNotEquals(lost.hashCode(), new PassEnd(PassEnd.Kind.RECYCLED, lost.reason(), AT).hashCode());
        Pass pass = new Pass(1, PassSource.NEW, ImmutableList.of(VISIT), Optional.empty());
        assertEquals(pass, new Pass(1, PassSource.NEW, ImmutableList.of(VISIT), Optional.empty()));
        assertEquals(
                pass.hashCode(), new Pass(1, PassSource.NEW, ImmutableList.of(VISIT), Optional.empty()).hashCode());
        assertNotEquals(
                pass.hashCode(), new Pass(1, PassSource.LOST, ImmutableList.of(VISIT), Optional.empty()).hashCode());
        assertEquals(AT, pass.startedAt());
        assertEquals(Optional.of(Duration.ofDays(1)), VISIT.duration());
        assertEquals(
                Duration.ZERO,
                new Visit(StageId.of("a"), AT, Optional.of(AT), Optional.empty())
                        .duration()
                        .orElseThrow());
    }

    @Test
    @SuppressWarnings("NullAway")
    void partsOfJourneysAreChecked() {
        StageId stage = StageId.of("a");
        Optional<ReasonId> reason = Optional.of(ReasonId.of("r"));
        ImmutableList<Visit> visits = ImmutableList.of(VISIT);
        ImmutableList<Instant> none = ImmutableList.of();
        assertRefused(
                "leftAt must not be before enteredAt " + AT + ", was " + day(1),
                () -> new Visit(stage, AT, Optional.of(day(1)), Optional.empty()));
        assertRefused("number must be >= 1, was 0", () -> new Pass(0, PassSource.NEW, visits, Optional.empty()));
        assertRefused(
                "visits must not be empty (pass 2)",
                () -> new Pass(2, PassSource.NEW, ImmutableList.of(), Optional.empty()));
        assertRefused(
                "only RETURNED has no reason, was LOST Optional.empty",
                () -> new PassEnd(PassEnd.Kind.LOST, Optional.empty(), AT));
        assertRefused(
                "only RETURNED has no reason, was RETURNED Optional[r]",
                () -> new PassEnd(PassEnd.Kind.RETURNED, reason, AT));
        assertNames("stage", () -> new Visit(null, AT, Optional.empty(), Optional.empty()));
        assertNames("enteredAt", () -> new Visit(stage, null, Optional.empty(), Optional.empty()));
        assertNames("leftAt", () -> new Visit(stage, AT, null, Optional.empty()));
        assertNames("seller", () -> new Visit(stage, AT, Optional.empty(), null));
        assertNames("source", () -> new Pass(1, null, visits, Optional.empty()));
        assertNames("visits", () -> new Pass(1, PassSource.NEW, null, Optional.empty()));
        assertNames("end", () -> new Pass(1, PassSource.NEW, visits, null));
        assertNames("kind", () -> new PassEnd(null, reason, AT));
        assertNames("reason", () -> new PassEnd(PassEnd.Kind.LOST, null, AT));
        assertNames("at", () -> new PassEnd(PassEnd.Kind.LOST, reason, null));
        assertNames("lead", () -> new Journey(null, ImmutableList.of(), none, none));
        assertNames("passes", () -> new Journey(Lead.of(A), null, none, none));
        assertNames("touches", () -> new Journey(Lead.of(A), ImmutableList.of(), null, none));
        assertNames("activities", () -> new Journey(Lead.of(A), ImmutableList.of(), none, null));
    }

    @Test
    void onlyWhatChangesNothingIsForInformation() {
        assertEquals(
                List.of(JourneyFinding.AFTER_AS_OF, JourneyFinding.DUPLICATE_EVENT, JourneyFinding.NEGATIVE_INTERVAL),
                Arrays.stream(JourneyFinding.values())
                        .filter(kind -> kind.severity() == Severity.INFO)
                        .toList());
        assertEquals("AFTER_AS_OF", JourneyFinding.AFTER_AS_OF.code());
    }

    static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
