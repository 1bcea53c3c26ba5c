package org.revenuekit.examples.report.mapping;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.BusinessHours;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.definitions.DefinitionJson;
import org.revenuekit.funnel.bottleneck.BottleneckAnalysis;
import org.revenuekit.funnel.bottleneck.BottleneckPolicy;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionAnalysis;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.flow.FollowUpReview;
import org.revenuekit.funnel.flow.LeadOutlook;
import org.revenuekit.funnel.flow.OutlookReview;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.process.SalesProcess;

/**
 * Reads the part of a mapping that says by what a funnel is judged. Each policy is asked of no leads at all, so that
 * what the process has not is told before anything is read.
 */
final class FunnelPolicyParser {
    private static final String STANDARD = "standard";
    private static final BusinessCalendar ANY = BusinessCalendar.of(ZoneOffset.UTC, Month.JANUARY);
    private static final AsOf ONE_DAY = ANY.endOf(LocalDate.EPOCH);

    private final EmbeddedDefinitions embedded;
    private final Fields fields;
    private final Journeys nobody;

    FunnelPolicyParser(EmbeddedDefinitions embedded, Fields fields, SalesProcess process) {
        this.embedded = embedded;
        this.fields = fields;
        this.nobody = JourneyTracking.of(process).follow(Leads.of(ImmutableList.of()), ImmutableList.of(), ONE_DAY);
    }

    FunnelPolicies policies() {
        FunnelPolicies standard = FunnelPolicies.STANDARD;
        BusinessHours hours = fields.object("businessHours")
                .flatMap(FunnelPolicyParser::hours)
                .orElse(standard.hours(ANY));
        return new FunnelPolicies(
                known("bottleneck", DefinitionJson.BOTTLENECK_POLICY::read, this::findBottlenecks)
                        .orElse(standard.bottleneck()),
                known(
                                "followUp",
                                DefinitionJson.FOLLOW_UP_POLICY::read,
                                policy -> FollowUpReview.of(policy).find(nobody))
                        .orElse(standard.followUp()),
                embedded.one(fields, "ageing", DefinitionJson.AGEING_POLICY::read)
                        .orElse(standard.ageing()),
                outlook(),
                hours.from(),
                hours.to());
    }

    private void findBottlenecks(BottleneckPolicy policy) {
        Conversion conversion =
                ConversionAnalysis.of(ConversionPolicy.standard()).count(nobody, Span.always());
        BottleneckAnalysis.of(policy).find(conversion, nobody, Span.of(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1)));
    }

    /** A definition of which the process has all that it names. */
    private <T> Optional<T> known(String name, Function<String, T> reader, Consumer<T> asked) {
        return embedded.one(fields, name, reader)
                .flatMap(definition -> FunnelParser.made(fields, name, () -> {
                    asked.accept(definition);
                    return definition;
                }));
    }

    private Optional<LeadOutlook> outlook() {
        boolean isStandard =
                fields.raw("outlook") instanceof Json.Text text && text.text().equals(STANDARD);
        return isStandard
                ? Optional.of(LeadOutlook.standard())
                : known(
                        "outlook",
                        DefinitionJson.LEAD_OUTLOOK::read,
                        outlook -> OutlookReview.of(outlook).compare(nobody));
    }

    static Optional<BusinessHours> hours(Fields hours) {
        Optional<LocalTime> from = time(hours, "from");
        Optional<LocalTime> to = time(hours, "to");
        hours.finish();
        return from.flatMap(opens ->
                to.flatMap(closes -> FunnelParser.made(hours, "to", () -> BusinessHours.of(ANY, opens, closes))));
    }

    private static Optional<LocalTime> time(Fields hours, String name) {
        String text = hours.requiredText(name);
        if (!text.isEmpty()) {
            try {
                return Optional.of(LocalTime.parse(text));
            } catch (DateTimeException e) {
                hours.problem(name, "must be a time of day such as 09:00, was '" + text + "'");
            }
        }
        return Optional.empty();
    }
}
