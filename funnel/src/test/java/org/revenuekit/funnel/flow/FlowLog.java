package org.revenuekit.funnel.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.BuyerActivity;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.journey.Touch;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.LeadTrait;

/** Random leads and events of the small process, from January to April 2026, with many ties, skips and returns. */
record FlowLog(List<Lead> leads, List<LeadEvent> events) {
    private static final Instant START = Fixture.at("01-01T00:00");
    private static final int HOURS = 24 * 100;

    static Arbitrary<FlowLog> any() {
        return Arbitraries.longs().withoutEdgeCases().map(seed -> random(new Random(seed)));
    }

    private static FlowLog random(Random random) {
        List<Lead> leads = new ArrayList<>();
        List<LeadEvent> events = new ArrayList<>();
        int number = random.nextInt(8);
        for (int i = 0; i < number; i++) {
            Lead lead = lead("lead-" + random.nextInt(10), random);
            leads.add(lead);
            int happened = random.nextInt(14);
            boolean hasTimes = random.nextBoolean();
            for (int event = 0; event < happened; event++) {
                int hour = random.nextInt(HOURS);
                events.add(event(lead.id(), START.plus(Duration.ofHours(hasTimes ? hour : hour / 24 * 24)), random));
            }
        }
        return new FlowLog(leads, events);
    }

    private static Lead lead(String id, Random random) {
        Lead.Builder lead = Lead.builder().id(LeadId.of(id));
        if (random.nextInt(3) > 0) {
            lead.channel(ChannelId.of(pick(random, "inbound", "outbound", "unheard-of")));
        }
        if (random.nextInt(3) == 0) {
            lead.seller(SellerId.of("owner"));
        }
        if (random.nextInt(8) == 0) {
            lead.addTraits(LeadTrait.STUDENT);
        }
        return lead.build();
    }

    private static LeadEvent event(LeadId lead, Instant at, Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 ->
                new StageEntry(
                        lead,
                        Fixture.PROCESS.stages().get(random.nextInt(5)).id(),
                        at,
                        random.nextBoolean() ? Optional.of(SellerId.of(pick(random, "ann", "bob"))) : Optional.empty(),
                        Optional.empty());
            case 4, 5 ->
                Exit.of(lead, Fixture.PROCESS.reasons().get(random.nextInt(4)).id(), at);
            case 6 -> Touch.of(lead, at);
            default -> BuyerActivity.of(lead, at);
        };
    }

    private static String pick(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    /** As of 31 March, when some events have not happened yet. */
    Journeys journeys() {
        return JourneyTracking.of(Fixture.PROCESS)
                .follow(Leads.of(leads), events, Fixture.TOKYO.endOf(Fixture.day("03-31")));
    }
}
