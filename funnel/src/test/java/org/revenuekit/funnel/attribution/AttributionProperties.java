package org.revenuekit.funnel.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.attribution.AttributionWorld.CHANNELS;
import static org.revenuekit.funnel.attribution.AttributionWorld.JPY;
import static org.revenuekit.funnel.attribution.AttributionWorld.STAGES;
import static org.revenuekit.funnel.attribution.AttributionWorld.WON;
import static org.revenuekit.funnel.attribution.AttributionWorld.at;
import static org.revenuekit.funnel.attribution.AttributionWorld.credit;
import static org.revenuekit.funnel.attribution.AttributionWorld.days;
import static org.revenuekit.funnel.attribution.AttributionWorld.id;
import static org.revenuekit.funnel.attribution.AttributionWorld.sum;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Lead;

class AttributionProperties {
    private static final int DAYS = 12;
    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final List<Span> PERIODS =
            List.of(Span.always(), days(3, 9), Span.from(days(6, 7).from().orElseThrow()));

    /** What happens, and what is met, to few leads in few days; some of whom nobody knows. */
    record Story(List<int[]> events, List<CampaignTouch> touches) {
        AttributionWorld world() {
            AttributionWorld world = new AttributionWorld().worth("a", "100").worth("b", "12.5");
            for (int[] event : events) {
                if (event[1] < STAGES.size()) {
                    world.enter(NAMES.get(event[0]), STAGES.get(event[1]), event[2]);
                } else {
                    world.exit(NAMES.get(event[0]), event[2]);
                }
            }
            world.touches.addAll(touches);
            return world;
        }

        List<CampaignTouch> shuffled(long seed) {
            List<CampaignTouch> some = new ArrayList<>(touches);
            Collections.shuffle(some, new Random(seed));
            return some;
        }
    }

