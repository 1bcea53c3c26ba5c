package org.revenuekit.segmentation.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.revenuekit.segmentation.signal.SignalWorld.A1;
import static org.revenuekit.segmentation.signal.SignalWorld.A2;
import static org.revenuekit.segmentation.signal.SignalWorld.AS_OF;
import static org.revenuekit.segmentation.signal.SignalWorld.TODAY;
import static org.revenuekit.segmentation.signal.SignalWorld.assertNames;
import static org.revenuekit.segmentation.signal.SignalWorld.assertRefused;
import static org.revenuekit.segmentation.signal.SignalWorld.decimal;
import static org.revenuekit.segmentation.signal.SignalWorld.on;
import static org.revenuekit.segmentation.signal.SignalWorld.signal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.contact.Contact;
import org.revenuekit.core.contact.ContactId;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.contact.Contacts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

class SignalDetectionTest {
    private static final ProductId P1 = ProductId.of("P1");
    private static final DetectionPolicy POLICY = DetectionPolicy.standard();
    private static final SignalDetection DETECTION = SignalDetection.of(POLICY);
    private static final SignalFacts NONE = SignalFacts.builder().build();
    private static final OpportunitySignal MOVE = signal(A2, SignalKind.RELOCATION, 3);

    /** Says the same of everything. */
    private record Newspaper(DefinitionRef ref, ImmutableList<OpportunitySignal> news) implements SignalDetector {
        @Override
        public Iterable<OpportunitySignal> detect(SignalFacts facts, AsOf asOf) {
            return news;
        }
    }

    private static List<OpportunitySignal> reactions(CampaignReaction... reactions) {
        return DETECTION.detect(NONE.withReactions(reactions), AS_OF).of(SignalDetection.REACTIONS);
    }

    @Test
    void nothingComesOfNothing() {
        DetectedSignals found = DETECTION.detect(NONE, AS_OF);

        assertEquals(ImmutableList.of(), found.signals());
        assertEquals(Findings.none(), found.findings());
        assertEquals(POLICY, found.definition());
        assertEquals(AS_OF, found.asOf());
        assertEquals(
                ImmutableList.of(
                        DefinitionRef.of("renewals", 1),
                        DefinitionRef.of("contact-moves", 1),
                        DefinitionRef.of("usage", 1),
                        DefinitionRef.of("campaign-reactions", 1)),
                found.detectors().asList());
    }

    @Test
    void yourOwnDetectorIsAsked() {
        DefinitionRef ref = DefinitionRef.of("newspaper", 1);
        OpportunitySignal other = MOVE.withAccount(A1);
        DetectedSignals found = DETECTION
                .with(new Newspaper(ref, ImmutableList.of(MOVE, other)))
                .detect(NONE.withReactions(CampaignReaction.of(A1, P1, Reaction.OPENED, TODAY)), AS_OF);

        assertEquals(List.of(other, MOVE), found.of(ref));
        assertEquals(
                List.of(SignalKind.INTEREST_SHOWN, SignalKind.RELOCATION, SignalKind.RELOCATION),
                found.signals().stream().map(OpportunitySignal::kind).toList());
        assertEquals(MOVE, found.signals().get(2));
        assertEquals(5, found.detectors().size());
        assertEquals(ImmutableList.of(), found.of(SignalDetection.USAGE));
    }

    @Test
    void everyDetectorHasAReferenceOfItsOwn() {
        assertRefused(
                "detector must have a reference of its own, had renewals@1",
                () -> DETECTION.with(new Newspaper(SignalDetection.RENEWALS, ImmutableList.of())));
        assertRefused(
                "detector must be one of [renewals@1, contact-moves@1, usage@1, campaign-reactions@1], was x@1",
                () -> DETECTION.detect(NONE, AS_OF).of(DefinitionRef.of("x", 1)));
    }

