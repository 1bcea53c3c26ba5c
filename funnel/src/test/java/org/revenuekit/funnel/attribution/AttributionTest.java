package org.revenuekit.funnel.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.attribution.AttributionWorld.AD;
import static org.revenuekit.funnel.attribution.AttributionWorld.CALENDAR;
import static org.revenuekit.funnel.attribution.AttributionWorld.JPY;
import static org.revenuekit.funnel.attribution.AttributionWorld.LEAD;
import static org.revenuekit.funnel.attribution.AttributionWorld.MAIL;
import static org.revenuekit.funnel.attribution.AttributionWorld.SEMINAR;
import static org.revenuekit.funnel.attribution.AttributionWorld.START;
import static org.revenuekit.funnel.attribution.AttributionWorld.TALK;
import static org.revenuekit.funnel.attribution.AttributionWorld.WON;
import static org.revenuekit.funnel.attribution.AttributionWorld.at;
import static org.revenuekit.funnel.attribution.AttributionWorld.credit;
import static org.revenuekit.funnel.attribution.AttributionWorld.days;
import static org.revenuekit.funnel.attribution.AttributionWorld.id;
import static org.revenuekit.funnel.attribution.AttributionWorld.policy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.StageValue;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.StageId;

class AttributionTest {
    /** One lead, won on day 50, that met something on each of some days. */
    private static AttributionWorld won(int... days) {
        AttributionWorld world = new AttributionWorld().enter("a", LEAD, 0).enter("a", WON, 50);
        for (int i = 0; i < days.length; i++) {
            world.touches.add(CampaignTouch.of(id("a"), ChannelId.of("c" + i), at(days[i])));
        }
        return world;
    }

    private static List<String> shares(AttributionWorld world, AttributionPolicy policy) {
        return world.credit(policy).credits().values().stream()
                .map(share -> share.exact().toString())
                .toList();
    }

    private static List<String> shares(AttributionModel model, int... days) {
        return shares(won(days), policy(model).build());
    }

    @Test
    void eachModelDividesByPlace() {
        assertEquals(List.of("1/1", "0/1", "0/1"), shares(AttributionModel.FIRST, 1, 2, 3));
        assertEquals(List.of("0/1", "0/1", "1/1"), shares(AttributionModel.LAST, 1, 2, 3));
        assertEquals(List.of("1/3", "1/3", "1/3"), shares(AttributionModel.LINEAR, 1, 2, 3));
        assertEquals(List.of("2/5", "1/5", "2/5"), shares(AttributionModel.U_SHAPED, 1, 2, 3));
    }

    @Test
    void theUShapeOfFiveSumsToOneAndNotTo101Percent() {
        assertEquals(List.of("2/5", "1/15", "1/15", "1/15", "2/5"), shares(AttributionModel.U_SHAPED, 1, 2, 3, 4, 5));
    }

    @Test
    void fewTouchesShareTheWhole() {
        for (AttributionModel model : AttributionModel.values()) {
            assertEquals(List.of("1/1"), shares(model, 1), model.name());
        }
        assertEquals(List.of("1/1", "0/1"), shares(AttributionModel.FIRST, 1, 2));
        assertEquals(List.of("0/1", "1/1"), shares(AttributionModel.LAST, 1, 2));
        assertEquals(List.of("1/2", "1/2"), shares(AttributionModel.LINEAR, 1, 2));
        assertEquals(List.of("1/2", "1/2"), shares(AttributionModel.U_SHAPED, 1, 2));
    }

