package org.revenuekit.funnel.journey;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.ExitKind;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.Qualification;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** A small process of five stages, events at the starts of the days of January 2026 in Tokyo, and journeys as text. */
final class JourneyWorld {
    static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    static final AsOf AS_OF = CALENDAR.endOf(LocalDate.of(2026, 1, 31));

    /** Stages a, b, c, d, e; the goal is d; competitors and partners do not reach b. */
    static final SalesProcess PROCESS = SalesProcess.builder()
            .ref(DefinitionRef.of("test", 1))
            .name(Label.of("Test", "テスト"))
            .addRoles(Role.SELLER)
            .addStages(stage("a"), stage("b"), stage("c"), stage("d"), stage("e"))
            .goal(StageId.of("d"))
            .addChannels(EntryChannel.of("inbound", "Inbound", "インバウンド"))
            .addReasons(
                    ExitReason.of("later", ExitKind.RECYCLED, "Later", "時期尚早").wakingUpAfter(90),
                    ExitReason.of("competitor", ExitKind.DISQUALIFIED, "Competitor", "競合企業"),
                    ExitReason.of("price", ExitKind.LOST, "Price", "価格"),
                    ExitReason.of("budget", ExitKind.LOST, "Budget", "予算なし"))
            .qualification(Qualification.of(
                    StageId.of("b"),
                    ImmutableMap.of(
                            LeadTrait.COMPETITOR, ReasonId.of("competitor"),
                            LeadTrait.PARTNER, ReasonId.of("competitor"))))
            .build();

    static final LeadId A = LeadId.of("A");
    static final LeadId B = LeadId.of("B");

    private JourneyWorld() {}

    private static Stage stage(String id) {
        return Stage.of(id, id, id, Role.SELLER);
    }

    static Instant day(int ofJanuary) {
        return CALENDAR.startOf(LocalDate.of(2025, 12, 31).plusDays(ofJanuary));
    }

    static StageEntry entry(LeadId lead, String stage, int day) {
        return StageEntry.of(lead, StageId.of(stage), day(day));
    }

    static StageEntry enter(String stage, int day) {
        return entry(A, stage, day);
    }

    static StageEntry enter(String stage, int day, String seller) {
        return enter(stage, day).by(SellerId.of(seller));
    }

    static Exit exit(String reason, int day) {
        return Exit.of(A, ReasonId.of(reason), day(day));
    }

    static Touch touch(int day) {
        return Touch.of(A, day(day));
    }

    static BuyerActivity activity(int day) {
        return BuyerActivity.of(A, day(day));
    }

    static Leads leads(Lead... leads) {
        return Leads.of(ImmutableList.copyOf(leads));
    }

    static Journeys follow(Lead lead, LeadEvent... events) {
        return JourneyTracking.of(PROCESS).follow(leads(lead), List.of(events), AS_OF);
    }

    static Journeys follow(LeadEvent... events) {
        return follow(Lead.of(A), events);
    }

    static String path(LeadEvent... events) {
        return path(follow(events));
    }

    static String path(Journeys journeys) {
        return path(journeys.of(A));
    }

    /** Such as {@code NEW a1 b3 LOST price 5 / LOST a7}: each pass with its stages and days. */
    static String path(Journey journey) {
        StringJoiner all = new StringJoiner(" / ");
        for (Pass pass : journey.passes()) {
            StringJoiner one = new StringJoiner(" ");
            one.add(pass.source().name());
            pass.visits()
                    .forEach(visit -> one.add(visit.stage().value()
                            + days(visit.enteredAt())
                            + visit.seller().map(seller -> ":" + seller).orElse("")));
            pass.end()
                    .ifPresent(end -> one.add(end.kind().name())
                            .add(end.reason().map(ReasonId::value).orElse("-"))
                            .add(Long.toString(days(end.at()))));
            all.add(one.toString());
        }
        return all.toString();
    }

    static long days(Instant at) {
        return CALENDAR.dateOf(at).toEpochDay() - LocalDate.of(2025, 12, 31).toEpochDay();
    }

    static List<String> findings(Journeys journeys) {
        return journeys.findings().stream().map(Object::toString).toList();
    }

    static Optional<LocalDate> recorded(int day) {
        return Optional.of(LocalDate.of(2025, 12, 31).plusDays(day));
    }
}
