package org.revenuekit.funnel.steps;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.funnel.journey.LeadId;

/** A funnel of the steps a, b and c, and leads whose events are told hour by hour, such as {@code "1a 2b 2x 5c"}. */
final class StepWorld {
    static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL);
    static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    static final AsOf AS_OF = CALENDAR.endOf(DAY);
    static final StepId A = StepId.of("A");
    static final StepId B = StepId.of("B");
    static final StepId C = StepId.of("C");
    static final LeadId LEAD = LeadId.of("lead");

    private StepWorld() {}

    static Instant at(int hour) {
        return DAY.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofHours(hour));
    }

    static Duration hours(int number) {
        return Duration.ofHours(number);
    }

    static Step step(String id, String... codes) {
        return Step.of(id, "Step " + id, "ステップ" + id, codes);
    }

    static StepFunnel funnel() {
        return StepFunnel.builder()
                .ref(DefinitionRef.of("abc", 1))
                .addSteps(step("A", "a"), step("B", "b"), step("C", "c"))
                .build();
    }

    static StepExclusion exclusion(StepId after, StepId before) {
        return new StepExclusion(ImmutableSet.of(StepCode.of("x")), after, before);
    }

    static StepEvent event(String lead, String code, int hour) {
        return new StepEvent(LeadId.of(lead), StepCode.of(code), at(hour));
    }

    /** Events of a lead: hour and code of each, such as {@code "1a 12b"}. */
    static List<StepEvent> log(String lead, String told) {
        List<StepEvent> events = new ArrayList<>();
        for (String one : Splitter.on(' ').omitEmptyStrings().split(told)) {
            int last = one.length() - 1;
            events.add(event(lead, one.substring(last), Integer.parseInt(one.substring(0, last))));
        }
        return events;
    }

    static StepCounts count(StepFunnel funnel, List<StepEvent> events) {
        return StepAnalysis.of(funnel).count(events, AS_OF);
    }

    /** The attempts of one lead: the hours at which each reached the first, second and further depth. */
    static List<List<Long>> attempts(StepFunnel funnel, String told) {
        return count(funnel, log("lead", told)).of(LEAD).stream()
                .map(attempt -> attempt.reachedAt().stream()
                        .map(at -> Duration.between(at(0), at).toHours())
                        .toList())
                .toList();
    }

    static int depth(StepFunnel funnel, String told) {
        return count(funnel, log("lead", told)).depthOf(LEAD);
    }
}
