package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.ACCOUNTS;
import static org.revenuekit.segmentation.phase.PhaseWorld.AS_OF;
import static org.revenuekit.segmentation.phase.PhaseWorld.B;
import static org.revenuekit.segmentation.phase.PhaseWorld.STRANGER;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertNames;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertRefused;
import static org.revenuekit.segmentation.phase.PhaseWorld.held;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.Span;

class QuantityKpisTest {
    private static final SellerId SATO = SellerId.of("sato");
    private static final SellerId MORI = SellerId.of("mori");
    private static final Span WINDOW = Span.of(TODAY.minusDays(29), TODAY.plusDays(1));
    private static final QuantityPolicy POLICY = QuantityPolicy.standard();

    private static Activity activity(ActivityKind kind, int daysAgo) {
        return Activity.builder()
                .kind(kind)
                .account(A)
                .date(TODAY.minusDays(daysAgo))
                .seller(SATO)
                .build();
    }

    private static Evidence planned(String id, int forDaysAgo, int recordedDaysAgo) {
        return Evidence.planned(
                        EvidenceId.of(id),
                        FactKind.MEETING,
                        A,
                        TODAY.minusDays(forDaysAgo),
                        TODAY.minusDays(recordedDaysAgo))
                .withReporter(SATO);
    }

    private static QuantityReport count(List<Activity> activities, Evidence... evidence) {
        return QuantityKpis.of(POLICY)
                .count(ACCOUNTS, activities, EvidenceRegister.of(List.of(evidence)), WINDOW, AS_OF);
    }

    private static QuantityCount count(Evidence... evidence) {
        return count(List.of(), evidence).total();
    }

    private static QuantityCount plans(long appointments, long kept, long dropped, long unreported, long unplanned) {
        return new QuantityCount(count().activities(), 0, appointments, 0, kept, dropped, unreported, unplanned);
    }

    @Test
    void activitiesAreCountedByKind() {
        QuantityReport report = count(List.of(
                activity(ActivityKind.CALL, 0),
                activity(ActivityKind.CALL, 29),
                activity(ActivityKind.CALL, 30),
                activity(ActivityKind.VISIT, 3),
                activity(ActivityKind.WEB_MEETING, 3),
                activity(ActivityKind.MEETING, 3),
                activity(ActivityKind.MAIL, 3)));

        assertEquals(2, report.total().calls());
        assertEquals(3, report.total().meetings());
        assertEquals(
                List.of(ActivityKind.values()),
                report.total().activities().keySet().asList());
        assertEquals(
                List.of(2L, 1L, 0L, 1L, 1L, 1L, 0L, 0L, 0L),
                report.total().activities().values().asList());
    }

    @Test
    void workBelongsToWhoDidIt() {
        QuantityReport report = count(
                List.of(
                        activity(ActivityKind.CALL, 1),
                        activity(ActivityKind.CALL, 1).withSeller(MORI).withAccount(B),
                        activity(ActivityKind.CALL, 1).withSeller(Optional.empty())),
                planned("1", 3, 5));
        KpiGroups<SellerId, QuantityCount> sellers = report.bySeller();

        assertEquals(List.of(MORI, SATO), sellers.groups().keySet().asList());
        assertEquals(1, sellers.find(SATO).orElseThrow().calls());
        assertEquals(1, sellers.find(SATO).orElseThrow().appointments());
        assertEquals(0, sellers.find(MORI).orElseThrow().appointments());
        assertEquals(1, sellers.ungrouped().calls());
        Grouping<AccountId, String> teams =
                Grouping.of("team", account -> account.equals(B) ? Optional.of("east") : Optional.empty());
        assertEquals(1, report.by(teams).find("east").orElseThrow().calls());
        assertEquals(2, report.by(teams).ungrouped().calls());
        assertEquals(1, report.by(teams).ungrouped().appointments());
    }