    @Test
    void touchesOfOneInstantShareTheirPlaces() {
        assertEquals(List.of("1/2", "1/2", "0/1"), shares(AttributionModel.FIRST, 1, 1, 3));
        assertEquals(List.of("1/2", "1/2", "0/1"), shares(AttributionModel.LAST, 3, 3, 1));
        assertEquals(List.of("1/3", "1/3", "1/3"), shares(AttributionModel.LINEAR, 1, 1, 3));
        assertEquals(List.of("3/10", "3/10", "2/5"), shares(AttributionModel.U_SHAPED, 1, 1, 3)); // 40 and 20 of 100
        assertEquals(List.of("2/5", "1/10", "1/10", "2/5"), shares(AttributionModel.U_SHAPED, 1, 2, 2, 3));
        assertEquals(List.of("1/4", "1/4", "1/4", "1/4"), shares(AttributionModel.U_SHAPED, 1, 1, 1, 1));
        assertEquals(List.of("1/2", "1/2"), shares(AttributionModel.U_SHAPED, 1, 1));
    }

    @Test
    void theEndsOfTheUMayWeighOtherwise() {
        AttributionPolicy thirds = policy(AttributionModel.U_SHAPED)
                .firstWeight(1)
                .middleWeight(1)
                .lastWeight(1)
                .build();
        AttributionPolicy uneven = policy(AttributionModel.U_SHAPED)
                .firstWeight(3)
                .middleWeight(0)
                .lastWeight(1)
                .build();

        assertEquals(List.of("1/3", "1/6", "1/6", "1/3"), shares(won(1, 2, 3, 4), thirds));
        assertEquals(List.of("3/4", "0/1", "1/4"), shares(won(1, 2, 3), uneven));
        assertEquals(List.of("3/4", "1/4"), shares(won(1, 2), uneven));
        assertEquals(List.of("1/1"), shares(won(1), uneven));
    }

    @Test
    void touchesAfterTheConversionEarnNothing() {
        AttributionWorld world = won(49, 50, 51);
        Attribution answer = world.credit(AttributionModel.LAST);

        assertEquals(List.of("0/1", "1/1", "0/1"), shares(AttributionModel.LAST, 49, 50, 51)); // the same instant is in
        assertEquals(new TouchTally(2, 0, 1, 0, 0), answer.tally());
        assertEquals(
                List.of(Finding.of(AttributionFinding.AFTER_CONVERSION, new Subject("lead", "a"), "touches", "1")),
                answer.findings().list());
    }

    @Test
    void aMicrosecondAfterIsAfter() {
        AttributionWorld world = won(1);
        world.touches.add(CampaignTouch.of(id("a"), AD, at(50).plusNanos(999)));
        world.touches.add(CampaignTouch.of(id("a"), MAIL, at(50).plusNanos(1_000)));
        Attribution answer = world.credit(AttributionModel.LAST);

        assertEquals(credit(1, 1), answer.credit(AD));
        assertEquals(credit(0, 1), answer.credit(MAIL));
    }

    @Test
    void aLookBackIsAMaximumGap() {
        AttributionPolicy policy =
                policy(AttributionModel.FIRST).lookBack(Duration.ofDays(10)).build();
        AttributionWorld world = won(40, 41);
        world.touches.add(CampaignTouch.of(id("a"), AD, at(40).minusNanos(1_000)));
        Attribution answer = world.credit(policy);

        assertEquals(credit(1, 1), answer.credit(ChannelId.of("c0")));
        assertEquals(credit(0, 1), answer.credit(AD));
        assertEquals(new TouchTally(2, 1, 0, 0, 0), answer.tally());
        assertEquals(3, answer.tally().given());
    }

    @Test
    void whatIsBeforeTheLookBackLeavesAConversionUnattributed() {
        AttributionPolicy policy =
                policy(AttributionModel.FIRST).lookBack(Duration.ofDays(9)).build();
        Attribution answer = won(40).credit(policy);

        assertEquals(1, answer.conversions());
        assertEquals(1, answer.unattributed());
        assertEquals(new TouchTally(0, 1, 0, 0, 0), answer.tally());
        assertFalse(answer.of(id("a")).get(0).isAttributed());
    }