    @Test
    void aClickSaysMoreThanAnOpenedMail() {
        OpportunitySignal opened = OpportunitySignal.builder()
                .account(A1)
                .kind(SignalKind.INTEREST_SHOWN)
                .detail(SignalDetail.OPENED)
                .observedOn(TODAY.minusDays(2))
                .strength(decimal("0.2"))
                .channel(ObservationChannel.BEHAVIOUR)
                .product(P1)
                .build();
        OpportunitySignal clicked = opened.withDetail(SignalDetail.CLICKED)
                .withStrength(decimal("0.6"))
                .withObservedOn(TODAY)
                .withRecordedOn(TODAY);

        assertEquals(
                List.of(clicked, opened),
                reactions(
                        CampaignReaction.of(A1, P1, Reaction.OPENED, TODAY.minusDays(2)),
                        CampaignReaction.of(A1, P1, Reaction.CLICKED, TODAY)));
    }

    @Test
    void ofOneTopicTheLatestReactionCounts() {
        List<OpportunitySignal> found = reactions(
                CampaignReaction.of(A1, P1, Reaction.CLICKED, TODAY.minusDays(9)),
                CampaignReaction.of(A1, P1, Reaction.CLICKED, TODAY.minusDays(3)),
                CampaignReaction.of(A1, P1, Reaction.CLICKED, TODAY.minusDays(5)),
                CampaignReaction.of(A1, ProductId.of("P2"), Reaction.CLICKED, TODAY.minusDays(4)),
                new CampaignReaction(A1, Optional.empty(), Reaction.CLICKED, TODAY.minusDays(6)),
                CampaignReaction.of(A2, P1, Reaction.CLICKED, TODAY.minusDays(7)));

        assertEquals(
                List.of(3L, 4L, 6L, 7L),
                found.stream()
                        .map(signal -> TODAY.toEpochDay() - signal.observedOn().toEpochDay())
                        .toList());
        assertEquals(Optional.empty(), found.get(2).product());
    }

    @Test
    void factsAfterTheDateAreReported() {
        IndicatorId logins = IndicatorId.of("loginFrequency");
        LocalDate tomorrow = TODAY.plusDays(1);
        Observation today = Observation.of(A1, logins, ObservedValue.of(1), TODAY, ObservationChannel.BEHAVIOUR);
        Contact sato = Contact.of(ContactId.of("C1"), A1, "Sato", ContactRole.KEY_PERSON);
        SignalFacts facts = SignalFacts.builder()
                .addReaction(CampaignReaction.of(A1, P1, Reaction.OPENED, tomorrow))
                .contactsBefore(Contacts.of(List.of(sato, sato), TODAY.minusDays(9)))
                .contactsNow(Contacts.of(List.of(sato, sato.withId(ContactId.of("C2"))), tomorrow))
                .assets(Assets.of(List.of(Asset.of(AssetId.of("X"), A1, P1), Asset.of(AssetId.of("X"), A2, P1))))
                .observations(Observations.of(List.of(
                        today,
                        today.withObservedOn(tomorrow),
                        today.withRecordedOn(tomorrow),
                        today.withValue(ObservedValue.ofCategory("many")),
                        today.withValue(ObservedValue.of(-1)),
                        today.withValue(ObservedValue.of(0)),
                        today.withValue(ObservedValue.of(2)),
                        today.withIndicator(IndicatorId.of("mood")).withObservedOn(tomorrow))))
                .build();

        DetectedSignals found = DETECTION.detect(facts, AS_OF);

        assertEquals(ImmutableList.of(), found.signals());
        assertEquals(
                Findings.of(List.of(
                        Finding.of(CoreFinding.DUPLICATE_ASSET, Subject.of(AssetId.of("X")), "given", "2"),
                        Finding.of(CoreFinding.DUPLICATE_CONTACT, Subject.of(ContactId.of("C1")), "given", "2"),
                        Finding.of(SignalFinding.FACT_AFTER_AS_OF, Subject.of(A1), "facts", "1"),
                        Finding.of(SignalFinding.FACT_AFTER_AS_OF, new Subject("contacts", "2026-04-01"), "facts", "2"),
                        Finding.of(SignalFinding.FACT_AFTER_AS_OF, Subject.of(logins), "facts", "2"),
                        Finding.of(SignalFinding.NOT_A_QUANTITY, Subject.of(logins), "facts", "2"))),
                found.findings());
    }