    @Test
    void aPlanIsKeptDroppedOrUnreported() {
        Evidence plan = planned("1", 3, 5);
        Evidence held = plan.withStatus(EvidenceStatus.HELD).withRecordedOn(TODAY.minusDays(2));

        assertEquals(plans(1, 0, 0, 1, 0), count(plan));
        assertEquals(plans(1, 1, 0, 0, 0), count(plan, held));
        assertEquals(plans(1, 0, 1, 0, 0), count(plan, held.withAnswer(false)));
        assertEquals(plans(1, 0, 1, 0, 0), count(plan, held.withStatus(EvidenceStatus.WITHDRAWN)));
        assertEquals(1, count(plan, held).planned());
        // held on another day, even after the window
        assertEquals(plans(1, 1, 0, 0, 0), count(plan, held.withObservedOn(TODAY)));
        assertEquals(plans(1, 0, 0, 1, 0), count(plan, held.withObservedOn(TODAY.plusDays(1))));
        // what is recorded later is not known
        assertEquals(plans(1, 0, 0, 1, 0), count(plan, held.withRecordedOn(TODAY.plusDays(1))));
        assertEquals(plans(1, 1, 0, 0, 0), count(plan, held.withRecordedOn(TODAY)));
        // of two records of one day the more cautious stands
        assertEquals(plans(1, 0, 1, 0, 0), count(plan, held, held.withStatus(EvidenceStatus.WITHDRAWN)));
        assertEquals(plans(1, 0, 1, 0, 0), count(held.withStatus(EvidenceStatus.WITHDRAWN), held, plan));
    }

    @Test
    void anAppointmentIsMadeOnceAndMeantForItsLastDay() {
        Evidence first = planned("1", 10, 31);
        Evidence moved = planned("1", -5, 12);

        assertEquals(plans(0, 0, 0, 1, 0), count(first)); // made before the window
        assertEquals(plans(0, 0, 0, 0, 0), count(first, moved)); // put off until after it
        assertEquals(plans(1, 0, 0, 0, 0), count(moved));
        assertEquals(plans(1, 0, 0, 1, 0), count(planned("1", 40, 29), planned("1", 0, 3)));
        assertEquals(plans(1, 0, 0, 0, 0), count(planned("1", 30, 29)));
        assertEquals(plans(0, 0, 0, 0, 0), count(planned("1", 30, 30).withKind(FactKind.CALL)));
        assertEquals(plans(0, 0, 0, 0, 0), count(planned("1", 3, 5).withKind(FactKind.CALL)));
    }

    @Test
    void whatWasHeldWithoutAPlanIsApart() {
        assertEquals(plans(0, 0, 0, 0, 1), count(held("1", FactKind.VISIT, 29)));
        assertEquals(plans(0, 0, 0, 0, 0), count(held("1", FactKind.VISIT, 30)));
        assertEquals(plans(0, 0, 0, 0, 0), count(held("1", FactKind.VISIT, 3).withAnswer(false)));
        assertEquals(plans(0, 0, 0, 0, 0), count(held("1", FactKind.CALL, 3)));
        assertEquals(plans(0, 0, 0, 0, 0), count(held("1", FactKind.VISIT, 3).withStatus(EvidenceStatus.WITHDRAWN)));
    }

    @Test
    void aClosingMeetingIsWhatThePolicySays() {
        Evidence meeting = held("1", FactKind.MEETING, 3).withActor(ContactRole.DECISION_MAKER);
        Evidence plan = planned("1", 3, 5).withActor(ContactRole.DECISION_MAKER);

        assertEquals(1, count(meeting).closings());
        assertEquals(1, count(plan, meeting).closings());
        assertEquals(0, count(plan).closings());
        assertEquals(0, count(meeting.withActor(ContactRole.LIAISON)).closings());
        assertEquals(0, count(meeting.withObservedOn(TODAY.minusDays(30))).closings());
        assertEquals(1, count(meeting.withAccount(B)).closings());
    }

    @Test
    void strangersAreReported() {
        QuantityReport report = count(
                List.of(
                        activity(ActivityKind.CALL, 1).withAccount(STRANGER),
                        activity(ActivityKind.CALL, 90).withAccount(STRANGER)),
                held("1", FactKind.VISIT, 3).withAccount(STRANGER));

        assertEquals(
                List.of(
                        Finding.of(QuantityFinding.ACTIVITY_OF_UNKNOWN_ACCOUNT, Subject.of(STRANGER), "given", "2"),
                        Finding.of(QuantityFinding.EVIDENCE_OF_UNKNOWN_ACCOUNT, Subject.of(STRANGER), "given", "1")),
                report.findings().list());
        assertEquals(count(), report.total());
        assertEquals(Severity.WARNING, QuantityFinding.ACTIVITY_OF_UNKNOWN_ACCOUNT.severity());
        assertEquals("EVIDENCE_OF_UNKNOWN_ACCOUNT", QuantityFinding.EVIDENCE_OF_UNKNOWN_ACCOUNT.code());
    }