    @Test
    void conversionsOfThePeriodCount() {
        AttributionWorld world = won(1);
        AttributionPolicy policy = policy(AttributionModel.LINEAR).build();

        assertEquals(1, world.credit(policy, days(50, 51)).conversions());
        assertEquals(0, world.credit(policy, days(51, 60)).conversions());
        assertEquals(0, world.credit(policy, days(40, 50)).conversions());
        assertEquals(
                new TouchTally(0, 0, 0, 1, 0),
                world.credit(policy, days(51, 60)).tally());
        assertEquals(days(50, 51), world.credit(policy, days(50, 51)).period());
    }

    @Test
    void whoWasNotConvertedHasNoCreditToGive() {
        AttributionWorld world =
                new AttributionWorld().enter("a", LEAD, 0).enter("a", TALK, 9).touch("a", AD, 1);
        world.lead(Lead.of(id("b"))).touch("b", AD, 1);
        Attribution answer = world.credit(AttributionModel.LINEAR);

        assertEquals(0, answer.conversions());
        assertEquals(0, answer.attributed());
        assertEquals(credit(0, 1), answer.credit(AD));
        assertEquals(new TouchTally(0, 0, 0, 2, 0), answer.tally());
        assertEquals(ImmutableList.of(), answer.of(id("a")));
        assertTrue(answer.findings().isEmpty());
    }

    @Test
    void aConversionWithoutATouchIsUnattributed() {
        AttributionWorld world = won(1).enter("b", WON, 3);
        Attribution answer = world.credit(AttributionModel.LINEAR);

        assertEquals(2, answer.conversions());
        assertEquals(1, answer.attributed());
        assertEquals(1, answer.unattributed());
        assertEquals(
                new ConversionPath(id("b"), 1, at(3), ImmutableList.of()),
                answer.of(id("b")).get(0));
        assertEquals("test@1 [..,..): 1 of 2", answer.toString());
    }

    @Test
    void theStageOfThePolicyCountsOrOneBeyond() {
        AttributionPolicy policy = policy(AttributionModel.LINEAR).stage(TALK).build();
        AttributionWorld world =
                won(1, 20).enter("b", TALK, 10).touch("b", AD, 10).enter("c", LEAD, 0);

        assertEquals(TALK, world.credit(policy).stage());
        assertEquals(WON, world.credit(AttributionModel.LINEAR).stage());
        assertEquals(2, world.credit(policy).conversions()); // a skipped it
        assertEquals(at(10), world.credit(policy).of(id("b")).get(0).at());
        AttributionPolicy unknown =
                policy(AttributionModel.LINEAR).stage(StageId.of("none")).build();
        assertEquals(
                "process deal@1 has no stage none",
                assertThrows(IllegalArgumentException.class, () -> world.credit(unknown))
                        .getMessage());
    }

    private static AttributionWorld cameBack() {
        return new AttributionWorld()
                .enter("a", LEAD, 0)
                .touch("a", AD, 1)
                .enter("a", WON, 10)
                .touch("a", MAIL, 20)
                .exit("a", 30)
                .enter("a", LEAD, 40)
                .touch("a", SEMINAR, 41)
                .enter("a", TALK, 45)
                .enter("a", WON, 50)
                .touch("a", AD, 60);
    }

    @Test
    void whoComesBackCountsOnceByDefault() {
        Attribution first = cameBack().credit(AttributionModel.LINEAR);

        assertEquals(1, first.conversions());
        assertEquals(credit(1, 1), first.credit(AD));
        assertEquals(new TouchTally(1, 0, 3, 0, 0), first.tally());
        assertEquals(
                0,
                cameBack()
                        .credit(policy(AttributionModel.LINEAR).build(), days(11, 90))
                        .conversions());
    }

