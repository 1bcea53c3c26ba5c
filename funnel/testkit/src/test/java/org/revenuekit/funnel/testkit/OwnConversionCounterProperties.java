package org.revenuekit.funnel.testkit;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionAnalysis;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** Our own journeys and conversion keep the laws, asked as any user asks them. */
class OwnConversionCounterProperties implements ConversionCounterContract {
    private static final AsOf MUCH_LATER =
            BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL).endOf(LocalDate.of(2200, 3, 31));

    @Override
    public ConversionCounter subject() {
        return OwnConversionCounterProperties::count;
    }

    @Override
    public int largeSize() {
        return 100_000;
    }

    static Map<String, Long> count(List<String> stages, List<StageRow> rows, Counting counting) {
        List<LeadEvent> events = rows.stream()
                .<LeadEvent>map(row -> StageEntry.of(LeadId.of(row.lead()), StageId.of(row.stage()), row.at()))
                .toList();
        Conversion conversion = ConversionAnalysis.of(ConversionPolicy.builder()
                        .ref(DefinitionRef.of("test", 1))
                        .counting(counting)
                        .build())
                .count(
                        JourneyTracking.of(process(stages)).follow(Leads.namedIn(events), events, MUCH_LATER),
                        Span.always());
        Map<String, Long> counts = new LinkedHashMap<>();
        stages.forEach(stage -> counts.put(stage, conversion.count(StageId.of(stage))));
        return counts;
    }

    /** The goal is the second stage: most of what comes after it, or goes back before it, is another pass. */
    private static SalesProcess process(List<String> stages) {
        return SalesProcess.builder()
                .ref(DefinitionRef.of("test", 1))
                .name(Label.of("Test", "試験"))
                .addRoles(Role.SELLER)
                .addAllStages(stages.stream()
                        .map(stage -> Stage.of(stage, stage, stage, Role.SELLER))
                        .toList())
                .goal(StageId.of(stages.get(1)))
                .build();
    }
}
