package org.revenuekit.funnel.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.Label;
import org.revenuekit.funnel.internal.EqualHashes;

class AgeingChangeTest {
    private static Fixture log() {
        return new Fixture()
                .enter("a", Fixture.LEAD, "04-01T10:00")
                .enter("b", Fixture.LEAD, "04-02T10:00")
                .enter("c", Fixture.LEAD, "04-03T10:00")
                .enter("d", Fixture.LEAD, "04-04T10:00")
                .enter("b", Fixture.MQL, "04-11T10:00")
                .exit("c", "gone", "04-12T10:00")
                .enter("d", Fixture.MQL, "04-13T10:00")
                .enter("d", Fixture.LEAD, "04-14T10:00")
                .enter("e", Fixture.LEAD, "04-15T10:00");
    }

    private static Ageing asOf(String day) {
        return AgeingReview.of(AgeingPolicy.standard()).measure(log().asOf(day));
    }

    private static List<String> ids(ImmutableList<AgedLead> leads) {
        return leads.stream()
                .map(lead -> lead.lead() + " " + lead.stage() + " " + lead.days())
                .toList();
    }

    @Test
    void whoIsStillThereIsToldFromWhoMoved() {
        AgeingChange week = asOf("04-17").changeSince(asOf("04-10"));

        assertEquals(List.of("a lead 16"), ids(week.stayed()));
        assertEquals(List.of("b lead 8", "c lead 7", "d lead 6"), ids(week.gone()));
        assertEquals(List.of("b mql 6", "d lead 3", "e lead 2"), ids(week.came()), "who came back to a stage came");
    }

    @Test
    void manyLeadsOfOneHashAreNoSlower() {
        int many = 1 << 16;
        Fixture log = new Fixture();
        for (int i = 0; i < many; i++) {
            String id = EqualHashes.text(i);
            log.enter(id, Fixture.LEAD, "04-01T10:00");
        }
        AgeingReview review = AgeingReview.of(AgeingPolicy.standard());
        Ageing then = review.measure(log.asOf("04-10"));
        Ageing now = review.measure(log.asOf("04-17"));

        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertEquals(many, now.changeSince(then).stayed().size()));
    }

    @Test
    void onOneDayAllStayed() {
        Ageing ageing = asOf("04-17");

        assertEquals(
                new AgeingChange(ageing.open(), ImmutableList.of(), ImmutableList.of()), ageing.changeSince(ageing));
    }

    @Test
    void onlyWhatIsComparableIsCompared() {
        Ageing ageing = asOf("04-17");

        assertEquals(
                "earlier must be of 2026-04-10 or before, was of 2026-04-17",
                assertThrows(IllegalArgumentException.class, () -> asOf("04-10").changeSince(ageing))
                        .getMessage());
        Ageing otherBands = AgeingReview.of(
                        AgeingPolicy.standard().toBuilder().addDays(120).build())
                .measure(log().asOf("04-10"));
        assertThrows(DefinitionClashException.class, () -> ageing.changeSince(otherBands));
        Ageing otherProcess = AgeingReview.of(AgeingPolicy.standard())
                .measure(log().asOf(
                                Fixture.PROCESS.toBuilder()
                                        .name(Label.of("Another", "別"))
                                        .build(),
                                "04-10"));
        assertThrows(DefinitionClashException.class, () -> ageing.changeSince(otherProcess));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        ImmutableList<AgedLead> none = ImmutableList.of();

        assertNamed("earlier", () -> asOf("04-17").changeSince(null));
        assertNamed("stayed", () -> new AgeingChange(null, none, none));
        assertNamed("gone", () -> new AgeingChange(none, null, none));
        assertNamed("came", () -> new AgeingChange(none, none, null));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