    @Test
    void everyPassMayCountAndATouchWorksForTheNextConversion() {
        AttributionPolicy policy = policy(AttributionModel.LINEAR)
                .conversions(CountedConversions.EVERY_PASS)
                .build();
        Attribution every = cameBack().credit(policy);

        assertEquals(2, every.conversions());
        assertEquals(credit(1, 1), every.credit(AD));
        assertEquals(credit(1, 2), every.credit(MAIL));
        assertEquals(credit(1, 2), every.credit(SEMINAR));
        assertEquals(new TouchTally(3, 0, 1, 0, 0), every.tally());
        assertEquals(
                List.of(1, 2),
                every.of(id("a")).stream().map(ConversionPath::pass).toList());
        assertEquals(
                List.of(at(10), at(50)), every.paths().map(ConversionPath::at).toList());
        Attribution second = cameBack().credit(policy, days(11, 90));
        assertEquals(credit(0, 1), second.credit(AD));
        assertEquals(new TouchTally(2, 0, 1, 1, 0), second.tally());
    }

    @Test
    void aPathIsToldTouchByTouch() {
        AttributionWorld world = won();
        world.touch("a", SEMINAR, 7).touch("a", MAIL, 3).touch("a", AD, 7);

        assertEquals(
                List.of(new ConversionPath(
                        id("a"),
                        1,
                        at(50),
                        ImmutableList.of(
                                new TouchCredit(MAIL, at(3), credit(1, 3)),
                                new TouchCredit(AD, at(7), credit(1, 3)),
                                new TouchCredit(SEMINAR, at(7), credit(1, 3))))),
                world.credit(AttributionModel.LINEAR).of(id("a")));
    }

    @Test
    void aChannelIsCreditedWithAllItsTouches() {
        AttributionWorld world = won().touch("a", AD, 1).touch("a", AD, 2).touch("a", MAIL, 3);
        world.enter("b", WON, 9).touch("b", MAIL, 9).touch("zero", SEMINAR, 1);
        Attribution answer = world.credit(AttributionModel.LINEAR);

        assertEquals(credit(4, 3), answer.credit(MAIL));
        assertEquals(
                List.of(
                        new ChannelCredit(MAIL, credit(4, 3)),
                        new ChannelCredit(AD, credit(2, 3)),
                        new ChannelCredit(SEMINAR, credit(0, 1))),
                answer.ranking());
        assertEquals(List.of(AD, MAIL, SEMINAR), List.copyOf(answer.credits().keySet()));
    }

    @Test
    void equalCreditsAreRankedById() {
        AttributionWorld world = won().touch("a", SEMINAR, 1).touch("a", AD, 2);

        assertEquals(
                List.of(AD, SEMINAR),
                world.credit(AttributionModel.LINEAR).ranking().stream()
                        .map(ChannelCredit::channel)
                        .toList());
    }

    @Test
    void oddTouchesAreSetAsideAndSaid() {
        AttributionWorld world = won(1);
        world.touch("nobody", AD, 1).touch("nobody", AD, 2);
        world.touch("a", MAIL, 3).touch("a", MAIL, 3).touch("a", MAIL, 3);
        world.touch("a", SEMINAR, 101);
        Attribution answer = world.credit(AttributionModel.LINEAR);

        assertEquals(
                List.of(
                        "UNKNOWN_LEAD lead nobody, touches 2",
                        "AFTER_AS_OF lead a, touches 1",
                        "DUPLICATE_TOUCH lead a, touches 2"),
                answer.findings().stream().map(Finding::toString).toList());
        assertEquals(new TouchTally(2, 0, 0, 0, 5), answer.tally());
        assertEquals(7, answer.tally().given());
        assertEquals(credit(1, 2), answer.credit(MAIL));
    }

    @Test
    void findingsAreInTheOrderOfLeads() {
        AttributionWorld world = new AttributionWorld().touch("b", AD, 1).touch("a", AD, 1);

        assertEquals(
                List.of("UNKNOWN_LEAD lead a, touches 1", "UNKNOWN_LEAD lead b, touches 1"),
                world.credit(AttributionModel.LINEAR).findings().stream()
                        .map(Finding::toString)
                        .toList());
    }

