package org.revenuekit.funnel.change;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionAnalysis;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** A shop, and cohorts made of how many of each group come how far. */
final class ChangeWorld {
    static final StageId HOME = StageId.of("home");
    static final StageId SEARCH = StageId.of("search");
    static final StageId PAYMENT = StageId.of("payment");
    static final StageId PAID = StageId.of("paid");
    static final StageId LOYAL = StageId.of("loyal");

    /** Those up to the goal. */
    static final List<StageId> STAGES = List.of(HOME, SEARCH, PAYMENT, PAID);

    static final Grouping<Lead, String> DEVICE =
            Grouping.of("device", lead -> Optional.ofNullable(lead.attributes().get("device")));

    /** The group of those whose device is not known. */
    static final String UNKNOWN = "";

    private static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private ChangeWorld() {}

    static SalesProcess process() {
        return SalesProcess.builder()
                .ref(DefinitionRef.of("shop", 1))
                .name(Label.of("Shop", "ショップ"))
                .addRoles(Role.SELLER)
                .addStages(
                        Stage.of("home", "Home", "ホーム", Role.SELLER),
                        Stage.of("search", "Search", "検索", Role.SELLER),
                        Stage.of("payment", "Payment", "支払", Role.SELLER),
                        Stage.of("paid", "Paid", "完了", Role.SELLER),
                        Stage.of("loyal", "Loyal", "常連", Role.SELLER))
                .goal(PAID)
                .build();
    }

    /** For each group, how many count at each stage up to the goal, never more than at the one before. */
    static Conversion cohort(Map<String, List<Integer>> counts) {
        return cohort(ConversionPolicy.standard(), process(), counts);
    }

    static Conversion cohort(ConversionPolicy policy, SalesProcess process, Map<String, List<Integer>> counts) {
        List<Lead> leads = new ArrayList<>();
        List<LeadEvent> events = new ArrayList<>();
        counts.forEach((group, reached) -> {
            for (int i = 0; i < reached.get(0); i++) {
                LeadId id = LeadId.of(group + "-" + i);
                leads.add(
                        group.equals(UNKNOWN)
                                ? Lead.of(id)
                                : Lead.builder()
                                        .id(id)
                                        .putAttribute("device", group)
                                        .build());
                for (int stage = 0; stage < reached.size() && i < reached.get(stage); stage++) {
                    events.add(StageEntry.of(id, process.stages().get(stage).id(), at(stage)));
                }
            }
        });
        return ConversionAnalysis.of(policy)
                .count(JourneyTracking.of(process).follow(Leads.of(leads), events, CALENDAR.endOf(DAY)), Span.always());
    }

    private static Instant at(int hour) {
        return CALENDAR.startOf(DAY).plus(Duration.ofHours(hour));
    }

    static FunnelChange<String> explain(Map<String, List<Integer>> earlier, Map<String, List<Integer>> later) {
        return explain(ChangePolicy.standard(), earlier, later);
    }

    static FunnelChange<String> explain(
            ChangePolicy policy, Map<String, List<Integer>> earlier, Map<String, List<Integer>> later) {
        return ChangeAnalysis.of(policy).by(DEVICE).explain(cohort(earlier), cohort(later));
    }
}
