package org.revenuekit.funnel.department;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.revenuekit.core.seller.SellerId;
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

/** Random leads, events, dials and involvements from March to the middle of May 2026, day by day, with many ties. */
record DepartmentLog(
        List<Lead> leads, List<LeadEvent> events, List<Dial> dials, List<PartnerInvolvement> involvements) {
    private static final Instant START = DepartmentWorld.at("03-01T00:00");
    private static final int DAYS = 75;

    static Arbitrary<DepartmentLog> any() {
        return Arbitraries.longs().withoutEdgeCases().map(seed -> random(new Random(seed)));
    }

    private static DepartmentLog random(Random random) {
        DepartmentLog log =
                new DepartmentLog(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int number = random.nextInt(7);
        for (int i = 0; i < number; i++) {
            log.leads.add(lead(LeadId.of("lead-" + i), random));
            for (int event = random.nextInt(8); event > 0; event--) {
                log.events.add(event(LeadId.of("lead-" + i), random));
            }
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            LeadId lead = LeadId.of("lead-" + random.nextInt(7)); // perhaps of one never given
            log.dials.add(Dial.of(lead, seller(random), at(random), random.nextBoolean()));
            log.involvements.add(new PartnerInvolvement(
                    lead,
                    PartnerId.of("partner-" + random.nextInt(3)),
                    pick(random, PartnerPart.SOURCED, PartnerPart.INFLUENCED, PartnerPart.RESOLD),
                    DepartmentWorld.TOKYO.dateOf(at(random))));
        }
        return log;
    }

    private static Lead lead(LeadId id, Random random) {
        Lead.Builder lead = Lead.builder().id(id);
        if (random.nextBoolean()) {
            lead.channel(ChannelId.of(pick(random, "website", "outbound", "pigeon")));
        }
        if (random.nextInt(3) > 0) {
            lead.value(DepartmentWorld.yen(random.nextInt(1_000)));
        }
        return lead.build();
    }

    private static LeadEvent event(LeadId lead, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Touch.of(lead, at(random));
            case 1, 2 ->
                Exit.of(
                        lead,
                        DepartmentWorld.PROCESS
                                .reasons()
                                .get(random.nextInt(
                                        DepartmentWorld.PROCESS.reasons().size()))
                                .id(),
                        at(random));
            default ->
                new StageEntry(
                        lead,
                        DepartmentWorld.PROCESS.stages().get(random.nextInt(8)).id(),
                        at(random),
                        random.nextBoolean() ? Optional.of(seller(random)) : Optional.empty(),
                        Optional.empty());
        };
    }

    private static Instant at(Random random) {
        return START.plus(Duration.ofDays(random.nextInt(DAYS)));
    }

    private static SellerId seller(Random random) {
        return SellerId.of(pick(random, "ann", "bob"));
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... some) {
        return some[random.nextInt(some.length)];
    }

    Journeys journeys() {
        return JourneyTracking.of(DepartmentWorld.PROCESS)
                .follow(Leads.of(leads), events, DepartmentWorld.TOKYO.endOf(DepartmentWorld.day("04-30")));
    }

    DepartmentLog shuffled(Random random) {
        DepartmentLog log = new DepartmentLog(
                new ArrayList<>(leads), new ArrayList<>(events), new ArrayList<>(dials), new ArrayList<>(involvements));
        Collections.shuffle(log.leads, random);
        Collections.shuffle(log.events, random);
        Collections.shuffle(log.dials, random);
        Collections.shuffle(log.involvements, random);
        return log;
    }

    /** The same population twice. */
    DepartmentLog twice() {
        UnaryOperator<LeadId> twin = id -> LeadId.of(id.value() + " twin");
        DepartmentLog log = shuffled(new Random(0));
        leads.forEach(lead -> log.leads.add(
                Lead.builder().from(lead).id(twin.apply(lead.id())).build()));
        events.forEach(event -> log.events.add(twin(event, twin.apply(event.lead()))));
        dials.forEach(
                dial -> log.dials.add(Dial.of(twin.apply(dial.lead()), dial.seller(), dial.at(), dial.connected())));
        involvements.forEach(each -> log.involvements.add(
                new PartnerInvolvement(twin.apply(each.lead()), each.partner(), each.part(), each.on())));
        return log;
    }

    private static LeadEvent twin(LeadEvent event, LeadId lead) {
        if (event instanceof StageEntry entry) {
            return new StageEntry(lead, entry.stage(), entry.at(), entry.seller(), entry.recordedOn());
        }
        return event instanceof Exit exit ? Exit.of(lead, exit.reason(), exit.at()) : Touch.of(lead, event.at());
    }
}