    private static CampaignTouch recorded(ChannelId channel, int day, int recordedOn) {
        return new CampaignTouch(id("a"), channel, at(day), Optional.of(START.plusDays(recordedOn)));
    }

    @Test
    void whatIsRecordedLaterIsNotSeen() {
        AttributionWorld world = won();
        AsOf asOf = CALENDAR.endOf(START.plusDays(60)).knownOn(START.plusDays(55));
        List<CampaignTouch> touches = List.of(
                recorded(ChannelId.of("in time"), 1, 55),
                recorded(ChannelId.of("too late"), 1, 56),
                CampaignTouch.of(id("a"), ChannelId.of("known"), at(55)),
                CampaignTouch.of(id("a"), ChannelId.of("unknown"), at(56)),
                recorded(ChannelId.of("ahead"), 56, 55),
                recorded(ChannelId.of("beyond"), 61, 55));
        Attribution answer = AttributionAnalysis.of(AttributionPolicy.standard())
                .credit(world.journeys(asOf), touches, Span.always());

        assertEquals(new TouchTally(1, 0, 2, 0, 3), answer.tally());
        assertEquals(asOf, answer.asOf());
        assertEquals(6, answer.credits().size());
    }

    private static TouchTally seen(AsOf asOf, int endDay) {
        Instant end = CALENDAR.startOf(START.plusDays(endDay));
        List<CampaignTouch> touches =
                List.of(CampaignTouch.of(id("a"), AD, end.minusNanos(1_000)), CampaignTouch.of(id("a"), AD, end));
        return AttributionAnalysis.of(AttributionPolicy.standard())
                .credit(won().journeys(asOf), touches, Span.always())
                .tally();
    }

    @Test
    void theFirstInstantThatIsNotSeen() {
        AsOf asOf = CALENDAR.endOf(START.plusDays(60));
        TouchTally one = new TouchTally(0, 0, 1, 0, 1);

        assertEquals(one, seen(asOf, 61));
        assertEquals(one, seen(asOf.knownOn(START.plusDays(70)), 61));
        assertEquals(one, seen(asOf.knownOn(START.plusDays(55)), 56));
    }

    @Test
    void valuesAreCreditedExactly() {
        AttributionWorld world = new AttributionWorld()
                .worth("a", "100")
                .worth("b", "50")
                .worth("c", "7.5")
                .lead(Lead.of(id("d")))
                .lead(Lead.builder()
                        .id(id("e"))
                        .value(MoneyFraction.of(CurrencyUnit.of("USD"), BigDecimal.ONE))
                        .build());
        for (String lead : List.of("a", "b", "c", "d", "e", "f")) {
            world.enter(lead, WON, 9);
        }
        world.touch("a", AD, 1).touch("a", MAIL, 2).touch("a", MAIL, 3);
        world.touch("b", MAIL, 3).touch("d", MAIL, 1).touch("e", AD, 1);
        ValueAttribution values = world.credit(AttributionModel.LINEAR).value(JPY);

        assertEquals(new StageValue(MoneyFraction.of(JPY, new BigDecimal("150")), 2, 2), values.attributed());
        assertEquals(new StageValue(MoneyFraction.of(JPY, new BigDecimal("7.5")), 1, 1), values.unattributed());
        CreditedValue ad = values.byChannel().get(AD);
        assertNotNull(ad);
        assertEquals(Ratio.of(100, 3), ad.amount().exact());
        assertEquals(Money.ofMajor(JPY, 33), ad.rounded());
        CreditedValue mail = values.byChannel().get(MAIL);
        assertNotNull(mail);
        assertEquals(Ratio.of(350, 3), mail.amount().exact());
        assertEquals(Money.ofMajor(JPY, 117), mail.rounded());
    }