    @Test
    void theQuestionIsBounded() {
        QuantityKpis kpis = QuantityKpis.of(POLICY);
        QuantityReport report = count(List.of());
        assertEquals(POLICY, report.definition());
        assertEquals(WINDOW, report.window());
        assertEquals(AS_OF, report.asOf());
        EvidenceRegister none = EvidenceRegister.none();
        LocalDate first = TODAY.minusDays(3);
        for (Span bad : List.of(Span.of(first, first), Span.from(first), Span.until(first))) {
            assertRefused(
                    "window must be of at least one day and have both ends, was " + bad,
                    () -> kpis.count(ACCOUNTS, List.of(), none, bad, AS_OF));
        }
        Span late = Span.of(first, TODAY.plusDays(2));
        assertRefused(
                "window must not go on after " + TODAY + ", was " + late,
                () -> kpis.count(ACCOUNTS, List.of(), none, late, AS_OF));
    }

    @Test
    void theStandardPolicy() {
        QuantityPolicy standard = QuantityPolicy.standard();
        assertEquals("quantity-policy@1", standard.ref().toString());
        assertEquals(
                List.of(ActivityKind.VISIT, ActivityKind.WEB_MEETING, ActivityKind.MEETING),
                standard.meetings().asList());
        assertEquals(
                List.of(FactKind.MEETING, FactKind.VISIT, FactKind.WEB_MEETING),
                standard.appointments().asList());
        assertEquals(
                ImmutableSet.of(ContactRole.DECISION_MAKER), standard.closing().roles());
        assertEquals(standard, standard.toBuilder().build());
        assertEquals(standard.ref().hashCode(), standard.hashCode());
        QuantityPolicy other = standard.withMeetings(ActivityKind.MEETING, ActivityKind.VISIT)
                .withAppointments(FactKind.CALL, FactKind.MEETING);
        assertEquals(
                List.of(ActivityKind.VISIT, ActivityKind.MEETING),
                other.meetings().asList());
        assertEquals(
                List.of(FactKind.MEETING, FactKind.CALL), other.appointments().asList());
        assertEquals(
                List.of(FactKind.MEETING, FactKind.CALL),
                standard.withAppointments(FactKind.CALL, FactKind.MEETING)
                        .appointments()
                        .asList());
        assertNotEquals(standard, other);
        assertRefused("meetings must not be empty (policy quantity-policy@1)", () -> standard.withMeetings());
        assertRefused("appointments must not be empty (policy quantity-policy@1)", () -> standard.withAppointments());
    }

    @Test
    void aCountIsAValue() {
        QuantityCount count = count(planned("1", 3, 5));
        assertEquals(plans(1, 0, 0, 1, 0), count);
        assertEquals(plans(1, 0, 0, 1, 0).hashCode(), count.hashCode());
        assertNotEquals(plans(1, 0, 1, 0, 0).hashCode(), count.hashCode());
        assertEquals(1 + 2 + 4, plans(9, 1, 2, 4, 8).planned());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        QuantityKpis kpis = QuantityKpis.of(POLICY);
        EvidenceRegister none = EvidenceRegister.none();
        QuantityReport report = count(List.of());
        assertNames("grouping", () -> report.by(null));
        assertNames("definition", () -> QuantityKpis.of(null));
        assertNames("accounts", () -> kpis.count(null, List.of(), none, WINDOW, AS_OF));
        assertNames("activities", () -> kpis.count(ACCOUNTS, null, none, WINDOW, AS_OF));
        assertNames("evidence", () -> kpis.count(ACCOUNTS, List.of(), null, WINDOW, AS_OF));
        assertNames("window", () -> kpis.count(ACCOUNTS, List.of(), none, null, AS_OF));
        assertNames("asOf", () -> kpis.count(ACCOUNTS, List.of(), none, WINDOW, null));
    }
}
