package org.revenuekit.funnel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventsByLeadProperties {
    private record Event(long at, int code, int seller) {
        private List<Long> key() {
            return List.of(at, (long) code, seller < 0 ? Long.MAX_VALUE : seller);
        }

        /** The seller by rank: those added as 0, 1, 2, 3 rank 2, 3, 0, 1. */
        private Event ranked() {
            return new Event(at, code, seller < 0 ? seller : (seller + 2) % 4);
        }

        private int compare(Event other) {
            return IntStream.range(0, 3)
                    .map(i -> key().get(i).compareTo(other.key().get(i)))
                    .filter(order -> order != 0)
                    .findFirst()
                    .orElse(0);
        }
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Combinators.combine(
                        Arbitraries.longs().between(-2, 3),
                        Arbitraries.of(0, 1, 2, 1_000_000),
                        Arbitraries.integers().between(-1, 3))
                .as(Event::new)
                .list()
                .ofMaxSize(70);
    }

    /** By instant, code and owner, whoever names an owner before whoever names none; each lead by itself. */
    @Property
    void eventsOfEachLeadAreInTheirOrder(@ForAll("events") List<Event> one, @ForAll("events") List<Event> other) {
        EventColumns columns = new EventColumns(one.size());
        List<List<Event>> leads = List.of(one, List.of(), other);
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            for (int lead = 0; lead < leads.size(); lead++) {
                if (i < leads.get(lead).size()) {
                    Event event = leads.get(lead).get(i);
                    columns.add(lead, event.at(), event.code(), event.seller());
                }
            }
        }
        EventsByLead byLead = columns.byLead(leads.size(), new int[] {2, 3, 0, 1});
        for (int lead = 0; lead < leads.size(); lead++) {
            assertEquals(
                    leads.get(lead).stream()
                            .map(Event::ranked)
                            .sorted(Event::compare)
                            .toList(),
                    IntStream.range(byLead.first(lead), byLead.first(lead + 1))
                            .mapToObj(i -> new Event(byLead.at(i), byLead.code(i), byLead.seller(i)))
                            .toList());
        }
    }
}