    @Test
    void groupsArePartsOfTheWhole() {
        AttributionWorld world = won(1).enter("b", WON, 9).touch("b", AD, 1).enter("c", WON, 9);
        Attribution whole = world.credit(AttributionModel.LINEAR);
        Grouped<String, Attribution> parts = whole.by(Grouping.of(
                "name", (Lead lead) -> Optional.of(lead.id().value()).filter(name -> !name.equals("c"))));

        assertEquals("name", parts.grouping());
        assertSame(whole, parts.total());
        assertEquals(credit(1, 1), parts.of("b").orElseThrow().credit(AD));
        assertEquals(credit(0, 1), parts.of("a").orElseThrow().credit(AD));
        assertEquals(1, parts.ungrouped().unattributed());
        assertEquals(whole.findings(), parts.ungrouped().findings());
        assertEquals(whole.tally(), parts.ungrouped().tally());
        assertEquals(ImmutableList.of(), parts.ungrouped().of(id("a")));
    }

    @Test
    void modelsAreComparedOnTheSamePaths() {
        AttributionWorld world = won().touch("a", AD, 1).touch("a", MAIL, 2).touch("a", SEMINAR, 3);
        ModelComparison models = world.credit(AttributionModel.LINEAR).compareModels();

        assertEquals(credit(1, 1), models.of(AttributionModel.FIRST).get(AD));
        assertEquals(credit(1, 3), models.of(AttributionModel.LINEAR).get(AD));
        assertEquals(credit(2, 5), models.of(AttributionModel.U_SHAPED).get(AD));
        assertEquals(credit(0, 1), models.of(AttributionModel.LAST).get(AD));
        assertEquals(credit(1, 3), models.spread(MAIL));
        assertEquals(
                List.of(
                        new ChannelCredit(AD, credit(1, 1)),
                        new ChannelCredit(SEMINAR, credit(1, 1)),
                        new ChannelCredit(MAIL, credit(1, 3))),
                models.bySpread());
    }

    @Test
    void whatWasNeverGivenIsUnknown() {
        Attribution answer = won(1).credit(AttributionModel.LINEAR);

        assertEquals(
                "never given: channel ad",
                assertThrows(UnknownIdException.class, () -> answer.credit(AD)).getMessage());
        assertEquals(
                "never given: lead z",
                assertThrows(UnknownIdException.class, () -> answer.of(id("z"))).getMessage());
        assertEquals(
                "never given: channel ad",
                assertThrows(
                                UnknownIdException.class,
                                () -> answer.compareModels().spread(AD))
                        .getMessage());
    }

    @Test
    void theAnswerSaysWhatItIsAbout() {
        AttributionPolicy policy = policy(AttributionModel.LAST).build();
        Attribution answer = won(1).credit(policy);

        assertSame(policy, answer.definition());
        assertEquals(AttributionWorld.process(), answer.process());
        assertEquals(CALENDAR.endOf(START.plusDays(AttributionWorld.LAST_DAY)), answer.asOf());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreNamed() {
        AttributionWorld world = won(1);
        AttributionAnalysis analysis = AttributionAnalysis.of(AttributionPolicy.standard());
        Attribution answer = world.credit(AttributionModel.LINEAR);
        List<CampaignTouch> withNull = new ArrayList<>();
        withNull.add(null);

        assertNull("definition", () -> AttributionAnalysis.of(null));
        assertNull("journeys", () -> analysis.credit(null, List.of(), Span.always()));
        assertNull("touches", () -> analysis.credit(world.journeys(), null, Span.always()));
        assertNull("period", () -> analysis.credit(world.journeys(), List.of(), null));
        assertNull("touches must not contain null", () -> analysis.credit(world.journeys(), withNull, Span.always()));
        assertNull("channel", () -> answer.credit(null));
        assertNull("currency", () -> answer.value(null));
        assertNull("lead", () -> answer.of(null));
        assertNull("grouping", () -> answer.by(null));
        assertNull("model", () -> answer.compareModels().of(null));
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }
}