    @Test
    void factsUpToTheDateAreNotReported() {
        SignalFacts facts = SignalFacts.builder()
                .addReaction(CampaignReaction.of(A1, P1, Reaction.OPENED, TODAY))
                .contactsBefore(Contacts.of(List.of(), TODAY.minusDays(9)))
                .contactsNow(
                        Contacts.of(List.of(Contact.of(ContactId.of("C1"), A1, "Sato", ContactRole.KEY_PERSON)), TODAY))
                .build();

        assertEquals(Findings.none(), DETECTION.detect(facts, AS_OF).findings());
        assertEquals(2, DETECTION.detect(facts, AS_OF).signals().size());
    }

    @Test
    void theContactsOfTwoDaysBelongTogether() {
        Contacts now = Contacts.of(List.of(), TODAY);

        assertRefused(
                "contactsBefore and contactsNow must be given together",
                () -> SignalFacts.builder().contactsNow(now).build());
        assertRefused(
                "contactsBefore and contactsNow must be given together",
                () -> SignalFacts.builder().contactsBefore(now).build());
        assertRefused(
                "contactsBefore must be of an earlier day than contactsNow, were of 2026-03-31 and 2026-03-31",
                () -> SignalFacts.builder().contactsBefore(now).contactsNow(now).build());
    }

    @Test
    void aReactionIsAValue() {
        CampaignReaction reaction = CampaignReaction.of(A1, P1, Reaction.CLICKED, TODAY);

        assertEquals(Objects.hash(A1, Optional.of(P1), "CLICKED", TODAY), reaction.hashCode());
        assertEquals(new CampaignReaction(A1, Optional.of(P1), Reaction.CLICKED, TODAY), reaction);
        assertNotEquals(CampaignReaction.of(A1, P1, Reaction.OPENED, TODAY), reaction);
    }

    /** What is due stays one event from detection to detection, and a new contract is a new one. */
    @Test
    void whatIsFoundAgainIsTheSameEvent() {
        Asset asset = Asset.of(AssetId.of("X"), A1, P1).withActive(Span.until(TODAY.plusDays(10)));
        SignalFacts facts = NONE.withAssets(Assets.of(List.of(asset)));
        SignalFacts renewed = NONE.withAssets(Assets.of(List.of(asset.withActive(Span.until(TODAY.plusDays(99))))));

        Set<String> keys = ImmutableSet.of(
                DETECTION.detect(facts, AS_OF).signals().get(0).dedupeKey(),
                DETECTION.detect(facts, on(TODAY.plusDays(5))).signals().get(0).dedupeKey());
        assertEquals(1, keys.size());
        assertNotEquals(
                keys, Set.of(DETECTION.detect(renewed, AS_OF).signals().get(0).dedupeKey()));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("policy", () -> SignalDetection.of(null));
        assertNames("detector", () -> DETECTION.with(null));
        assertNames("facts", () -> DETECTION.detect(null, AS_OF));
        assertNames("asOf", () -> DETECTION.detect(NONE, null));
        assertNames("detector", () -> DETECTION.detect(NONE, AS_OF).of(null));
        assertNames("account", () -> CampaignReaction.of(null, P1, Reaction.OPENED, TODAY));
        assertNames("product", () -> CampaignReaction.of(A1, null, Reaction.OPENED, TODAY));
        assertNames("product", () -> new CampaignReaction(A1, null, Reaction.OPENED, TODAY));
        assertNames("reaction", () -> CampaignReaction.of(A1, P1, null, TODAY));
        assertNames("on", () -> CampaignReaction.of(A1, P1, Reaction.OPENED, null));
    }
}