    @Provide
    Arbitrary<Story> stories() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS);
        Arbitrary<List<int[]>> events = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 4),
                        day)
                .as((lead, what, on) -> new int[] {lead, what, on})
                .list()
                .ofMaxSize(14);
        Arbitrary<List<CampaignTouch>> touches = Combinators.combine(
                        Arbitraries.of("a", "a", "b", "c", "nobody"), Arbitraries.of(CHANNELS), day)
                .as((lead, channel, on) -> CampaignTouch.of(id(lead), channel, at(on)))
                .list()
                .ofMaxSize(10);
        return Combinators.combine(events, touches).as(Story::new).withoutEdgeCases();
    }

    @Provide
    Arbitrary<AttributionPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(AttributionModel.values()),
                        Arbitraries.of(CountedConversions.values()),
                        Arbitraries.of(STAGES).optional(),
                        Arbitraries.integers().between(1, DAYS).optional(),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 3))
                .as((model, conversions, stage, lookBack, last, middle) -> AttributionWorld.policy(model)
                        .conversions(conversions)
                        .stage(stage)
                        .lookBack(lookBack.map(Duration::ofDays))
                        .firstWeight(2)
                        .middleWeight(middle)
                        .lastWeight(last)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Span> periods() {
        return Arbitraries.of(PERIODS);
    }

    @Property
    void itIsTheMeanOverAllOrders(
            @ForAll("stories") Story story,
            @ForAll("policies") AttributionPolicy policy,
            @ForAll("periods") Span period) {
        AttributionWorld world = story.world();
        Attribution answer = world.credit(policy, period);
        AttributionOracle oracle = new AttributionOracle(policy, world.journeys(), world.touches, period);

        assertEquals(oracle.credits, answer.credits());
        assertEquals(oracle.conversions, answer.conversions());
        assertEquals(oracle.unattributed, answer.unattributed());
    }

    @Property
    void creditsSumToOneAndValuesToTheWhole(
            @ForAll("stories") Story story,
            @ForAll("policies") AttributionPolicy policy,
            @ForAll("periods") Span period) {
        Attribution answer = story.world().credit(policy, period);

        assertTrue(answer.paths()
                .filter(ConversionPath::isAttributed)
                .allMatch(path -> sum(path.touches().stream()
                                .map(TouchCredit::credit)
                                .toList())
                        .equals(credit(1, 1))));
        for (AttributionModel model : AttributionModel.values()) {
            assertEquals(
                    credit(answer.attributed(), 1),
                    sum(answer.compareModels().of(model).values()));
        }
        ValueAttribution values = answer.value(JPY);
        Ratio whole = Ratio.of(values.attributed().sum().amount(), BigDecimal.ONE);
        Ratio parts = sum(values.byChannel().values().stream()
                        .map(CreditedValue::amount)
                        .toList())
                .exact();
        assertEquals(0, Ratio.byValue().compare(whole, parts));
        assertEquals(
                answer.conversions(),
                values.attributed().valued()
                        + values.attributed().unvalued()
                        + values.unattributed().valued()
                        + values.unattributed().unvalued());
    }

    @Property
    void noTouchIsLost(
            @ForAll("stories") Story story,
            @ForAll("policies") AttributionPolicy policy,
            @ForAll("periods") Span period) {
        Attribution answer = story.world().credit(policy, period);

        assertEquals(story.touches().size(), answer.tally().given());
        assertEquals(
                answer.tally().onPath(),
                answer.paths().mapToLong(path -> path.touches().size()).sum());
        assertEquals(
                answer.tally().setAside() + answer.tally().afterConversion(),
                answer.findings().stream()
                        .mapToLong(finding -> Long.parseLong(finding.details().getOrDefault("touches", "")))
                        .sum());
    }

    @Property
    void orderChangesNothing(
            @ForAll("stories") Story story, @ForAll("policies") AttributionPolicy policy, @ForAll long seed) {
        Attribution one = story.world().credit(policy);
        Attribution other =
                new Story(story.events(), story.shuffled(seed)).world().credit(policy);

        assertEquals(one.credits(), other.credits());
        assertEquals(one.paths().toList(), other.paths().toList());
        assertEquals(one.findings(), other.findings());
        assertEquals(one.tally(), other.tally());
    }

    @Property
    void groupsSumToTheWhole(@ForAll("stories") Story story, @ForAll("policies") AttributionPolicy policy) {
        Attribution whole = story.world().credit(policy);
        Grouped<String, Attribution> parts = whole.by(Grouping.of(
                "name", (Lead lead) -> Optional.of(lead.id().value()).filter(name -> !name.equals("b"))));
        List<Attribution> all = new ArrayList<>(parts.groups().values());
        all.add(parts.ungrouped());

        whole.credits()
                .forEach((channel, credit) -> assertEquals(
                        credit,
                        sum(all.stream().map(part -> part.credit(channel)).toList())));
        assertEquals(
                whole.conversions(),
                all.stream().mapToLong(Attribution::conversions).sum());
    }

    @Property
    void aTouchAfterTheConversionChangesNothing(
            @ForAll("stories") Story story, @ForAll("policies") AttributionPolicy policy) {
        AttributionWorld world = story.world();
        AttributionWorld more = story.world();
        CHANNELS.forEach(channel -> {
            world.touch("nobody", channel, 1);
            more.touch("nobody", channel, 1);
            NAMES.forEach(name -> more.touch(name, channel, DAYS + 1));
        });

        assertEquals(world.credit(policy).credits(), more.credit(policy).credits());
        assertEquals(
                world.credit(policy).paths().toList(),
                more.credit(policy).paths().toList());
    }

    /** One lead that is won at the end, and what it met on which day before. */
    private static AttributionWorld mirrored(List<CampaignTouch> touches, boolean isReversed) {
        AttributionWorld world = new AttributionWorld().enter("a", WON, DAYS);
        for (CampaignTouch touch : touches) {
            int day = (int) Duration.between(at(0), touch.at()).toDays();
            world.touch("a", touch.channel(), isReversed ? DAYS - day : day);
        }
        return world;
    }

    @Property
    void reversingThePathSwapsFirstAndLast(@ForAll("stories") Story story) {
        ModelComparison forward = mirrored(story.touches(), false)
                .credit(AttributionPolicy.standard())
                .compareModels();
        ModelComparison backward = mirrored(story.touches(), true)
                .credit(AttributionPolicy.standard())
                .compareModels();

        assertEquals(forward.of(AttributionModel.FIRST), backward.of(AttributionModel.LAST));
        assertEquals(forward.of(AttributionModel.LAST), backward.of(AttributionModel.FIRST));
        assertEquals(forward.of(AttributionModel.LINEAR), backward.of(AttributionModel.LINEAR));
        assertEquals(forward.of(AttributionModel.U_SHAPED), backward.of(AttributionModel.U_SHAPED));
    }
}
