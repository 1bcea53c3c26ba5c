package org.revenuekit.funnel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.ExitKind;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

class JourneyResultsTest {
    private static final StageId OPPORTUNITY = StageId.of("opportunity");

    private static final SalesProcess PROCESS = SalesProcess.builder()
            .ref(DefinitionRef.of("small", 1))
            .name(Label.of("Small process", "小さなプロセス"))
            .addRoles(Role.SR, Role.SMB_AE, Role.CSM)
            .addStages(
                    Stage.of("lead", "Lead", "リード", Role.SR),
                    Stage.of("opportunity", "Opportunity", "商談", Role.SMB_AE),
                    Stage.of("won", "Won", "受注", Role.SMB_AE),
                    Stage.of("onboarded", "Onboarded", "導入済み", Role.CSM))
            .goal(StageId.of("won"))
            .addReasons(
                    ExitReason.of("not-now", ExitKind.RECYCLED, "Not now", "時期尚早"),
                    ExitReason.of("price", ExitKind.LOST, "Price", "価格"))
            .build();

    private static Journeys follow(LeadEvent... events) {
        return JourneyTracking.of(PROCESS)
                .follow(
                        Leads.of(List.of(Lead.builder()
                                .id(Book.lead("x"))
                                .value(Book.yen(7))
                                .build())),
                        List.of(events),
                        Book.at("04-30"));
    }

    private static StageEntry enter(String stage, String time, String seller) {
        return StageEntry.of(Book.lead("x"), StageId.of(stage), at(time)).by(SellerId.of(seller));
    }

    private static Exit exit(String reason, String time) {
        return Exit.of(Book.lead("x"), ReasonId.of(reason), at(time));
    }

    private static Instant at(String time) {
        return LocalDateTime.parse("2026-" + time).toInstant(ZoneOffset.ofHours(9));
    }

    private static Result result(Result.Kind kind, String on, String seller) {
        return new Result(
                Book.lead("x"), kind, Book.day(on), Optional.of(Book.yen(7)), Optional.of(SellerId.of(seller)));
    }

    private static OpenedLead opened(String on, String seller) {
        return new OpenedLead(Book.lead("x"), Book.day(on), Optional.of(SellerId.of(seller)));
    }

    @Test
    void aLeadIsWonWhenItFirstReachesTheGoal() {
        Results results = Results.from(
                follow(
                        enter("lead", "04-01T09:00", "sr"),
                        enter("opportunity", "04-02T00:00", "ae"),
                        enter("won", "04-03T23:59", "boss"),
                        enter("onboarded", "04-05T09:00", "csm"),
                        exit("price", "04-07T09:00")),
                OPPORTUNITY);

        assertEquals(List.of(result(Result.Kind.WON, "04-03", "boss")), results.list());
        assertEquals(List.of(opened("04-02", "ae")), results.opened());
    }

    @Test
    void aLeadIsLostHoweverItLeavesBefore() {
        Results results = Results.from(
                follow(
                        enter("lead", "04-01T09:00", "sr"),
                        exit("not-now", "04-02T09:00"),
                        enter("lead", "04-03T09:00", "sr"),
                        enter("opportunity", "04-04T09:00", "ae"),
                        exit("price", "04-05T09:00"),
                        enter("onboarded", "04-06T09:00", "csm")),
                OPPORTUNITY);

        assertEquals(
                List.of(
                        result(Result.Kind.LOST, "04-02", "sr"),
                        result(Result.Kind.LOST, "04-05", "ae"),
                        result(Result.Kind.WON, "04-06", "csm")),
                results.list());
        assertEquals(List.of(opened("04-04", "ae"), opened("04-06", "csm")), results.opened());
    }

    @Test
    void openLeadsOfTheStageShouldBeSubmitted() {
        Journeys journeys = follow(enter("lead", "04-01T09:00", "sr"), enter("opportunity", "04-02T09:00", "ae"));
        SubmittedForecast forecast = SubmissionReview.of(Book.SCALE)
                .review(Submissions.of(List.of()), Results.from(journeys, OPPORTUNITY), Book.APRIL, journeys.asOf());

        assertEquals(1, forecast.notSubmitted().size());
        assertEquals(MoneyFraction.zero(Book.SCALE.currency()), forecast.landing());
        assertEquals(List.of(), Results.from(journeys, StageId.of("won")).opened());
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatIsGivenIsChecked() {
        Journeys journeys = follow();
        assertNamed("journeys", () -> Results.from(null, OPPORTUNITY));
        assertNamed("stage", () -> Results.from(journeys, null));
        assertEquals(
                "process small@1 has no stage nowhere",
                assertThrows(IllegalArgumentException.class, () -> Results.from(journeys, StageId.of("nowhere")))
                        .getMessage());
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
